internal import GRDB
internal import Synchronization

/// What was taken into a store that was empty, as long as nobody else wrote to it: settling need
/// not read it back then.
enum FreshReadings {
  /// Nothing was taken in yet.
  case unknown
  /// The store held something already, or something else than additions came.
  case none
  /// All that is in.
  case all(FreshTellings)
}

extension Store {
  /// What is kept in mind of what comes, if the store was empty at the first taking in.
  func freshTellings(in database: Database) throws -> FreshTellings? {
    switch fresh.withLock({ $0 }) {
    case .none: return nil
    case .all(let tellings): return tellings
    case .unknown:
      guard try Int.fetchOne(database, sql: "SELECT 1 FROM document LIMIT 1") == nil,
        try Int.fetchOne(database, sql: "SELECT 1 FROM incident LIMIT 1") == nil,
        try Int.fetchOne(database, sql: "SELECT 1 FROM account LIMIT 1") == nil
      else { return nil }
      return FreshTellings(
        version: try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0)
    }
  }

  /// Everything that is in, if it is known without reading it; then forgets it.
  func takeFresh(in database: Database) throws -> FreshTellings? {
    let state = fresh.withLock { fresh in
      defer { fresh = .none }
      return fresh
    }
    guard case .all(let tellings) = state,
      try Int.fetchOne(database, sql: "PRAGMA data_version") == tellings.version
    else { return nil }
    return tellings
  }
}
