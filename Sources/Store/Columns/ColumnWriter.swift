internal import GRDB
internal import Packing

/// Keeps the columns of incidents as the table of incidents is written.
final class ColumnWriter {
  private let database: Database
  private var layout: ColumnLayout
  private let before: ColumnLayout
  private let words: NameTable
  private let documents: NameTable
  private let find: FastStatement
  private let write: FastStatement
  private var chunks: [Int: ColumnChunk] = [:]
  /// The piece that was used last, which is mostly that of the next row.
  private var current: (number: Int, chunk: ColumnChunk)?
  private var isChanged = false
  /// The row that was put last, its dates and its key.
  private var last: (row: Int, first: Int, end: Int, key: [UInt8])?

  init(_ database: Database) throws {
    self.database = database
    let reader = try ColumnReader(database)
    layout = reader.layout
    before = layout
    words = try reader.names(.words)
    documents = try reader.names(.documents)
    find = try FastStatement(
      "SELECT data FROM incident_column WHERE name = ? AND chunk = ?", on: database)
    write = try FastStatement(
      "INSERT OR REPLACE INTO incident_column (name, chunk, data) VALUES (?, ?, ?)", on: database)
  }

  /// Puts the values of an incident in its row.
  func put(_ incident: borrowing IncidentSlices, bucket: Int?, row: Int) throws {
    let (chunk, slot) = try chunk(of: row)
    chunk.grow(to: slot + 1)
    noteOrder(of: incident, row: row)
    if !chunk.holds(slot) { layout.incidents += 1 }
    Self.put(incident, bucket: bucket, to: chunk, slot, words: words, documents: documents)
  }

  /// Takes the incident of a row out.
  func clear(_ row: Int) throws {
    let (chunk, slot) = try chunk(of: row)
    guard chunk.holds(slot) else { return }
    chunk.clear(slot)
    layout.incidents -= 1
  }

  /// Notes the key that an incident's tellings agree in.
  func mark(_ row: Int, bucket: Int?) throws {
    let (chunk, slot) = try chunk(of: row)
    guard chunk.holds(slot) else { return }
    chunk.put(IncidentColumn.part(ofBucket: bucket), .bucket, slot)
  }

  /// Writes what changed.
  func finish() throws {
    guard isChanged else { return }
    try flush()
    for (kind, names) in [(ColumnNames.words, words), (.documents, documents)] {
      let index = kind == .words ? 0 : 1
      let first = before.names[index] / ColumnNames.chunk
      guard names.count > before.names[index] else { continue }
      for chunk in first...((names.count - 1) / ColumnNames.chunk) {
        let piece = names.piece(from: 1 + chunk * ColumnNames.chunk)
        try write(kind.name, chunk, Seal.closed(piece))
      }
      layout.names[index] = names.count
    }
    try layout.write(to: database)
  }

  /// Notes whether rows still stand in the order of the register.
  private func noteOrder(of incident: borrowing IncidentSlices, row: Int) {
    if layout.incidents == 0 {
      layout.isOrdered = true
      last = nil
    } else if last == nil {
      layout.isOrdered = false
    }
    guard layout.isOrdered else { return }
    let first = IncidentColumns.sortDay(of: incident.date)
    let end = IncidentColumns.sortEnd(of: incident.date)
    if let last {
      let isBehind =
        last.first != first
        ? last.first < first
        : last.end != end
          ? last.end < end
          : last.key.lexicographicallyPrecedes(incident.id.bytes)
      layout.isOrdered = row > last.row && isBehind
    }
    last = (row, first, end, Array(incident.id.bytes))
  }

  private func chunk(of row: Int) throws -> (ColumnChunk, Int) {
    let (number, slot) = row.quotientAndRemainder(dividingBy: IncidentColumn.chunk)
    if let current, current.number == number { return (current.chunk, slot) }
    isChanged = true
    if chunks.count >= 16 { try flush() }
    // Every piece but the last is full.
    while layout.chunks <= number {
      if layout.chunks > 0 { try load(layout.chunks - 1).grow(to: IncidentColumn.chunk) }
      chunks[layout.chunks] = ColumnChunk()
      layout.chunks += 1
    }
    let chunk = try load(number)
    current = (number, chunk)
    return (chunk, slot)
  }

  private func load(_ number: Int) throws -> ColumnChunk {
    if let chunk = chunks[number] { return chunk }
    let chunk = try ColumnChunk { column in
      find.reset()
      find.add(column.name)
      find.add(number)
      guard try find.step() else { throw BrokenRecord(offset: number) }
      return try Seal.opened(find.bytes(0))
    }
    find.reset()
    chunks[number] = chunk
    return chunk
  }

  private func flush() throws {
    for (number, chunk) in chunks.sorted(by: { $0.key < $1.key }) {
      for column in IncidentColumn.allCases { try write(column.name, number, chunk.piece(column)) }
    }
    chunks = [:]
    current = nil
  }

  private func write(_ name: String, _ chunk: Int, _ data: [UInt8]) throws {
    write.add(name)
    write.add(chunk)
    write.add(data)
    try write.run()
  }
}
