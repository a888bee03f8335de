extension EDTFParser {
  /// A set, from its bracket to the end of the string.
  mutating func set() throws(EDTFError) -> EDTF.DateSet {
    let choice: EDTF.DateSet.Choice = next == .openBracket ? .one : .all
    let close: UInt8 = choice == .one ? .closeBracket : .closeBrace
    advance()
    if next == close {
      throw error(.noDate, at: position, "the set is empty", expected: "a date")
    }
    var members: [EDTF.DateSet.Member] = []
    var isLast = false
    repeat {
      let member = try member(isFirst: members.isEmpty)
      members.append(member)
      if case .onOrAfter = member { isLast = true }
    } while !isLast && skip(.comma)
    guard skip(close) else {
      throw unexpected(isLast ? "the closing bracket" : "',' and a date, or the closing bracket")
    }
    try end(expecting: "the end")
    return EDTF.DateSet(choice: choice, members: members)
  }

  private mutating func member(isFirst: Bool) throws(EDTFError) -> EDTF.DateSet.Member {
    if isFirst && skipDots() { return .onOrBefore(try date()) }
    let firstStart = position
    let first = try date()
    guard skipDots() else { return .date(first) }
    if next == nil || next == .closeBracket || next == .closeBrace { return .onOrAfter(first) }
    let lastStart = position
    let last = try date()
    guard first.shape == last.shape else {
      throw error(
        .mixedPrecision, at: lastStart, "a range joins dates of one precision",
        expected: "a date as precise as the one in column \(firstStart + 1)")
    }
    if last.endsBefore(first) {
      throw error(
        .reversed, at: lastStart, "the range ends before it begins",
        expected: "a date not before \(first)")
    }
    return .range(first, last)
  }
}
