internal import Events
internal import GRDB
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// A store of documents and the incidents read from them: one SQLite file, or memory.
public final class Store: Sendable {
  /// Path of the file, or `:memory:`.
  public let path: String
  let database: any DatabaseWriter
  let fresh = Mutex(FreshReadings.unknown)
  /// The names that were read last, by their sum.
  let names = Mutex<(sum: String, directory: Directory)?>(nil)

  /// What puts it in its place, where it is made beside it.
  let filling: Filling?

  init(path: String, database: any DatabaseWriter, filling: Filling? = nil) {
    self.path = path
    self.database = database
    self.filling = filling
  }

  deinit {
    guard let filling, FileProbe(filling.workshop) != .nothing else { return }
    try? database.close()
    filling.abandon()
  }

  /// A store in memory, gone with the process.
  ///
  /// - Throws: `StoreError` where SQLite cannot be used at all.
  public static func inMemory() throws(StoreError) -> Store {
    do {
      let database = try DatabaseQueue(configuration: configuration)
      try Schema.migrate(database)
      return Store(path: ":memory:", database: database)
    } catch {
      throw .from(error, path: ":memory:")
    }
  }

  /// Opens the store at a path; a store of this version is not written by opening it.
  ///
  /// - Parameters:
  ///   - path: the SQLite file.
  ///   - creating: whether to make the file where there is none.
  /// - Throws: `StoreError` of kind missing, corrupt, newer, locked or io.
  public static func open(path: String, creating: Bool) throws(StoreError) -> Store {
    let file = FileProbe(path)
    if file == .folder {
      throw StoreError(
        .io, path: path, message: "this is a folder", hint: "give the path of a file")
    }
    if !creating && (file == .nothing || file == .empty) {
      throw StoreError(
        .missing, path: path, message: file == .empty ? "this file is empty" : "no store here",
        hint: "make one with: dateline ingest PATH… --store \(path)")
    }
    do {
      while true {
        // One connection: with a pool, opening would write to the file.
        let database = try DatabaseQueue(path: path, configuration: configuration)
        if file != .file, try !Filling.patiently(at: path, { try claim(database) }) { continue }
        try prepare(database, path: path)
        return Store(path: path, database: database)
      }
    } catch {
      throw .from(error, path: path)
    }
  }

  /// Makes an empty file a store's beginning; false where somebody has put a whole store in its place
  /// meanwhile.
  ///
  /// Asked and written under one lock, and before anything else is written: the write-ahead log has
  /// its name from the path, so that one of a file that was replaced would be taken for that of the
  /// store that replaced it.
  private static func claim(_ database: DatabaseQueue) throws -> Bool {
    try database.writeWithoutTransaction { database in
      guard try Schema.isUntouched(database) else { return true }
      try database.execute(sql: "BEGIN EXCLUSIVE")
      if database.hasMoved {
        try database.execute(sql: "ROLLBACK")
        return false
      }
      do {
        try Schema.begin(database)
        try database.execute(sql: "COMMIT")
      } catch {
        try? database.execute(sql: "ROLLBACK")
        throw error
      }
      return true
    }
  }

  /// Makes a file hold the tables of this version, if it does not yet.
  static func prepare(_ database: DatabaseQueue, path: String) throws {
    let known = Schema.versions
    let (applied, isEmpty) = try database.read { database in
      let applied = try Schema.applied(database)
      return (applied, try applied.isEmpty && Schema.isUntouched(database))
    }
    guard applied.isSubset(of: known) else {
      throw StoreError(
        .newer, path: path, message: "a newer dateline wrote this store",
        hint: "use that version, or ingest the corpus into a new store")
    }
    guard !applied.isEmpty || isEmpty else {
      throw StoreError(
        .corrupt, path: path, message: "an SQLite file of another program, not a store",
        hint: "name the file of a store, or a path where a new one may be made")
    }
    if applied.count == known.count { return }
    try useWriteAheadLog(database)
    try Schema.migrate(database)
  }

  /// Lets readers and a writer work side by side.
  ///
  /// SQLite refuses to change this while another process opens the file, without waiting; so
  /// this waits, and lets it be where the other process has changed it.
  private static func useWriteAheadLog(_ database: DatabaseQueue) throws {
    for attempt in 0... {
      do {
        let mode = try database.writeWithoutTransaction {
          try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL")
        }
        if mode == "wal" { return }
        throw DatabaseError(resultCode: .SQLITE_READONLY, message: "no write-ahead log is possible")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
        guard attempt < 100 else { throw error }
        usleep(100_000)
      }
    }
  }

  /// How much of the file a connection keeps in memory, as it does where much is written.
  static let cacheSize = "PRAGMA cache_size = -65536"

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.label = "dateline.store"
    configuration.prepareDatabase { database in
      // A commit may be lost with the machine's power, never torn; a killed process loses none.
      try database.execute(
        sql: """
          PRAGMA page_size = 16384; PRAGMA synchronous = NORMAL; \(Store.cacheSize);
          PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000;
          PRAGMA cell_size_check = ON
          """)
    }
    return configuration
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database.write(body)
    } catch {
      throw .from(error, path: path)
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw .from(error, path: path)
    }
  }
}
