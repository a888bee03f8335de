internal import GRDB

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Store {
  /// Opens a store to read it only; nothing is written to it or left beside it, and it may lie where
  /// nothing may be written.
  ///
  /// - Throws: `StoreError` of kind missing, corrupt, newer, locked or io.
  public static func reading(path: String) throws(StoreError) -> Store {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let isFile = FileProbe(path) != .nothing && FileProbe(path) != .folder
    if !isFile || access(path, W_OK) == 0 && access(folder, W_OK) == 0 {
      return try open(path: path, creating: false)
    }
    do {
      var configuration = configuration
      configuration.readonly = true
      // Without a journal nobody writes, and where no journal can be made none is needed.
      let hasJournal = FileProbe(path + "-wal") != .nothing
      let database = try DatabaseQueue(
        path: hasJournal ? path : address(of: path), configuration: configuration)
      try prepare(database, path: path)
      return Store(path: path, database: database)
    } catch {
      throw .from(error, path: path)
    }
  }

  /// A copy of a store in memory, to try what a command would do; an empty one where there is none.
  ///
  /// - Throws: `StoreError` where there is a file that cannot be read.
  public static func trial(of path: String) throws(StoreError) -> Store {
    guard FileProbe(path) != .nothing else { return try inMemory() }
    let original = try reading(path: path)
    do {
      let copy = try DatabaseQueue(configuration: configuration)
      try original.database.backup(to: copy)
      return Store(path: path, database: copy)
    } catch {
      throw .from(error, path: path)
    }
  }

  /// The path as an address that tells SQLite to expect no change and make no files.
  private static func address(of path: String) -> String {
    var address = "file:"
    for byte in path.utf8 {
      let isPlain = byte > 0x20 && byte < 0x7F && byte != 0x25 && byte != 0x3F && byte != 0x23
      let digits = String(byte, radix: 16)
      address += isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + digits
    }
    return address + "?immutable=1"
  }
}
