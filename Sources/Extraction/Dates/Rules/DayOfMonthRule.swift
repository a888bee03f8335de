/// A day without a month: `on the 10th`.
enum DayOfMonthRule: CoreDateRule {
  static let id = "day-of-month"
  static let matches =
    "`the` and an ordinal from 1 to 31 after a preposition, with no noun after it; `of last month`"
  static let examples = [
    DateRuleExample("on the 10th", value: "2016-08-10"),
    DateRuleExample("on the night of the 10th", value: "2016-08-10"),
    DateRuleExample("by the 3rd of this month", value: "[..2016-08-03]"),
    DateRuleExample("on the 28th of last month", value: "2016-07-28"),
    DateRuleExample("the 10th Corps", value: nil),
    DateRuleExample("on the 8th floor", value: nil),
  ]
  static let triggers: WordClass = []
  static let takesNumbers = true

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard scan.has(index + 1, .ordinalSuffix), scan.isGlued(index + 1),
      let day = scan.day(index), day.isOrdinal, scan.has(index - 1, .the),
      scan.has(
        index - 2, [.preposition, .relation, .from, .to, .between, .approximate, .and, .or])
        || scan.has(index - 2, .of) && scan.has(index - 3, .dayPart),
      index - 1 >= scan.floor
    else { return nil }
    var fields = CalendarFields(day: day.day)
    if scan.has(day.end, .of), isMonthWord(day.end + 2, scan) {
      if scan.has(day.end + 1, .pointer) {
        switch scan.value(day.end + 1) {
        case 1, 6: fields.monthOffset = -1
        case 2: fields.monthOffset = 0
        case 3: fields.monthOffset = 1
        default: return nil
        }
        return CoreDate(index - 1, day.end + 3, .calendar(fields), rule: id)
      }
      if scan.has(day.end + 1, .the) {
        return CoreDate(index - 1, day.end + 3, .calendar(fields), rule: id)
      }
    }
    let closed =
      scan.isBoundary(day.end) || (scan.mark(day.end) != 0 && scan.mark(day.end) != Symbol.hyphen)
      || (scan.has(day.end, .functionWord) && !scan.has(day.end, .of))
    guard closed else { return nil }
    return CoreDate(index - 1, day.end, .calendar(fields), rule: id)
  }

  private static func isMonthWord(_ index: Int, _ scan: DateScan) -> Bool {
    scan.has(index, .unit) && scan.value(index) == DateUnit.month.rawValue
  }
}
