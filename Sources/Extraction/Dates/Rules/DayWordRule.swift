/// `today`, `yesterday`, `tomorrow` and the days beyond them.
enum DayWordRule: CoreDateRule {
  static let id = "day-word"
  static let matches = "today, tonight, yesterday, tomorrow, the day before yesterday"
  static let examples = [
    DateRuleExample("today", value: "2016-08-25"),
    DateRuleExample("yesterday", value: "2016-08-24"),
    DateRuleExample("the day before yesterday", value: "2016-08-23"),
    DateRuleExample("the day after tomorrow", value: "2016-08-27"),
    DateRuleExample("today's world", value: nil),
  ]
  static let triggers: WordClass = [.dayWord]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    var offset = scan.value(index)
    // "today's world" is the present, no day.
    if offset == 0, scan.isGlued(index + 1), scan.has(index + 1, .present) { return nil }
    var start = index
    if offset != 0, scan.has(index - 1, .relation), scan.value(index - 1) == (offset < 0 ? 3 : 4),
      scan.has(index - 2, .unit), scan.value(index - 2) == DateUnit.day.rawValue,
      index - 2 >= scan.floor
    {
      offset *= 2
      start = scan.beforeThe(index - 2)
    }
    return CoreDate(start, index + 1, .relative(.day, offset, nil), rule: id)
  }
}
