public import Events
public import Settings

/// Draws how sure a date is: solid is known, hollow is coarse, hatched is somewhere in here, an
/// open end is unknown. The patterns stay apart when the page is thresholded to one bit.
public enum MarkGlyph {
  /// A mark to be drawn: its kind and the box of its time.
  struct Shape {
    var certainty: DateCertainty
    /// Whether the date is about that time: a tilde stands before the mark.
    var isApproximate = false
    /// Whether an ongoing state began on a known day, else only in a known month.
    var startsOnDay = true
    /// Left and right edge, tilde not counted.
    var x0: Double
    var x1: Double
    var isTornLeft = false
    var isTornRight = false
  }

  /// Width that a tilde takes before a mark, in points.
  static func tildeWidth(_ height: Double) -> Double { 0.95 * height }

  /// Width of a sample of a kind at a height, in points.
  public static func sampleWidth(
    _ certainty: DateCertainty, isApproximate: Bool = false, height: Double
  ) -> Double {
    let width: Double =
      switch certainty {
      case .day, .unknownYear: height
      case .undated: 0.72 * height
      case .publicationOnly: 1.24 * height
      case .between, .coarse, .range: 3.4 * height
      case .before, .after: 2.6 * height
      case .since, .continuing: 3.4 * height
      }
    return width + (isApproximate ? tildeWidth(height) : 0)
  }

  /// Draws a sample of a kind, left-aligned and centred in a box.
  ///
  /// - Parameters:
  ///   - isApproximate: whether the date is about that time: a tilde stands before the mark.
  ///   - box: room for the sample, in points; long kinds shrink to its width.
  ///   - height: height of the mark in points; that of the box where nil.
  public static func sample(
    _ certainty: DateCertainty, isApproximate: Bool = false, in box: Rect, height: Double? = nil,
    ink: Ink = .ink
  ) -> [SceneItem] {
    let h = height ?? box.height
    let tilde = isApproximate ? tildeWidth(h) : 0
    let width = min(sampleWidth(certainty, height: h), max(h, box.width - tilde))
    let shape = Shape(
      certainty: certainty, isApproximate: isApproximate, x0: box.x + tilde,
      x1: box.x + tilde + width)
    return items(shape, middle: box.y + box.height / 2, height: h, ink: ink)
  }

  /// The display list of a mark centred on a height of the page.
  static func items(
    _ shape: Shape, middle: Double, height h: Double, ink: Ink = .ink
  ) -> [SceneItem] {
    let pen = MarkPen(middle: middle, h: h, ink: ink)
    var items: [SceneItem] = []
    let (x0, x1) = (shape.x0, shape.x1)
    switch shape.certainty {
    case .day, .range:
      items = [pen.solid(x0, x1)]
    case .between:
      items = [
        pen.hatch(x0, x1, h), pen.cap(x0 + pen.capWidth / 2), pen.cap(x1 - pen.capWidth / 2),
      ]
    case .before:
      items = [pen.hatch(x0, x1, h), pen.cap(x1 - pen.capWidth / 2)]
    case .after:
      items = [pen.hatch(x0, x1, h), pen.cap(x0 + pen.capWidth / 2)]
    case .coarse:
      items = [pen.hollow(x0, x1)]
    case .since:
      let head = min(1.1 * h, (x1 - x0) / 2)
      items = [pen.bar(x0 + h * 0.9, x1 - head * 0.7, 0.3 * h)]
      items.append(shape.startsOnDay ? pen.solid(x0, x0 + h) : pen.hollow(x0, x0 + h))
      items.append(pen.arrow(x1 - head, x1))
    case .continuing:
      let head = min(1.1 * h, (x1 - x0) / 2)
      items = [pen.hatch(x0, x1 - head, 0.62 * h), pen.arrow(x1 - head, x1)]
    case .publicationOnly:
      items = [pen.diamond((x0 + x1) / 2)]
    case .unknownYear:
      items = [pen.ring((x0 + x1) / 2)]
    case .undated:
      items = [pen.cross(x0, x1)]
    }
    if shape.isTornLeft { items.append(pen.tear(x0, 1)) }
    if shape.isTornRight { items.append(pen.tear(x1, -1)) }
    if shape.isApproximate { items.append(pen.tilde(x0 - tildeWidth(h))) }
    return items
  }
}
