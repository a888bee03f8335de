import Corpus
import Events
import FoundationEssentials
import Knowledge
import Testing

@testable import Normalisation

/// Single sentences in which reporters of many countries tell an act of each type, and sentences
/// that tell none: plans, fears, habits, figures of speech, sport.
struct SentenceTests {
  /// A line of `sentences.txt`: type (`none` for no incident), day (empty where not asked for), text.
  struct Row {
    var type: String
    var day: String
    var text: String
  }

  static func rows() throws -> [Row] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/Fixtures/sentences.txt"))
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { line in
      let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      return Row(type: String(parts[0]), day: String(parts[1]), text: String(parts[2]))
    }
  }

  static func incidents(_ text: String, _ normaliser: Normaliser) -> [Incident] {
    let record = DocumentRecord(
      key: "s", language: "en", published: DateSupport.reference("2023-06-14"),
      publishedBasis: "input")
    return normaliser.reading(of: SourceDocument(record: record, text: text + "\n")).incidents
  }

  @Test func sentencesTellTheirTypeAndDay() throws {
    let normaliser = Normaliser(pack: try KnowledgePack.builtIn())
    var told = 0
    var found = 0
    var dated = 0
    var right = 0
    var silent = 0
    var taken = 0
    for row in try SentenceTests.rows() {
      let incidents = SentenceTests.incidents(row.text, normaliser)
      if row.type == "none" {
        silent += 1
        if !incidents.isEmpty { taken += 1 }
        continue
      }
      told += 1
      guard let incident = incidents.first(where: { $0.type == row.type }) else { continue }
      found += 1
      guard !row.day.isEmpty else { continue }
      dated += 1
      if incident.date.edtf == row.day { right += 1 }
    }
    print(
      "sentences: \(found) of \(told) found, \(right) of \(dated) days right,"
        + " \(taken) of \(silent) without an act taken for one")
    #expect(Double(found) >= 0.9 * Double(told))
    #expect(Double(right) >= 0.94 * Double(dated))
    #expect(Double(taken) <= 0.2 * Double(silent))
  }
}
