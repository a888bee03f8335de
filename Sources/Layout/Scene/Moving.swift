extension Point {
  /// The point moved by distances in points.
  public func moved(x: Double, y: Double) -> Point { Point(self.x + x, self.y + y) }
}

extension SceneItem {
  /// The entry moved by distances in points.
  public func moved(x: Double, y: Double) -> SceneItem {
    switch self {
    case .rect(let rect, let fill, let stroke):
      return .rect(
        Rect(x: rect.x + x, y: rect.y + y, width: rect.width, height: rect.height), fill: fill,
        stroke: stroke)
    case .path(let elements, let fill, let stroke):
      let moved = elements.map { element -> PathElement in
        switch element {
        case .move(let point): .move(point.moved(x: x, y: y))
        case .line(let point): .line(point.moved(x: x, y: y))
        case .curve(let first, let second, let end):
          .curve(first.moved(x: x, y: y), second.moved(x: x, y: y), end.moved(x: x, y: y))
        case .close: .close
        }
      }
      return .path(moved, fill: fill, stroke: stroke)
    case .text(var text):
      text.origin = text.origin.moved(x: x, y: y)
      return .text(text)
    case .open, .close:
      return self
    }
  }
}
