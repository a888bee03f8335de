internal import Layout

/// Which way an outline runs.
enum Winding: Hashable {
  case none, clockwise, counterclockwise, mixed

  /// The way of an outline of one part; `mixed` for one of several parts, which may be a hole.
  init(_ elements: [PathElement]) {
    var area = 0.0
    var points: [Point] = []
    var parts = 0
    for element in elements {
      switch element {
      case .move(let point):
        parts += 1
        points.append(point)
      case .line(let point): points.append(point)
      case .curve(let first, let second, let end): points += [first, second, end]
      case .close: break
      }
    }
    guard parts == 1, let last = points.last else {
      self = .mixed
      return
    }
    var previous = last
    for point in points {
      area += previous.x * point.y - point.x * previous.y
      previous = point
    }
    self = area > 0 ? .clockwise : area < 0 ? .counterclockwise : .mixed
  }
}
