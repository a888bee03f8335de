public import CivilTime

/// What sets an issue of a series apart from the one before.
public struct IssueNotes: Hashable, Sendable, Codable {
  /// How an incident stands to the issue before.
  public enum Standing: String, Sendable, Codable, CaseIterable {
    /// It was not in the issue before.
    case new
    /// The texts, or the reading of them, say something else of it.
    case changed
    /// A person corrected it since.
    case corrected
    /// It stands no more.
    case withdrawn
  }

  /// One incident that is not as it was.
  public struct Entry: Hashable, Sendable, Codable {
    /// How it stands to the issue before.
    public var standing: Standing
    /// Its id.
    public var incident: String
    /// Its line, as the later of the two issues has it.
    public var title: String
    /// Its date in EDTF, or nil where nothing is known.
    public var date: String?
    /// What is different, in words; empty for a new one.
    public var detail: String

    /// An incident that is not as it was.
    public init(
      standing: Standing, incident: String, title: String, date: String?, detail: String
    ) {
      self.standing = standing
      self.incident = incident
      self.title = title
      self.date = date
      self.detail = detail
    }
  }

  /// Number of this issue.
  public var number: Int
  /// Number of the issue before, or nil for the first.
  public var previousNumber: Int?
  /// The day as of which the issue before was compiled.
  public var previousDay: CivilDate?
  /// The day of the next issue, or nil where none is scheduled.
  public var nextDay: CivilDate?
  /// Incidents that are not as they were: new, changed, corrected, withdrawn, in this order.
  public var entries: [Entry]

  /// What sets an issue apart from the one before.
  public init(
    number: Int, previousNumber: Int? = nil, previousDay: CivilDate? = nil,
    nextDay: CivilDate? = nil, entries: [Entry] = []
  ) {
    self.number = number
    self.previousNumber = previousNumber
    self.previousDay = previousDay
    self.nextDay = nextDay
    self.entries = entries
  }
}

/// Which days a report is about, and what that leaves out.
public struct WindowNotes: Hashable, Sendable, Codable {
  /// First and last day; open ends have none.
  public var days: CivilInterval
  /// The zone in which those days are meant.
  public var zone: String
  /// Whether an uncertain date must lie within; else it may lie there.
  public var isStrict: Bool
  /// Ids of incidents without a date of their own, placed by the publication of their reports.
  public var placedByPublication: [String]
  /// Incidents that cannot have happened in these days.
  public var outside: Int
  /// Incidents that may have happened in these days, or before or after them, and are left out.
  public var uncertain: Int
  /// Incidents without a date of their own whose reports appeared outside these days.
  public var publishedOutside: Int
  /// Documents that are neither cited nor published in these days.
  public var documentsOutside: Int

  /// Which days a report is about, and what that leaves out.
  public init(
    days: CivilInterval, zone: String, isStrict: Bool, placedByPublication: [String] = [],
    outside: Int = 0, uncertain: Int = 0, publishedOutside: Int = 0, documentsOutside: Int = 0
  ) {
    self.days = days
    self.zone = zone
    self.isStrict = isStrict
    self.placedByPublication = placedByPublication
    self.outside = outside
    self.uncertain = uncertain
    self.publishedOutside = publishedOutside
    self.documentsOutside = documentsOutside
  }
}
