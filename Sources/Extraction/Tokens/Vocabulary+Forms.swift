/// Words entered together with the forms that texts use of them.
extension Vocabulary {
  /// The ids of the alternatives of a word of a phrase, `rank/ranks`, each with its plural.
  mutating func internForms(_ alternatives: String) -> [Int32] {
    var ids: [Int32] = []
    var alternatives = alternatives
    alternatives.withUTF8 { bytes in
      for word in bytes.split(separator: UInt8(ascii: "/")) {
        let word = UnsafeBufferPointer(rebasing: word)
        ids.append(intern(word))
        ids.append(Inflection.third(word) { intern($0) })
      }
    }
    return ids
  }

  /// The ids of a phrase, and of the same phrase with its last word in the plural.
  mutating func internNumbers(_ phrase: String) -> [[Int32]] {
    let singular = internPhrase(phrase)
    var phrase = phrase
    let last = phrase.withUTF8 { bytes -> Int32? in
      let word = UnsafeBufferPointer(rebasing: bytes.suffix(while: { $0 != 0x20 }))
      // Letters only: such a word is one token, also in its plural.
      guard !word.isEmpty, bytes.allSatisfy({ 97...122 ~= $0 | 0x20 || $0 == 0x20 }) else {
        return nil
      }
      return Inflection.third(word) { intern($0) }
    }
    if let last, !singular.isEmpty { return [singular, singular.dropLast() + [last]] }
    let words = phrase.parts()
    guard let noun = words.last else { return [singular] }
    let plural = (words.dropLast() + [Inflection.third(noun)]).joined(separator: " ")
    return [singular, internPhrase(plural)]
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The longest end all of whose bytes meet a condition.
  fileprivate func suffix(while holds: (UInt8) -> Bool) -> Slice<Self> {
    var start = endIndex
    while start > startIndex, holds(self[start - 1]) { start -= 1 }
    return self[start...]
  }
}
