import CivilTime
import Events
import FoundationEssentials
import Testing

@testable import Store

@Suite struct StoreTests {
  /// Takes in readings and settles them without merging across documents.
  func filled(_ readings: [Reading], in store: Store) throws -> Store {
    for reading in readings { _ = try store.ingest(reading, reader: "1") }
    try store.settle(knowledge: Samples.knowledge, merging: Samples.unmerged)
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
    #expect(try store.holds(key: "a", sha256: "00", reader: "1"))
    #expect(try !store.holds(key: "a", sha256: "00", reader: "2"))
    var changed = reading
    changed.document.title = "Another"
    #expect(try store.ingest(changed, reader: "1") == .changed)
  }

  @Test func aRemovedDocumentTakesItsIncidentsWithIt() throws {
    let store = try filled(
      ["a", "b"].map {
        Samples.reading($0, incidents: [Samples.incident("i" + $0, document: $0)])
      }, in: .inMemory())
    #expect(try store.markRemoved(except: ["b"]) == ["a"])
    try store.settle(knowledge: Samples.knowledge, merging: Samples.unmerged)
    #expect(try store.incidents().map(\.id) == ["ib"])
  }

  @Test func anIncidentKeepsTheIdItHadFirst() throws {
    let store = try filled(
      [Samples.reading("b", incidents: [Samples.incident("5", document: "b")])], in: .inMemory())
    var joined = Samples.incident("5", document: "b")
    joined.id = "2"
    joined.accounts = ["2", "5"]
    joined.citations.append(Samples.incident("2", document: "a").citations[0])
    try store.settle(knowledge: Samples.knowledge) { _ in ([joined], Samples.directory) }
    #expect(try store.incidents().map(\.id) == ["5"])
    #expect(try store.incident("2")?.id == "5")
    #expect(try store.incident("no such id") == nil)
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
