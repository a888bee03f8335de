import CivilTime
import Events
import Extraction
import FoundationEssentials
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

@testable import Normalisation

/// A generator that gives the same numbers everywhere.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Laws that hold of every expression and every day.
struct DatePropertyTests {
  static let past = [
    "on Friday", "last Friday", "on April 26", "Oct. 31", "in May", "last May", "last week",
    "yesterday", "three days ago", "two months ago", "a few weeks ago", "last summer", "last year",
    "the Day of the Sun", "on the 10th", "late last year", "지난 20일", "지난달 3일", "어제", "last weekend",
    "Feb. 29", "the day before yesterday", "last month", "earlier this month",
  ]

  /// Where the rule says past, no value lies after its anchor.
  @Test func pastNeverLiesAfterItsAnchor() throws {
    let reader = try DateSupport.reader()
    var generator = SeededGenerator(state: 3)
    for _ in 0..<300 {
      let day = CivilDate(dayNumber: Int.random(in: -20_000...40_000, using: &generator))
      let published = DateEstimate(edtf: day.description, earliest: day, latest: day)
      let phrase = Self.past.randomElement(using: &generator) ?? ""
      guard let date = reader.read(phrase: phrase, reference: published)?.date,
        let first = date.earliest
      else { continue }
      // A month or a season that has begun is past; a day must lie behind.
      let isPast = date.precision == .day ? (date.latest ?? first) <= day : first <= day
      #expect(isPast, "\(phrase) on \(day): \(date.edtf ?? "nil")")
    }
  }

  /// Every value is EDTF, its bounds are those that EDTF gives it, and they are in order.
  @Test func everyValueIsValidAndBounded() throws {
    let reader = try DateSupport.reader()
    let rows = try DateSupport.fixture("date-families.json", of: DateFamiliesTests.Row.self)
    var phrases = rows.map(\.text) + Self.past
    phrases += DateRules.all.flatMap { $0.examples.map(\.text) }
    var generator = SeededGenerator(state: 5)
    for phrase in phrases {
      for reference in ["2016-08-25", "2021-06", "2020-02-29", "2021", nil] {
        let context = DocumentDateContext(
          published: DateSupport.reference(reference),
          preference: Bool.random(using: &generator) ? .past : .future)
        for mention in reader.mentions(in: phrase, context: context) {
          let date = mention.date
          #expect((0...1).contains(date.confidence))
          if let first = date.earliest, let last = date.latest { #expect(first <= last) }
          guard let text = date.edtf else { continue }
          let edtf = EDTF(text)
          #expect(edtf != nil, "\(phrase): \(text)")
          #expect(edtf?.description == text)
          if let first = edtf?.earliest, let own = date.earliest, !text.contains("-2"),
            !text.contains("-3"), !text.contains("-4")
          {
            #expect(first <= own, "\(phrase): \(text) \(own)")
          }
          for other in date.alternatives { #expect(EDTF(other) != nil, "\(phrase): \(other)") }
        }
      }
    }
  }

  /// A coarser document date never makes a value surer, only wider or the same.
  @Test func aCoarserReferenceIsNeverSurer() throws {
    let reader = try DateSupport.reader()
    for phrase in Self.past {
      let day = reader.read(phrase: phrase, reference: DateSupport.reference("2021-06-15"))?.date
      let month = reader.read(phrase: phrase, reference: DateSupport.reference("2021-06"))?.date
      guard let day, let month, let first = day.earliest, let last = day.latest else { continue }
      if let low = month.earliest { #expect(low <= first, "\(phrase)") }
      if let high = month.latest { #expect(high >= last, "\(phrase)") }
    }
  }

  // MARK: Hostile text

  static let pieces = [
    "May", " ", "March", "2012", "12", "/", "-", ".", ",", "(", ")", "[", "]", "the ", "of ",
    "since ",
    "until ", "from ", "to ", "between ", "and ", "or ", "either ", "last ", "next ", "week ",
    "year ",
    "days ", "ago ", "after ", "before ", "early ", "late ", "end ", "mid", "Friday", "30", "31st",
    "29", "Feb", "1990s", "century ", "half ", "quarter ", "Juche ", "주체", "년", "월", "일", "지난 ",
    "부터",
    "까지", "~", "초", "말", "\n\n", "\u{A0}", "’s", "Hanoi summit", "Day of the Sun",
    "99999999999999999999",
    "0", ":", "a.m.", "circa ", "possibly ", "\u{FFFD}", "🙂", "ŏ", "winter ", "season ", "few ",
    "the following day ", "three ", "recently ", "at ", "by ", "as of ", "\u{0}",
  ]

  /// No text, however mutilated, stops the reader; a million texts with `DATELINE_SOAK=1`.
  @Test func noTextStopsTheReader() throws {
    let reader = try DateSupport.reader()
    let soak = ProcessInfo.processInfo.environment["DATELINE_SOAK"] == "1"
    let texts = soak ? 1_000_000 : 100_000
    var generator = SeededGenerator(state: 11)
    let resolver = DateResolver(
      context: DocumentDateContext(published: DateSupport.reference("2016-08-25")),
      events: reader.events)
    var made = 0
    while made < texts {
      // Many texts at once: what stands between them is a paragraph.
      var bytes: [UInt8] = []
      for _ in 0..<500 {
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
          bytes += Array((Self.pieces.randomElement(using: &generator) ?? "").utf8)
        }
        if Int.random(in: 0..<4, using: &generator) == 0, !bytes.isEmpty {
          let at = Int.random(in: 0..<bytes.count, using: &generator)
          bytes[at] = UInt8.random(in: 0...255, using: &generator)
        }
        bytes += [10, 10]
      }
      made += 500
      let tokens = reader.tokenizer.tokens(of: bytes)
      let found = reader.expressions(in: tokens)
      let isSound = found.allSatisfy { expression in
        expression.bytes.lowerBound < expression.bytes.upperBound
          && expression.bytes.upperBound <= bytes.count
          && expression.tokens.upperBound <= tokens.count
      }
      #expect(isSound)
      let mentions = resolver.resolve(
        found, in: tokens,
        span: { TextSpan(byteStart: $0.lowerBound, byteEnd: $0.upperBound, start: 0, end: 0) },
        zone: { _ in .body })
      #expect(mentions.count == found.count)
    }
  }
}
