import CivilTime
import Corpus
import Events
import Extraction
import Knowledge
import Normalisation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Prints how processor time grows when a hostile text becomes eight times as long: 8 is a line, 64
/// a square. Ends with status 1 where any grows by more than 20.
@main
struct LinearityBenchmark {
  static let readings = [
    "arrested ", "police arrested Kim and ", "who killed ", "to arrest ", "체포했다 ",
    "Police arrested Kim in Paris on May 3, 2012. ", "was killed by Kim and ", "May 3, ", "Kim, ",
    "12월 ", "North and ", "(", "“a ", "Paris, ", "said that ",
  ]
  static let dates = [
    "May ", "the end of ", "(((((", "9", "from ", "3 days after ", "or ", "지난 ", "12월 ", "early ",
    "1,", "1.", "2012-", "March of the ", "U.S.", "'s", "the following day (after ", "and 3 ",
    "half of ", "a year ago or ", "a week after the ", "May to ", "3월 ~", "last of the week ",
    "2012 May Day ", "went on May 1 and returned on May 3, ",
  ]
  static let sentences = [
    "“", "\"", ".", "‘a ", "[1]", "photo: ", "A. ", "works with a network of sources ",
    "2 Comments\n", "By Ann Lee\n",
  ]
  static let edtf = [
    "9", "Y9", "[", "[[", "X", "-", "..", "/", "?", "2012-", "S9", "Y1E", "[1667,", "{..", "0",
    "한", "\0", "T00:",
  ]

  static func main() throws {
    let normaliser = Normaliser(pack: try KnowledgePack.builtIn())
    let reader = DateReader(events: NamedEvent.events(of: try KnowledgePack.builtIn()))
    var worst = 0.0
    worst = max(
      worst,
      report("whole readings", readings, 10_000) { _ = normaliser.reading(of: document($0)) })
    worst = max(
      worst,
      report("dates", dates, 100_000) {
        _ = reader.expressions(in: reader.tokenizer.tokens(of: $0))
      })
    worst = max(worst, report("sentences", sentences, 100_000) { _ = document($0) })
    worst = max(worst, report("EDTF", edtf, 100_000) { _ = try? EDTF(parsing: $0) })
    guard worst <= 20 else { exit(1) }
  }

  private static func document(_ text: [UInt8]) -> SourceDocument {
    var record = DocumentRecord(key: "doc")
    record.language = "en"
    return SourceDocument(record: record, text: text)
  }

  private static func report(
    _ name: String, _ pieces: [String], _ length: Int, _ body: ([UInt8]) -> Void
  ) -> Double {
    func seconds(_ piece: String, _ length: Int) -> Double {
      let text = Array(String(repeating: piece, count: length / piece.utf8.count).utf8)
      let start = clock()
      body(text)
      return Double(clock() - start) / Double(CLOCKS_PER_SEC)
    }
    let growths = pieces.map { piece in
      // The best of three, both times: what else the machine does is no growth.
      let short = (0..<3).map { _ in seconds(piece, length) }.min() ?? 0
      let long = (0..<3).map { _ in seconds(piece, length * 8) }.min() ?? 0
      // What is done in a thousandth of a second tells nothing.
      return (piece: piece, growth: long / max(short, 0.001))
    }
    guard let worst = growths.max(by: { $0.growth < $1.growth }) else { return 0 }
    print(
      "growth at 8 times the length: \(name), worst \(worst.growth) of \(worst.piece.debugDescription)"
    )
    return worst.growth
  }
}
