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
      let place = places.first {
        zone.bytes.contains($0.bytes.lowerBound) && $0.level > 0
          && $0.bytes.count * 2 >= zone.bytes.count
      }
      let date = extraction.expressions.indices.first { index in
        let bytes = extraction.expressions[index].bytes
        return zone.bytes.contains(bytes.lowerBound) && bytes.count * 2 >= zone.bytes.count
      }.flatMap { dates[$0] }
      zones.append((zone.bytes, place, date))
    }
    self.zones = zones
  }

  /// What heads a sentence by a line of its own before it.
  func above(_ sentence: Sentence) -> (place: ResolvedPlace?, date: DateMention?) {
    guard let zone = zones.last(where: { $0.bytes.upperBound <= sentence.bytes.lowerBound }) else {
      return (nil, nil)
    }
    return (zone.place, zone.date)
  }

  /// The place or the date with which a sentence opens its paragraph, before a full stop, a colon or
  /// a dash.
  func opening(_ reading: SentenceReading) -> (place: Int?, date: Int?) {
    let tokens = extraction.tokens
    var at = reading.tokens.lowerBound
    while at < reading.tokens.upperBound, tokens[at].kind == .punctuation { at += 1 }
    for unit in reading.clause.units.prefix(3) {
      guard unit.tokens.lowerBound <= at, unit.tokens.upperBound > at else { continue }
      let end = unit.tokens.upperBound
      guard end >= reading.tokens.upperBound || closes(tokens[end]) else { return (nil, nil) }
      switch unit.entity {
      case .place(let finding): return (finding, nil)
      case .date(let number): return (nil, number)
      default: return (nil, nil)
      }
    }
    return (nil, nil)
  }

  private func closes(_ token: Token) -> Bool {
    token.symbol == UInt8(ascii: ":") || token.symbol == UInt8(ascii: ".")
      || token.symbol == Symbol.emDash
      || (token.symbol == UInt8(ascii: "-") && token.hasSpaceBefore)
  }
}
