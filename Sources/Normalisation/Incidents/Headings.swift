import Corpus
import Events
import Extraction

/// Places and days that head what follows them: a heading of its own (`Raqqa`), or a paragraph that
/// opens with one (`Daraa. Military intelligence …`, `May 24. The president …`, `Surat: Police …`).
struct Headings {
  private let document: SourceDocument
  private let extraction: Extraction
  private let zones: [(bytes: Range<Int>, place: ResolvedPlace?, date: DateMention?)]

  init(
    document: SourceDocument, extraction: Extraction, places: [ResolvedPlace],
    dates: [DateMention?]
  ) {
    self.document = document
    self.extraction = extraction
    var zones: [(bytes: Range<Int>, place: ResolvedPlace?, date: DateMention?)] = []
    for zone in document.zones where zone.zone == .heading {
      let first = places.partitioningIndex { $0.bytes.lowerBound >= zone.bytes.lowerBound }
      let place = places[first...].prefix { $0.bytes.lowerBound < zone.bytes.upperBound }
        .first { $0.level > 0 && $0.bytes.count * 2 >= zone.bytes.count }
      let next = extraction.expressions.partitioningIndex {
        $0.bytes.lowerBound >= zone.bytes.lowerBound
      }
      let date = extraction.expressions[next...].indices
        .prefix { extraction.expressions[$0].bytes.lowerBound < zone.bytes.upperBound }
        .first { extraction.expressions[$0].bytes.count * 2 >= zone.bytes.count }
        .flatMap { dates[$0] }
      zones.append((zone.bytes, place, date))
    }
    self.zones = zones
  }

  /// What heads a sentence by a line of its own before it.
  func above(_ sentence: Sentence) -> (place: ResolvedPlace?, date: DateMention?) {
    let next = zones.partitioningIndex { $0.bytes.upperBound > sentence.bytes.lowerBound }
    guard next > 0 else { return (nil, nil) }
    return (zones[next - 1].place, zones[next - 1].date)
  }

  /// The place or the date with which a sentence opens its paragraph, before a full stop, a colon or
  /// a dash.
  func opening(_ reading: SentenceReading) -> (place: Int?, date: Int?) {
    let tokens = extraction.tokens
    var at = reading.tokens.lowerBound
    while at < reading.tokens.upperBound,
      tokens[at].kind == .punctuation || numbers(at, reading, tokens)
    {
      at += 1
    }
    for unit in reading.clause.units.prefix(5) {
      guard unit.tokens.lowerBound <= at, unit.tokens.upperBound > at else { continue }
      let end = unit.tokens.upperBound
      guard
        end >= reading.tokens.upperBound || closes(tokens[end])
          || unit.entity.isPlace && goesOn(end, reading)
      else { return (nil, nil) }
      switch unit.entity {
      case .place(let finding): return (finding, nil)
      case .date(let number): return (nil, number)
      default: return (nil, nil)
      }
    }
    return (nil, nil)
  }

  /// `2.` of `2. Basra. On 14 June …`.
  private func numbers(_ at: Int, _ reading: SentenceReading, _ tokens: Tokens) -> Bool {
    at + 1 < reading.tokens.upperBound && tokens[at].kind == .number && tokens[at].length <= 3
      && (tokens[at + 1].symbol == UInt8(ascii: ".") || tokens[at + 1].symbol == UInt8(ascii: ")"))
      && !tokens[at + 1].hasSpaceBefore
  }

  /// `Basra, Umm Qasr. In July …`: a comma and one name more before the heading ends.
  private func goesOn(_ comma: Int, _ reading: SentenceReading) -> Bool {
    let tokens = extraction.tokens
    guard tokens[comma].symbol == UInt8(ascii: ",") else { return false }
    var at = comma + 1
    while at < reading.tokens.upperBound, at < comma + 4, tokens[at].isCapitalised { at += 1 }
    guard at > comma + 1 else { return false }
    return at >= reading.tokens.upperBound || closes(tokens[at])
  }

  private func closes(_ token: Token) -> Bool {
    token.symbol == UInt8(ascii: ":") || token.symbol == UInt8(ascii: ".")
      || token.symbol == UInt8(ascii: "=")
      || token.symbol == Symbol.emDash
      || (token.symbol == UInt8(ascii: "-") && token.hasSpaceBefore)
  }
}
