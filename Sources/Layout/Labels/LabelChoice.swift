/// On which side of its mark a label hangs.
enum LabelSide { case right, left }

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
}

/// Lists the ways to label a mark, the best first.
struct LabelMaker {
  let gauge: TypeGauge
  let look: Look
  let markHeight: Double
  let left: Double
  let right: Double

  /// Edges of mark and label for a choice.
  func placed(
    _ entry: Int, shape: MarkGlyph.Shape, number: String, choice: LabelChoice
  ) -> PlacedMark {
    let numberWidth = gauge.width(number, look.smallBold)
    let tilde = shape.isApproximate ? MarkGlyph.tildeWidth(markHeight) : 0
    let label =
      (number.isEmpty ? 0 : look.numberGap + numberWidth)
      + (choice.lines.isEmpty ? 0 : look.textGap + choice.textWidth)
    let x0 = shape.x0 - tilde - (choice.side == .left ? label : 0)
    let x1 = shape.x1 + (choice.side == .right ? label : 0)
    return PlacedMark(
      entry: entry, shape: shape, number: number, numberWidth: numberWidth, choice: choice,
      x0: x0, x1: x1)
  }

  /// Every choice that stays inside the time area, the best first: one line right, one line
  /// left, two balanced lines right and left, the same for shorter texts, the number alone.
  func options(
    _ entry: Int, shape: MarkGlyph.Shape, number: String, texts: [String], rightEdge: Double? = nil,
    allowsTwoLines: Bool
  ) -> [PlacedMark] {
    var choices: [LabelChoice] = []
    for text in texts where !text.isEmpty {
      let width = gauge.width(text, look.small)
      choices.append(LabelChoice(side: .right, lines: [text], textWidth: width))
      choices.append(LabelChoice(side: .left, lines: [text], textWidth: width))
      if allowsTwoLines, width > 90 * look.unit,
        let (first, second) = BalancedLines.two(text, width: { gauge.width($0, look.small) })
      {
        let widest = max(gauge.width(first, look.small), gauge.width(second, look.small))
        for side in [LabelSide.right, .left] {
          choices.append(LabelChoice(side: side, lines: [first, second], textWidth: widest))
        }
      }
    }
    choices.append(LabelChoice(side: .right, lines: [], textWidth: 0))
    choices.append(LabelChoice(side: .left, lines: [], textWidth: 0))
    return choices.map { placed(entry, shape: shape, number: number, choice: $0) }
      .filter { $0.x0 >= left && $0.x1 <= rightEdge ?? right }
  }
}
