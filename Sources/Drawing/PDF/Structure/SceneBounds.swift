internal import Layout

/// Where something is on its page, in points from the top left.
struct SceneBounds {
  private(set) var left = Double.infinity
  private(set) var top = Double.infinity
  private(set) var right = -Double.infinity
  private(set) var bottom = -Double.infinity

  /// Nowhere.
  init() {}

  /// Where an item of a scene is; text by its em, without looking at glyphs.
  init(_ item: SceneItem) {
    switch item {
    case .rect(let rect, _, _):
      add(rect.x, rect.y)
      add(rect.maxX, rect.maxY)
    case .path(let elements, _, _):
      for element in elements {
        switch element {
        case .move(let point), .line(let point): add(point.x, point.y)
        case .curve(let a, let b, let c):
          for point in [a, b, c] { add(point.x, point.y) }
        case .close: break
        }
      }
    case .text(let text):
      add(text.origin.x, text.origin.y - 0.8 * text.font.size)
      add(text.origin.x + text.width, text.origin.y + 0.25 * text.font.size)
    case .open, .close: break
    }
  }

  var isEmpty: Bool { left > right }

  mutating func add(_ x: Double, _ y: Double) {
    guard x.isFinite, y.isFinite else { return }
    left = min(left, x)
    right = max(right, x)
    top = min(top, y)
    bottom = max(bottom, y)
  }

  mutating func add(_ other: SceneBounds) {
    guard !other.isEmpty else { return }
    add(other.left, other.top)
    add(other.right, other.bottom)
  }
}
