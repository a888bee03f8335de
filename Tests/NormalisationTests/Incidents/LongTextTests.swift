import Corpus
import Events
import Foundation
import Knowledge
import Testing

@testable import Normalisation

/// Words and marks repeated without end are read to the end, and what is found stands in the text.
/// How long it takes is the matter of `Tests/Benchmarks`.
@Suite struct LongTextTests {
  static let patterns = [
    "arrested ", "police arrested Kim and ", "who killed ", "to arrest ", "체포했다 ",
    "Police arrested Kim in Paris on May 3, 2012. ", "was killed by Kim and ", "May 3, ", "Kim, ",
    "12월 ", "North and ", "(", "“a ", "Paris, ", "said that ",
  ]

  @Test(arguments: patterns) func repetitionIsReadToItsEnd(_ pattern: String) throws {
    let normaliser = Normaliser(pack: try KnowledgePack.builtIn())
    let isSoak = ProcessInfo.processInfo.environment["DATELINE_SOAK"] == "1"
    let count = (isSoak ? 1_000_000 : 12_000) / pattern.utf8.count
    var record = DocumentRecord(key: "doc")
    record.language = "en"
    let text = Array(String(repeating: pattern, count: count).utf8)
    let reading = normaliser.reading(of: SourceDocument(record: record, text: text))
    #expect(reading.document.language == "en")
    for incident in reading.incidents {
      #expect(!incident.citations.isEmpty)
      #expect(incident.citations.allSatisfy { $0.span.byteEnd <= text.count })
    }
    for date in reading.dates { #expect(date.span.byteEnd <= text.count) }
    if pattern.hasPrefix("Police") { #expect(!reading.incidents.isEmpty) }
  }
}
