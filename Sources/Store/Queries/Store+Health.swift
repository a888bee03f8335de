import Corrections
internal import GRDB

/// What can be told of a store's condition.
public struct StoreHealth: Hashable, Sendable {
  /// What SQLite's own check found; empty where nothing is wrong.
  public var faults: [String]
  /// Rows that point at rows that are not there.
  public var danglingRows: Int
  /// Name of the last migration that was applied.
  public var version: String
  /// Documents and incidents in it.
  public var documents: Int, incidents: Int
  /// Decisions whose value the machine reads otherwise by now.
  public var staleCorrections: Int
}

extension Store {
  /// Version of the SQLite library in use.
  public static var sqliteVersion: String {
    (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") })
      .flatMap(\.self) ?? "not usable"
  }

  /// Checks the whole file.
  ///
  /// - Throws: `StoreError` where it cannot be read at all.
  public func health() throws(StoreError) -> StoreHealth {
    let stale = try correctionStatuses().filter { $0.state == .changed }.count
    return try read { database in
      let answers = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)")
      return StoreHealth(
        faults: answers == ["ok"] ? [] : answers,
        danglingRows: try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count,
        version: try Schema.applied(database).sorted().last ?? "none",
        documents: try Int.fetchOne(database, sql: "SELECT count(*) FROM document") ?? 0,
        incidents: try Int.fetchOne(database, sql: "SELECT count(*) FROM incident") ?? 0,
        staleCorrections: stale)
    }
  }
}
