internal import GRDB

/// Filling an empty table of incidents with very many at once.
///
/// Indexes over values in no order are made after the rows, and the search index gathers its
/// words in memory: both are written once then, in their own order. Rows come in the order of the
/// register, and so do the entries of the other indexes.
enum BulkFilling {
  /// Indexes that are made anew after the rows.
  private static let indexes = [
    "incident_bucket", "incident_agency_agency", "incident_place_place",
    "incident_place_province", "citation_document", "citation_account",
  ]

  /// Takes the indexes off.
  ///
  /// - Returns: the statements that make them again.
  static func begin(_ database: Database) throws -> [String] {
    var statements: [String] = []
    for name in indexes {
      guard
        let sql = try String.fetchOne(
          database, sql: "SELECT sql FROM sqlite_schema WHERE type = 'index' AND name = ?",
          arguments: [name])
      else { continue }
      statements.append(sql)
      try database.execute(sql: "DROP INDEX \(name)")
    }
    try setSearchMemory(64 << 20, in: database)
    return statements
  }

  /// Makes the indexes again.
  static func end(_ statements: [String], in database: Database) throws {
    for sql in statements { try database.execute(sql: sql) }
    try setSearchMemory(1 << 20, in: database)
  }

  /// Bytes of words that the search index gathers before it writes them.
  private static func setSearchMemory(_ bytes: Int, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO incident_search(incident_search, rank) VALUES ('hashsize', ?)",
      arguments: [bytes])
  }
}
