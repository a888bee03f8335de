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
    let words = Paragraph.words(runs, width: width, measuring: measuring)
    lines = Paragraph.fill(words, width: width)
    if wrap == .balanced, lines.count > 1 {
      var low = width / Double(lines.count)
      var high = width
      for _ in 0..<12 {
        let middle = (low + high) / 2
        let tried = Paragraph.fill(words, width: middle)
        if tried.count <= lines.count, tried.allSatisfy({ $0.width <= middle + 0.001 }) {
          high = middle
        } else {
          low = middle
        }
      }
      lines = Paragraph.fill(words, width: high)
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
    var text: Substring
    var run: Int
    var width: Double
    /// Width of the space after it, 0 where none follows.
    var space: Double
    var mayBreakAfter: Bool
  }

  private static func words(
    _ runs: [TextRun], width: Double, measuring: any TextMeasuring
  ) -> [Word] {
    var words: [Word] = []
    for (index, run) in runs.enumerated() {
      let space = measuring.width(of: " ", font: run.font)
      for piece in LineBreaker.pieces(of: run.string.printable[...]) {
        if piece.text.isEmpty {
          // A run that begins with a space: the gap belongs to the word before it.
          if let last = words.indices.last, words[last].space == 0 {
            words[last].space = space
            words[last].mayBreakAfter = true
          }
          continue
        }
        let measured = measuring.width(of: String(piece.text), font: run.font)
        if measured > width {
          words += split(
            piece, run: index, font: run.font, width: width, space: space, measuring: measuring)
        } else {
          words.append(
            Word(
              text: piece.text, run: index, width: measured,
              space: piece.hasSpaceAfter ? space : 0, mayBreakAfter: piece.mayBreakAfter))
        }
      }
    }
    return words
  }

  /// Breaks a word that no line can hold between characters.
  private static func split(
    _ piece: LineBreaker.Piece, run: Int, font: Font, width: Double, space: Double,
    measuring: any TextMeasuring
  ) -> [Word] {
    var words: [Word] = []
    var start = piece.text.startIndex
    var reached = 0.0
    var index = start
    while index < piece.text.endIndex {
      let next = piece.text.index(after: index)
      let advance = measuring.width(of: String(piece.text[index]), font: font)
      if reached + advance > width, start < index {
        words.append(
          Word(
            text: piece.text[start..<index], run: run, width: reached, space: 0,
            mayBreakAfter: true))
        start = index
        reached = 0
      }
      reached += advance
      index = next
    }
    words.append(
      Word(
        text: piece.text[start...], run: run, width: reached,
        space: piece.hasSpaceAfter ? space : 0, mayBreakAfter: piece.mayBreakAfter))
    return words
  }

  private static func fill(_ words: [Word], width: Double) -> [TextLine] {
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
          lines.append(line(words[lineStart..<unitStart]))
          lineStart = unitStart
          lineWidth = 0
        } else {
          lineWidth += gap
        }
      }
      lineWidth += unitWidth
      unitStart = unitEnd
    }
    if lineStart < words.count { lines.append(line(words[lineStart...])) }
    return lines
  }

  private static func line(_ words: ArraySlice<Word>) -> TextLine {
    var fragments: [TextFragment] = []
    var x = 0.0
    var gap = 0.0
    for word in words {
      if let last = fragments.indices.last, fragments[last].run == word.run {
        if gap > 0 { fragments[last].string += " " }
        fragments[last].string += word.text
        fragments[last].width += gap + word.width
      } else {
        fragments.append(
          TextFragment(string: String(word.text), x: x + gap, width: word.width, run: word.run))
      }
      x += gap + word.width
      gap = word.space
    }
    return TextLine(fragments: fragments, width: x)
  }
}
