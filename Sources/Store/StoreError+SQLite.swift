internal import GRDB
internal import Packing

extension StoreError {
  /// The trouble behind an error of the database library.
  static func from(_ error: any Error, path: String) -> StoreError {
    if let own = error as? StoreError { return own }
    if error is BrokenRecord {
      return StoreError(
        .corrupt, path: path, message: "a record of the store cannot be read",
        hint: "move the file away and ingest the corpus again")
    }
    guard let database = error as? DatabaseError else {
      return StoreError(
        .io, path: path, message: "\(error)", hint: "check the path and its permissions")
    }
    let said = database.message ?? "\(database.resultCode)"
    switch database.resultCode {
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      return StoreError(
        .corrupt, path: path, message: "not a sound store: \(said)",
        hint: "move the file away and ingest the corpus again; corrections exported with "
          + "'dateline review export' can be imported into the new store")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return StoreError(
        .locked, path: path, message: "another process is writing: \(said)",
        hint: "wait until it ends, or use a store of your own with --store")
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_IOERR, .SQLITE_FULL,
      .SQLITE_AUTH:
      return StoreError(
        .io, path: path, message: "cannot use the file: \(said)",
        hint: "check that the folder exists, is writable and has room")
    default:
      return StoreError(
        .statement, path: path, message: "\(database)",
        hint: "please report this with the command that you ran")
    }
  }
}
