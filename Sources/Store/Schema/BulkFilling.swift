internal import GRDB

/// Filling an empty table of incidents with very many at once: the search index gathers its words in
/// memory, and is written once then, in its own order.
enum BulkFilling {
  static func begin(_ database: Database) throws { try setSearchMemory(64 << 20, in: database) }

  static func end(_ database: Database) throws { try setSearchMemory(1 << 20, in: database) }

  /// Bytes of words that the search index gathers before it writes them.
  private static func setSearchMemory(_ bytes: Int, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO incident_search(incident_search, rank) VALUES ('hashsize', ?)",
      arguments: [bytes])
  }
}
