extension EDTFParser {
  /// An end of an interval, or the date that is the whole expression.
  mutating func intervalEnd() throws(EDTFError) -> EDTF.Interval.End {
    if next == nil || next == .slash { return .unknown }
    if skipDots() { return .open }
    return .date(try date())
  }

  /// The rest of an interval, from the slash to the end of the string.
  mutating func interval(
    from start: EDTF.Interval.End
  ) throws(EDTFError) -> EDTF.Interval {
    advance()
    let endStart = position
    let end = try intervalEnd()
    if next == .T {
      throw error(
        .unexpectedCharacter, at: position, "an interval runs between dates without time of day",
        expected: "the end")
    }
    try self.end(expecting: end.date?.continuation(isIntervalEnd: true) ?? "the end")
    guard start.date != nil || end.date != nil else {
      throw error(
        .noDate, at: 0, "the interval states no date", expected: "a date on one side at least")
    }
    if let first = start.date, let last = end.date, last.endsBefore(first) {
      throw error(
        .reversed, at: endStart, "the interval ends before it begins",
        expected: "a date not before \(first)")
    }
    return EDTF.Interval(start: start, end: end)
  }
}

extension EDTF.Date: CustomStringConvertible {
  /// The date as written.
  public var description: String {
    var text = ASCIIWriter()
    write(to: &text)
    return text.string
  }
}
