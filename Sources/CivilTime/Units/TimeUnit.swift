/// A unit of the civil calendar, after the intervals of d3-time: it cuts all days into runs that
/// follow each other without a gap.
///
/// Units are steps of days or of months from an origin, so that all arithmetic is exact integer
/// division. Each unit stands in a file of its own.
public struct TimeUnit: Hashable, Sendable {
  /// What the unit counts, and how many of them make one.
  enum Step: Hashable, Sendable {
    /// That many days; one unit begins on the day with the number `origin`.
    case days(Int, origin: Int)
    /// That many months; one unit begins in the month `origin` months after January of year 0.
    case months(Int, origin: Int)
  }

  /// English name in the singular, for messages: `month`.
  public let name: String
  let step: Step

  /// English name in the plural, for messages: `centuries`.
  public var plural: String {
    switch self {
    case .half: "halves"
    case .century: "centuries"
    case .millennium: "millennia"
    default: name + "s"
    }
  }

  init(_ name: String, _ step: Step) {
    self.name = name
    self.step = step
  }

  /// Units from the shortest to the longest.
  public static let all: [TimeUnit] = [
    .day, .week, .month, .quarter, .season, .quadrimester, .half, .year, .decade, .century,
    .millennium,
  ]

  /// The number of the unit that holds the day; consecutive units have consecutive numbers.
  func index(of day: CivilDate) -> Int {
    switch step {
    case .days(let length, let origin):
      return (day.dayNumber - origin).flooredDivision(by: length).quotient
    case .months(let length, let origin):
      let (year, month, _) = day.components
      return (MonthCount.join(year, month) - origin).flooredDivision(by: length).quotient
    }
  }

  /// The first day of the unit with that number.
  func start(of index: Int) -> CivilDate {
    switch step {
    case .days(let length, let origin): return CivilDate(dayNumber: index * length + origin)
    case .months(let length, let origin):
      let (year, month) = MonthCount.split(index * length + origin)
      return CivilDate(dayNumber: CivilDate.dayNumber(year, month, 1))
    }
  }

  /// The first day of the unit that holds the day.
  public func floor(_ day: CivilDate) -> CivilDate { start(of: index(of: day)) }

  /// The first day of a unit that is not before the day.
  public func ceiling(_ day: CivilDate) -> CivilDate {
    let floor = floor(day)
    return floor == day ? day : start(of: index(of: day) + 1)
  }

  /// The nearer of floor and ceiling; the ceiling where both are equally near.
  public func round(_ day: CivilDate) -> CivilDate {
    let (before, after) = (floor(day), ceiling(day))
    return day.days(since: before) < after.days(since: day) ? before : after
  }

  /// The day that many units later (earlier when negative), at the same place of its month; a day
  /// that the month does not have becomes its last one.
  public func offset(_ day: CivilDate, by count: Int) -> CivilDate {
    switch step {
    case .days(let length, _): return day.adding(days: TimeUnit.product(count, length))
    case .months(let length, _): return day.adding(months: TimeUnit.product(count, length))
    }
  }

  /// How many units begin after the first day and not after the second; negative where the second
  /// is earlier.
  public func count(from first: CivilDate, to second: CivilDate) -> Int {
    index(of: second) - index(of: first)
  }

  /// The days of the unit that holds the day.
  public func interval(containing day: CivilDate) -> CivilInterval {
    let index = index(of: day)
    return CivilInterval(ordered: start(of: index), start(of: index + 1).adding(days: -1))
  }

  /// The first days of all units that begin from the first day on and before the second.
  public func starts(from first: CivilDate, before second: CivilDate) -> [CivilDate] {
    let begin = index(of: ceiling(first))
    let end = index(of: ceiling(second))
    return begin < end ? (begin..<end).map(start(of:)) : []
  }

  /// The units that touch the days from the first to the second, each whole.
  public func intervals(from first: CivilDate, through second: CivilDate) -> [CivilInterval] {
    let (begin, end) = (index(of: first), index(of: second))
    return begin <= end ? (begin...end).map { interval(containing: start(of: $0)) } : []
  }

  /// The unit of so many of these, aligned with year 0 (days and weeks: with Monday
  /// 1969-12-29); nil for fewer than one or more than a million.
  public func every(_ count: Int) -> TimeUnit? {
    guard (1...1_000_000).contains(count) else { return nil }
    switch step {
    case .days(let length, let origin):
      return TimeUnit("\(count) \(plural)", .days(length * count, origin: origin))
    case .months(let length, let origin):
      return TimeUnit("\(count) \(plural)", .months(length * count, origin: origin))
    }
  }

  /// A product that stays far inside 64 bits.
  private static func product(_ count: Int, _ length: Int) -> Int {
    min(max(count, -1_000_000_000), 1_000_000_000) * length
  }
}

extension TimeUnit: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}
