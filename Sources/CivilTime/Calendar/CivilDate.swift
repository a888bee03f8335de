/// A day of the proleptic Gregorian calendar, without a clock, a zone or a locale.
///
/// Stored as a count of days, so that comparing, ordering and differences are exact integer
/// arithmetic. The conversion is Howard Hinnant's days-from-civil algorithm
/// (<https://howardhinnant.github.io/date_algorithms.html>).
public struct CivilDate: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before it.
  public let dayNumber: Int

  /// The day with the given count of days since 1970-01-01.
  ///
  /// Counts beyond a thousand million days are cut to that, so that no arithmetic on a damaged
  /// number can overflow; ``isRepresentable`` tells days that ISO 8601 can write.
  public init(dayNumber: Int) {
    self.dayNumber = min(max(dayNumber, -CivilDate.limit), CivilDate.limit)
  }

  /// Far outside the years -9999 to 9999, far inside what 64 bits hold.
  private static let limit = 1_000_000_000

  /// -9999-01-01, the first day that a four-digit year can write.
  public static let first = CivilDate(dayNumber: dayNumber(-9999, 1, 1))
  /// 9999-12-31, the last day that a four-digit year can write.
  public static let last = CivilDate(dayNumber: dayNumber(9999, 12, 31))

  /// Whether the day lies in the years -9999 to 9999.
  public var isRepresentable: Bool { self >= .first && self <= .last }

  /// The day of a calendar date, or nil where the calendar has no such day.
  ///
  /// - Parameters:
  ///   - year: astronomical year (0 is 1 BC), -9999 to 9999.
  ///   - month: 1 to 12.
  ///   - day: 1 to the length of the month.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDate.daysInMonth(year, month)
    else { return nil }
    self.dayNumber = CivilDate.dayNumber(year, month, day)
  }

  /// Orders days by time.
  public static func < (left: CivilDate, right: CivilDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// Whether February of the year has 29 days.
  public static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The number of days of a month, 28 to 31; 0 for a month outside 1 to 12.
  public static func daysInMonth(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: 31
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 0
    }
  }

  static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// Year, month (1 to 12) and day (1 to 31).
  public var components: (year: Int, month: Int, day: Int) {
    let z = dayNumber + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// Astronomical year.
  public var year: Int { components.year }
  /// Month, 1 to 12.
  public var month: Int { components.month }
  /// Day of the month, 1 to 31.
  public var day: Int { components.day }

  /// ISO weekday: Monday is 1, Sunday is 7.
  public var weekday: Int {
    let shifted = (dayNumber + 3) % 7
    return (shifted < 0 ? shifted + 7 : shifted) + 1
  }

  /// The day that many days later (earlier when negative).
  public func adding(days: Int) -> CivilDate {
    let (sum, overflow) = dayNumber.addingReportingOverflow(days)
    return CivilDate(dayNumber: overflow ? (days > 0 ? .max : .min) : sum)
  }

  /// Days from the other day to this one; negative where this one is earlier.
  public func days(since other: CivilDate) -> Int { dayNumber - other.dayNumber }
}
