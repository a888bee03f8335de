internal import Layout

/// Scenes in fifths of a point, the unit of live SVG: whole numbers are short.
enum LiveScale {
  /// Units to the point.
  static let units = 5.0

  /// The page with its items in units; edges of shapes and beginnings of text on whole ones, which
  /// no eye sees, and bent outlines on tenths of them.
  static func page(_ page: ScenePage) -> ScenePage {
    ScenePage(
      width: (page.width * units).rounded(), height: (page.height * units).rounded(),
      items: page.items.map(item))
  }

  private static func item(_ item: SceneItem) -> SceneItem {
    switch item {
    case .rect(let rect, let fill, let stroke):
      let x = whole(rect.x)
      let y = whole(rect.y)
      return .rect(
        Rect(
          x: x, y: y, width: rect.width < 2 ? fine(rect.width) : whole(rect.maxX) - x,
          height: rect.height < 2 ? fine(rect.height) : whole(rect.maxY) - y),
        fill: fill, stroke: stroke.map(line))
    case .path(let elements, let fill, let stroke):
      let round = isSimple(elements) ? whole : fine
      return .path(elements.map { scaled($0, round) }, fill: fill, stroke: stroke.map(line))
    case .text(var text):
      text.origin = Point(whole(text.origin.x), whole(text.origin.y))
      text.font.size *= units
      text.width = whole(text.width)
      return .text(text)
    case .open, .close: return item
    }
  }

  /// Whether it is a line, a triangle or a square.
  private static func isSimple(_ elements: [PathElement]) -> Bool {
    guard elements.count <= 5 else { return false }
    return elements.allSatisfy { if case .curve = $0 { false } else { true } }
  }

  private static func line(_ stroke: Stroke) -> Stroke {
    Stroke(stroke.ink, stroke.width * units, dash: stroke.dash.map { $0 * units })
  }

  private static func scaled(_ element: PathElement, _ round: (Double) -> Double) -> PathElement {
    func point(_ point: Point) -> Point { Point(round(point.x), round(point.y)) }
    return switch element {
    case .move(let end): .move(point(end))
    case .line(let end): .line(point(end))
    case .curve(let first, let second, let end):
      .curve(point(first), point(second), point(end))
    case .close: .close
    }
  }

  private static func whole(_ value: Double) -> Double { (value * units).rounded() }

  private static func fine(_ value: Double) -> Double { (value * units * 10).rounded() / 10 }
}
