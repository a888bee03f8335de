public import CivilTime

/// Days and minutes that an expression takes.
public struct ScheduleRule: Hashable, Sendable {
  /// How days of the month and of the week stand to each other.
  public enum DayRule: Hashable, Sendable {
    /// A day must be among both.
    case both
    /// A day must be among one of them, as cron has it where both are restricted.
    case either
  }

  /// ISO weekdays, 1 (Monday) to 7.
  public var weekdays: Set<Int> = Set(1...7)
  /// Years; nil for all.
  public var years: Set<Int>?
  /// Months, 1 to 12.
  public var months: Set<Int> = Set(1...12)
  /// Days of the month, 1 to 31; nil for all.
  public var days: Set<Int>?
  /// Days from the end of the month, 1 for the last; they count beside `days`.
  public var lastDays: Set<Int> = []
  /// How days of the month and of the week stand to each other.
  public var dayRule = DayRule.both
  /// Hours, 0 to 23.
  public var hours: Set<Int> = [0]
  /// Minutes of the hour, 0 to 59.
  public var minutesOfHour: Set<Int> = [0]

  init() {}

  /// Whether all days of a month are taken, as far as their number goes.
  public var takesEveryDay: Bool { days == nil && lastDays.isEmpty }

  /// Whether a day is taken.
  public func takes(_ day: CivilDate) -> Bool {
    let (year, month, number) = day.components
    guard months.contains(month), years?.contains(year) ?? true else { return false }
    let isWeekday = weekdays.contains(day.weekday)
    guard !takesEveryDay else { return isWeekday }
    let fromEnd = CivilDate.daysInMonth(year, month) - number + 1
    let isDay = days?.contains(number) ?? false || lastDays.contains(fromEnd)
    return dayRule == .both ? isWeekday && isDay : isWeekday || isDay
  }

  /// Minutes of a day, 0 to 1439, in order.
  public var minutes: [Int] {
    hours.sorted().flatMap { hour in minutesOfHour.sorted().map { hour * 60 + $0 } }
  }

  /// Whether any day is ever taken. Weekdays and leap days repeat within 40 years.
  var comes: Bool {
    let first = years?.min() ?? 2000
    let last = years?.max() ?? 2040
    guard last - first <= 400, let start = CivilDate(first, 1, 1), let end = CivilDate(last, 12, 31)
    else { return false }
    return (start.dayNumber...end.dayNumber).contains { takes(CivilDate(dayNumber: $0)) }
  }
}
