import Settings

extension Canvas {
  /// Draws a mark with its number and text, as one part that leads to its row of the register.
  ///
  /// The number is drawn before the text on either side: that is the order of reading.
  ///
  /// - Parameters:
  ///   - edges: left and right edge of the time area.
  mutating func mark(
    _ placed: PlacedMark, middle: Double, height: Double, edges: (left: Double, right: Double),
    look: Look, tag: SceneTag
  ) {
    part(tag) { canvas in
      canvas.items += MarkGlyph.items(placed.shape, middle: middle, height: height)
      let baseline = middle + look.centring
      let numberEnd = placed.shape.x1 + look.numberGap
      switch placed.choice.side {
      case .right:
        canvas.number(placed.number, x: numberEnd, baseline: baseline, .left, look)
        let x = numberEnd + placed.numberWidth + look.textGap
        canvas.lines(placed.choice.lines, x: x, baseline: baseline, .left, look)
      case .left:
        let tilde = placed.shape.isApproximate ? MarkGlyph.tildeWidth(height) : 0
        let x = placed.shape.x0 - tilde - look.numberGap
        canvas.number(placed.number, x: x, baseline: baseline, .right, look)
        canvas.lines(
          placed.choice.lines, x: x - placed.numberWidth - look.textGap, baseline: baseline,
          .right, look)
      case .below:
        let text = placed.choice.lines.isEmpty ? 0 : look.textGap + placed.choice.textWidth
        let width = placed.numberWidth + text
        let x = max(edges.left, min(placed.shape.x0, edges.right - width))
        canvas.number(placed.number, x: x, baseline: baseline + look.lead, .left, look)
        canvas.lines(
          placed.choice.lines, x: x + placed.numberWidth + look.textGap,
          baseline: baseline + look.lead, .left, look)
      case .gutter:
        canvas.number(placed.number, x: numberEnd, baseline: baseline, .left, look)
        canvas.lines(placed.choice.lines, x: edges.right, baseline: baseline, .right, look)
      }
    }
  }

  private mutating func number(
    _ number: String, x: Double, baseline: Double, _ anchor: Anchor, _ look: Look
  ) {
    text(number, x: x, baseline: baseline, font: look.smallBold, ink: .accent, anchor: anchor)
  }

  private mutating func lines(
    _ lines: [String], x: Double, baseline: Double, _ anchor: Anchor, _ look: Look
  ) {
    for (index, line) in lines.enumerated() {
      text(
        line, x: x, baseline: baseline + Double(index) * look.lead, font: look.small,
        anchor: anchor)
    }
  }
}
