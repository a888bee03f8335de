/// Takes objects over from Cairo's file into another, with all that they refer to.
struct PDFCopier {
  let source: PDFSource
  private var numbers: [Int: Int] = [:]
  private var waiting: [Int] = []

  init(_ source: PDFSource) { self.source = source }

  /// A value of Cairo's file with its references renumbered; what they refer to is written by
  /// `writeWaiting`.
  mutating func value(
    _ range: Range<Int>, into writer: inout PDFWriter
  ) throws(DrawingError) -> PDFText {
    var text = PDFText()
    var scanner = PDFScanner(source.bytes, at: range.lowerBound)
    var copied = range.lowerBound
    while scanner.place < range.upperBound {
      scanner.skipSpace()
      guard scanner.place < range.upperBound else { break }
      let start = scanner.place
      switch source.bytes[start] {
      case 0x30...0x39:
        if let number = source.reference(at: start) {
          text.raw(source.bytes[copied..<start])
          try reference(number, to: &text, &writer)
          _ = scanner.skipValueOrReference()
          copied = scanner.place
        } else {
          _ = scanner.skipValue()
        }
      case 0x28:
        guard scanner.skipString() else { throw PDFSource.unreadable("a broken string") }
      case 0x5b, 0x5d: scanner.place += 1
      case 0x3c where scanner.has("<<"), 0x3e where scanner.has(">>"): scanner.place += 2
      default:
        guard scanner.skipValue() else { throw PDFSource.unreadable("a broken object") }
      }
    }
    text.raw(source.bytes[copied..<range.upperBound])
    return text
  }

  /// Writes the objects that were referred to, and those that they refer to.
  mutating func writeWaiting(to writer: inout PDFWriter) throws(DrawingError) {
    while let old = waiting.popLast() {
      guard let number = numbers[old] else { continue }
      let start = try source.object(old)
      guard PDFScanner(source.bytes, at: start).has("<<") else {
        var scanner = PDFScanner(source.bytes, at: start)
        guard scanner.skipValueOrReference() else { throw PDFSource.unreadable("object \(old)") }
        try writer.write(number, try value(start..<scanner.place, into: &writer))
        continue
      }
      let (entries, end) = try source.dictionaryAndEnd(at: start)
      var after = PDFScanner(source.bytes, at: end)
      let isStream = after.word("stream")
      var text = PDFText()
      for entry in entries where !(isStream && entry.key == "Length") {
        text.raw("/\(entry.key) ")
        text.raw(try value(entry.value, into: &writer).bytes[...])
      }
      if entries.contains(where: { isFont($0, "CIDFontType2") }) {
        // PDF/A wants it said that glyphs are numbered as in the font file.
        text.raw("/CIDToGIDMap/Identity")
      }
      if isStream {
        writer.writeStream(number, dictionary: text, data: try source.stream(at: start))
      } else {
        try writer.write(number, PDFText("<<").with(text).with(PDFText(">>")))
      }
    }
  }

  private func isFont(_ entry: (key: String, value: Range<Int>), _ subtype: String) -> Bool {
    entry.key == "Subtype" && source.bytes[entry.value].elementsEqual("/\(subtype)".utf8)
  }

  private mutating func reference(
    _ old: Int, to text: inout PDFText, _ writer: inout PDFWriter
  ) throws(DrawingError) {
    if let known = numbers[old] { return text.reference(known) }
    let number = writer.reserve()
    numbers[old] = number
    waiting.append(old)
    text.reference(number)
  }
}

extension PDFText {
  /// Both, one after the other.
  func with(_ other: PDFText) -> PDFText {
    var both = self
    both.raw(other.bytes[...])
    return both
  }
}
