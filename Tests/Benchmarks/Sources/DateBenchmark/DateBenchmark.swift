import CivilTime
import Corpus
import Events
import Extraction
import FoundationEssentials
import Knowledge
import Normalisation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Prints MB/s of one core, by processor time, for dates and for a raw multi-pattern scan beside
/// them, in turn, medians of seven rounds. Usage: `DateBenchmark TEXT...`.
@main
struct DateBenchmark {
  static func main() throws {
    var text: [UInt8] = []
    for path in CommandLine.arguments.dropFirst() {
      text += [UInt8](try Data(contentsOf: URL(filePath: path))) + [10, 10]
    }
    guard !text.isEmpty else {
      print("usage: DateBenchmark TEXT...")
      return
    }
    var bytes: [UInt8] = []
    while bytes.count < 8_000_000 { bytes += text }

    let reader = DateReader(events: NamedEvent.events(of: try KnowledgePack.builtIn()))
    let scan = PatternScan(patterns)
    let day = CivilDate(2016, 8, 25)
    let resolver = DateResolver(
      context: DocumentDateContext(
        published: DateEstimate(edtf: "2016-08-25", earliest: day, latest: day)),
      events: reader.events)
    let tokens = reader.tokenizer.tokens(of: bytes)
    let expressions = reader.expressions(in: tokens)
    let document = SourceDocument(record: DocumentRecord(key: "bench"), text: bytes)

    report("raw scan of \(patterns.count) words", bytes.count) { scan.count(in: bytes) }
    report("tokens", bytes.count) { reader.tokenizer.tokens(of: bytes).count }
    report("dates, tokens included", bytes.count) {
      reader.expressions(in: reader.tokenizer.tokens(of: bytes)).count
    }
    report("dates resolved", bytes.count) {
      resolver.resolve(
        reader.expressions(in: reader.tokenizer.tokens(of: bytes)), in: tokens, of: document
      ).count
    }
    print("\(tokens.count) tokens, \(expressions.count) date expressions in \(bytes.count) bytes")
  }

  private static func report(_ name: String, _ count: Int, _ body: () -> Int) {
    var rates: [Double] = []
    var sum = 0
    for _ in 0..<7 {
      let start = clock()
      sum &+= body()
      let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      rates.append(Double(count) / 1e6 / max(seconds, 1e-9))
    }
    let median = (rates.sorted()[3] * 10).rounded() / 10
    let padding = String(repeating: " ", count: max(1, 28 - name.count))
    print("\(name)\(padding)\(median) MB/s of one core (\(sum / 7))")
  }

  /// The words that dates begin from, as a plain scan would look for them.
  private static let patterns = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.",
    "Sep.", "Sept.", "Oct.", "Nov.", "Dec.", "Monday", "Tuesday", "Wednesday", "Thursday",
    "Friday", "Saturday", "Sunday", "today", "yesterday", "tomorrow", "week", "month", "year",
    "day", "decade", "century", "recent", "lately", "ago", "weekend", "spring", "summer", "autumn",
    "winter", "season", "quarter", "half", "Juche", "19", "20", "년", "월", "일", "지난", "작년", "올해",
    "어제", "오늘", "최근", "부터", "까지", "summit", "Congress", "birthday", "anniversary", "death of",
  ]
}
