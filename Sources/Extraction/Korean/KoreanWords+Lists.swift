/// Lists of words that are asked for, not told of.
extension KoreanWords {
  /// Whether a word begins with one of a list.
  func begins(_ word: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { word.utf8.starts(with: $0) }
  }

  /// Whether a word is one of a list as it stands.
  func holds(_ word: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { word.utf8.elementsEqual($0) }
  }

  /// Whether a word is one of a list, with or without a particle.
  func names(_ word: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { form in
      guard word.utf8.starts(with: form) else { return false }
      return KoreanEnding.isParticle(
        String(decoding: word.utf8.dropFirst(form.count), as: UTF8.self))
    }
  }

  /// Whether a word is a noun, with or without a particle.
  func isNoun(_ word: String, _ noun: String) -> Bool {
    word.hasPrefix(noun) && KoreanEnding.isParticle(String(word.dropFirst(noun.count)))
  }

  /// Whether a word of a list stands in a text.
  func occurs(_ text: String, _ list: String) -> Bool {
    guard let words = lists[list] else { return false }
    var text = text
    return text.withUTF8 { bytes in words.contains { KoreanWords.find($0, bytes) } }
  }

  /// Whether a word of a text begins with one of a list.
  func opens(_ text: String, _ list: String) -> Bool {
    guard let words = lists[list] else { return false }
    var text = " " + text
    return text.withUTF8 { bytes in
      words.contains { KoreanWords.find([UInt8(ascii: " ")] + $0, bytes) }
    }
  }

  /// Whether a word ends in one of a list.
  func ends(_ word: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { ending in
      word.utf8.count >= ending.count && word.utf8.suffix(ending.count).elementsEqual(ending)
    }
  }

  static func find(_ word: [UInt8], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    var at = 0
    let last = text.count - word.count
    while at <= last {
      if text[at] == first {
        var same = true
        for offset in 1..<max(1, word.count) where text[at + offset] != word[offset] {
          same = false
          break
        }
        if same { return true }
      }
      at += 1
    }
    return false
  }
}
