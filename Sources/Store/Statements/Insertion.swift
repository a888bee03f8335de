internal import GRDB
internal import GRDBSQLite

/// A prepared statement whose values are given one after another, without boxing.
///
/// Rows go in by the million, and boxed arguments would cost more than the writing itself.
final class Insertion {
  private let handle: OpaquePointer
  private let connection: OpaquePointer
  private let sql: String
  private var index: Int32 = 0
  private var failure = SQLITE_OK

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
  }

  /// An insertion of whole rows into a table.
  convenience init(into table: String, columns: Int, on database: Database) throws {
    let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
    try self.init("INSERT INTO \(table) VALUES (\(marks))", on: database)
  }

  deinit { sqlite3_finalize(handle) }

  func add(_ value: String) {
    index += 1
    var value = value
    value.withUTF8 { utf8 in
      // An empty buffer may have no address, which SQLite would take for NULL.
      utf8.withMemoryRebound(to: CChar.self) { text in
        if let base = text.baseAddress, text.count > 0 {
          note(
            sqlite3_bind_text(handle, index, base, Int32(clamping: text.count), Insertion.copied))
        } else {
          note(sqlite3_bind_text(handle, index, "", 0, Insertion.copied))
        }
      }
    }
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

  func add(_ bytes: [UInt8]) {
    index += 1
    bytes.withUnsafeBytes {
      note(
        sqlite3_bind_blob64(
          handle, index, $0.baseAddress, UInt64($0.count), Insertion.copied))
    }
  }

  func addNull() {
    index += 1
    note(sqlite3_bind_null(handle, index))
  }

  /// Runs the statement with the values given since the last run.
  func run() throws {
    let code = failure == SQLITE_OK ? sqlite3_step(handle) : failure
    sqlite3_reset(handle)
    index = 0
    failure = SQLITE_OK
    guard code == SQLITE_DONE || code == SQLITE_ROW else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(connection)), sql: sql)
    }
  }

  private func note(_ code: Int32) {
    if code != SQLITE_OK { failure = code }
  }

  /// Tells SQLite to copy what is bound.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
