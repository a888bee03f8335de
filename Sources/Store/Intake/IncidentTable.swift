internal import Events
internal import GRDB

/// The table of incidents while it is made to hold a new set of them.
///
/// What is in already with the same record is left alone.
struct IncidentTable {
  private struct Entry {
    var row: Int
    var hash: Int
    var isAltered: Bool
    var bucket: Int?
  }

  private let database: Database
  private let writer: IncidentWriter
  private var present: [String: Entry] = [:]
  private var next = 1
  private var records = RecordWriter(reserving: 4 << 10)
  /// What makes the indexes again that are off while very many rows come.
  private var indexes: [String] = []

  /// - Parameter count: how many incidents will be put.
  init(_ database: Database, expecting count: Int) throws {
    self.database = database
    writer = try IncidentWriter(database)
    let rows = try FastStatement(
      "SELECT id, key, altered, record, bucket FROM incident", on: database)
    while try rows.step() {
      let id = rows.int(0)
      present[rows.text(1)] = Entry(
        row: id, hash: IncidentTable.hash(rows.recordBytes(3)), isAltered: rows.int(2) != 0,
        bucket: rows.optionalInt(4))
      next = max(next, id + 1)
    }
    if present.isEmpty && count >= 2_000 { indexes = try BulkFilling.begin(database) }
  }

  /// The table, of which only some rows may be left, written anew or taken out.
  init(_ database: Database, rows: [Int]) throws {
    self.database = database
    writer = try IncidentWriter(database)
    next = try 1 + (Int.fetchOne(database, sql: "SELECT max(id) FROM incident") ?? 0)
    let find = try FastStatement(
      "SELECT key, altered, record, bucket FROM incident WHERE id = ?", on: database)
    for row in rows {
      find.add(row)
      guard try find.step() else { continue }
      present[find.text(0)] = Entry(
        row: row, hash: IncidentTable.hash(find.recordBytes(2)), isAltered: find.int(1) != 0,
        bucket: find.optionalInt(3))
      find.reset()
    }
  }

  /// Puts an incident in its place.
  mutating func put(_ incident: borrowing Incident, isAltered: Bool, bucket: Int? = nil) throws {
    records.restart()
    records.incident(incident)
    if !present.isEmpty, let entry = present.removeValue(forKey: incident.id) {
      let hash = records.bytes.withUnsafeBytes(IncidentTable.hash)
      if entry.hash == hash, entry.isAltered == isAltered {
        if entry.bucket != bucket { try writer.mark(entry.row, bucket: bucket) }
        return
      }
      try writer.remove(entry.row)
    }
    records.seal()
    try writer.insert(
      incident, sealed: records.bytes, isAltered: isAltered, bucket: bucket, row: next)
    next += 1
  }

  /// Takes out what was not put.
  mutating func finish() throws {
    for entry in present.values.sorted(by: { $0.row < $1.row }) { try writer.remove(entry.row) }
    present = [:]
    if !indexes.isEmpty { try BulkFilling.end(indexes, in: database) }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: bytes)
    return hasher.finalize()
  }
}
