import Settings

extension Canvas {
  /// Draws a mark with its number and text, as one part that leads to its row of the register.
  mutating func mark(
    _ placed: PlacedMark, middle: Double, height: Double, look: Look, tag: SceneTag
  ) {
    part(tag) { canvas in
      canvas.items += MarkGlyph.items(placed.shape, middle: middle, height: height)
      let baseline = middle + look.centring
      let font = look.small
      guard !placed.number.isEmpty else { return }
      switch placed.choice.side {
      case .right:
        let x = placed.shape.x1 + look.numberGap
        canvas.text(placed.number, x: x, baseline: baseline, font: look.smallBold, ink: .accent)
        for (index, line) in placed.choice.lines.enumerated() {
          canvas.text(
            line, x: x + placed.numberWidth + look.textGap,
            baseline: baseline + Double(index) * look.lead, font: font)
        }
      case .left:
        let tilde = placed.shape.isApproximate ? MarkGlyph.tildeWidth(height) : 0
        let x = placed.shape.x0 - tilde - look.numberGap
        // Reading order is number, then text, on either side.
        canvas.text(
          placed.number, x: x, baseline: baseline, font: look.smallBold, ink: .accent,
          anchor: .right)
        for (index, line) in placed.choice.lines.enumerated() {
          canvas.text(
            line, x: x - placed.numberWidth - look.textGap,
            baseline: baseline + Double(index) * look.lead, font: font, anchor: .right)
        }
      }
    }
  }
}
