/// From one date to another.
enum RangeModifier: DateModifierRule {
  static let id = "range"
  static let matches =
    """
    from A to B, between A and B, A to B, A-B, A until B; what the first lacks (a year, a week) it \
    takes from the second
    """
  static let examples = [
    DateRuleExample("from April 26 to May 1, 2012", value: "2012-04-26/2012-05-01"),
    DateRuleExample("between March and May 2012", value: "2012-03/2012-05"),
    DateRuleExample("from 2003 until last year", value: "2003/2015"),
    DateRuleExample("Monday to Wednesday this week", value: "2016-08-22/2016-08-24"),
    DateRuleExample("from July 30 to August 1", value: "2016-07-30/2016-08-01"),
    DateRuleExample("2019-20", value: "2019/2020"),
  ]

  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool {
    guard isEnd(date.value), !scan.isBoundary(date.end) else { return false }
    let before = scan.has(date.start - 1, .preposition) ? date.start - 2 : date.start - 1
    let isBetween = scan.has(before, .between)
    let isFrom = scan.has(before, .from)
    var at = date.end
    if isFrom, scan.isMark(at, ",") { at += 1 }
    if scan.isMark(at, "/"), scan.isGlued(at), shortYear(&date, at + 1, true, scan) { return true }
    let hyphen = scan.mark(at) == Symbol.hyphen || scan.isMark(at, "~")
    guard scan.has(at, .to) || hyphen || (isBetween && scan.has(at, .and)) else { return false }
    at += 1
    if shortYear(&date, at, hyphen, scan) { return true }
    while scan.has(at, [.the, .preposition]), at < date.end + 4 { at += 1 }
    guard !scan.isBoundary(at) else { return false }
    var inner = scan
    inner.floor = at
    guard let second = DateReader.simpleDate(startingAt: at, in: inner),
      DateShape.canJoin(date.value, second.value)
    else { return false }
    date.value = .range(date.value, second.value)
    date.end = second.end
    date.byteEnd = second.byteEnd
    date.qualifier = date.qualifier ?? second.qualifier
    if before >= scan.floor, isBetween || isFrom { date.start = before }
    return true
  }

  private static func isEnd(_ value: DateValue) -> Bool {
    switch value {
    case .range, .either, .bounded, .vaguePast, .within: false
    default: true
    }
  }

  /// `2019-20`.
  private static func shortYear(
    _ date: inout CoreDate, _ at: Int, _ hyphen: Bool, _ scan: DateScan
  ) -> Bool {
    guard hyphen, let fields = date.fields, fields.month == nil, fields.part == nil,
      case .absolute(let year) = fields.year, scan.isGlued(at),
      let short = scan.integer(at, digits: 2...2), short > year % 100
    else { return false }
    let last = CalendarFields(year: .absolute(year - year % 100 + short))
    date.value = .range(date.value, .calendar(last))
    date.end = at + 1
    return true
  }
}
