internal import Layout
internal import Settings

/// Marks of one look that stand in one element, so that a thousand marks stay small.
struct LiveRun {
  /// What marks have in common.
  enum Look: Equatable {
    case shape(fill: Ink?, stroke: Stroke?, winding: Winding)
    case text(font: Font, ink: Ink)

    /// Whether a further mark may join without changing the picture: outlines that are filled and
    /// stroked cover each other, and outlines that run opposite ways cut holes into each other.
    var canGrow: Bool {
      switch self {
      case .text: true
      case .shape(let fill, let stroke, let winding):
        (fill == nil || stroke == nil) && winding != .mixed
      }
    }
  }
  var look: Look?
}

/// Which way an outline runs.
enum Winding: Equatable {
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
