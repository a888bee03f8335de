import Corpus
import Events
import Testing

@Suite struct SeedZonesTests {
  /// Passages of the seeds that hold no incident for where they stand: seed, first byte, zone.
  static let passages: [(seed: String, byte: Int, zone: Zone)] = [
    ("000_fa57c0bd9843d747", 0, .caption), ("000_fa57c0bd9843d747", 8, .caption),
    ("000_fa57c0bd9843d747", 2226, .boilerplate), ("000_fa57c0bd9843d747", 2363, .boilerplate),
    ("000_fa57c0bd9843d747", 2454, .boilerplate), ("001_d86b077ee9cf956d", 1640, .caption),
    ("001_d86b077ee9cf956d", 1697, .caption), ("001_d86b077ee9cf956d", 3974, .boilerplate),
    ("001_d86b077ee9cf956d", 4051, .boilerplate), ("002_3c44066c6e76f9a0", 0, .headline),
    ("002_3c44066c6e76f9a0", 57, .caption), ("002_3c44066c6e76f9a0", 98, .caption),
    ("003_e4fd70d9aa1b2f39", 0, .headline), ("003_e4fd70d9aa1b2f39", 55, .byline),
    ("003_e4fd70d9aa1b2f39", 95, .boilerplate), ("003_e4fd70d9aa1b2f39", 2342, .boilerplate),
    ("004_f220918665f7b989", 0, .headline), ("004_f220918665f7b989", 60, .byline),
    ("004_f220918665f7b989", 91, .editorial), ("004_f220918665f7b989", 1793, .body),
    ("004_f220918665f7b989", 1953, .caption), ("004_f220918665f7b989", 5860, .caption),
    ("004_f220918665f7b989", 7264, .caption), ("004_f220918665f7b989", 8063, .footnote),
    ("004_f220918665f7b989", 8690, .comment),
  ]

  @Test(arguments: passages)
  func passageLiesInItsZone(_ seed: String, _ byte: Int, _ zone: Zone) throws {
    let text = try bytes(ofFile: "\(seedsFolder)/\(seed).txt")
    let document = SourceDocument(record: DocumentRecord(key: seed), text: text)
    let index = try #require(document.zoneIndex(at: byte))
    #expect(document.zones[index].zone == zone)
  }

  @Test(arguments: [
    ("000_fa57c0bd9843d747", 14), ("001_d86b077ee9cf956d", 19), ("002_3c44066c6e76f9a0", 18),
    ("003_e4fd70d9aa1b2f39", 10), ("004_f220918665f7b989", 33),
  ])
  func bodyKeepsItsSentences(_ seed: String, _ count: Int) throws {
    let text = try bytes(ofFile: "\(seedsFolder)/\(seed).txt")
    let document = SourceDocument(record: DocumentRecord(key: seed), text: text)
    let sentences = document.sentences(in: .body)
    #expect(sentences.count == count, "\(sentences.joined(separator: "\n"))")
    #expect(sentences.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix("”") })
  }

  @Test func runInHeadingsAreCutOff() throws {
    let text = try bytes(ofFile: "\(seedsFolder)/004_f220918665f7b989.txt")
    let document = SourceDocument(record: DocumentRecord(key: "004"), text: text)
    let headings = document.zones.filter { $0.zone == .heading }.map { document.string($0.bytes) }
    #expect(headings.count == 3)
    #expect(headings[0].hasPrefix("What Happened in Hyesan?"))
    #expect(document.sentences(in: .body).contains { $0.hasPrefix("One of the possible reasons") })
  }
}
