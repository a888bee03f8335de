import CivilTime

/// A step of the calendar, in which ticks, bins and bands are counted.
enum CalendarStep: Hashable {
  case days(Int)
  case weeks(Int)
  case months(Int)
  case years(Int)

  /// Mean length in days.
  var meanDays: Double {
    switch self {
    case .days(let count): Double(count)
    case .weeks(let count): 7 * Double(count)
    case .months(let count): 30.436875 * Double(count)
    case .years(let count): 365.2425 * Double(count)
    }
  }

  /// The last boundary on or before a day. Weeks begin on Mondays; months and years are counted
  /// from January and from year 0, so that boundaries do not move with the data.
  func floor(_ day: Int) -> Int {
    let date = CivilDate(dayNumber: day)
    switch self {
    case .days(let count):
      return CalendarStep.divide(day, by: count) * count
    case .weeks(let count):
      // 1969-12-29, a Monday, is day -3.
      return CalendarStep.divide(day + 3, by: 7 * count) * 7 * count - 3
    case .months(let count):
      let (year, month, _) = date.components
      let index = CalendarStep.divide(year * 12 + month - 1, by: count) * count
      return CalendarStep.monthStart(index)
    case .years(let count):
      return CalendarStep.monthStart(CalendarStep.divide(date.year, by: count) * count * 12)
    }
  }

  /// The boundary after a boundary.
  func next(_ boundary: Int) -> Int {
    switch self {
    case .days(let count): return boundary + count
    case .weeks(let count): return boundary + 7 * count
    case .months(let count): return CalendarStep.monthStart(monthIndex(boundary) + count)
    case .years(let count): return CalendarStep.monthStart(monthIndex(boundary) + 12 * count)
    }
  }

  /// The first boundary on or after a day.
  func ceiling(_ day: Int) -> Int {
    let boundary = floor(day)
    return boundary == day ? day : next(boundary)
  }

  /// Boundaries from the first on or after a day up to, not including, another.
  func boundaries(from first: Int, to end: Int) -> [Int] {
    var result: [Int] = []
    var boundary = ceiling(first)
    while boundary < end {
      result.append(boundary)
      boundary = next(boundary)
    }
    return result
  }

  private func monthIndex(_ day: Int) -> Int {
    let (year, month, _) = CivilDate(dayNumber: day).components
    return year * 12 + month - 1
  }

  private static func divide(_ value: Int, by divisor: Int) -> Int {
    let quotient = value / divisor
    return value % divisor < 0 ? quotient - 1 : quotient
  }

  /// First day of the month that many months after January of year 0, by the algorithm of
  /// `CivilDate`; unlike that, it goes on beyond the years 9999, where an axis may end.
  private static func monthStart(_ index: Int) -> Int {
    let year = divide(index, by: 12)
    let month = index - year * 12 + 1
    let y = month <= 2 ? year - 1 : year
    let era = divide(y, by: 400)
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
