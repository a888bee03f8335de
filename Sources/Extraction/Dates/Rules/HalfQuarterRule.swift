/// Halves and quarters of a year or a month.
enum HalfQuarterRule: CoreDateRule {
  static let id = "half-quarter"
  static let matches = "the first or second half, the first to fourth quarter, of a year or a month"
  static let examples = [
    DateRuleExample("the first half of this year", value: "2016-40"),
    DateRuleExample("the second quarter of 2016", value: "2016-34"),
    DateRuleExample("the first half of May 2012", value: "2012-05-01/2012-05-15"),
    DateRuleExample("Q1 2020", value: "2020-33"),
    DateRuleExample("half of the men", value: nil),
    DateRuleExample("a quarter of the crop", value: nil),
  ]
  static let triggers: WordClass = [.halfOrQuarter]
  static let takesNumbers = true

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    if scan.isNumber(index) { return code(index, scan) }
    var start = index - 1
    let number: Int
    if scan.has(start, .ordinal) {
      number = scan.value(start)
    } else if scan.has(start, .ordinalSuffix), scan.isGlued(start),
      let digit = scan.integer(start - 1, digits: 1...1)
    {
      number = digit
      start -= 1
    } else if scan.has(start, .pointer), scan.value(start) == 1, scan.value(index) == 1 {
      number = 2
    } else {
      return nil
    }
    let isHalf = scan.value(index) == 1
    guard start >= scan.floor, (1...(isHalf ? 2 : 4)).contains(number) else { return nil }
    let part: CalendarPart = isHalf ? .half(number) : .quarter(number)
    var at = index + 1
    if scan.has(at, [.of, .preposition]) { at += 1 }
    if scan.has(at, .the), scan.has(at + 1, .unit),
      scan.value(at + 1) == DateUnit.year.rawValue, !scan.isBoundary(at + 1)
    {
      return CoreDate(
        scan.beforeThe(start), at + 2,
        .calendar(CalendarFields(year: .relative(0), part: part)), rule: id)
    }
    var inner = scan
    inner.floor = at
    guard !scan.isBoundary(at), let date = DateReader.simpleDate(startingAt: at, in: inner),
      var fields = date.fields, fields.day == nil, fields.part == nil,
      fields.month == nil || isHalf
    else { return nil }
    fields.part = part
    return CoreDate(scan.beforeThe(start), date.end, .calendar(fields), rule: id)
  }

  /// `Q1 2020`, `H1 2021`.
  private static func code(_ index: Int, _ scan: DateScan) -> CoreDate? {
    guard scan.isGlued(index), index - 1 >= scan.floor, scan.tokens[index - 1].length == 1,
      let number = scan.integer(index, digits: 1...1), let year = scan.year(index + 1),
      !scan.isBoundary(index + 1)
    else { return nil }
    let letter = scan.tokens.bytes[Int(scan.tokens[index - 1].start)]
    let isHalf = letter == UInt8(ascii: "H")
    guard isHalf || letter == UInt8(ascii: "Q"), (1...(isHalf ? 2 : 4)).contains(number) else {
      return nil
    }
    let part: CalendarPart = isHalf ? .half(number) : .quarter(number)
    return CoreDate(
      index - 1, index + 2, .calendar(CalendarFields(year: .absolute(year), part: part)), rule: id)
  }
}
