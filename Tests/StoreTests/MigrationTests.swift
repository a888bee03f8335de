import Corrections
import Events
import Foundation
import GRDB
import Testing

@testable import Store

/// Stores as earlier versions of the program wrote them, opened by this one.
@Suite struct MigrationTests {
  /// Names of all versions of the schema but the last.
  static let earlier = Array(Schema.versions.dropLast())

  @Test func everyEarlierVersionHasAFixture() throws {
    for version in Self.earlier {
      let sql = try Self.fixture(version)
      #expect(sql.contains("'\(version)'"), "no fixture of \(version)")
    }
  }

  @Test(arguments: earlier)
  func anEarlierStoreKeepsWhatItHolds(_ version: String) throws {
    try Self.withStore(version) { path in
      let store = try Store.open(path: path, creating: false)
      let incidents = try store.incidents()
      #expect(incidents.map(\.id) == ["bb9a438b8e10aa3f", "2b4e9bcf2c826d6e"])
      #expect(incidents.first?.date.edtf == "2012-04-30")
      #expect(incidents.first?.citations.first?.quote.hasPrefix("보위성은") == true)
      #expect(try store.incidents(IncidentQuery(text: "chongjin")).count == 1)
      #expect(try store.incidents(IncidentQuery(text: "보위성")).count == 1)
      #expect(try store.incident("2b4e9bcf2c826d6e") != nil)
      #expect(try store.documentKeys() == ["one", "two"])
      #expect(try store.reading(of: "two")?.rejected.count == 1)
      let lines = try store.corrections()
      #expect(lines.count == (version == "base" ? 0 : 1))
      if version != "base" {
        #expect(incidents.last?.title == "Police arrest three traders in Chongjin")
        #expect(try store.correctionStatuses().map(\.state) == [.applied])
        let runs = try store.runs(job: "weekly")
        #expect(runs.map(\.job) == ["weekly"])
        let mentions = try store.read { database in
          try Int.fetchOne(database, sql: "SELECT count(*) FROM mention WHERE kind = 'date'")
        }
        #expect(mentions == 6)
        #expect(runs.first?.ended == "2012-06-03T00:00:05Z")
      }
      try Self.check(store)
    }
  }

  @Test(arguments: earlier)
  func anEarlierStoreGoesOnAsANewOne(_ version: String) throws {
    try Self.withStore(version) { path in
      let store = try Store.open(path: path, creating: false)
      let readings = try ["one", "two"].compactMap { try store.reading(of: $0) }
      for reading in readings {
        #expect(try store.ingest(reading, reader: "new") == .unchanged)
      }
      var changed = readings[1]
      changed.incidents[0].title = "Another title"
      #expect(try store.ingest(changed, reader: "new") == .changed)
      try store.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
      #expect(try store.incidents().count == 2)
      #expect(try store.incidents(IncidentQuery(text: "보위성")).count == 1)

      let fresh = try Store.inMemory()
      for reading in [changed, readings[0]] { _ = try fresh.ingest(reading, reader: "new") }
      try fresh.append(try store.corrections())
      try fresh.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
      let dumps = (try store.dump { "\($0)" }, try fresh.dump { "\($0)" })
      #expect(dumps.0 == dumps.1)
      try Self.check(store)
    }
  }

  @Test(arguments: earlier)
  func theTablesAreThoseOfANewStore(_ version: String) throws {
    try Self.withStore(version) { path in
      let store = try Store.open(path: path, creating: false)
      let schemas = (try Self.schema(store), try Self.schema(.inMemory()))
      #expect(schemas.0 == schemas.1)
    }
  }

  @Test func aNewerStoreIsRefusedAndLeftAlone() throws {
    try Self.withStore("corrections") { path in
      do {
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('later')") }
        try queue.close()
      }
      let before = try Data(contentsOf: URL(filePath: path))
      let error = #expect(throws: StoreError.self) {
        try Store.open(path: path, creating: true)
      }
      #expect(error?.kind == .newer)
      #expect(error?.hint.contains("ingest the corpus into a new store") == true)
      #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }
  }

  static func fixture(_ version: String) throws -> String {
    guard
      let url = Bundle.module.url(
        forResource: version.replacing(" ", with: "-"), withExtension: "sql",
        subdirectory: "Fixtures")
    else { return "" }
    return try String(contentsOf: url, encoding: .utf8)
  }

  /// A store of a version in a folder of its own, which goes away afterwards.
  static func withStore(_ version: String, _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "dateline-migration-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "store.db").path
    do {
      let queue = try DatabaseQueue(path: path)
      // As the program makes its stores; the dump brings its own transaction.
      try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = WAL") }
      try queue.writeWithoutTransaction { try $0.execute(sql: fixture(version)) }
      try queue.close()
    }
    try body(path)
  }

  private static func check(_ store: Store) throws {
    let (integrity, broken) = try store.read { database in
      (
        try String.fetchOne(database, sql: "PRAGMA integrity_check"),
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
      )
    }
    #expect(integrity == "ok")
    #expect(broken == 0)
    try store.write { database in
      try database.execute(
        sql: "INSERT INTO incident_search(incident_search, rank) VALUES ('integrity-check', 1)")
    }
  }

  /// Tables, indexes and views without the white space between their words.
  private static func schema(_ store: Store) throws -> [String] {
    try store.read { database in
      try String.fetchAll(
        database, sql: "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema"
      ).map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
        .map { $0.replacing("\"", with: "").replacing(" IF NOT EXISTS", with: "") }.sorted()
    }
  }
}
