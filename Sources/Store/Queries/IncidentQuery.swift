public import CivilTime

/// Which incidents to take.
public struct IncidentQuery: Hashable, Sendable {
  /// How an uncertain date stands to a period.
  public enum DateRule: String, Sendable, CaseIterable {
    /// The date may lie in the period.
    case overlap
    /// The date must lie in the period.
    case within
  }

  /// In which order to give incidents.
  public enum Sort: String, Sendable, CaseIterable {
    /// Earliest possible day, then latest, then id; undated last.
    case register
    /// The register backwards, undated still last.
    case newestFirst = "newest"
    /// Type, then register.
    case type
    /// First-level unit, then register; incidents without one last.
    case province
    /// Lead body, then register; incidents without one last.
    case agency
    /// Highest confidence first, then register.
    case surestFirst = "confidence"
  }

  /// Ids of bodies; an incident that names one of them counts. Empty for all.
  public var agencies: [String]
  /// Ids of places (country, province or locality); empty for all.
  public var places: [String]
  /// Ids of types; empty for all.
  public var types: [String]
  /// First day of the period, or nil for open.
  public var from: CivilDate?
  /// Last day of the period, or nil for open.
  public var to: CivilDate?
  /// How an uncertain date stands to the period.
  public var dates: DateRule
  /// Words that title or quotation must hold; nil for all.
  public var text: String?
  /// Keys of documents; an incident that one of them, or of `publishers`, tells counts.
  public var documents: [String]
  /// Names of publishers; an incident that one of them tells counts. Empty for all.
  public var publishers: [String]
  /// Whether only incidents are taken of which a person corrected something.
  public var onlyCorrected: Bool
  /// Least confidence, 0 to 1.
  public var minimumConfidence: Double
  /// In which order.
  public var sort: Sort
  /// At most that many; nil for all.
  public var limit: Int?
  /// How many to pass over first.
  public var offset: Int

  /// A query; everything is taken unless said otherwise.
  public init(
    agencies: [String] = [], places: [String] = [], types: [String] = [],
    from: CivilDate? = nil, to: CivilDate? = nil, dates: DateRule = .overlap,
    text: String? = nil, documents: [String] = [], publishers: [String] = [],
    onlyCorrected: Bool = false, minimumConfidence: Double = 0, sort: Sort = .register,
    limit: Int? = nil, offset: Int = 0
  ) {
    self.agencies = agencies
    self.places = places
    self.types = types
    self.from = from
    self.to = to
    self.dates = dates
    self.text = text
    self.documents = documents
    self.publishers = publishers
    self.onlyCorrected = onlyCorrected
    self.sort = sort
    self.minimumConfidence = minimumConfidence
    self.limit = limit
    self.offset = offset
  }
}
