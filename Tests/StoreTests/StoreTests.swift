import CivilTime
import Events
import FoundationEssentials
import GRDB
import Synchronization
import Testing

@testable import Store

@Suite struct StoreTests {
  /// Takes in readings and settles them without merging across documents.
  func filled(_ readings: [Reading], in store: Store) throws -> Store {
    for reading in readings { _ = try store.ingest(reading, reader: "1") }
    try store.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
    return store
  }

  @Test func whatGoesInComesOut() throws {
    let reading = Samples.reading("a", incidents: [Samples.incident("1", document: "a")])
    let store = try filled([reading], in: .inMemory())
    let dossier = try store.dossier()
    #expect(dossier.incidents == reading.incidents)
    #expect(dossier.documents == [reading.document])
    #expect(dossier.directory == Samples.directory)
    #expect(dossier.knowledge == Samples.knowledge)
    #expect(dossier.rejections == ["prospective": 1])
    #expect(try store.reading(of: "a") == reading)
  }

  @Test func theOrderOfDocumentsDoesNotMatter() throws {
    let readings = ["a", "b", "c"].map {
      Samples.reading($0, incidents: [Samples.incident("i" + $0, document: $0)])
    }
    let forward = try filled(readings, in: .inMemory()).dossier()
    let backward = try filled(readings.reversed(), in: .inMemory()).dossier()
    #expect(forward == backward)
    #expect(forward.incidents.count == 3)
  }

  @Test func anUnchangedDocumentIsLeftAlone() throws {
    let store = try Store.inMemory()
    let reading = Samples.reading("a", incidents: [])
    #expect(try store.ingest(reading, reader: "1") == .added)
    #expect(try store.ingest(reading, reader: "1") == .unchanged)
    var changed = reading
    changed.document.title = "Another"
    let asked = [reading.document, changed.document]
    #expect(try store.holds(asked, reader: "1") == [true, false])
    #expect(try store.holds(asked, reader: "2") == [false, false])
    #expect(try store.holds(asked, reader: nil) == [true, false])
    #expect(try store.ingest(changed, reader: "1") == .changed)
  }

  @Test func aRemovedDocumentTakesItsIncidentsWithIt() throws {
    let store = try filled(
      ["a", "b"].map {
        Samples.reading($0, incidents: [Samples.incident("i" + $0, document: $0)])
      }, in: .inMemory())
    #expect(try store.markRemoved(except: ["b"]) == ["a"])
    try store.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
    #expect(try store.incidents().map(\.id) == ["ib"])
  }

  @Test func anIncidentKeepsTheIdItHadFirst() throws {
    let store = try filled(
      [Samples.reading("b", incidents: [Samples.incident("5", document: "b")])], in: .inMemory())
    var joined = Samples.incident("5", document: "b")
    joined.id = "2"
    joined.accounts = ["2", "5"]
    joined.citations.append(Samples.incident("2", document: "a").citations[0])
    _ = try store.ingest(
      Samples.reading("a", incidents: [Samples.incident("2", document: "a")]), reader: "1")
    let one = joined
    try store.settle(
      knowledge: Samples.knowledge, reader: "2",
      merger: TellingMerger(key: { _ in "one" }, join: { _ in [one] }) { _ in Samples.directory })
    #expect(try store.incidents().map(\.id) == ["5"])
    #expect(try store.incident("2")?.id == "5")
    #expect(try store.incident("no such id") == nil)
  }

  @Test func nothingIsDoneWhereNothingChanged() throws {
    let reading = Samples.reading("a", incidents: [Samples.incident("1", document: "a")])
    let store = try filled([reading], in: .inMemory())
    let count = Mutex(0)
    var merged: Int { count.withLock { $0 } }
    func settle(_ reader: String = "") throws -> Bool {
      let merger = TellingMerger { _ in
        count.withLock { $0 += 1 }
        return Samples.directory
      }
      return try store.settle(knowledge: Samples.knowledge, reader: reader, merger: merger)
    }
    #expect(try !settle())
    _ = try store.ingest(reading, reader: "2")
    #expect(try !settle())
    #expect(merged == 0)
    #expect(try settle("2"))
    #expect(merged == 1)
  }

  @Test func onlyWhatChangedIsWrittenAgain() throws {
    var incidents = (1...9).map { Samples.incident("\($0)", document: "a") }
    let store = try filled([Samples.reading("a", incidents: incidents)], in: .inMemory())
    incidents[4].title = "Three agents captured"
    incidents.remove(at: 7)
    _ = try filled([Samples.reading("a", incidents: incidents)], in: store)
    #expect(try store.incidents() == incidents)
    #expect(try store.incidents(IncidentQuery(text: "three")).map(\.id) == ["5"])
    #expect(try store.incidents(IncidentQuery(text: "three these")).count == 1)
    // Rows 5 and 8 went; the changed one came in behind all others.
    let rows = try store.read { try Int.fetchAll($0, sql: "SELECT id FROM incident ORDER BY id") }
    #expect(rows == [1, 2, 3, 4, 6, 7, 9, 10])
    try store.write {
      try $0.execute(
        sql: "INSERT INTO incident_search (incident_search) VALUES ('integrity-check')")
    }
  }

  @Test func aStoreOnDiskIsReadAgain() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "dateline.db").path
    let reading = Samples.reading("a", incidents: [Samples.incident("1", document: "a")])
    _ = try filled([reading], in: .open(path: path, creating: true))
    #expect(try Store.open(path: path, creating: false).dossier().incidents == reading.incidents)
  }

  @Test func aPlaceIsWaitedForAsLongAsItsStoreGrows() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "store.db").path
    try Data().write(to: URL(filePath: path))
    var tries = 0
    func busy(until end: Int, growing: Int) throws -> Int {
      tries = 0
      return try Filling.patiently(at: path) {
        tries += 1
        let made = Data(count: min(tries, growing))
        try made.write(to: URL(filePath: path + "-filling"))
        if tries < end { throw DatabaseError(resultCode: .SQLITE_BUSY) }
        return tries
      }
    }
    #expect(try busy(until: 6, growing: 10) == 6)
    #expect(throws: DatabaseError.self) { try busy(until: 6, growing: 3) }
    #expect(tries == 4)
  }

  @Test func whatIsNoStoreIsSaidSo() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "store-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func kind(_ path: String) -> StoreError.Kind? {
      do throws(StoreError) {
        _ = try Store.open(path: path, creating: false)
        return nil
      } catch { return error.kind }
    }
    #expect(kind(folder.appending(path: "none.db").path) == .missing)
    #expect(kind(folder.path) == .io)
    let garbage = folder.appending(path: "garbage.db")
    try Data(String(repeating: "not a database ", count: 100).utf8).write(to: garbage)
    #expect(kind(garbage.path) == .corrupt)
  }
}
