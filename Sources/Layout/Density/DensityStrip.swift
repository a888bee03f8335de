import Settings

/// Draws the counts of a lane along its baseline.
struct DensityStrip {
  let bins: DensityBins
  /// Count of the full height.
  let full: Int
  /// Height that it takes, in points.
  let fullHeight: Double
  let look: Look

  /// Height of a count in points; larger ones reach the full height and are torn.
  func height(of count: Int) -> Double {
    Double(min(count, full)) * fullHeight / Double(full)
  }

  /// Draws bars upwards from a baseline: solid for dates inside a bin, hollow on top for longer
  /// ones; bars beyond the full height are torn, and the peak carries its number.
  func draw(
    _ counts: [DensityBins.Count], left: Double, right: Double, baseline: Double,
    on canvas: inout Canvas
  ) {
    let unit = look.unit
    let perCount = fullHeight / Double(full)
    let gap = 0.35 * unit
    for (bin, count) in counts.enumerated() where count.total > 0 {
      let (x0, x1) = bins.edges[bin]
      let width = max(0.8 * unit, x1 - x0 - gap)
      let isTorn = count.total > full
      // A torn bar keeps the share of its solid part.
      let shownTotal = Double(min(count.total, full))
      let total = shownTotal * perCount
      let solid = total * Double(count.inside) / Double(count.total)
      if count.longer > 0 {
        let half = 0.2 * unit
        canvas.items.append(
          .rect(
            Canvas.rect(x0 + half, baseline - total + half, width - 2 * half, total - solid - half),
            fill: .paper, stroke: Stroke(.density, Canvas.snap(0.4 * unit))))
      }
      if solid > 0 { canvas.fill(x0, baseline - solid, width, solid, ink: .density) }
      if isTorn {
        let y = baseline - total + 2.2 * unit
        canvas.items.append(
          .path(
            [
              .move(Canvas.point(x0 - gap, y + unit)), .line(Canvas.point(x1, y - unit)),
              .line(Canvas.point(x1, y)), .line(Canvas.point(x0 - gap, y + 2 * unit)), .close,
            ], fill: .paper, stroke: nil))
      }
    }
    canvas.line(left, baseline, right, baseline, ink: .ink, width: 0.5 * unit)
    drawPeak(counts, left: left, right: right, baseline: baseline, perCount: perCount, on: &canvas)
  }

  private func drawPeak(
    _ counts: [DensityBins.Count], left: Double, right: Double, baseline: Double, perCount: Double,
    on canvas: inout Canvas
  ) {
    let most = counts.map(\.total).max() ?? 0
    guard most > 0, let bin = counts.firstIndex(where: { $0.total == most }) else { return }
    let (x0, x1) = bins.edges[bin]
    let half = canvas.gauge.width("\(most)", look.smallBold) / 2
    let x = min(max((x0 + x1) / 2, left + half), right - half)
    canvas.text(
      "\(most)", x: x,
      baseline: baseline - Double(min(most, full)) * perCount - 1.8 * look.unit,
      font: look.smallBold, anchor: .middle)
  }
}
