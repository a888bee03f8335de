extension CivilDate {
  /// The number of days of a year, 365 or 366.
  public static func daysInYear(_ year: Int) -> Int { isLeap(year) ? 366 : 365 }

  /// The first day of a month, or nil outside the years -9999 to 9999 and the months 1 to 12.
  public static func firstDay(year: Int, month: Int) -> CivilDate? { CivilDate(year, month, 1) }

  /// The last day of a month, or nil outside the years -9999 to 9999 and the months 1 to 12.
  public static func lastDay(year: Int, month: Int) -> CivilDate? {
    CivilDate(year, month, daysInMonth(year, month))
  }

  /// The first day of this day's month.
  public var firstOfMonth: CivilDate { adding(days: 1 - day) }

  /// The last day of this day's month.
  public var lastOfMonth: CivilDate {
    let (year, month, day) = components
    return adding(days: CivilDate.daysInMonth(year, month) - day)
  }

  /// 1 January of this day's year.
  public var firstOfYear: CivilDate { CivilDate(dayNumber: CivilDate.dayNumber(year, 1, 1)) }

  /// 31 December of this day's year.
  public var lastOfYear: CivilDate { CivilDate(dayNumber: CivilDate.dayNumber(year, 12, 31)) }

  /// The same day of the month that many months later (earlier when negative).
  ///
  /// A day that the month does not have becomes its last one: 31 January plus a month is 28 or
  /// 29 February.
  public func adding(months: Int) -> CivilDate {
    let (year, month, day) = components
    let bounded = min(max(months, -MonthCount.limit), MonthCount.limit)
    let (newYear, newMonth) = MonthCount.split(MonthCount.join(year, month) + bounded)
    let length = CivilDate.daysInMonth(newYear, newMonth)
    return CivilDate(dayNumber: CivilDate.dayNumber(newYear, newMonth, min(day, length)))
  }

  /// The same day of the year that many years later (earlier when negative); 29 February becomes
  /// 28 February in common years.
  public func adding(years: Int) -> CivilDate {
    adding(months: min(max(years, -MonthCount.limit), MonthCount.limit) * 12)
  }
}

/// Months counted from January of year 0.
enum MonthCount {
  /// More months than the supported years have, few enough never to overflow.
  static let limit = 10_000_000

  static func join(_ year: Int, _ month: Int) -> Int { year * 12 + month - 1 }

  static func split(_ count: Int) -> (year: Int, month: Int) {
    let (year, month) = count.flooredDivision(by: 12)
    return (year, month + 1)
  }
}

extension Int {
  /// Quotient rounded down and remainder from 0 up to the divisor, for a positive divisor.
  func flooredDivision(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }
}
