internal import Events
internal import GRDB
internal import Packing

/// The table of incidents while it is made to hold a new set of them.
///
/// What is in already with the same record is left alone.
final class IncidentTable {
  private struct Entry {
    var row: Int
    var sum: UInt64
    var isAltered: Bool
    var bucket: Int?
  }

  private let database: Database
  private let writer: IncidentWriter
  private var present: [String: Entry] = [:]
  private var next = 1
  private var records = RecordWriter(reserving: 4 << 10)
  private var scanner = RecordScanner()
  private var slices = IncidentSlices()
  private let isBulk: Bool

  /// - Parameter count: how many incidents will be put.
  init(_ database: Database, expecting count: Int) throws {
    self.database = database
    writer = try IncidentWriter(database)
    let rows = try FastStatement(
      "SELECT id, key, altered, record, bucket FROM incident", on: database)
    while try rows.step() {
      let id = rows.int(0)
      present[rows.text(1)] = Entry(
        row: id, sum: Seal.sum(rows.recordBytes(3)), isAltered: rows.int(2) != 0,
        bucket: rows.optionalInt(4))
      next = max(next, id + 1)
    }
    isBulk = present.isEmpty && count >= 2_000
    if isBulk { try BulkFilling.begin(database) }
  }

  /// The table, of which only some rows may be left, written anew or taken out.
  init(_ database: Database, rows: [Int]) throws {
    self.database = database
    writer = try IncidentWriter(database)
    isBulk = false
    next = try 1 + (Int.fetchOne(database, sql: "SELECT max(id) FROM incident") ?? 0)
    let find = try FastStatement(
      "SELECT key, altered, record, bucket FROM incident WHERE id = ?", on: database)
    for row in rows {
      find.add(row)
      guard try find.step() else { continue }
      present[find.text(0)] = Entry(
        row: row, sum: Seal.sum(find.recordBytes(2)), isAltered: find.int(1) != 0,
        bucket: find.optionalInt(3))
      find.reset()
    }
  }

  /// Puts an incident in its place.
  func put(_ incident: borrowing Incident, isAltered: Bool, bucket: Int? = nil) throws {
    records.restart()
    records.incident(incident)
    if !present.isEmpty, let entry = present.removeValue(forKey: incident.id) {
      if entry.sum == Seal.sum(records.buffer), entry.isAltered == isAltered {
        if entry.bucket != bucket { try writer.mark(entry.row, bucket: bucket) }
        return
      }
      try writer.remove(entry.row)
    }
    records.seal()
    try add(sealed: records.buffer, isAltered: isAltered, bucket: bucket)
  }

  /// Adds an incident whose id is not in yet.
  ///
  /// - Parameter record: its record under its seal.
  func add(sealed record: UnsafeRawBufferPointer, isAltered: Bool, bucket: Int?) throws {
    try scanner.incident(Seal.content(record), into: &slices)
    try writer.insert(slices, sealed: record, isAltered: isAltered, bucket: bucket, row: next)
    next += 1
  }

  /// Takes out what was not put.
  func finish() throws {
    for entry in present.values.sorted(by: { $0.row < $1.row }) { try writer.remove(entry.row) }
    present = [:]
    try writer.finish()
    if isBulk { try BulkFilling.end(database) }
  }
}
