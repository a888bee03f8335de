import Settings

/// Bars of one histogram: a square an incident where they are few, else stacked bars.
struct HistogramBars {
  /// Counts of a bin by class of certainty.
  typealias Counts = [Int]
  let bins: DensityBins
  let look: Look
  /// Height that the largest count takes, in points.
  let height: Double
  /// The largest count of all histograms of the figure.
  let most: Int

  private var unit: Double { look.unit }

  /// Side of a square with its gap, or nil where squares would be too small to count.
  private var side: Double? {
    let width = bins.edges.map { $0.x1 - $0.x0 }.min() ?? 0
    let side = min(9 * unit, width, height / Double(max(1, most)))
    return side >= 3.2 * unit ? side : nil
  }

  /// Whether each incident has its own square.
  var hasSquares: Bool { side != nil }

  func draw(_ counts: [Counts], baseline: Double, on canvas: inout Canvas) {
    for (bin, count) in counts.enumerated() {
      let (x0, x1) = bins.edges[bin]
      if let side {
        drawSquares(count, middle: (x0 + x1) / 2, side: side, baseline: baseline, on: &canvas)
      } else {
        let gap = min(1.2 * unit, (x1 - x0) * 0.15)
        drawBar(count, x0: x0 + gap / 2, x1: x1 - gap / 2, baseline: baseline, on: &canvas)
      }
    }
  }

  /// Height of a bin's bar.
  func height(of count: Counts) -> Double {
    let total = Double(count.reduce(0, +))
    return side.map { total * $0 } ?? total * height / Double(max(1, most))
  }

  private func drawSquares(
    _ count: Counts, middle: Double, side: Double, baseline: Double, on canvas: inout Canvas
  ) {
    let gap = 0.14 * side
    var bottom = baseline
    for certainty in CertaintyClass.allCases {
      for _ in 0..<count[certainty.rawValue] {
        let box = Canvas.rect(
          middle - side / 2 + gap / 2, bottom - side + gap / 2, side - gap, side - gap)
        canvas.items += HistogramBars.fill(certainty, box, unit: unit)
        bottom -= side
      }
    }
  }

  private func drawBar(
    _ count: Counts, x0: Double, x1: Double, baseline: Double, on canvas: inout Canvas
  ) {
    var bottom = baseline
    for certainty in CertaintyClass.allCases where count[certainty.rawValue] > 0 {
      let rise = Double(count[certainty.rawValue]) * height / Double(max(1, most))
      canvas.items += HistogramBars.fill(
        certainty, Canvas.rect(x0, bottom - rise, x1 - x0, rise), unit: unit)
      bottom -= rise
    }
  }

  /// A box filled as a class of certainty.
  static func fill(_ certainty: CertaintyClass, _ box: Rect, unit: Double) -> [SceneItem] {
    let line = Canvas.snap(0.5 * unit)
    let inner = Rect(
      x: box.x + line / 2, y: box.y + line / 2, width: max(0, box.width - line),
      height: max(0, box.height - line))
    switch certainty {
    case .known: return [.rect(box, fill: .ink, stroke: nil)]
    case .coarse: return [.rect(inner, fill: .paper, stroke: Stroke(.ink, line))]
    case .bounded:
      return [
        .rect(inner, fill: .paper, stroke: Stroke(.ink, line)),
        .path(
          Hatch.path(box, gap: 2.1 * unit), fill: nil,
          stroke: Stroke(.ink, Canvas.snap(0.6 * unit))),
      ]
    }
  }
}
