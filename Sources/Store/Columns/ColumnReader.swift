internal import GRDB
internal import Packing

/// Reads columns of incidents, a piece at a time or whole.
///
/// A number in a whole column stands at the place that is the row's number.
final class ColumnReader {
  /// Lists of numbers, one for each row.
  struct Lists {
    /// Where each row's list ends in `values`.
    var ends: [UInt32] = []
    var values: [UInt32] = []

    /// A row's list.
    subscript(row: Int) -> ArraySlice<UInt32> { values[range(row)] }

    /// Where a row's list stands in `values`.
    func range(_ row: Int) -> Range<Int> {
      (row == 0 ? 0 : Int(ends[row - 1]))..<Int(ends[row])
    }
  }

  let layout: ColumnLayout
  private let pieces: FastStatement
  private var known: [ColumnNames: NameTable] = [:]

  init(_ database: Database) throws {
    layout = try ColumnLayout(database)
    pieces = try FastStatement(
      "SELECT data FROM incident_column WHERE name = ? AND chunk = ?", on: database)
  }

  /// The numbers of a column, as many for each row.
  func words(_ column: IncidentColumn) throws -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(layout.chunks * IncidentColumn.chunk * column.width)
    for chunk in 0..<layout.chunks { try append(column, chunk, to: &words) }
    return words
  }

  /// The numbers of a piece of a column.
  func words(_ column: IncidentColumn, _ chunk: Int) throws -> [UInt32] {
    var words: [UInt32] = []
    try append(column, chunk, to: &words)
    return words
  }

  /// The lists of a column.
  func lists(_ column: IncidentColumn) throws -> Lists {
    var lists = Lists()
    for chunk in 0..<layout.chunks { try append(column, chunk, to: &lists) }
    return lists
  }

  /// The lists of a piece of a column.
  func lists(_ column: IncidentColumn, _ chunk: Int) throws -> Lists {
    var lists = Lists()
    try append(column, chunk, to: &lists)
    return lists
  }

  private func append(
    _ column: IncidentColumn, _ chunk: Int, to words: inout [UInt32]
  ) throws {
    try withPiece(column.name, chunk) { piece in
      let count = piece.count / (4 * column.width)
      guard piece.count == count * 4 * column.width, isFull(chunk, count) else {
        throw BrokenRecord(offset: 0)
      }
      Self.append(piece, to: &words)
    }
  }

  private func append(
    _ column: IncidentColumn, _ chunk: Int, to lists: inout Lists
  ) throws {
    try withPiece(column.name, chunk) { piece in
      guard piece.count >= 4, piece.count % 4 == 0 else { throw BrokenRecord(offset: 0) }
      let count = Int(piece.loadUnaligned(as: UInt32.self))
      guard piece.count >= 4 * (1 + count), isFull(chunk, count) else {
        throw BrokenRecord(offset: 0)
      }
      let before = UInt32(lists.values.count)
      let first = lists.ends.count
      Self.append(UnsafeRawBufferPointer(rebasing: piece[4..<4 * (1 + count)]), to: &lists.ends)
      var end: UInt32 = before
      for index in first..<lists.ends.count {
        let (next, isTooMuch) = lists.ends[index].addingReportingOverflow(before)
        guard !isTooMuch, next >= end else { throw BrokenRecord(offset: 0) }
        lists.ends[index] = next
        end = next
      }
      Self.append(UnsafeRawBufferPointer(rebasing: piece[(4 * (1 + count))...]), to: &lists.values)
      guard lists.values.count == end else { throw BrokenRecord(offset: 0) }
    }
  }

  /// Names behind numbers.
  func names(_ kind: ColumnNames) throws -> NameTable {
    if let names = known[kind] { return names }
    let names = NameTable()
    let count = layout.names[kind == .words ? 0 : 1]
    let chunks = (count + ColumnNames.chunk - 1) / ColumnNames.chunk
    for chunk in 0..<chunks { try withPiece(kind.name, chunk) { try names.add($0) } }
    guard names.count == count else { throw BrokenRecord(offset: 0) }
    known[kind] = names
    return names
  }

  /// Numbers of some names; those that no incident has are left out.
  func numbers(of values: [String], _ kind: ColumnNames) throws -> [UInt32] {
    let names = try names(kind)
    if values.count > 20 { names.index() }
    return values.compactMap { names.number(of: $0) }
  }

  /// The sealed content of a piece.
  private func withPiece(
    _ name: String, _ chunk: Int, _ body: (UnsafeRawBufferPointer) throws -> Void
  ) throws {
    pieces.add(name)
    pieces.add(chunk)
    defer { pieces.reset() }
    guard try pieces.step() else { throw BrokenRecord(offset: chunk) }
    try body(Seal.opened(pieces.bytes(0)))
  }

  /// Whether a piece has the rows that it must have.
  private func isFull(_ chunk: Int, _ count: Int) -> Bool {
    count == IncidentColumn.chunk || chunk == layout.chunks - 1 && count < IncidentColumn.chunk
  }

  private static func append(_ bytes: UnsafeRawBufferPointer, to words: inout [UInt32]) {
    let count = bytes.count / 4
    guard count > 0 else { return }
    // Appended in one go, from memory that need not be aligned.
    words.append(
      contentsOf: [UInt32](unsafeUninitializedCapacity: count) { target, filled in
        UnsafeMutableRawBufferPointer(target).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: bytes[..<(4 * count)]))
        filled = count
      })
  }
}
