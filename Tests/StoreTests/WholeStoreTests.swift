import Corrections
import Events
import Testing

@testable import Store

@Suite struct WholeStoreTests {
  static let readings = Array(CorrectionLawTests.readings.prefix(66))

  func dump(_ store: Store) throws -> [String] {
    try store.dump { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return String(hash, radix: 16)
    }
  }

  func settle(_ store: Store) throws {
    try store.settle(knowledge: Samples.knowledge, merger: CorrectionLawTests.merged)
  }

  @Test(arguments: [1, 2, 7, 64])
  func shardsInAnyOrderGiveTheSameContent(count: Int) throws {
    let whole = try Store.inMemory()
    _ = try whole.ingest(Self.readings.map { ($0, $0.document) }, reader: "1")
    try settle(whole)
    let expected = try dump(whole)
    #expect(expected.count > 150)

    var numbers = CorrectionLawTests.Numbers(state: UInt64(count))
    let shuffled = Self.readings.shuffled(using: &numbers)
    var shards = (0..<count).map { shard in
      shuffled.enumerated().filter { $0.offset % count == shard }.map(\.element)
    }
    shards.append(shards[count / 2])

    let oneByOne = try Store.inMemory()
    let merged = try Store.inMemory()
    for shard in shards {
      _ = try oneByOne.ingest(shard.map { ($0, $0.document) }, reader: "1")
      try settle(oneByOne)
      let part = try Store.inMemory()
      _ = try part.ingest(shard.map { ($0, $0.document) }, reader: "1")
      try settle(part)
      _ = try merged.merge(part)
    }
    try settle(merged)
    #expect(try dump(oneByOne) == expected)
    #expect(try dump(merged) == expected)
  }

  @Test func aChangeAnywhereShowsInTheDump() throws {
    let store = try Store.inMemory()
    var reading = Self.readings[0]
    var dumps: Set<[String]> = []
    for change in 0..<5 {
      switch change {
      case 1: reading.text += "."
      case 2: reading.document.publishedNote = "note"
      case 3: reading.incidents[1].date = .unknown
      case 4: reading.rejected = []
      default: break
      }
      _ = try store.ingest(reading, reader: "1")
      try settle(store)
      dumps.insert(try dump(store))
    }
    #expect(dumps.count == 5)
  }

  @Test func mergingKeepsDecisionsAndTellsConflicts() throws {
    let one = try Store.inMemory()
    let two = try Store.inMemory()
    var other = Self.readings[0]
    other.text = "another text"
    for (store, reading) in [(one, Self.readings[0]), (two, other)] {
      _ = try store.ingest(reading, reader: "1")
      try settle(store)
    }
    let incident = try two.incidents()[0]
    let line = Correction(
      account: incident.id, field: .title, machine: incident.title, value: "Mine",
      decision: .edit, who: "ana", when: "2026", document: "doc-0", type: incident.type,
      quote: incident.citations[0].quote)
    try two.append([line])
    let reverse = try Store.inMemory()
    _ = try reverse.merge(two)
    let summary = try one.merge(two)
    #expect(summary.conflicts == ["doc-0"] && summary.corrections == 1)
    #expect(try one.merge(two).corrections == 0)
    try settle(one)
    #expect(try one.incident(incident.id)?.title == "Mine")
    let plain = try Store.inMemory()
    _ = try plain.ingest(Self.readings[0], reader: "1")
    _ = try reverse.merge(plain)
    try settle(reverse)
    #expect(try dump(reverse) == dump(one))
  }
}
