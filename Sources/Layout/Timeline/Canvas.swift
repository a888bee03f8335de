import Settings

/// Measures each string once.
final class TypeGauge {
  private struct Key: Hashable {
    let text: String
    let font: Font

    static func == (one: Key, other: Key) -> Bool {
      one.font.size == other.font.size && one.font.weight == other.font.weight
        && one.text == other.text
    }

    // By the text alone: few texts are measured in two fonts.
    func hash(into hasher: inout Hasher) { hasher.combine(text) }
  }
  private let measuring: any TextMeasuring
  private var widths: [Key: Double] = [:]

  init(_ measuring: any TextMeasuring) { self.measuring = measuring }

  func width(_ text: String, _ font: Font) -> Double {
    if text.isEmpty { return 0 }
    let key = Key(text: text, font: font)
    if let known = widths[key] { return known }
    let width = measuring.width(of: text, font: font)
    widths[key] = width
    return width
  }

  func ascent(_ font: Font) -> Double { measuring.ascent(of: font) }
  func descent(_ font: Font) -> Double { measuring.descent(of: font) }
}

/// Where a line of text stands to the x it is given.
enum Anchor { case left, middle, right }

/// Collects the display list of a figure.
struct Canvas {
  var items: [SceneItem] = []
  let gauge: TypeGauge

  init(gauge: TypeGauge) { self.gauge = gauge }

  /// Coordinates are kept to the hundredth of a point: finer than any printer, shorter in a file.
  static func snap(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  static func point(_ x: Double, _ y: Double) -> Point { Point(snap(x), snap(y)) }

  /// Sets a line of text and says where it ends.
  @discardableResult
  mutating func text(
    _ string: String, x: Double, baseline: Double, font: Font, ink: Ink = .ink,
    anchor: Anchor = .left
  ) -> Double {
    guard !string.isEmpty else { return x }
    let width = gauge.width(string, font)
    let left: Double =
      switch anchor {
      case .left: x
      case .middle: x - width / 2
      case .right: x - width
      }
    items.append(
      .text(
        SceneText(
          string, at: Canvas.point(left, baseline), font: font, ink: ink,
          width: Canvas.snap(width))))
    return left + width
  }

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, ink: Ink, width: Double,
    dash: [Double] = []
  ) {
    items.append(
      .path(
        [.move(Canvas.point(x1, y1)), .line(Canvas.point(x2, y2))], fill: nil,
        stroke: Stroke(ink, width, dash: dash)))
  }

  mutating func fill(_ x: Double, _ y: Double, _ width: Double, _ height: Double, ink: Ink) {
    items.append(.rect(Canvas.rect(x, y, width, height), fill: ink, stroke: nil))
  }

  static func rect(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> Rect {
    let left = snap(x)
    let top = snap(y)
    return Rect(x: left, y: top, width: snap(x + width) - left, height: snap(y + height) - top)
  }

  /// Draws a part of the figure between the beginning and the end of a tag.
  mutating func part(_ tag: SceneTag, _ body: (inout Canvas) -> Void) {
    items.append(.open(tag))
    body(&self)
    items.append(.close)
  }

  /// Moves everything drawn so far, or since an item, down and right.
  mutating func shift(from start: Int = 0, x: Double = 0, y: Double) {
    for index in start..<items.count { items[index] = items[index].moved(x: x, y: y) }
  }
}
