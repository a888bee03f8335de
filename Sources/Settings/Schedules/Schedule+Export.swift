extension Schedule {
  /// The schedule as `OnCalendar=` of systemd.timer(5), one expression a rule, without a zone.
  public var systemdCalendars: [String] {
    rules.flatMap { rule -> [String] in
      guard rule.dayRule == .either else { return [rule.systemd] }
      var byDay = rule
      byDay.weekdays = Set(1...7)
      var byWeekday = rule
      byWeekday.days = nil
      return [byDay.systemd, byWeekday.systemd]
    }
  }

  /// The schedule as the five fields of cron, one line a rule; nil where cron cannot say it.
  public var cronLines: [String]? {
    let lines = rules.map(\.cron)
    return lines.contains(nil) ? nil : lines.compactMap { $0 }
  }
}

extension ScheduleRule {
  private static let weekdayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

  fileprivate var systemd: String {
    func list(_ values: Set<Int>) -> String {
      values.sorted().map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ",")
    }
    var words: [String] = []
    if weekdays.count < 7 {
      words.append(weekdays.sorted().map { Self.weekdayNames[$0 - 1] }.joined(separator: ","))
    }
    let year = years.map(list) ?? "*"
    let month = months.count == 12 ? "*" : list(months)
    let day = lastDays.isEmpty ? "-" + (days.map(list) ?? "*") : "~" + list(lastDays)
    words.append("\(year)-\(month)\(day)")
    words.append(
      (hours.count == 24 ? "*" : list(hours)) + ":"
        + (minutesOfHour.count == 60 ? "*" : list(minutesOfHour)) + ":00")
    return words.joined(separator: " ")
  }

  fileprivate var cron: String? {
    guard years == nil, lastDays.isEmpty else { return nil }
    let hasWeekdays = weekdays.count < 7
    guard !(hasWeekdays && days != nil) || dayRule == .either else { return nil }
    func list(_ values: Set<Int>, of count: Int) -> String {
      values.count == count
        ? "*" : values.sorted().map(String.init).joined(separator: ",")
    }
    return [
      list(minutesOfHour, of: 60), list(hours, of: 24), days.map { list($0, of: 31) } ?? "*",
      list(months, of: 12), list(weekdays, of: 7),
    ].joined(separator: " ")
  }
}
