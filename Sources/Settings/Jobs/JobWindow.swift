public import CivilTime

/// Which days a job reports on, counted from the day as of which it runs.
public enum JobWindow: Hashable, Sendable {
  /// All days.
  case all
  /// So many units up to and including the day: `last-30-days`, `last-6-months`.
  case last(Int, Unit)
  /// The whole unit before that of the day: `previous-month`; `yesterday` is `previous-day`.
  case previous(Unit)
  /// The unit of the day, up to and including it: `this-year`.
  case this(Unit)
  /// From a first to a last day; nil is open.
  case fixed(CivilDate?, CivilDate?)

  /// A unit of the calendar; weeks begin on Monday.
  public enum Unit: String, Sendable, CaseIterable {
    case day, week, month, quarter, year
  }

  /// Its first and last day, as of a day.
  public func days(asOf day: CivilDate) -> CivilInterval {
    switch self {
    case .all: return .unbounded
    case .fixed(let from, let to): return CivilInterval(from: from, to: to) ?? .unbounded
    case .this(let unit): return Self.interval(unit.start(of: day), day)
    case .previous(let unit):
      let last = unit.start(of: day).adding(days: -1)
      return Self.interval(unit.start(of: last), last)
    case .last(let count, let unit):
      let end = day.adding(days: 1)
      let first =
        switch unit {
        case .day: end.adding(days: -count)
        case .week: end.adding(days: -7 * count)
        case .month: end.adding(months: -count)
        case .quarter: end.adding(months: -3 * count)
        case .year: end.adding(years: -count)
        }
      return Self.interval(first, day)
    }
  }

  private static func interval(_ from: CivilDate, _ to: CivilDate) -> CivilInterval {
    CivilInterval(from: from, to: to) ?? CivilInterval(to)
  }
}

extension JobWindow.Unit {
  fileprivate func start(of day: CivilDate) -> CivilDate {
    switch self {
    case .day: day
    case .week: day.adding(days: 1 - day.weekday)
    case .month: day.firstOfMonth
    case .quarter: day.firstOfMonth.adding(months: -((day.month - 1) % 3))
    case .year: day.firstOfYear
    }
  }
}

extension JobWindow {
  static func read(_ value: SettingsValue) throws(SettingsError) -> JobWindow {
    if case .mapping = value.content {
      let ends = try value.mapping("a window", keys: ["from", "to"])
      let from = try ends["from"].map { end throws(SettingsError) in try bounds(end).earliest }
      let to = try ends["to"].map { end throws(SettingsError) in try bounds(end).latest }
      return try fixed(from ?? nil, to ?? nil, value)
    }
    let text = try value.string("a window")
    if text == "all" { return .all }
    if text == "yesterday" { return .previous(.day) }
    if text == "today" { return .this(.day) }
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    if words.count == 2, let unit = Unit(rawValue: String(words[1])) {
      if words[0] == "previous" { return .previous(unit) }
      if words[0] == "this" { return .this(unit) }
    }
    if words.count == 3, words[0] == "last", let count = Int(words[1]),
      (1...100_000).contains(count),
      let unit = Unit(plural: words[2])
    {
      return .last(count, unit)
    }
    if text.contains("/") {
      let ends = try bounds(value)
      return try fixed(ends.earliest, ends.latest, value)
    }
    throw value.error("a window cannot be “\(text)”", hint: hint(for: text))
  }

  private static func hint(for text: String) -> String {
    let digits = text.filter(\.isNumber)
    let known =
      Unit.allCases.flatMap { ["previous-\($0.rawValue)", "this-\($0.rawValue)"] }
      + Unit.allCases.map { "last-\(digits.isEmpty ? "30" : digits)-\($0.rawValue)s" } + ["all"]
    if let near = Spelling.nearest(to: text, among: known) { return "did you mean “\(near)”?" }
    return "write last-30-days, previous-month, this-year, 2012-01-01/2012-12-31 or all"
  }

  private static func bounds(_ value: SettingsValue) throws(SettingsError) -> EDTF {
    let text = try value.string("a window")
    do throws(EDTFError) {
      return try EDTF(parsing: text)
    } catch {
      throw value.error(
        "“\(text)” is no date: \(error)", hint: "write 2012, 2012-04, 2012-04-28 or 2012-01/2012-06"
      )
    }
  }

  private static func fixed(
    _ from: CivilDate?, _ to: CivilDate?, _ value: SettingsValue
  ) throws(SettingsError) -> JobWindow {
    if let from, let to, to < from {
      throw value.error("the window ends before it begins", hint: "exchange from and to")
    }
    return .fixed(from, to)
  }
}

extension JobWindow.Unit {
  fileprivate init?(plural word: Substring) {
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : String(word)
    self.init(rawValue: singular)
  }
}
