/// What shape a value has, for rules that join values.
enum DateShape {
  /// Whether a value is one day, known or not.
  static func isDay(_ value: DateValue) -> Bool {
    switch value {
    case .calendar(let fields): fields.day != nil
    case .weekday: true
    case .relative(let unit, _, _): unit == .day
    case .event: true
    case .anaphor(let unit, _, _): unit == .day
    case .range(_, let last): isDay(last)
    default: false
    }
  }

  /// Whether two values may be the ends of a range.
  static func canJoin(_ first: DateValue, _ second: DateValue) -> Bool {
    switch (first, second) {
    case (.calendar(let a), .calendar(let b)):
      // "in 2011 to April" joins nothing; "from 2003 until last year", "March to May" do.
      return ((a.day == nil) == (b.day == nil) || b.monthOffset == 0)
        && ((a.month == nil) == (b.month == nil) || a.year != nil || a.day != nil)
    case (.weekday, .weekday), (.decade, .decade), (.century, .century), (.season, .season),
      (.event, .event):
      return true
    case (.relative(let a, _, _), .relative(let b, _, _)): return a == b
    case (.calendar(let a), .relative(let unit, _, _)):
      return unit == .month || unit == .day || a.month == nil
    case (.calendar, .weekday), (.weekday, .calendar), (.weekday, .relative),
      (.calendar, .event), (.event, .calendar), (.decade, .calendar), (.calendar, .decade),
      (.away, .away), (.away, .relative):
      return true
    default: return false
    }
  }

  /// Whether two values are of one kind, so that `or` between them offers a choice.
  static func areAlike(_ first: DateValue, _ second: DateValue) -> Bool {
    switch (first, second) {
    case (.calendar(let a), .calendar(let b)):
      (a.day == nil) == (b.day == nil) && (a.month == nil) == (b.month == nil)
    case (.weekday, .weekday): true
    case (.relative(let a, _, _), .relative(let b, _, _)): a == b
    default: false
    }
  }
}
