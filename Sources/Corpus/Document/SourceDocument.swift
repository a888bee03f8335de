public import Events

/// A document as read: its metadata, its text, and the text's zones and sentences.
///
/// All offsets are bytes of `text`, the UTF-8 text as decoded (without a byte order mark).
public struct SourceDocument: Sendable {
  /// Which way a date without a year leans where the text does not say.
  public enum TimeDirection: String, Sendable {
    case past, future
  }

  /// Metadata. `published` is set from manifest, front matter, HTML meta elements, input or URL;
  /// byline, dateline and inference are left to normalisation.
  public var record: DocumentRecord
  /// The decoded text, UTF-8.
  public let text: [UInt8]
  /// Zones in order; they cover the whole text without gaps. Empty only for an empty text.
  public let zones: [ZoneRange]
  /// Sentences in order, trimmed of white space; none spans two paragraphs or zones.
  public let sentences: [Sentence]
  /// First byte of each line; the first is 0.
  public let lineStarts: [Int]
  /// Which way a date without a year leans; `past` unless the input says otherwise.
  public var timeDirection: TimeDirection

  private let scalars: ScalarIndex

  /// A document with the given text, divided into zones and sentences.
  ///
  /// - Parameters:
  ///   - record: its metadata; the title and the language help to tell the zones.
  ///   - text: valid UTF-8.
  ///   - hints: lines whose zone the format states (`<figcaption>`, `# Heading`).
  ///   - joinsLines: whether lines without a blank one between them are one paragraph; told from
  ///     the text where the format does not say.
  ///   - timeDirection: which way a date without a year leans.
  public init(
    record: DocumentRecord, text: [UInt8], hints: [ZoneHint] = [], joinsLines: Bool = false,
    timeDirection: TimeDirection = .past
  ) {
    self.record = record
    self.text = text
    self.timeDirection = timeDirection
    let lines = TextLines(text)
    self.lineStarts = lines.starts
    self.scalars = ScalarIndex(text)
    let isWrapped = joinsLines || HardWrapping.isWrapped(text, lines)
    let segmenter = ZoneSegmenter(
      text: text, lines: lines, title: record.title, hints: hints, isWrapped: isWrapped)
    self.zones = segmenter.zones()
    self.sentences = SentenceSegmenter(
      text: text, lines: lines, zones: zones, isWrapped: isWrapped
    ).sentences()
  }

  /// A document with the given text, divided into zones and sentences.
  public init(record: DocumentRecord, text: String) {
    self.init(record: record, text: Array(text.utf8))
  }

  /// The stretch of those bytes, in bytes and in Unicode scalars.
  public func span(_ bytes: Range<Int>) -> TextSpan {
    TextSpan(
      byteStart: bytes.lowerBound, byteEnd: bytes.upperBound,
      start: scalars.scalarOffset(of: bytes.lowerBound, in: text),
      end: scalars.scalarOffset(of: bytes.upperBound, in: text))
  }

  /// Number of the line, from 1, on which that byte stands.
  public func line(at byte: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The words that stand at those bytes.
  public func string(_ bytes: Range<Int>) -> String {
    String(decoding: text[bytes], as: UTF8.self)
  }

  /// The zone of a sentence.
  public func zone(of sentence: Sentence) -> Zone { zones[sentence.zone].zone }

  /// Index into `zones` of the zone in which that byte stands; nil outside the text.
  public func zoneIndex(at byte: Int) -> Int? {
    guard byte >= 0, byte < text.count else { return nil }
    var low = 0
    var high = zones.count
    while low < high {
      let middle = (low + high) / 2
      if zones[middle].bytes.lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : low - 1
  }

  /// Index into `sentences` of the sentence in which that byte stands, or nil between sentences.
  public func sentenceIndex(at byte: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].bytes.lowerBound <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 && sentences[low - 1].bytes.contains(byte) ? low - 1 : nil
  }

  /// The zones in the units of the event model.
  public var zoneSpans: [ZoneSpan] { zones.map { ZoneSpan(zone: $0.zone, span: span($0.bytes)) } }
}
