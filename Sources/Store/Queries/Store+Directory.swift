public import Events
internal import GRDB

extension Store {
  /// The names behind the ids of the store's incidents.
  public func directory() throws(StoreError) -> Directory {
    try read { try self.directory(in: $0) }
  }

  func directory(in database: Database) throws -> Directory {
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
