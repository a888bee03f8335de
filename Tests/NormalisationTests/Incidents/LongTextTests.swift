import Corpus
import Events
import Foundation
import Knowledge
import Testing

@testable import Normalisation

/// Time grows with the length of a text, not with its square, whatever stands in it.
@Suite(.serialized) struct LongTextTests {
  static let patterns = [
    "arrested ", "police arrested Kim and ", "who killed ", "to arrest ", "체포했다 ",
    "Police arrested Kim in Paris on May 3, 2012. ", "was killed by Kim and ", "May 3, ", "Kim, ",
    "12월 ", "North and ", "(", "“a ", "Paris, ", "said that ",
  ]

  @Test(arguments: patterns) func repetitionIsLinear(_ pattern: String) throws {
    let normaliser = Normaliser(pack: try KnowledgePack.builtIn())
    let isSoak = ProcessInfo.processInfo.environment["DATELINE_SOAK"] == "1"
    let size = isSoak ? 250_000 : 3_000
    func seconds(_ size: Int) -> Double {
      let count = size / pattern.utf8.count
      var record = DocumentRecord(key: "doc")
      record.language = "en"
      let document = SourceDocument(
        record: record, text: Array(String(repeating: pattern, count: count).utf8))
      let clock = ContinuousClock()
      let time = clock.measure { _ = normaliser.reading(of: document) }
      return Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    }
    let short = seconds(size)
    let long = seconds(size * 4)
    // Four times the text: four times the time, and room for a busy machine; sixteen is a square.
    #expect(long < max(0.5, short * 10), "\(pattern): \(short) s, \(long) s")
  }
}
