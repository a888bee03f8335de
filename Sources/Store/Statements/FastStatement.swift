internal import GRDB
internal import GRDBSQLite
internal import Packing

/// A prepared statement whose values are given and taken one after another, without boxing.
///
/// Rows go in and out by the million; boxing them would cost more than SQLite's own work.
final class FastStatement {
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  private let sql: String
  private var index: Int32 = 0
  private var failure = SQLITE_OK
  /// Values of this run that SQLite reads where they lie; what has no room in it is copied.
  private let room: UnsafeMutableRawBufferPointer
  private var used = 0
  private var sealed: [UInt8] = []

  /// Prepares a statement.
  init(_ sql: String, on database: Database) throws {
    guard let connection = database.sqliteConnection else {
      throw DatabaseError(resultCode: .SQLITE_MISUSE, message: "the connection is closed")
    }
    var handle: OpaquePointer?
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard code == SQLITE_OK, let handle else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(connection)),
        sql: sql)
    }
    self.connection = connection
    self.handle = handle
    self.sql = sql
    room = .allocate(byteCount: 16 << 10, alignment: 8)
  }

  /// An insertion of whole rows into a table.
  convenience init(into table: String, columns: Int, on database: Database) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    try self.init("INSERT INTO \(table) VALUES (\(marks))", on: database)
  }

  deinit {
    sqlite3_finalize(handle)
    room.deallocate()
  }

  func add(_ value: String) {
    var value = value
    value.withUTF8 { add(text: UnsafeRawBufferPointer($0)) }
  }

  func add(_ value: String?) {
    if let value { add(value) } else { addNull() }
  }

  func add(_ value: Int) {
    index += 1
    note(sqlite3_bind_int64(handle, index, Int64(value)))
  }

  func add(_ value: Int?) {
    if let value { add(value) } else { addNull() }
  }

  func add(_ value: Double) {
    index += 1
    note(sqlite3_bind_double(handle, index, value))
  }

  func add(_ value: Double?) {
    if let value { add(value) } else { addNull() }
  }

  func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add(blob: $0) } }

  func add(_ bytes: [UInt8]?) {
    if let bytes { add(bytes) } else { addNull() }
  }

  /// Gives bytes that are UTF-8 as a text.
  func add(text bytes: [UInt8]) { bytes.withUnsafeBytes { add(text: $0) } }

  /// Gives bytes that are UTF-8 as a text.
  func add(text bytes: UnsafeRawBufferPointer) {
    index += 1
    // An empty buffer may have no address, which SQLite would take for NULL.
    guard bytes.count > 0, let base = bytes.baseAddress else {
      note(sqlite3_bind_text(handle, index, "", 0, FastStatement.copied))
      return
    }
    let kept = keep(bytes)
    note(
      sqlite3_bind_text(
        handle, index, (kept ?? base).assumingMemoryBound(to: CChar.self),
        Int32(clamping: bytes.count), kept == nil ? FastStatement.copied : nil))
  }

  /// Gives a text that stays where it is until the statement has run; NULL where there is none.
  func add(_ slice: Slice) {
    guard let start = slice.start else {
      addNull()
      return
    }
    index += 1
    note(
      sqlite3_bind_text(
        handle, index, start.assumingMemoryBound(to: CChar.self), Int32(clamping: slice.count), nil)
    )
  }

  /// Gives bytes that stay where they are until the statement has run.
  func add(staying bytes: UnsafeRawBufferPointer) {
    index += 1
    note(sqlite3_bind_blob64(handle, index, bytes.baseAddress, UInt64(bytes.count), nil))
  }

  /// Gives bytes as they are.
  func add(blob bytes: UnsafeRawBufferPointer) {
    index += 1
    let kept = keep(bytes)
    note(
      sqlite3_bind_blob64(
        handle, index, kept ?? bytes.baseAddress, UInt64(bytes.count),
        kept == nil ? FastStatement.copied : nil))
  }

  /// Copies bytes to where they stay until the next reset; nil where there is no room.
  private func keep(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawPointer? {
    guard let source = bytes.baseAddress, let start = room.baseAddress,
      bytes.count <= room.count - used
    else { return nil }
    let place = start + used
    place.copyMemory(from: source, byteCount: bytes.count)
    used += bytes.count
    return UnsafeRawPointer(place)
  }

  func addNull() {
    index += 1
    note(sqlite3_bind_null(handle, index))
  }

  /// Runs the statement with the values given since the last run.
  func run() throws {
    if try step() { reset() }
  }

  /// Goes to the first row, or to the next; false where there is none any more.
  func step() throws -> Bool {
    let code = failure == SQLITE_OK ? sqlite3_step(handle) : failure
    if code == SQLITE_ROW { return true }
    reset()
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(connection)), sql: sql)
    }
    return false
  }

  /// Makes the statement ready to be given values again.
  func reset() {
    sqlite3_reset(handle)
    index = 0
    used = 0
    failure = SQLITE_OK
  }

  /// The bytes of a column of this row, or of its text as UTF-8; valid until the next step.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    // The order matters: asking for the bytes first may convert, which changes their count.
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }

  /// The text of a column of this row.
  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }

  /// The whole number of a column of this row.
  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  /// The number of a column of this row.
  func double(_ column: Int32) -> Double { sqlite3_column_double(handle, column) }

  /// Whether a column of this row holds nothing.
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  /// The text of a column of this row, or nil where it holds nothing.
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  /// The number of a column of this row, or nil where it holds nothing.
  func optionalDouble(_ column: Int32) -> Double? { isNull(column) ? nil : double(column) }

  /// The whole number of a column of this row, or nil where it holds nothing.
  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }

  /// Gives a record, under its seal.
  func add(record: [UInt8]?) {
    if let record { add(Seal.closed(record)) } else { addNull() }
  }

  /// Gives a record, under its seal.
  func add(record: UnsafeRawBufferPointer) {
    sealed.removeAll(keepingCapacity: true)
    sealed.append(contentsOf: record)
    let sum = Seal.sum(record)
    withUnsafeBytes(of: sum.littleEndian) { sealed.append(contentsOf: $0) }
    add(sealed)
  }

  /// The bytes of a record that a column of this row holds, its seal unread; for comparing.
  func recordBytes(_ column: Int32) -> UnsafeRawBufferPointer { Seal.content(bytes(column)) }

  /// Reads the record that a column of this row holds, if its seal is unbroken.
  func record<Value>(
    _ column: Int32, _ body: (inout RecordReader) throws(BrokenRecord) -> Value
  ) throws(BrokenRecord) -> Value {
    var reader = RecordReader(try Seal.opened(bytes(column)))
    return try body(&reader)
  }

  private func note(_ code: Int32) {
    if code != SQLITE_OK { failure = code }
  }

  /// Tells SQLite to copy what is bound.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
