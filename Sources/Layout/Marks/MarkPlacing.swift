import Events

/// Gives a date its box on the axis.
struct MarkPlacing {
  let scale: TimeScale
  /// Height of marks in points.
  let height: Double
  /// Where the marks of the gutter begin.
  let gutter: Double

  /// The mark of an entry; nothing reaches beyond the time area.
  func shape(_ entry: TimelineEntry) -> MarkGlyph.Shape {
    let h = height
    guard let extent = entry.extent else {
      let width = entry.certainty == .undated ? 0.72 * h : 0.9 * h
      return MarkGlyph.Shape(certainty: entry.certainty, x0: gutter, x1: gutter + width)
    }
    let x0 = scale.x(extent.first)
    let x1 = scale.x(extent.last + 1)
    let middle = (x0 + x1) / 2
    var shape = MarkGlyph.Shape(
      certainty: entry.certainty, isApproximate: entry.isApproximate,
      startsOnDay: entry.startsOnDay, x0: x0, x1: x1)
    switch entry.certainty {
    case .day:
      (shape.x0, shape.x1) = (middle - h / 2, middle + h / 2)
    case .range, .coarse:
      widen(&shape, to: h)
    case .between:
      widen(&shape, to: 1.6 * h)
    case .before:
      let edge = scale.segments[scale.segment(of: extent.last)].x0
      (shape.x0, shape.x1) = (max(min(edge, x1 - 1.6 * h), x1 - 2.9 * h), x1)
    case .after:
      let edge = scale.segments[scale.segment(of: extent.first)].x1
      (shape.x0, shape.x1) = (x0, min(max(edge, x0 + 1.6 * h), x0 + 2.9 * h))
    case .since:
      shape.x1 = max(x1, x0 + 2.4 * h)
    case .continuing:
      let edge = scale.segments[scale.segment(of: extent.last)].x0
      shape.x0 = max(min(edge, x1 - 1.6 * h), x1 - 2.9 * h)
      shape.x1 = x1 + 1.1 * h
    case .publicationOnly:
      (shape.x0, shape.x1) = (middle - 0.62 * h, middle + 0.62 * h)
    case .unknownYear, .undated:
      break
    }
    shape.isTornLeft = extent.first < scale.first && entry.certainty != .continuing
    shape.isTornRight = extent.last >= scale.end
    return held(shape)
  }

  private func widen(_ shape: inout MarkGlyph.Shape, to least: Double) {
    let lack = least - (shape.x1 - shape.x0)
    if lack > 0 {
      shape.x0 -= lack / 2
      shape.x1 += lack / 2
    }
  }

  /// Moves a mark that would stick out of the time area inside it.
  private func held(_ shape: MarkGlyph.Shape) -> MarkGlyph.Shape {
    var result = shape
    let left = scale.left + (shape.isApproximate ? MarkGlyph.tildeWidth(height) : 0)
    let over = max(0, result.x1 - scale.right)
    result.x0 -= over
    result.x1 -= over
    let under = max(0, left - result.x0)
    result.x0 += under
    result.x1 = min(scale.right, result.x1 + under)
    return result
  }
}
