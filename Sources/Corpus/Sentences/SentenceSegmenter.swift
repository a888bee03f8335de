import Events

/// Divides the zones of a text into paragraphs and sentences.
struct SentenceSegmenter {
  let text: [UInt8]
  let lines: TextLines
  let zones: [ZoneRange]
  /// Whether lines without a blank one between them are one paragraph.
  let isWrapped: Bool

  func sentences() -> [Sentence] {
    var result: [Sentence] = []
    for (number, paragraph) in paragraphs().enumerated() {
      append(paragraph, number: number, to: &result)
    }
    return result
  }

  private struct Paragraph {
    var bytes: Range<Int>
    var zone: Int
  }

  /// Lines cut at the borders of zones; lines of a hard-wrapped text are joined.
  private func paragraphs() -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    var zone = 0
    var previousLine = -2
    for (number, line) in lines.trimmed.enumerated() where !line.isEmpty {
      var start = line.lowerBound
      while start < line.upperBound {
        while zone < zones.count, zones[zone].bytes.upperBound <= start { zone += 1 }
        guard zone < zones.count else { return paragraphs }
        let end = min(line.upperBound, zones[zone].bytes.upperBound)
        let bytes = ByteScan.trim(text, start..<end)
        start = end
        if bytes.isEmpty { continue }
        if isWrapped, previousLine == number - 1, let last = paragraphs.last, last.zone == zone,
          !HeadingRule.isListItem(text, bytes)
        {
          paragraphs[paragraphs.count - 1].bytes = last.bytes.lowerBound..<bytes.upperBound
        } else {
          paragraphs.append(Paragraph(bytes: bytes, zone: zone))
        }
      }
      previousLine = number
    }
    return paragraphs
  }

  private func append(_ paragraph: Paragraph, number: Int, to result: inout [Sentence]) {
    let quotations = Quotations.find(text, paragraph.bytes)
    var next = 0
    // Quotations that reach into the sentence at hand: few, for they nest only so deep.
    var active: [Quotations.Found] = []
    var start = paragraph.bytes.lowerBound
    let ends = SentenceBreaks(text: text, range: paragraph.bytes).ends()
    for end in bounded(ends, from: paragraph.bytes.lowerBound) {
      let bytes = Self.withoutNotes(text, ByteScan.trim(text, start..<end))
      start = end
      if bytes.isEmpty { continue }
      active.removeAll { $0.bytes.upperBound <= bytes.lowerBound || $0.isTorn }
      while next < quotations.count, quotations[next].bytes.lowerBound < bytes.upperBound {
        active.append(quotations[next])
        next += 1
      }
      result.append(
        Sentence(
          bytes: bytes, zone: paragraph.zone, paragraph: number,
          quotations: active.compactMap { part($0, of: bytes) }))
    }
  }

  /// Most bytes of a sentence: what is longer is a table or worse, and would be quoted whole with
  /// each of its words that tells something.
  private static var longest: Int { 3000 }

  /// The ends of sentences, with cuts at spaces in those that are too long.
  private func bounded(_ ends: [Int], from start: Int) -> [Int] {
    var start = start
    var bounded: [Int] = []
    bounded.reserveCapacity(ends.count)
    for end in ends {
      while end - start > Self.longest {
        var cut = start + Self.longest
        while cut > start + Self.longest / 2, text[cut] != 0x20 { cut -= 1 }
        if text[cut] != 0x20 {
          cut = start + Self.longest
          while text[cut] & 0xC0 == 0x80 { cut -= 1 }
        }
        bounded.append(cut)
        start = cut
      }
      bounded.append(end)
      start = end
    }
    return bounded
  }

  /// Leaves out the marks of notes after a sentence's end (" [1]").
  static func withoutNotes(_ text: [UInt8], _ sentence: Range<Int>) -> Range<Int> {
    var bytes = sentence
    while bytes.count > 6, text[bytes.upperBound - 1] == 0x5D {
      var index = bytes.upperBound - 2
      while index > bytes.lowerBound, ByteScan.isDigit(text[index]) { index -= 1 }
      guard text[index] == 0x5B, bytes.upperBound - index <= 5, index < bytes.upperBound - 2 else {
        break
      }
      bytes = ByteScan.trim(text, bytes.lowerBound..<index)
    }
    return bytes
  }

  private func part(_ found: Quotations.Found, of sentence: Range<Int>) -> Quotation? {
    // A quotation whose closing mark was lost is trusted no further than its own sentence.
    if found.isTorn, found.bytes.lowerBound < sentence.lowerBound { return nil }
    let bytes = found.bytes.clamped(to: sentence)
    guard !bytes.isEmpty else { return nil }
    return Quotation(
      bytes: bytes, depth: found.depth,
      beginsBefore: found.bytes.lowerBound < sentence.lowerBound,
      continuesAfter: !found.isTorn && found.bytes.upperBound > sentence.upperBound)
  }
}
