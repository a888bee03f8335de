import Settings

/// Draws what stands below the lanes: counts of the windows, and the line that adds up.
struct FootDrawing {
  let context: TimelineContext
  /// Lines of the foot, wrapped.
  let lines: [String]
  /// Counts of incidents by window; empty on a single axis.
  let windowCounts: [Int]
  let undated: Int
  let total: Int

  private var look: Look { context.look }
  private var unit: Double { look.unit }

  init(context: TimelineContext, text: String, entries: [Int], hasTotals: Bool = true) {
    self.context = context
    lines = BalancedLines.wrap(text, to: context.width) {
      context.gauge.width($0, context.look.small)
    }
    var counts = [Int](repeating: 0, count: hasTotals ? context.axis.windows.count : 0)
    var undated = 0
    for position in entries {
      guard let extent = context.entries[position].extent else {
        undated += 1
        continue
      }
      if !counts.isEmpty { counts[context.axis.scale.segment(of: extent.first)] += 1 }
    }
    windowCounts = counts
    self.undated = undated
    total = entries.count
  }

  private var totalsHeight: Double { windowCounts.isEmpty ? 0 : 17 * unit }

  /// Height in points.
  var height: Double { totalsHeight + 4 * unit + Double(lines.count) * 9.4 * unit }

  func draw(top: Double, on canvas: inout Canvas) {
    if !windowCounts.isEmpty { drawTotals(top: top, on: &canvas) }
    canvas.part(SceneTag(.note)) { canvas in
      var baseline = top + totalsHeight + 10 * unit
      if windowCounts.isEmpty {
        canvas.line(0, top, context.width, top, ink: .ink, width: look.rule)
      }
      for line in lines {
        canvas.text(line, x: 0, baseline: baseline, font: look.small, ink: .secondary)
        baseline += 9.4 * unit
      }
    }
  }

  private func drawTotals(top: Double, on canvas: inout Canvas) {
    let baseline = top + 12 * unit
    canvas.part(SceneTag(.note)) { canvas in
      if !context.isCompact {
        canvas.line(0, top, context.headWidth - 10 * unit, top, ink: .ink, width: look.rule)
        let x = canvas.text("\(total)", x: 0, baseline: baseline, font: look.mediumBold)
        canvas.text(
          context.words.perWindow, x: max(24.5 * unit, x + 5 * unit), baseline: baseline,
          font: look.smallBold)
      }
      for (segment, count) in zip(context.axis.scale.segments, windowCounts) {
        canvas.fill(
          segment.x0, top - look.heavy / 2, segment.width, look.heavy, ink: .ink)
        canvas.text(
          "\(count)", x: (segment.x0 + segment.x1) / 2, baseline: baseline, font: look.smallBold,
          anchor: .middle)
      }
      if context.gutterWidth > 0 {
        canvas.text(
          "\(undated)", x: context.width - 3 * unit, baseline: baseline, font: look.smallBold,
          anchor: .right)
      }
    }
  }
}
