/// The five fields of cron: minute, hour, day of the month, month, weekday.
enum CronExpression {
  private static let words: [String: String] = [
    "@hourly": "0 * * * *", "@daily": "0 0 * * *", "@midnight": "0 0 * * *",
    "@weekly": "0 0 * * 0", "@monthly": "0 0 1 * *", "@yearly": "0 0 1 1 *",
    "@annually": "0 0 1 1 *",
  ]

  static func isCron(_ text: String) -> Bool {
    text.hasPrefix("@") || text.split(whereSeparator: { $0 == " " || $0 == "\t" }).count == 5
  }

  static func rule(_ text: String) throws(ScheduleError) -> ScheduleRule {
    guard let written = text.hasPrefix("@") ? words[text.lowercased()] : text,
      text.utf8.count <= 256
    else {
      throw ScheduleError(
        text: text, message: "is no word of cron",
        hint: Spelling.hint(for: text, among: words.keys.sorted()))
    }
    let fields = written.split(whereSeparator: { $0 == " " || $0 == "\t" })
    func values(
      _ index: Int, _ field: String, _ range: ClosedRange<Int>, _ names: [String: Int] = [:]
    ) throws(ScheduleError) -> Set<Int> {
      try FieldReader(text: text, field: field, range: range, names: names, rangeSign: "-")
        .values(fields[index])
    }
    var rule = ScheduleRule()
    rule.minutesOfHour = try values(0, "minutes", 0...59)
    rule.hours = try values(1, "hours", 0...23)
    let days = try values(2, "days of the month", 1...31)
    if days.count < 31 { rule.days = days }
    rule.months = try values(3, "months", 1...12, CalendarNames.months)
    // Sunday is 0 and 7.
    let weekdays = try values(4, "weekdays", 0...7, sundayFirst(fields[4]))
    rule.weekdays = Set(weekdays.map { $0 == 0 ? 7 : $0 })
    let isRestricted = !fields[2].hasPrefix("*") && !fields[4].hasPrefix("*")
    if isRestricted, rule.days != nil { rule.dayRule = .either }
    return rule
  }

  /// Names of weekdays: Sunday is 0, or 7 where it ends a range.
  private static func sundayFirst(_ field: Substring) -> [String: Int] {
    var names = CalendarNames.weekdays
    let endsRange = field.lowercased().contains("-sun")
    names["sun"] = endsRange ? 7 : 0
    names["sunday"] = endsRange ? 7 : 0
    return names
  }
}
