/// Where a label stands to its mark.
enum LabelSide {
  /// After the mark: mark, number, text.
  case right
  /// Before the mark: text, number, mark.
  case left
  /// On a line of its own under a mark that leaves no room beside it.
  case below
  /// In the gutter: the number after the mark, the text before the gutter.
  case gutter
}

/// A way to set the label of a mark: number, then text in no, one or two lines.
struct LabelChoice {
  var side: LabelSide
  var lines: [String]
  /// Width of the widest line.
  var textWidth: Double
}

/// A mark with its label, placed in a row.
struct PlacedMark {
  /// Position in the entries.
  var entry: Int
  var shape: MarkGlyph.Shape
  var number: String
  var numberWidth: Double
  var choice: LabelChoice
  /// Edges of mark and label together.
  var x0: Double
  var x1: Double
  var row = 0

  /// Whether it takes two lines of its row.
  var isDouble: Bool { choice.lines.count > 1 || choice.side == .below }
}

/// Lists the ways to label a mark, the best first.
struct LabelMaker {
  let gauge: TypeGauge
  let look: Look
  let markHeight: Double
  let left: Double
  let right: Double

  /// Edges of mark and label for a choice, the number of a width.
  private func placed(
    _ entry: Int, shape: MarkGlyph.Shape, number: String, width numberWidth: Double,
    choice: LabelChoice
  ) -> PlacedMark {
    let tilde = shape.isApproximate ? MarkGlyph.tildeWidth(markHeight) : 0
    let text = choice.lines.isEmpty ? 0 : look.textGap + choice.textWidth
    var x0 = shape.x0 - tilde
    var x1 = shape.x1
    switch choice.side {
    case .right: x1 += look.numberGap + numberWidth + text
    case .left: x0 -= look.numberGap + numberWidth + text
    case .below:
      let start = belowStart(shape, width: numberWidth + text)
      x0 = min(x0, start)
      x1 = max(x1, start + numberWidth + text)
    case .gutter:
      if !choice.lines.isEmpty { x0 = right - choice.textWidth }
      x1 += look.numberGap + numberWidth
    }
    return PlacedMark(
      entry: entry, shape: shape, number: number, numberWidth: numberWidth, choice: choice,
      x0: x0, x1: x1)
  }

  /// Where the line under a mark begins: at the mark, or as far left as it must to end inside.
  private func belowStart(_ shape: MarkGlyph.Shape, width: Double) -> Double {
    max(left, min(shape.x0, right - width))
  }

  /// Every choice that stays inside the time area, the best first: one line right, one line
  /// left, two balanced lines right and left, the same for shorter texts; where a mark leaves no
  /// room beside it, a line under it; the number alone.
  func options(
    _ entry: Int, shape: MarkGlyph.Shape, number: String, texts: [String], allowsTwoLines: Bool
  ) -> [PlacedMark] {
    let numberWidth = gauge.width(number, look.smallBold)
    var options: [PlacedMark] = []
    options.reserveCapacity(3 * texts.count + 3)
    func add(_ choice: LabelChoice) {
      let mark = placed(entry, shape: shape, number: number, width: numberWidth, choice: choice)
      if mark.x0 >= left, mark.x1 <= right { options.append(mark) }
    }
    for text in texts where !text.isEmpty {
      addLines(of: text, allowsTwo: allowsTwoLines, sides: .right, .left, to: add)
    }
    for text in texts where !text.isEmpty {
      let width = gauge.width(text, look.small)
      add(LabelChoice(side: .below, lines: [text], textWidth: width))
    }
    for side in [LabelSide.right, .left, .below] {
      add(LabelChoice(side: side, lines: [], textWidth: 0))
    }
    return options
  }

  /// Choices for a mark of the gutter, the best first.
  func gutterOptions(
    _ entry: Int, shape: MarkGlyph.Shape, number: String, texts: [String], allowsTwoLines: Bool
  ) -> [PlacedMark] {
    let numberWidth = gauge.width(number, look.smallBold)
    var options: [PlacedMark] = []
    func add(_ choice: LabelChoice) {
      let mark = placed(entry, shape: shape, number: number, width: numberWidth, choice: choice)
      if mark.x0 >= left { options.append(mark) }
    }
    for text in texts where !text.isEmpty {
      addLines(of: text, allowsTwo: allowsTwoLines, sides: .gutter, to: add)
    }
    add(LabelChoice(side: .gutter, lines: [], textWidth: 0))
    return options
  }

  private func addLines(
    of text: String, allowsTwo: Bool, sides: LabelSide..., to add: (LabelChoice) -> Void
  ) {
    let width = gauge.width(text, look.small)
    for side in sides { add(LabelChoice(side: side, lines: [text], textWidth: width)) }
    guard allowsTwo, width > 90 * look.unit,
      let (first, second) = BalancedLines.two(text, width: { gauge.width($0, look.small) })
    else { return }
    let widest = max(gauge.width(first, look.small), gauge.width(second, look.small))
    for side in sides {
      add(LabelChoice(side: side, lines: [first, second], textWidth: widest))
    }
  }
}
