public import Events
internal import GRDB

extension Store {
  /// The names behind the ids of the store's incidents.
  public func directory() throws(StoreError) -> Directory {
    try read { try self.directory(in: $0) }
  }

  func directory(in database: Database) throws -> Directory {
    let directory = try unchecked(in: database)
    // Stores of earlier versions have no sum until they are settled again.
    guard let sum = try setting("directory.sum", in: database) else { return directory }
    guard sum == Store.sum(directory) else { throw RecordError(offset: 0) }
    return directory
  }

  /// Notes the sum of the names that are in, by which damage shows.
  func sealDirectory(in database: Database) throws {
    try set("directory.sum", to: Store.sum(try unchecked(in: database)), in: database)
  }

  private static func sum(_ directory: Directory) -> String {
    var text = directory.homeCountry
    func add(_ values: [String?]) {
      for value in values { text += "\u{1F}" + (value ?? "\u{1E}") }
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
    return String(Seal.sum(text))
  }

  private func unchecked(in database: Database) throws -> Directory {
    var directory = Directory(
      homeCountry: try setting("home.country", in: database) ?? "")
    for row in try Row.fetchAll(database, sql: "SELECT * FROM place") {
      var tile: Place.Tile?
      if let column = row["tile_column"] as Int?, let line = row["tile_row"] as Int? {
        tile = Place.Tile(column: column, row: line)
      }
      directory.places[row["id"]] = Place(
        id: row["id"], name: row["name"], nativeName: row["native_name"],
        country: row["country"], parent: row["parent"], level: row["level"],
        latitude: row["latitude"], longitude: row["longitude"], tile: tile,
        isBorder: row["border"])
    }
    for row in try Row.fetchAll(database, sql: "SELECT * FROM agency") {
      directory.agencies[row["id"]] = Agency(
        id: row["id"], name: row["name"], shortName: row["short_name"],
        nativeName: row["native_name"], country: row["country"], kind: row["kind"],
        parent: row["parent"])
    }
    for row in try Row.fetchAll(database, sql: "SELECT * FROM incident_type") {
      directory.types[row["id"]] = IncidentType(
        id: row["id"], label: row["label"], shortLabel: row["short_label"],
        severity: row["severity"])
    }
    return directory
  }
}
