/// Finds the verbs of a Korean sentence, their auxiliaries, and the triggers among them.
struct KoreanPredicateReader {
  let lexicon: KoreanWords

  /// A noun that could tell an incident, but no verb carries it.
  struct Mention {
    var word: Int
    var stem: Int
  }

  func read(_ sentence: inout KoreanSentence) -> [Mention] {
    var mentions: [Mention] = []
    var index = 0
    while index < sentence.words.count {
      let word = sentence.words[index]
      if word.date != nil || isNumeral(index, sentence) || isRest(index, sentence) {
        index += 1
        continue
      }
      var found = KoreanPredicate(word: index, last: index, quote: word.quote, ending: .noun)
      let window = KoreanWindow(index, lexicon)
      let triggers = lexicon.triggers(of: word.scalars)
      let head = lexicon.head(of: word.scalars)
      if let verb = compound(index, window, sentence) {
        found.stem = verb.stem
        found.ending = verb.ending
        found.last = index + 1
      } else if let verb = triggers.first(where: {
        $0.ending.kind != .noun && fits($0, window, sentence)
      }) {
        found.stem = verb.stem
        found.ending = verb.ending
        if let head { found.head = head.head.subtracting([.light, .lightPassive]) }
      } else if let noun = triggers.first(where: {
        $0.ending.kind == .noun && fits($0, window, sentence)
      }) ?? triggers.first(where: { $0.ending.kind == .noun }),
        word.body == nil || noun.offset > 0
      {
        if let (at, ending) = carrier(after: index, noun, sentence), fits(noun, window, sentence) {
          found.stem = noun.stem
          found.ending = ending
          found.last = at
          found.isCarried = true
        } else if closes(index, noun, sentence), fits(noun, window, sentence) {
          // `부산서 마약 사범 13일 긴급체포.`
          found.stem = noun.stem
          found.ending = KoreanEnding(kind: .final, tense: .past)
        } else {
          if fits(noun, window, sentence) { mentions.append(Mention(word: index, stem: noun.stem)) }
          index += 1
          continue
        }
      } else if word.body != nil || word.place != nil {
        index += 1
        continue
      } else if let head {
        found.head = head.head
        found.ending = head.ending
      } else if leadsOn(index, sentence) {
        // `“…”며`: said, and something more.
        found.head = .say
        found.ending = KoreanEnding(kind: .connective, tense: .past)
      } else if word.text.hasSuffix("고"), word.scalars.count > 1, goesOn(index, sentence) {
        found.ending = KoreanEnding(kind: .connective, isGo: true)
      } else if let ending = KoreanGuess.ending(
        of: word.scalars, word.text,
        isLast: index + 1 == sentence.words.count || sentence.words[index + 1].quote != word.quote)
      {
        found.ending = ending
      } else {
        index += 1
        continue
      }
      if found.stem < 0, let stem = told(by: found, at: index, window, sentence) {
        found.stem = stem
      }
      extend(&found, sentence)
      if found.stem >= 0 { sentence.predicates += KoreanGaps.predicates(before: found, sentence) }
      sentence.predicates.append(found)
      index = found.last + 1
    }
    return mentions
  }

  /// A verb written as two words: `찔러 넣었다`, `끌고 갔다`, `구속 기소했다`.
  private func compound(
    _ index: Int, _ window: KoreanWindow, _ sentence: KoreanSentence
  ) -> KoreanWords.Match? {
    let word = sentence.words[index]
    guard index + 1 < sentence.words.count, word.place == nil, word.body == nil,
      !word.hasCommaAfter
    else { return nil }
    let next = sentence.words[index + 1]
    guard next.quote == word.quote, next.place == nil, next.body == nil, next.date == nil else {
      return nil
    }
    return lexicon.compound(word.scalars, next.scalars).first { fits($0, window, sentence) }
  }

  /// Whether a bare noun closes a sentence that has a day and no verb: a line of a chronicle.
  private func closes(
    _ index: Int, _ noun: KoreanWords.Match, _ sentence: KoreanSentence
  ) -> Bool {
    index + 1 == sentence.words.count && index > 2
      && noun.offset + noun.length == sentence.words[index].scalars.count
      && sentence.words[index].quote < 0 && sentence.words.contains { $0.date != nil }
      && !sentence.predicates.contains { $0.ending.kind == .final || $0.ending.kind == .reported }
  }

  /// A particle that a quotation leaves behind: `라는` of `‘…’라는 지시문`.
  private func isRest(_ index: Int, _ sentence: KoreanSentence) -> Bool {
    guard index > 0, sentence.words[index].quote < 0, sentence.words[index - 1].quote >= 0 else {
      return false
    }
    return ["는", "은", "라는", "이라는", "고", "라고", "이라고"]
      .contains(sentence.words[index].text)
  }

  private func leadsOn(_ index: Int, _ sentence: KoreanSentence) -> Bool {
    guard index > 0, sentence.words[index].quote < 0, sentence.words[index - 1].quote >= 0 else {
      return false
    }
    return ["며", "면서", "라며", "라면서", "이라며", "이라면서"].contains(sentence.words[index].text)
  }

  /// `한 명`, `한 아파트`: one, not done.
  private func isNumeral(_ index: Int, _ sentence: KoreanSentence) -> Bool {
    guard sentence.words[index].text == "한" else { return false }
    return index == 0 || !sentence.words[index - 1].isObject
  }

  /// Whether `있다` follows: `쫓고 있다`.
  private func goesOn(_ index: Int, _ sentence: KoreanSentence) -> Bool {
    index + 1 < sentence.words.count && sentence.words[index + 1].text.hasPrefix("있")
  }

  /// Whether the words that a trigger asks for stand before it.
  private func fits(
    _ match: KoreanWords.Match, _ window: KoreanWindow, _ sentence: KoreanSentence
  ) -> Bool {
    let stem = lexicon.stems[match.stem]
    if let refused = stem.refused, refused.occurs(in: window.around(sentence)) { return false }
    if stem.isReceiving, let object = window.objectWord(sentence),
      lexicon.begins(object, "process-noun")
    {
      // `혐의를 받고 있다`, `조사를 받았다`: nothing that somebody takes.
      return false
    }
    if let wanted = stem.object, let object = window.object(sentence), !wanted.occurs(in: object) {
      return false
    }
    guard !stem.near.isEmpty else { return true }
    let before = window.before(sentence, isAdnominal: match.ending.kind == .adnominal)
    return stem.near.allSatisfy { $0.occurs(in: before) }
  }

  /// `체포를 단행했다`, `단속을 벌이고 있다`, `징역 4년을 선고`: the verb that carries a noun.
  private func carrier(
    after index: Int, _ noun: KoreanWords.Match, _ sentence: KoreanSentence
  ) -> (Int, KoreanEnding)? {
    var at = index + 1
    while at < sentence.words.count, at <= index + 4,
      sentence.words[at].quote == sentence.words[index].quote
    {
      let word = sentence.words[at]
      if let head = lexicon.head(of: word.scalars), head.ending.kind != .noun,
        !head.head.isDisjoint(with: [.light, .lightPassive])
      {
        var ending = head.ending
        if head.head.contains(.lightPassive) { ending.isPassive = true }
        return (at, ending)
      }
      // `추방 조치를 내렸다`, `토벌 작전을 벌였다`
      if at == index + 1, noun.offset + noun.length == sentence.words[index].scalars.count,
        lexicon.names(word.text, "act-noun")
      {
        at += 1
        continue
      }
      if sentence.words[at - 1].hasCommaAfter || word.isSubject || word.isTopic
        || word.isObject && !lexicon.names(word.text, "act-noun")
      {
        return nil
      }
      let others = lexicon.triggers(of: word.scalars)
      if at == index + 1, noun.offset + noun.length == sentence.words[index].scalars.count,
        others.contains(where: { $0.ending.kind == .noun })
      {
        // `출당 철직 처분을 받았다`: nouns in a row.
        at += 1
        continue
      }
      if !others.isEmpty, word.date == nil { return nil }
      if KoreanGuess.ending(of: word.scalars, word.text) != nil, word.date == nil { return nil }
      at += 1
    }
    return nil
  }
}
