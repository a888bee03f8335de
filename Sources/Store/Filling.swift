internal import GRDB
internal import GRDBSQLite

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A store that is made beside its place and put there whole.
///
/// As long as it is made, its place holds an empty file under a lock: another writer waits, and a
/// reader finds no store. A process that is killed leaves that empty file, and what it had made
/// goes with the next that fills the same place.
final class Filling: Sendable {
  /// Where the store will stand, links followed.
  let target: String
  /// Where it is made.
  let workshop: String
  private let lock: DatabaseQueue
  private let isNew: Bool

  /// Takes hold of a place; nil where something stands there already that is not empty.
  ///
  /// - Parameter isNew: whether nothing stood there, so that nothing is left where filling fails.
  init?(path: String, isNew: Bool) throws {
    var configuration = Store.configuration
    configuration.allowsUnsafeTransactions = true
    let lock = try DatabaseQueue(path: path, configuration: configuration)
    try Filling.patiently(at: path) {
      try lock.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
    }
    self.lock = lock
    self.isNew = isNew
    guard FileProbe(path) == .empty, try !lock.hasMoved(), let real = realpath(path, nil) else {
      return nil
    }
    defer { free(real) }
    target = String(cString: real)
    workshop = target + "-filling"
    Filling.clear(workshop)
  }

  /// The store, to be filled: as fast as can be, because nobody else sees it.
  func open() throws -> DatabaseQueue {
    var configuration = Store.configuration
    configuration.foreignKeysEnabled = false
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE
          """)
    }
    let database = try DatabaseQueue(path: workshop, configuration: configuration)
    try Schema.migrate(database)
    // Each row that refers to another is written behind it, in one go.
    try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF") }
    return database
  }

  /// Puts the store in its place, whole and safe from loss of power.
  func publish(_ database: any DatabaseWriter) throws {
    try database.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA locking_mode = NORMAL; PRAGMA synchronous = NORMAL")
      _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL")
    }
    try database.close()
    var info = stat()
    if stat(target, &info) == 0 { chmod(workshop, info.st_mode & 0o7777) }
    try Filling.sync(workshop)
    guard rename(workshop, target) == 0 else { throw Filling.failure() }
    // A folder that cannot be opened is no reason to fail: the name is there.
    let end = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "."
    try? Filling.sync(end)
    try? lock.close()
  }

  /// Does what needs the lock of a place, however long another fills it.
  ///
  /// Filling holds its lock from beginning to end, so the time that is waited for a lock begins anew as
  /// long as what is made grows.
  static func patiently<Value>(at path: String, _ body: () throws -> Value) throws -> Value {
    var seen = size(of: path)
    while true {
      do {
        return try body()
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        let now = size(of: path)
        guard now != seen else { throw error }
        seen = now
      }
    }
  }

  /// Bytes of what is made for a place; nil where nothing is made.
  private static func size(of path: String) -> Int? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    var info = stat()
    return stat(String(cString: real) + "-filling", &info) == 0 ? Int(info.st_size) : nil
  }

  /// Leaves nothing behind.
  func abandon() {
    Filling.clear(workshop)
    if isNew, (try? lock.hasMoved()) == false { unlink(target) }
    try? lock.close()
  }

  private static func clear(_ path: String) {
    for end in ["", "-wal", "-shm", "-journal"] { unlink(path + end) }
  }

  private static func sync(_ path: String) throws {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw failure() }
  }

  private static func failure() -> DatabaseError {
    DatabaseError(resultCode: .SQLITE_IOERR, message: String(cString: strerror(errno)))
  }
}

extension DatabaseWriter {
  /// Whether another file stands at the path by now than the one that is open.
  func hasMoved() throws -> Bool { try unsafeRead { $0.hasMoved } }
}

extension Database {
  /// Whether another file stands at the path by now than the one that is open.
  var hasMoved: Bool {
    var answer: Int32 = 0
    let code = sqlite3_file_control(sqliteConnection, "main", SQLITE_FCNTL_HAS_MOVED, &answer)
    return code == SQLITE_OK && answer != 0
  }
}

extension Store {
  /// Opens a store into which very much will be taken at once, if it is there already; otherwise one
  /// that stands at its path only after ``published()``, whole.
  ///
  /// - Throws: `StoreError` of kind corrupt, newer, locked or io.
  public static func filling(path: String) throws(StoreError) -> Store {
    let file = FileProbe(path)
    guard file == .nothing || file == .empty else { return try open(path: path, creating: true) }
    do {
      guard let filling = try Filling(path: path, isNew: file == .nothing) else {
        return try open(path: path, creating: true)
      }
      do {
        return Store(path: path, database: try filling.open(), filling: filling)
      } catch {
        filling.abandon()
        throw error
      }
    } catch {
      throw .from(error, path: path)
    }
  }

  /// The store in its place, after it was filled; itself where it was there all along.
  ///
  /// - Throws: `StoreError` where it cannot be put there; then nothing is there.
  public func published() throws(StoreError) -> Store {
    guard let filling else { return self }
    do {
      try filling.publish(database)
    } catch {
      throw .from(error, path: path)
    }
    return try Store.open(path: path, creating: false)
  }
}
