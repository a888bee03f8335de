/// How a place stands to an incident.
public enum PlaceRole: String, Sendable, Codable, CaseIterable {
  case incident, reporting, origin, destination, background
}

/// How a body stands to an incident, after HURIDOCS.
public enum AgencyRole: String, Sendable, Codable, CaseIterable {
  case actor
  case coActor = "co-actor"
  case target, party, host, visitor, affiliation, addressee, object
}

/// How exactly coordinates place an incident.
public enum GeoPrecision: String, Sendable, Codable, CaseIterable {
  case locality, district, province, country, none
}

/// A place that an incident names, down to what the text says.
public struct PlaceLink: Hashable, Sendable, Codable {
  /// Id in the gazetteer: a country (`KP`), a first-level unit (`KP-08`) or a locality.
  public var place: String
  /// Id of the first-level unit it lies in, if the text goes that deep.
  public var province: String?
  /// ISO 3166-1 alpha-2 code.
  public var country: String
  /// How it stands to the incident.
  public var role: PlaceRole
  /// Rule that linked it.
  public var rule: String

  /// A link to a place of the gazetteer.
  public init(
    place: String, province: String?, country: String, role: PlaceRole = .incident,
    rule: String = ""
  ) {
    self.place = place
    self.province = province
    self.country = country
    self.role = role
    self.rule = rule
  }
}

/// A body that an incident names.
public struct AgencyLink: Hashable, Sendable, Codable {
  /// Functional id in the register, as `kp.state-security`.
  public var agency: String
  /// Name valid at the date of the incident.
  public var name: String
  /// How it stands to the incident.
  public var role: AgencyRole
  /// Rule that linked it.
  public var rule: String

  /// A link to a body of the register.
  public init(agency: String, name: String, role: AgencyRole, rule: String = "") {
    self.agency = agency
    self.name = name
    self.role = role
    self.rule = rule
  }
}

/// A person, or a counted group, that an incident names.
public struct Actor: Hashable, Sendable, Codable {
  /// The words of the text.
  public var who: String
  /// `actor`, `target`, `subject` or `named`.
  public var role: String
  /// Number of persons, where stated.
  public var count: Int?

  /// A person or a counted group.
  public init(who: String, role: String, count: Int? = nil) {
    self.who = who
    self.role = role
    self.count = count
  }
}

/// An amount that an incident names.
public struct Quantity: Hashable, Sendable, Codable {
  /// `money`, `weight`, `count`, `share` or `length`.
  public var kind: String
  /// The number.
  public var value: Double
  /// Currency code or unit, as `USD`, `kg`.
  public var unit: String
  /// The words of the text.
  public var text: String

  /// An amount with its unit and the words that state it.
  public init(kind: String, value: Double, unit: String, text: String) {
    self.kind = kind
    self.value = value
    self.unit = unit
    self.text = text
  }
}
