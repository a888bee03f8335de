internal import Events
internal import GRDB

extension Store {
  func set(_ name: String, to value: String, in database: Database) throws {
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)"
    ).execute(arguments: [name, value])
  }

  func setting(_ name: String, in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
  }

  func set(_ knowledge: KnowledgeStamp, in database: Database) throws {
    try set("knowledge.id", to: knowledge.id, in: database)
    try set("knowledge.version", to: knowledge.version, in: database)
    try set("knowledge.sha256", to: knowledge.sha256, in: database)
  }

  func stamp(in database: Database) throws -> KnowledgeStamp {
    KnowledgeStamp(
      id: try setting("knowledge.id", in: database) ?? "",
      version: try setting("knowledge.version", in: database) ?? "",
      sha256: try setting("knowledge.sha256", in: database) ?? "")
  }
}
