/// A place, as pages name it.
public struct Place: Hashable, Sendable, Codable, Identifiable {
  /// Id in the gazetteer.
  public var id: String
  /// English name.
  public var name: String
  /// Name in the script of the country, or empty.
  public var nativeName: String
  /// ISO 3166-1 alpha-2 code.
  public var country: String
  /// Id of the unit it lies in, or nil for a country.
  public var parent: String?
  /// 0 country, 1 first-level unit, 2 and more below.
  public var level: Int
  /// Degrees north, where known.
  public var latitude: Double?
  /// Degrees east, where known.
  public var longitude: Double?
  /// Column and row of its tile on the tile map of its country, where it has one.
  public var tile: Tile?
  /// Whether it touches the border that the pack marks.
  public var isBorder: Bool

  /// A position on a tile map, counted from 0 at the top left.
  public struct Tile: Hashable, Sendable, Codable {
    /// Column, from the left.
    public var column: Int
    /// Row, from the top.
    public var row: Int
    /// A tile at a column and a row.
    public init(column: Int, row: Int) {
      self.column = column
      self.row = row
    }
  }

  /// A place of the gazetteer.
  public init(
    id: String, name: String, nativeName: String = "", country: String, parent: String? = nil,
    level: Int, latitude: Double? = nil, longitude: Double? = nil, tile: Tile? = nil,
    isBorder: Bool = false
  ) {
    self.id = id
    self.name = name
    self.nativeName = nativeName
    self.country = country
    self.parent = parent
    self.level = level
    self.latitude = latitude
    self.longitude = longitude
    self.tile = tile
    self.isBorder = isBorder
  }
}

/// A body, as pages name it.
public struct Agency: Hashable, Sendable, Codable, Identifiable {
  /// Functional id in the register.
  public var id: String
  /// Name.
  public var name: String
  /// Short form for narrow columns, as "State security"; the name where there is none.
  public var shortName: String
  /// Name in the script of its country, or empty.
  public var nativeName: String
  /// ISO 3166-1 alpha-2 code, or `UN`.
  public var country: String
  /// What it is: `police`, `secret-police`, `border-force`, `government-generic` and the like.
  public var kind: String
  /// Id of the body it belongs to, where known.
  public var parent: String?

  /// A body of the register.
  public init(
    id: String, name: String, shortName: String? = nil, nativeName: String = "", country: String,
    kind: String, parent: String? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName ?? name
    self.nativeName = nativeName
    self.country = country
    self.kind = kind
    self.parent = parent
  }
}

extension Agency {
  /// Whether a name is the body's own of today, in full or short, however it is written: letters
  /// and digits alone count, and words after it (`Central Court / judiciary`) make no other name.
  public func isCalled(_ other: String) -> Bool {
    // Most are called so to the letter.
    if other.utf8.elementsEqual(name.utf8),
      other.utf8.contains(where: { (0x61...0x7a).contains($0 | 0x20) })
    {
      return true
    }
    func plain(_ name: String) -> [Character] {
      name.lowercased().filter { $0.isLetter || $0.isNumber }.map(\.self)
    }
    let (own, given) = (plain(name), plain(other))
    guard !own.isEmpty, !given.isEmpty else { return false }
    return own.starts(with: given) || given.starts(with: own) || given == plain(shortName)
  }
}

/// A type of incident, as pages name it.
public struct IncidentType: Hashable, Sendable, Codable, Identifiable {
  /// Id, as `arrest_detention`.
  public var id: String
  /// Name, as "Arrest or detention".
  public var label: String
  /// One or two words for narrow columns, as "Arrest".
  public var shortLabel: String
  /// Weight in the order of what is shown first: 1 is the gravest.
  public var severity: Int

  /// A type of incident.
  public init(id: String, label: String, shortLabel: String, severity: Int) {
    self.id = id
    self.label = label
    self.shortLabel = shortLabel
    self.severity = severity
  }
}

/// The names behind the ids of a set of incidents.
public struct Directory: Hashable, Sendable, Codable {
  /// Places by id: every first-level unit of the pack's country and whatever else is named.
  public var places: [String: Place]
  /// Bodies by id.
  public var agencies: [String: Agency]
  /// Types by id.
  public var types: [String: IncidentType]
  /// Country of the knowledge pack, whose provinces are shown even when empty.
  public var homeCountry: String

  /// The names behind a set of ids.
  public init(
    places: [String: Place] = [:], agencies: [String: Agency] = [:],
    types: [String: IncidentType] = [:], homeCountry: String = ""
  ) {
    self.places = places
    self.agencies = agencies
    self.types = types
    self.homeCountry = homeCountry
  }
}
