import Settings

/// The strokes that marks are made of, around the middle of a row.
struct MarkPen {
  let middle: Double
  /// Height of the mark.
  let h: Double
  let ink: Ink

  var capWidth: Double { 0.2 * h }
  private var thin: Double { 0.125 * h }

  func solid(_ x0: Double, _ x1: Double) -> SceneItem {
    .rect(Canvas.rect(x0, middle - h / 2, x1 - x0, h), fill: ink, stroke: nil)
  }

  func bar(_ x0: Double, _ x1: Double, _ height: Double) -> SceneItem {
    .rect(Canvas.rect(x0, middle - height / 2, max(0, x1 - x0), height), fill: ink, stroke: nil)
  }

  /// An outline inside its box, on paper: tints do not show through.
  func hollow(_ x0: Double, _ x1: Double) -> SceneItem {
    let half = 0.14 * h / 2
    return .rect(
      Canvas.rect(x0 + half, middle - h / 2 + half, x1 - x0 - 2 * half, h - 2 * half),
      fill: .paper, stroke: Stroke(ink, Canvas.snap(0.14 * h)))
  }

  func hatch(_ x0: Double, _ x1: Double, _ height: Double) -> SceneItem {
    let box = Canvas.rect(x0, middle - height / 2, max(0, x1 - x0), height)
    return .path(
      Hatch.path(box, gap: 0.41 * h), fill: nil, stroke: Stroke(ink, Canvas.snap(thin)))
  }

  /// A known end.
  func cap(_ x: Double) -> SceneItem {
    let reach = h / 2 + 0.07 * h
    return .path(
      [.move(Canvas.point(x, middle - reach)), .line(Canvas.point(x, middle + reach))],
      fill: nil, stroke: Stroke(ink, Canvas.snap(capWidth)))
  }

  /// An arrowhead: goes on.
  func arrow(_ x0: Double, _ x1: Double) -> SceneItem {
    let reach = 0.45 * h
    return .path(
      [
        .move(Canvas.point(x0, middle - reach)), .line(Canvas.point(x1, middle)),
        .line(Canvas.point(x0, middle + reach)), .close,
      ], fill: ink, stroke: nil)
  }

  func diamond(_ x: Double) -> SceneItem {
    let radius = 0.62 * h
    return .path(
      [
        .move(Canvas.point(x, middle - radius)), .line(Canvas.point(x + radius, middle)),
        .line(Canvas.point(x, middle + radius)), .line(Canvas.point(x - radius, middle)), .close,
      ], fill: .paper, stroke: Stroke(ink, Canvas.snap(0.16 * h)))
  }

  func ring(_ x: Double) -> SceneItem {
    let radius = 0.43 * h
    // Control points of a quarter circle as a cubic curve.
    let reach = 0.5523 * radius
    func at(_ dx: Double, _ dy: Double) -> Point { Canvas.point(x + dx, middle + dy) }
    return .path(
      [
        .move(at(0, -radius)),
        .curve(at(reach, -radius), at(radius, -reach), at(radius, 0)),
        .curve(at(radius, reach), at(reach, radius), at(0, radius)),
        .curve(at(-reach, radius), at(-radius, reach), at(-radius, 0)),
        .curve(at(-radius, -reach), at(-reach, -radius), at(0, -radius)), .close,
      ], fill: .paper, stroke: Stroke(ink, Canvas.snap(0.16 * h)))
  }

  func cross(_ x0: Double, _ x1: Double) -> SceneItem {
    let reach = (x1 - x0) / 2
    return .path(
      [
        .move(Canvas.point(x0, middle - reach)), .line(Canvas.point(x1, middle + reach)),
        .move(Canvas.point(x0, middle + reach)), .line(Canvas.point(x1, middle - reach)),
      ], fill: nil, stroke: Stroke(ink, Canvas.snap(0.17 * h)))
  }

  /// About: a tilde before the mark.
  func tilde(_ x: Double) -> SceneItem {
    let width = 0.72 * h
    let rise = 0.26 * h
    let y = middle
    return .path(
      [
        .move(Canvas.point(x, y + rise / 2)),
        .curve(
          Canvas.point(x + width * 0.3, y - rise * 1.6),
          Canvas.point(x + width * 0.7, y + rise * 1.6), Canvas.point(x + width, y - rise / 2)),
      ], fill: nil, stroke: Stroke(ink, Canvas.snap(0.17 * h)))
  }

  /// A paper-coloured zigzag bitten out of an end: goes on beyond the axis.
  func tear(_ x: Double, _ direction: Double) -> SceneItem {
    let top = middle - h * 0.62
    let step = h * 1.24 / 4
    let bite = 0.36 * h * direction
    var elements: [PathElement] = [.move(Canvas.point(x - bite * 0.4, top))]
    for index in 0...4 {
      let depth = index % 2 == 0 ? bite : 0
      elements.append(.line(Canvas.point(x + depth, top + step * Double(index))))
    }
    elements.append(.line(Canvas.point(x - bite * 0.4, top + step * 4)))
    elements.append(.close)
    return .path(elements, fill: .paper, stroke: nil)
  }
}
