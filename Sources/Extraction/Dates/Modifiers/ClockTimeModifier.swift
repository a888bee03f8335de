/// Clock times and parts of the day belong to the span of a date and change nothing else.
enum ClockTimeModifier: DateModifierRule {
  static let id = "clock-time"
  static let matches = "a clock time or a part of the day before or after a date, left out of value"
  static let examples = [
    DateRuleExample("Friday morning", value: "2016-08-19"),
    DateRuleExample("at 5 p.m. on April 26", value: "2016-04-26"),
    DateRuleExample("at around 3am on April 26", value: "2016-04-26"),
    DateRuleExample("20:00 of October 13, 2015", value: "2015-10-13"),
    DateRuleExample("in the daytime of April 15", value: "2016-04-15"),
  ]

  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool {
    guard DateShape.isDay(date.value) else { return false }
    let start = date.start
    let end = date.end
    date.end = after(date.end, scan)
    date.start = before(date.start, scan)
    return date.start != start || date.end != end
  }

  private static func after(_ end: Int, _ scan: DateScan) -> Int {
    if scan.isBoundary(end) { return end }
    if scan.has(end, .dayPart) { return end + 1 }
    var at = end
    if scan.isMark(at, ",") { at += 1 }
    if scan.has(at, [.preposition, .approximate]) { at += 1 }
    if scan.has(at, .approximate) { at += 1 }
    return clock(at, scan) ?? end
  }

  /// One past a clock time that begins at an index: `17:29`, `5 p.m.`, `noon`.
  private static func clock(_ index: Int, _ scan: DateScan) -> Int? {
    guard scan.integer(index, digits: 1...2) != nil, !scan.isBoundary(index) else { return nil }
    var at = index + 1
    var isClock = false
    if scan.isMark(at, ":"), scan.integer(at + 1, digits: 2...2) != nil {
      at += 2
      isClock = true
    }
    if scan.has(at, .meridiem) {
      at += 1
      isClock = true
    }
    return isClock ? at : nil
  }

  private static func before(_ start: Int, _ scan: DateScan) -> Int {
    var at = start - 1
    let linked = scan.has(at, .of) || scan.has(at, .preposition)
    if linked { at -= 1 }
    guard at >= scan.floor else { return start }
    if scan.has(at, .dayPart), linked, scan.has(at - 1, [.the, .preposition, .part, .dayPart]) {
      var first = at
      while first - 1 >= scan.floor, scan.has(first - 1, [.the, .part, .dayPart]) { first -= 1 }
      return first
    }
    if scan.has(at, .meridiem) { at -= 1 }
    if at - 2 >= scan.floor, clock(at - 2, scan) != nil, scan.isMark(at - 1, ":") {
      return beforeAbout(at - 2, scan)
    }
    if at >= scan.floor, clock(at, scan) != nil { return beforeAbout(at, scan) }
    return start
  }

  /// `around 3am on Monday`: the hour is about that, not the day.
  private static func beforeAbout(_ index: Int, _ scan: DateScan) -> Int {
    index - 1 >= scan.floor && scan.has(index - 1, .approximate) ? index - 1 : index
  }
}
