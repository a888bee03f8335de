public import Events
internal import GRDB
internal import Packing
internal import Synchronization

extension Store {
  /// The names behind the ids of the store's incidents.
  public func directory() throws(StoreError) -> Directory {
    try read { try self.directory(in: $0) }
  }

  func directory(in database: Database) throws -> Directory {
    // Stores of earlier versions have no sum until they are settled again.
    guard let sum = try setting("directory.sum", in: database) else {
      return try unchecked(in: database)
    }
    if let (known, directory) = names.withLock({ $0 }), known == sum { return directory }
    let directory = try unchecked(in: database)
    guard sum == Store.sum(directory) else { throw BrokenRecord(offset: 0) }
    names.withLock { $0 = (sum, directory) }
    return directory
  }

  /// Notes the sum of the names that are in, by which damage shows.
  func sealDirectory(in database: Database) throws {
    try set("directory.sum", to: Store.sum(try unchecked(in: database)), in: database)
  }

  private static func sum(_ directory: Directory) -> String {
    var bytes = Array(directory.homeCountry.utf8)
    func add(_ values: [String?]) {
      for value in values {
        bytes.append(0x1F)
        bytes.append(contentsOf: (value ?? "\u{1E}").utf8)
      }
    }
    for one in directory.places.values.sorted(by: { $0.id < $1.id }) {
      add([one.id, one.name, one.nativeName, one.country, one.parent, "\(one.level)"])
      add([one.latitude, one.longitude].map { $0.map { "\($0)" } })
      add([one.tile?.column, one.tile?.row, one.isBorder ? 1 : 0].map { $0.map { "\($0)" } })
    }
    for one in directory.agencies.values.sorted(by: { $0.id < $1.id }) {
      add([one.id, one.name, one.shortName, one.nativeName, one.country, one.kind, one.parent])
    }
    for one in directory.types.values.sorted(by: { $0.id < $1.id }) {
      add([one.id, one.label, one.shortLabel, "\(one.severity)"])
    }
    return String(Int(truncatingIfNeeded: bytes.withUnsafeBytes(Seal.sum)))
  }

  private func unchecked(in database: Database) throws -> Directory {
    var directory = Directory(
      homeCountry: try setting("home.country", in: database) ?? "")
    let places = try FastStatement(
      """
      SELECT id, name, native_name, country, parent, level, latitude, longitude, tile_column,
        tile_row, border FROM place
      """, on: database)
    while try places.step() {
      var tile: Place.Tile?
      if let column = places.optionalInt(8), let row = places.optionalInt(9) {
        tile = Place.Tile(column: column, row: row)
      }
      let id = places.text(0)
      directory.places[id] = Place(
        id: id, name: places.text(1), nativeName: places.text(2), country: places.text(3),
        parent: places.optionalText(4), level: places.int(5),
        latitude: places.optionalDouble(6), longitude: places.optionalDouble(7), tile: tile,
        isBorder: places.int(10) != 0)
    }
    let agencies = try FastStatement(
      "SELECT id, name, short_name, native_name, country, kind, parent FROM agency", on: database)
    while try agencies.step() {
      let id = agencies.text(0)
      directory.agencies[id] = Agency(
        id: id, name: agencies.text(1), shortName: agencies.text(2),
        nativeName: agencies.text(3), country: agencies.text(4), kind: agencies.text(5),
        parent: agencies.optionalText(6))
    }
    let types = try FastStatement(
      "SELECT id, label, short_label, severity FROM incident_type", on: database)
    while try types.step() {
      let id = types.text(0)
      directory.types[id] = IncidentType(
        id: id, label: types.text(1), shortLabel: types.text(2), severity: types.int(3))
    }
    return directory
  }
}
