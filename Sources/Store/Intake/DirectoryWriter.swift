internal import Events
internal import GRDB

/// Writes the names behind the ids that incidents use.
enum DirectoryWriter {
  static func replace(with directory: Directory, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM place; DELETE FROM agency; DELETE FROM incident_type")
    try add(directory.places.values.sorted { $0.id < $1.id }, to: database)
    let agencies = try FastStatement(into: "agency", columns: 7, on: database)
    for entry in directory.agencies.values.sorted(by: { $0.id < $1.id }) {
      agencies.add(entry.id)
      agencies.add(entry.name)
      agencies.add(entry.shortName)
      agencies.add(entry.nativeName)
      agencies.add(entry.country)
      agencies.add(entry.kind)
      agencies.add(entry.parent)
      try agencies.run()
    }
    let types = try FastStatement(into: "incident_type", columns: 4, on: database)
    for entry in directory.types.values.sorted(by: { $0.id < $1.id }) {
      types.add(entry.id)
      types.add(entry.label)
      types.add(entry.shortLabel)
      types.add(entry.severity)
      try types.run()
    }
  }

  /// Writes places behind those that are in.
  static func add(_ entries: [Place], to database: Database) throws {
    let places = try FastStatement(into: "place", columns: 11, on: database)
    for entry in entries {
      places.add(entry.id)
      places.add(entry.name)
      places.add(entry.nativeName)
      places.add(entry.country)
      places.add(entry.parent)
      places.add(entry.level)
      places.add(entry.latitude)
      places.add(entry.longitude)
      places.add(entry.tile?.column)
      places.add(entry.tile?.row)
      places.add(entry.isBorder ? 1 : 0)
      try places.run()
    }
  }
}
