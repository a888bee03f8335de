/// Telling that words after a closing mark belong to the quotation: “Stop.” Kim said.
enum SpeechVerbs {
  /// Whether, from an offset on, a speaker and a verb of speech follow, or a Korean particle of
  /// quotation.
  static func follow(_ text: [UInt8], _ index: Int, _ range: Range<Int>, glued: Bool) -> Bool {
    if text[index] >= 0xEA, text[index] <= 0xED {
      if glued { return true }
      return particles.contains {
        ByteScan.match($0, text, at: index, end: range.upperBound) != nil
      }
    }
    let words = ByteScan.words(text, index..<min(range.upperBound, index + 80), limit: 5)
    for (position, word) in words.enumerated() {
      let core = text[word].filter(ByteScan.isLetter).map(ByteScan.lower)
      if verbs.contains(core) { return position > 0 }
      guard ByteScan.isUpper(text[word.lowerBound]), position < 4 else { return false }
      // A comma or a stop after a capitalised word ends the speaker's name.
      let last = text[word.upperBound - 1]
      if last == 0x2C || (last == 0x2E && word.count > 4) { return false }
      if position == 0, Abbreviations.opensSentence(Array(text[word])),
        !pronouns.contains(core)
      {
        return false
      }
    }
    return false
  }

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }

  private static let verbs = set(
    "said says told added asked noted explained wrote stated continued recalled warned claimed")
  private static let pronouns = set("he she they it i we")
  private static let particles = ["라고", "고 ", "이라고", "라며", "며 ", "면서", "하고"].map {
    Array($0.utf8)
  }
}
