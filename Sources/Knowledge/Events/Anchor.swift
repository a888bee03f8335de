public import CivilTime

/// An event that texts name instead of a date, or a day that comes back every year.
public struct Anchor: Sendable, Hashable {
  /// What kind of time it is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It happened once.
    case event
    /// It lasted.
    case period
    /// A day of every year.
    case recurring
    /// A day of the lunar calendar, by table.
    case recurringLunar = "recurring-lunar"
    /// A season of every year.
    case recurringPeriod = "recurring-period"
  }

  /// How well the date is known.
  public enum Trust: String, Sendable, Hashable, CaseIterable {
    /// A source was read for it.
    case verified
    /// Part of it was: the note says which.
    case partly
    /// Sources differ: the note says how.
    case conflict
    /// General knowledge.
    case general
  }

  /// Id.
  public var id: String
  /// What kind of time it is.
  public var kind: Kind
  /// Its date in EDTF; `XXXX` for a lunar feast.
  public var edtf: String
  /// How it comes back: `MM-DD`, `MM`, `MM..MM`, `lunar:FEAST`; empty for what does not.
  public var recurrence: String
  /// The names by which texts call it.
  public var names: [String]
  /// Id of the place it happened in, or nil.
  public var place: String?
  /// How well the date is known.
  public var trust: Trust
  /// Where the fact comes from.
  public var source: String
  /// What a reader should know.
  public var note: String
}

/// The day of a lunar feast in a year.
public struct LunarFeast: Sendable, Hashable {
  /// Id of the feast, as `seollal`.
  public var feast: String
  /// Gregorian year.
  public var year: Int
  /// The day.
  public var date: CivilDate
}
