/// Text set in lines of a width.
public struct Paragraph: Hashable, Sendable {
  /// How words are shared out among lines.
  public enum Wrap: Hashable, Sendable {
    /// Every line takes as many words as fit.
    case greedy
    /// As few lines as greedy, all about equally long; for titles.
    case balanced
  }

  /// The words, by cut and colour.
  public var runs: [TextRun]
  /// The lines, in order.
  public var lines: [TextLine]
  /// Distance of baselines in points.
  public var lead: Double
  /// Depth of the first baseline under the top, in points.
  public var firstBaseline: Double

  /// Sets runs in lines no wider than a width in points.
  ///
  /// A word wider than the width is broken between characters; nothing is ever left out.
  public init(
    _ runs: [TextRun], width: Double, lead: Double, wrap: Wrap = .greedy,
    measuring: any TextMeasuring
  ) {
    self.runs = runs
    self.lead = lead
    let font = runs.first?.font ?? Font(.regular, lead)
    firstBaseline = (lead + measuring.ascent(of: font) - measuring.descent(of: font)) / 2
    let texts = runs.map { $0.string.printable }
    let words = Paragraph.words(runs, texts, width: width, measuring: measuring)
    lines = Paragraph.fill(words, texts, width: width)
    if wrap == .balanced, lines.count > 1 {
      var low = width / Double(lines.count)
      var high = width
      for _ in 0..<12 {
        let middle = (low + high) / 2
        let tried = Paragraph.fill(words, texts, width: middle)
        if tried.count <= lines.count, tried.allSatisfy({ $0.width <= middle + 0.001 }) {
          high = middle
        } else {
          low = middle
        }
      }
      lines = Paragraph.fill(words, texts, width: high)
    }
  }

  /// Height in points.
  public var height: Double { Double(lines.count) * lead }

  /// Width of the longest line in points.
  public var width: Double { lines.lazy.map(\.width).max() ?? 0 }

  /// The text as items, its top left corner at a point, aligned within a width.
  public func items(at origin: Point, align: TextAlignment = .left, width: Double = 0)
    -> [SceneItem]
  {
    items(of: lines.indices, at: origin, align: align, width: width)
  }

  /// Some of the lines as items, the top of the first at a point.
  public func items(
    of range: Range<Int>, at origin: Point, align: TextAlignment = .left, width: Double = 0
  ) -> [SceneItem] {
    var items: [SceneItem] = []
    items.reserveCapacity(range.count)
    var baseline = origin.y + firstBaseline
    for line in lines[range] {
      let indent =
        switch align {
        case .left: 0.0
        case .right: width - line.width
        case .centre: (width - line.width) / 2
        }
      for fragment in line.fragments {
        let run = runs[fragment.run]
        let text = SceneItem.text(
          SceneText(
            fragment.string, at: Point(origin.x + indent + fragment.x, baseline), font: run.font,
            ink: run.ink, width: fragment.width))
        if let link = run.link {
          items.append(.open(SceneTag(link: link)))
          items.append(text)
          items.append(.close)
        } else {
          items.append(text)
        }
      }
      baseline += lead
    }
    return items
  }
}

extension Paragraph {
  /// A stretch that stays together, measured.
  private struct Word {
    /// Bytes of the text of its run.
    var bytes: Range<Int>
    var run: Int
    var width: Double
    /// Width of the space after it, 0 where none follows.
    var space: Double
    var mayBreakAfter: Bool
  }

  private static func words(
    _ runs: [TextRun], _ texts: [String], width: Double, measuring: any TextMeasuring
  ) -> [Word] {
    var words: [Word] = []
    for (index, run) in runs.enumerated() {
      let space = measuring.width(of: " ", font: run.font)
      var text = texts[index]
      text.withUTF8 { text in
        let spans = LineBreaker.spans(of: text)
        words.reserveCapacity(words.count + spans.count)
        for span in spans {
          if span.bytes.isEmpty {
            // A run that begins with a space: the gap belongs to the word before it.
            if let last = words.indices.last, words[last].space == 0 {
              words[last].space = space
              words[last].mayBreakAfter = true
            }
            continue
          }
          let bytes = UnsafeBufferPointer(rebasing: text[span.bytes])
          let word = Word(
            bytes: span.bytes, run: index, width: measuring.width(of: bytes, font: run.font),
            space: span.hasSpaceAfter ? space : 0, mayBreakAfter: span.mayBreakAfter)
          if word.width > width {
            words += split(word, bytes, font: run.font, width: width, measuring: measuring)
          } else {
            words.append(word)
          }
        }
      }
    }
    return words
  }

  /// Breaks a word that no line can hold between characters.
  private static func split(
    _ word: Word, _ bytes: UnsafeBufferPointer<UInt8>, font: Font, width: Double,
    measuring: any TextMeasuring
  ) -> [Word] {
    var words: [Word] = []
    let start = word.bytes.lowerBound
    var part = Word(
      bytes: start..<start, run: word.run, width: 0, space: 0, mayBreakAfter: true)
    for character in String(decoding: bytes, as: UTF8.self) {
      let advance = measuring.width(of: String(character), font: font)
      let end = part.bytes.upperBound
      if part.width + advance > width, !part.bytes.isEmpty {
        words.append(part)
        part.bytes = end..<end
        part.width = 0
      }
      part.width += advance
      part.bytes = part.bytes.lowerBound..<end + character.utf8.count
    }
    part.space = word.space
    part.mayBreakAfter = word.mayBreakAfter
    words.append(part)
    return words
  }

  private static func fill(_ words: [Word], _ texts: [String], width: Double) -> [TextLine] {
    var lines: [TextLine] = []
    var lineStart = 0
    var lineWidth = 0.0
    var unitStart = 0
    while unitStart < words.count {
      // A unit is what no break divides: words of several runs without a space between.
      var unitEnd = unitStart
      var unitWidth = 0.0
      repeat {
        unitWidth += words[unitEnd].width
        if !words[unitEnd].mayBreakAfter { unitWidth += words[unitEnd].space }
        unitEnd += 1
      } while unitEnd < words.count && !words[unitEnd - 1].mayBreakAfter
      if unitWidth > width, unitEnd - unitStart > 1 {
        unitEnd = unitStart + 1
        unitWidth = words[unitStart].width
      }
      if lineStart < unitStart {
        let gap = words[unitStart - 1].space
        if lineWidth + gap + unitWidth > width + 0.001 {
          lines.append(line(words[lineStart..<unitStart], texts))
          lineStart = unitStart
          lineWidth = 0
        } else {
          lineWidth += gap
        }
      }
      lineWidth += unitWidth
      unitStart = unitEnd
    }
    if lineStart < words.count { lines.append(line(words[lineStart...], texts)) }
    return lines
  }

  private static func line(_ words: ArraySlice<Word>, _ texts: [String]) -> TextLine {
    var fragments: [TextFragment] = []
    var x = 0.0
    var start = words.startIndex
    while start < words.endIndex {
      let run = words[start].run
      var end = start + 1
      while end < words.endIndex, words[end].run == run { end += 1 }
      let gap = start > words.startIndex ? words[start - 1].space : 0
      var width = words[start].width
      for index in start + 1..<end { width += words[index - 1].space + words[index].width }
      fragments.append(
        TextFragment(
          string: joined(words[start..<end], of: texts[run]), x: x + gap, width: width, run: run))
      // Added up word by word, as each was measured.
      for index in start..<end {
        x += (index > words.startIndex ? words[index - 1].space : 0) + words[index].width
      }
      start = end
    }
    return TextLine(fragments: fragments, width: x)
  }

  /// Words of a run with the spaces between them; as they stand in its text, most often.
  private static func joined(_ words: ArraySlice<Word>, of text: String) -> String {
    guard let first = words.first else { return "" }
    var text = text
    return text.withUTF8 { text in
      func string(_ bytes: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[bytes]), as: UTF8.self)
      }
      var bytes = first.bytes
      var before = ""
      for index in words.indices.dropFirst() {
        let (last, next) = (words[index - 1], words[index].bytes)
        let between = last.bytes.upperBound..<next.lowerBound
        if last.space > 0 ? between.count == 1 && text[between.lowerBound] == 0x20 : between.isEmpty
        {
          bytes = bytes.lowerBound..<next.upperBound
        } else {
          before += string(bytes) + (last.space > 0 ? " " : "")
          bytes = next
        }
      }
      return before.isEmpty ? string(bytes) : before + string(bytes)
    }
  }
}
