internal import Events
internal import GRDB
internal import Packing

extension Schema {
  /// Writes every record as it is written now: each incident by itself, names known by another sum.
  static func pack(_ database: Database) throws {
    try rewrite("document", "reading", by: "id", in: database) { reader throws(BrokenRecord) in
      RecordWriter.record(of: try reader.reading())
    }
    try rewrite("document", "source", by: "id", in: database) { reader throws(BrokenRecord) in
      RecordWriter.record(of: try reader.document())
    }
    for (table, key) in [("incident", "id"), ("machine_incident", "key")] {
      try rewrite(table, "record", by: key, in: database) { reader throws(BrokenRecord) in
        RecordWriter.record(of: try reader.incident())
      }
    }
  }

  private static func rewrite(
    _ table: String, _ column: String, by key: String, in database: Database,
    _ body: (inout RecordReader) throws(BrokenRecord) -> [UInt8]
  ) throws {
    let keys = try String.fetchAll(
      database,
      sql: "SELECT CAST(\(key) AS TEXT) FROM \(table) WHERE \(column) IS NOT NULL ORDER BY \(key)")
    let rows = try FastStatement(
      "SELECT \(column) FROM \(table) WHERE \(key) = ?", on: database)
    let update = try FastStatement(
      "UPDATE \(table) SET \(column) = ? WHERE \(key) = ?", on: database)
    for key in keys {
      rows.add(key)
      guard try rows.step() else { continue }
      let record = try rows.record(0, body)
      rows.reset()
      update.add(record: record)
      update.add(key)
      try update.run()
    }
  }
}
