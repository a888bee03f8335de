public import Settings

/// The key of tints: a swatch and the bounds of each class, in one line.
public enum ClassKey {
  /// The line, its top left corner at the origin and one small lead high; nothing where there is
  /// one class, or a style has one colour for several.
  public static func line(
    of scale: ClassScale, style: Style, measuring: any TextMeasuring
  ) -> (items: [SceneItem], width: Double) {
    let inks = scale.classes.indices.map { style.colours[HeatScale.ink($0 + 1)] }
    guard scale.classes.count > 1, Set(inks).count == inks.count else { return ([], 0) }
    let font = Font(.regular, style.small.size)
    let unit = style.small.size / 7
    let side = 6 * unit
    let baseline =
      (style.small.lead + measuring.ascent(of: font) - measuring.descent(of: font)) / 2
    var items: [SceneItem] = []
    var x = 0.0
    for (index, range) in scale.classes.enumerated() {
      if index > 0 { x += 7 * unit }
      items.append(
        .rect(
          Rect(x: x, y: (style.small.lead - side) / 2, width: side, height: side),
          fill: HeatScale.ink(index + 1), stroke: nil))
      x += side + 3 * unit
      let words = ClassScale.words(range)
      let wide = measuring.width(of: words, font: font)
      items.append(
        .text(
          SceneText(words, at: Point(x, baseline), font: font, ink: .secondary, width: wide)))
      x += wide
    }
    return (items, x)
  }
}
