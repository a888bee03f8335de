public import CivilTime

/// When a job is due, in the clock time of a zone that stands elsewhere; to the minute.
public struct Schedule: Hashable, Sendable {
  /// What was written: calendar expressions or cron lines.
  public var expressions: [String]
  /// Their rules; a minute that one of them takes is due.
  public var rules: [ScheduleRule]

  /// A schedule of an expression as `Mon..Fri 06:30`, `*-*-01 07:00`, `daily` or `30 6 * * 1-5`.
  ///
  /// - Throws: `ScheduleError` where it is none, or never comes.
  public init(_ expression: String) throws(ScheduleError) { try self.init([expression]) }

  /// A schedule of several expressions, each of which counts.
  ///
  /// - Throws: `ScheduleError` where one is none, or never comes.
  public init(_ expressions: [String]) throws(ScheduleError) {
    self.expressions = expressions
    rules = []
    for text in expressions {
      let found =
        CronExpression.isCron(text)
        ? try CronExpression.rule(text) : try CalendarExpression.rule(text)
      guard found.comes else {
        throw ScheduleError(
          text: text, message: "never comes: no calendar has such a day",
          hint: "check day and month, as in *-02-29 for leap days")
      }
      rules.append(found)
    }
  }

  /// The minutes of a day that are due, 0 to 1439, in order.
  public func minutes(of day: CivilDate) -> [Int] {
    var minutes: Set<Int> = []
    for rule in rules where rule.takes(day) { minutes.formUnion(rule.minutes) }
    return minutes.sorted()
  }

  /// Whether anything can be due from that day on.
  public func ends(before day: CivilDate) -> Bool {
    rules.allSatisfy { rule in rule.years.map { ($0.max() ?? 0) < day.year } ?? false }
  }
}

/// Words that are no schedule.
public struct ScheduleError: Error, Hashable, Sendable {
  /// The words.
  public var text: String
  /// What is wrong with them.
  public var message: String
  /// What to do.
  public var hint: String
}
