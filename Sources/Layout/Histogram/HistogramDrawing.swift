import Events
import Settings

extension HistogramPlan {
  /// Draws what the fillings mean, one or several lines, and says how high that is.
  func drawKey(on canvas: inout Canvas) -> Double {
    let present = CertaintyClass.allCases.filter { certainty in
      entries.contains { !$0.isOutside && CertaintyClass($0.certainty) == certainty }
    }
    guard !present.isEmpty else { return 0 }
    var x = 0.0
    var line = 0
    canvas.part(SceneTag(.note)) { canvas in
      for certainty in present {
        let name = words.name(certainty)
        let width = 9 * unit + gauge.width(name, look.small)
        if x > 0, x + width > request.width {
          x = 0
          line += 1
        }
        let middle = (5 + 11 * Double(line)) * unit
        let box = Canvas.rect(x, middle - 3 * unit, 6 * unit, 6 * unit)
        canvas.items += HistogramBars.fill(certainty, box, unit: unit)
        canvas.text(name, x: x + 9 * unit, baseline: middle + look.centring, font: look.small)
        x += width + 14 * unit
      }
    }
    return (18 + 11 * Double(line)) * unit
  }

  /// Draws a panel from (0, 0) down: name, bars, axis, undated count.
  func draw(
    _ panel: HistogramPanel, counts: [HistogramBars.Counts], drawing: HistogramBars,
    scale: TimeScale, ticks: AxisTicks, head: Double, undatedWidth: Double, on canvas: inout Canvas
  ) {
    let baseline = head + 10 * unit + drawing.height
    canvas.part(SceneTag(.artifact)) { canvas in
      for band in ticks.bands {
        canvas.fill(
          band.lowerBound, head + 2 * unit, band.upperBound - band.lowerBound,
          baseline - head - 2 * unit, ink: .tint)
      }
    }
    if head > 0 { drawName(panel, right: scale.right + undatedWidth, on: &canvas) }
    let label = "\(panel.name): " + words.histogramLabel(panel.entries.count)
    canvas.part(SceneTag(.span, label: label)) { canvas in
      drawing.draw(counts, baseline: baseline, on: &canvas)
      drawCounts(counts, drawing: drawing, baseline: baseline, right: scale.right, on: &canvas)
    }
    canvas.part(SceneTag(.artifact)) { canvas in
      canvas.line(0, baseline, scale.right, baseline, ink: .ink, width: look.rule)
      for x in ticks.minorTicks {
        canvas.line(x, baseline, x, baseline + 2.2 * unit, ink: .ink, width: look.hairline)
      }
      for x in ticks.majorTicks {
        canvas.line(x, baseline, x, baseline + 9 * unit, ink: .secondary, width: look.hairline)
      }
      for label in ticks.major {
        canvas.text(label.text, x: label.x, baseline: baseline + 9.5 * unit, font: look.smallBold)
      }
      for label in ticks.minor {
        canvas.text(
          label.text, x: label.x, baseline: baseline + 18.5 * unit, font: look.small,
          ink: .secondary)
      }
    }
    let undated = panel.entries.reduce(0) { $0 + (entries[$1].isDated ? 0 : 1) }
    if undated > 0 {
      drawUndated(undated, right: scale.right + undatedWidth, baseline, on: &canvas)
    }
  }

  private func drawName(_ panel: HistogramPanel, right: Double, on canvas: inout Canvas) {
    canvas.part(SceneTag(.span)) { canvas in
      let baseline = 8.5 * unit
      let count = "\(panel.entries.count)"
      let room = right - gauge.width(count, look.smallBold) - 6 * unit
      let fits = gauge.width(panel.name, look.smallBold) <= room
      let lines = BalancedLines.wrap(fits ? panel.name : panel.shortName, to: room) {
        gauge.width($0, look.smallBold)
      }
      let end = canvas.text(lines.first ?? "", x: 0, baseline: baseline, font: look.smallBold)
      let native = gauge.width(panel.nativeName, look.small)
      if native > 0, end + 4 * unit + native <= room {
        canvas.text(
          panel.nativeName, x: end + 4 * unit, baseline: baseline, font: look.small, ink: .secondary
        )
      }
      canvas.text(count, x: right, baseline: baseline, font: look.smallBold, anchor: .right)
    }
  }

  /// Numbers the bars where each has room for its number, else the highest alone.
  private func drawCounts(
    _ counts: [HistogramBars.Counts], drawing: HistogramBars, baseline: Double, right: Double,
    on canvas: inout Canvas
  ) {
    let totals = counts.map { $0.reduce(0, +) }
    let edges = drawing.bins.edges
    let all = totals.indices.allSatisfy {
      gauge.width("\(totals[$0])", look.small) + unit <= edges[$0].x1 - edges[$0].x0
    }
    let peak = totals.firstIndex(of: totals.max() ?? 0)
    for (bin, total) in totals.enumerated() where total > 0 && (all || bin == peak) {
      let half = gauge.width("\(total)", look.small) / 2
      let middle = (edges[bin].x0 + edges[bin].x1) / 2
      canvas.text(
        "\(total)", x: min(max(middle, half), right - half),
        baseline: baseline - drawing.height(of: counts[bin]) - 1.8 * unit, font: look.small,
        anchor: .middle)
    }
  }

  private func drawUndated(
    _ count: Int, right: Double, _ baseline: Double, on canvas: inout Canvas
  ) {
    canvas.part(SceneTag(.span, label: "\(words.undated): \(count)")) { canvas in
      canvas.text(
        "\(count)", x: right, baseline: baseline - unit, font: look.smallBold, anchor: .right)
      let x = right - gauge.width("\(count)", look.smallBold) - 3 * unit
      let h = look.smallMark
      let shape = MarkGlyph.Shape(certainty: .undated, x0: x - 0.72 * h, x1: x)
      canvas.items += MarkGlyph.items(shape, middle: baseline - unit - look.centring, height: h)
    }
  }
}

extension FigureWords {
  func histogramSum(shown: Int, undated: Int, outside: Int) -> String {
    let total = count(shown + undated + outside)
    if isKorean {
      return "일자 확인 \(count(shown)) + 일자 미상(×) \(count(undated))"
        + (outside > 0 ? " + 기간 밖 \(count(outside))" : "") + " = \(total). 더 긴 것은 시작 칸에."
    }
    return "\(count(shown)) dated + \(count(undated)) undated (×)"
      + (outside > 0 ? " + \(count(outside)) outside the period" : "")
      + " = \(total). What lasts longer than a bar is counted at its start."
  }

  func histogramLabel(_ count: Int) -> String {
    isKorean ? "사건 \(count)건의 시간 분포" : "\(count) incidents over time"
  }
}
