extension Extractor {
  /// Whether words point back to who was named before: `이들`, `해당 여성`.
  package func isKoreanAnaphor(_ word: String) -> Bool {
    ["이들", "그는", "그가", "그를", "해당", "그들", "두 사람", "나머지", "같은"].contains {
      word.hasPrefix($0)
    }
  }

  /// Whether a word is a pronoun for one person: `그를`.
  package func isKoreanHim(_ word: String) -> Bool {
    ["그는", "그가", "그를", "그에게", "그녀는", "그녀를", "그녀가"].contains(word)
  }

  /// Whether a sentence opens by pointing to the scene before it: `현장에서`, `이 과정에서`,
  /// `회의에서는`.
  package func opensInScene(_ reading: SentenceReading, _ tokens: Tokens) -> Bool {
    let text = tokens.text(
      reading.tokens.lowerBound..<min(reading.tokens.lowerBound + 4, reading.tokens.upperBound))
    return ["현장에서", "과정에서", "그 자리에서", "이 자리에서", "회의에서", "이때"].contains {
      text.holds($0)
    }
  }

  /// Whether a sentence opens by going on in the meeting told before it.
  package func opensInMeeting(_ reading: SentenceReading, _ tokens: Tokens) -> Bool {
    tokens.text(
      reading.tokens.lowerBound..<min(reading.tokens.lowerBound + 3, reading.tokens.upperBound)
    ).contains("회의에서")
  }

  /// Whether words name the head of a state or of a government.
  package func isKoreanHead(_ words: String) -> Bool {
    ["대통령", "총리", "국왕", "주석", "총비서", "국무위원장", "총통", "정상"].contains { words.holds($0) }
  }

  /// Whether a rule's trigger tells that somebody is sent away.
  package func isBanishment(_ rule: String) -> Bool { korean.occurs(rule, "banish-word") }

  /// Whether a word names who speaks: `소식통은`, `주민은`.
  package func isSpeaker(_ word: String) -> Bool {
    korean.begins(word, "source-noun") || korean.occurs(word, "person-noun")
  }

  /// What follows a place's name in its word where the place is what a sentence is about, or opens
  /// it: `는` of `자민우드는`, `에서` of `셀렝게에서`.
  package func isSceneParticle(_ rest: String) -> Bool {
    ["은", "는", "에서", "에서는", "에선", "에서도"].contains(rest)
  }

  /// Whether a rule's trigger tells that somebody takes a post.
  package func isAppointment(_ rule: String) -> Bool { korean.occurs(rule, "appointment-word") }

  /// Whether the word after a country's name is a head or a body of its state: `방글라데시 총리가`.
  package func namesState(after name: Range<Int>, _ tokens: Tokens) -> Bool {
    let next = name.upperBound
    guard next < tokens.count, tokens[next].kind == .hangul, tokens[next].hasSpaceBefore else {
      return false
    }
    return korean.begins(tokens.text(next), "state-noun")
  }

  /// Whether words tell who takes a post that another leaves.
  package func namesSuccessor(_ words: String) -> Bool {
    ["그 자리", "후임", "빈자리", "뒤를 이어", "후계자로"].contains { words.holds($0) }
  }

  /// Whether words name persons.
  package func isKoreanPerson(_ words: String) -> Bool { korean.occurs(words, "person-noun") }

  /// Whether a word counts persons.
  package func isKoreanCounter(_ word: String) -> Bool {
    ["명", "인을", "인이", "인은", "여명", "여 명", "사람"].contains { word.hasPrefix($0) }
  }

  /// The number that a word multiplies the one before it by: `천`, `만여`.
  package func koreanScale(_ word: String) -> Int? {
    switch word.first {
    case "백": 100
    case "천": 1000
    case "만": 10_000
    default: nil
    }
  }

  /// The number that a word counts persons with: `세`, `다섯`.
  package func koreanNumeral(_ word: String) -> Int? {
    ["한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열"].firstIndex(of: word).map { $0 + 1 }
  }

  /// A noun without its particle and without `들`.
  package func koreanNoun(_ word: String) -> String {
    var text = Substring(word)
    for particle in KoreanReader.nounParticles where text.hasSuffix(particle) {
      if text.count - particle.count >= 2 {
        text = text.dropLast(particle.count)
        break
      }
    }
    if text.hasSuffix("들"), text.count > 2 { text = text.dropLast() }
    return String(text)
  }
}

extension KoreanReader {
  static let nounParticles = [
    "에게서", "으로부터", "에서는", "에게", "에서", "으로", "부터", "까지", "께서", "은", "는", "이", "가", "을", "를", "의",
    "에",
    "와", "과", "도", "로", "만",
  ]
}
