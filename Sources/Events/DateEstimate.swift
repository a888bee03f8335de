public import CivilTime

/// What is known of a date: never more certain than the text.
public struct DateEstimate: Hashable, Sendable, Codable {
  /// How a date relates to the time it names.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// It happened on one day, known or not: `2012-04-28`, `[a..b]`.
    case instant
    /// It lasted from the first to the last day stated: `a/b`.
    case interval
    /// It goes on, its end or its start open: `a/..`, `../b`.
    case ongoing
  }

  /// The calendar unit down to which the date is known.
  public enum Precision: String, Sendable, Codable, CaseIterable {
    case day, week, month, season, year, decade, century, none
  }

  /// EDTF qualification of the whole value.
  public enum Qualifier: String, Sendable, Codable, CaseIterable {
    /// `?`: the source itself doubts it.
    case uncertain
    /// `~`: about that time.
    case approximate
    /// `%`: both.
    case both
  }

  /// What the date rests on.
  public enum Basis: String, Sendable, Codable, CaseIterable {
    /// The text states it in full.
    case stated
    /// The text states it relative to the day of publication or to an earlier mention.
    case relative
    /// The text names an event whose date the knowledge pack holds.
    case anchor
    /// Only the day of publication bounds it.
    case publication
    /// Other dates of the text bound it.
    case inferred
    /// A person corrected it.
    case corrected
    /// Nothing dates it.
    case none
  }

  /// The value in EDTF (ISO 8601-2:2019), or nil where nothing is known.
  public var edtf: String?
  /// First possible day, or nil where open or unknown.
  public var earliest: CivilDate?
  /// Last possible day, or nil where open or unknown.
  public var latest: CivilDate?
  /// How the date relates to the time it names.
  public var kind: Kind
  /// The calendar unit down to which it is known.
  public var precision: Precision
  /// Qualification of the whole value, if any.
  public var qualifier: Qualifier?
  /// What it rests on.
  public var basis: Basis
  /// The anchor it was resolved against: an anchor's id, `document`, or the words of a mention.
  public var anchor: String?
  /// Other values in EDTF that the words allow.
  public var alternatives: [String]
  /// Names of the rules that led here, first to last.
  public var rules: [String]
  /// 0 to 1: how sure the reading of the words is, not how true the report is.
  public var confidence: Double
  /// The words of the text that state it, if any.
  public var stated: String?

  /// A date estimate; everything but the value has a neutral default.
  public init(
    edtf: String?, earliest: CivilDate? = nil, latest: CivilDate? = nil, kind: Kind = .instant,
    precision: Precision = .none, qualifier: Qualifier? = nil, basis: Basis = .none,
    anchor: String? = nil, alternatives: [String] = [], rules: [String] = [],
    confidence: Double = 1, stated: String? = nil
  ) {
    self.edtf = edtf
    self.earliest = earliest
    self.latest = latest
    self.kind = kind
    self.precision = precision
    self.qualifier = qualifier
    self.basis = basis
    self.anchor = anchor
    self.alternatives = alternatives
    self.rules = rules
    self.confidence = confidence
    self.stated = stated
  }

  /// No date at all.
  public static let unknown = DateEstimate(edtf: nil)
}
