import Extraction

extension TitleWords {
  /// The clause up to the verb, without dates; a Korean line ends in its verb.
  func korean(_ group: VerbGroup) -> String {
    var words: [String] = []
    var length = 0
    for unit in (group.clauseStart...group.head).reversed() {
      let tag = clause.units[unit].tag
      if tag == .date || tag == .stop || tag == .number { continue }
      var word = text(unit..<unit + 1)
      if unit == group.head { word = plainEnding(word) }
      if length + word.count + 1 > 44 { break }
      // A number and what it counts are one word: `3명을`.
      if unit > group.clauseStart, clause.units[unit - 1].tag == .number,
        !extraction.tokens[clause.units[unit].tokens.lowerBound].hasSpaceBefore
      {
        word = text(unit - 1..<unit) + word
      }
      words.append(word)
      length += word.count + 1
    }
    return words.reversed().joined(separator: " ")
  }

  /// The ending of reported speech as that of plain speech.
  private func plainEnding(_ word: String) -> String {
    for ending in ["다고", "다며", "다면서", "다는"] where word.hasSuffix(ending) {
      return word.dropLast(ending.count) + "다"
    }
    return word
  }
}
