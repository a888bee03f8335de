/// How the text puts an act.
public enum Modality: String, Sendable, Codable, CaseIterable {
  /// Told as having happened.
  case asserted
  /// Told as someone's report.
  case reported
  /// Told at second hand.
  case hearsay
  /// Ordered or decided, its execution not told.
  case ordered
}

/// Whether the act took place or was stopped.
public enum Polarity: String, Sendable, Codable, CaseIterable {
  case positive
  /// The act was suspended, halted or called off.
  case negative
}

/// One type of act on one occasion, reported as done, ordered or decided.
public struct Incident: Hashable, Sendable, Codable, Identifiable {
  /// Stable id: the smallest account id it had when first stored.
  public var id: String
  /// Ids of its accounts (one a telling), sorted.
  public var accounts: [String]
  /// Type id, as `arrest_detention`.
  public var type: String
  /// One line fit to stand on a chart, at most 80 characters.
  public var title: String
  /// When it happened.
  public var date: DateEstimate
  /// Where it happened; nil where the text gives not even a country.
  public var place: PlaceLink?
  /// Every place it names, the main one first.
  public var places: [PlaceLink]
  /// Every body it names, in the order of their weight; the lead body first.
  public var agencies: [AgencyLink]
  /// Persons and groups.
  public var persons: [Actor]
  /// Amounts.
  public var quantities: [Quantity]
  /// The sentences it rests on, the fullest body sentence first. Never empty.
  public var citations: [Citation]
  /// Where the words stand that made it an incident, in the first citation's document.
  public var trigger: TextSpan
  /// How the text puts it.
  public var modality: Modality
  /// Whether it took place or was stopped.
  public var polarity: Polarity
  /// Who says so, nearest first.
  public var attribution: [String]
  /// 0 to 1: how clear the text is, not how true the event is.
  public var confidence: Double
  /// Names of the rules that led here, first to last.
  public var rules: [String]
  /// Fields that a person corrected.
  public var corrected: [String]

  /// An incident with all its parts.
  public init(
    id: String, accounts: [String], type: String, title: String, date: DateEstimate,
    place: PlaceLink? = nil, places: [PlaceLink] = [], agencies: [AgencyLink] = [],
    persons: [Actor] = [], quantities: [Quantity] = [], citations: [Citation],
    trigger: TextSpan, modality: Modality = .asserted, polarity: Polarity = .positive,
    attribution: [String] = [], confidence: Double = 1, rules: [String] = [],
    corrected: [String] = []
  ) {
    self.id = id
    self.accounts = accounts
    self.type = type
    self.title = title
    self.date = date
    self.place = place
    self.places = places
    self.agencies = agencies
    self.persons = persons
    self.quantities = quantities
    self.citations = citations
    self.trigger = trigger
    self.modality = modality
    self.polarity = polarity
    self.attribution = attribution
    self.confidence = confidence
    self.rules = rules
    self.corrected = corrected
  }

  /// The body whose lane it stands in: the first that acts, else the first concerned.
  public var leadAgency: AgencyLink? {
    agencies.first { $0.role == .actor } ?? agencies.first
  }
}
