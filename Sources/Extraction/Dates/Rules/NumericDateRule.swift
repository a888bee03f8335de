/// Dates in figures: ISO 8601, dotted, with slashes.
enum NumericDateRule: CoreDateRule {
  static let id = "numeric"
  static let matches =
    """
    ISO 8601 (2016-08-25, 2016-08), Korean and German dots (2016. 8. 25., 25.8.2016), slashes; \
    where day and month could be either way round, both are kept unless the source's locale says
    """
  static let examples = [
    DateRuleExample("2016-08-25 17:29", value: "2016-08-25"),
    DateRuleExample("2016. 8. 25.", value: "2016-08-25"),
    DateRuleExample("8/25/2016", value: "2016-08-25"),
    DateRuleExample("04/05/2016", value: "[2016-04-05,2016-05-04]"),
    DateRuleExample("25.8.2016", value: "2016-08-25"),
    DateRuleExample("Resolution 2397", value: nil),
  ]
  static let triggers: WordClass = []
  static let takesNumbers = true

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    let mark = scan.mark(index + 1)
    guard mark == Symbol.hyphen || mark == UInt8(ascii: "/") || mark == UInt8(ascii: "."),
      scan.isNumber(index + 2), !(scan.isGlued(index) && isJoint(scan.mark(index - 1)))
    else { return nil }
    let isTriple =
      scan.mark(index + 3) == mark && scan.isNumber(index + 4) && !scan.isBoundary(index + 4)
      && !scan.isBoundary(index + 2)
    if isTriple {
      guard mark == UInt8(ascii: ".") || (scan.isGlued(index + 2) && scan.isGlued(index + 4))
      else { return nil }
      return triple(index, mark, scan)
    }
    // 2016-08: a year and a month.
    if mark == Symbol.hyphen, scan.isGlued(index + 1), scan.isGlued(index + 2),
      let year = scan.year(index), (1800...2199).contains(year),
      let month = scan.integer(index + 2, digits: 2...2), (1...12).contains(month)
    {
      let fields = CalendarFields(year: .absolute(year), month: month)
      return CoreDate(index, index + 3, .calendar(fields), rule: id)
    }
    return nil
  }

  private static func isJoint(_ mark: UInt8) -> Bool {
    mark == Symbol.hyphen || mark == UInt8(ascii: "/") || mark == UInt8(ascii: ".")
  }

  private static func triple(_ index: Int, _ mark: UInt8, _ scan: DateScan) -> CoreDate? {
    guard let a = scan.integer(index, digits: 1...4),
      let b = scan.integer(index + 2, digits: 1...2),
      let c = scan.integer(index + 4, digits: 1...4)
    else { return nil }
    var end = index + 5
    if scan.year(index) != nil {
      guard (1...12).contains(b), (1...31).contains(c), scan.tokens[index + 4].length <= 2 else {
        return nil
      }
      if mark == UInt8(ascii: "."), scan.isMark(end, "."), scan.isGlued(end),
        scan.tokens[index + 2].hasSpaceBefore
      {
        end += 1
      }
      end = timeAfter(end, scan)
      return CoreDate(index, end, calendar(a, b, c), rule: id)
    }
    guard let year = scan.year(index + 4), a <= 31, b <= 31, a >= 1, b >= 1,
      mark != Symbol.hyphen || scan.tokens[index].length == 2
    else { return nil }
    end = timeAfter(end, scan)
    let value: DateValue
    switch (a, b) {
    case (13..., 1...12): value = calendar(year, b, a)
    case (1...12, 13...): value = calendar(year, a, b)
    case (1...12, 1...12):
      value =
        mark == UInt8(ascii: ".") || a == b
        ? calendar(year, b, a) : .either([calendar(year, a, b), calendar(year, b, a)])
    default: return nil
    }
    let rule = mark == UInt8(ascii: "/") || mark == Symbol.hyphen ? "numeric-order" : id
    return CoreDate(index, end, value, rule: rule)
  }

  private static func calendar(_ year: Int, _ month: Int, _ day: Int) -> DateValue {
    .calendar(CalendarFields(year: .absolute(year), month: month, day: day))
  }

  /// A clock time after the date belongs to it: `17:29`, `T17:29:00Z`.
  private static func timeAfter(_ end: Int, _ scan: DateScan) -> Int {
    var at = end
    if at < scan.count, scan.tokens[at].kind == .word, scan.tokens[at].length == 1,
      scan.isGlued(at), scan.isNumber(at + 1)
    {
      at += 1
    }
    guard scan.integer(at, digits: 1...2) != nil, scan.isMark(at + 1, ":"),
      scan.integer(at + 2, digits: 2...2) != nil, !scan.isBoundary(at)
    else { return end }
    at += 3
    if scan.isMark(at, ":"), scan.isNumber(at + 1) { at += 2 }
    if at < scan.count, scan.tokens[at].kind == .word, scan.tokens[at].length == 1,
      scan.isGlued(at)
    {
      at += 1
    }
    return at
  }
}
