internal import GRDB

/// A store of documents and the incidents read from them: one SQLite file, or memory.
public final class Store: Sendable {
  /// Path of the file, or `:memory:`.
  public let path: String
  let database: any DatabaseWriter

  private init(path: String, database: any DatabaseWriter) throws {
    self.path = path
    self.database = database
    let known = Set(Schema.migrator.migrations)
    let applied = try database.read { database in
      try database.tableExists("grdb_migrations")
        ? Schema.migrator.appliedIdentifiers(database) : []
    }
    guard applied.isSubset(of: known) else {
      throw StoreError(
        .newer, path: path, message: "a newer dateline wrote this store",
        hint: "use that version, or ingest the corpus into a new store")
    }
    try Schema.migrator.migrate(database)
  }

  /// A store in memory, gone with the process.
  ///
  /// - Throws: `StoreError` where SQLite cannot be used at all.
  public static func inMemory() throws(StoreError) -> Store {
    do {
      return try Store(path: ":memory:", database: DatabaseQueue(configuration: configuration))
    } catch {
      throw .from(error, path: ":memory:")
    }
  }

  /// Opens the store at a path.
  ///
  /// - Parameters:
  ///   - path: the SQLite file.
  ///   - creating: whether to make the file where there is none.
  /// - Throws: `StoreError` of kind missing, corrupt, newer, locked or io.
  public static func open(path: String, creating: Bool) throws(StoreError) -> Store {
    if !creating && !FileProbe.exists(path) {
      throw StoreError(
        .missing, path: path, message: "no store here",
        hint: "make one with: dateline ingest PATH… --store \(path)")
    }
    if FileProbe.isFolder(path) {
      throw StoreError(
        .io, path: path, message: "this is a folder", hint: "give the path of a file")
    }
    do {
      return try Store(
        path: path, database: DatabasePool(path: path, configuration: configuration))
    } catch {
      throw .from(error, path: path)
    }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(10)
    configuration.label = "dateline.store"
    configuration.prepareDatabase { database in
      // A commit may be lost with the machine's power, never torn; a killed process loses none.
      try database.execute(
        sql: """
          PRAGMA page_size = 8192; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -65536;
          PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000
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
