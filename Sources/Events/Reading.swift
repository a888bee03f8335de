/// A zone of a document: what its words are there for.
public enum Zone: String, Sendable, Codable, CaseIterable {
  case headline, byline, dateline, body, caption, heading, footnote, editorial, comment, boilerplate
}

/// A zone and where it stands.
public struct ZoneSpan: Hashable, Sendable, Codable {
  /// What the words are there for.
  public var zone: Zone
  /// Where they stand.
  public var span: TextSpan

  /// A zone of a document.
  public init(zone: Zone, span: TextSpan) {
    self.zone = zone
    self.span = span
  }
}

/// What a date expression is there for.
public enum DateRole: String, Sendable, Codable, CaseIterable {
  case incident, reporting, byline, dateline, anchor, caption, footnote, editorial, background,
    boilerplate
}

/// A date expression of a document, resolved.
public struct DateMention: Hashable, Sendable, Codable {
  /// The words.
  public var text: String
  /// Where they stand.
  public var span: TextSpan
  /// What they mean.
  public var date: DateEstimate
  /// What they are there for.
  public var role: DateRole
  /// The rule that read them.
  public var rule: String

  /// A resolved date expression.
  public init(text: String, span: TextSpan, date: DateEstimate, role: DateRole, rule: String) {
    self.text = text
    self.span = span
    self.date = date
    self.role = role
    self.rule = rule
  }
}

/// A place name of a document, resolved.
public struct PlaceMention: Hashable, Sendable, Codable {
  /// The words.
  public var text: String
  /// Where they stand.
  public var span: TextSpan
  /// What they name, and how it stands to what is told.
  public var link: PlaceLink

  /// A resolved place name.
  public init(text: String, span: TextSpan, link: PlaceLink) {
    self.text = text
    self.span = span
    self.link = link
  }
}

/// A body named in a document, resolved.
public struct AgencyMention: Hashable, Sendable, Codable {
  /// The words.
  public var text: String
  /// Where they stand.
  public var span: TextSpan
  /// Id in the register, or an id made from the words where no pack lists the body.
  public var agency: String
  /// Name valid at the document's date.
  public var name: String
  /// Whether the words are generic ("the police") rather than a name.
  public var isGeneric: Bool

  /// A resolved mention of a body.
  public init(text: String, span: TextSpan, agency: String, name: String, isGeneric: Bool) {
    self.text = text
    self.span = span
    self.agency = agency
    self.name = name
    self.isGeneric = isGeneric
  }
}

/// A trigger that did not become an incident, and why.
public struct Rejection: Hashable, Sendable, Codable {
  /// The words that could have made an incident.
  public var text: String
  /// Where they stand.
  public var span: TextSpan
  /// The type it would have been.
  public var type: String
  /// Reason: `zone`, `prospective`, `conditional`, `habitual`, `duty`, `negated`, `background`,
  /// `anchor`, `noun-only` and the like.
  public var reason: String
  /// The rule that refused it.
  public var rule: String

  /// A refused trigger.
  public init(text: String, span: TextSpan, type: String, reason: String, rule: String) {
    self.text = text
    self.span = span
    self.type = type
    self.reason = reason
    self.rule = rule
  }
}

/// Everything read from one document.
public struct Reading: Hashable, Sendable, Codable {
  /// The document.
  public var document: DocumentRecord
  /// Its text as decoded.
  public var text: String
  /// Its zones, in order.
  public var zones: [ZoneSpan]
  /// Its date expressions, in order.
  public var dates: [DateMention]
  /// Its place names, in order.
  public var places: [PlaceMention]
  /// Its bodies, in order.
  public var agencies: [AgencyMention]
  /// Its incidents, in order of their first citation.
  public var incidents: [Incident]
  /// What was refused, in order.
  public var rejected: [Rejection]

  /// The reading of one document.
  public init(
    document: DocumentRecord, text: String, zones: [ZoneSpan] = [], dates: [DateMention] = [],
    places: [PlaceMention] = [], agencies: [AgencyMention] = [], incidents: [Incident] = [],
    rejected: [Rejection] = []
  ) {
    self.document = document
    self.text = text
    self.zones = zones
    self.dates = dates
    self.places = places
    self.agencies = agencies
    self.incidents = incidents
    self.rejected = rejected
  }
}
