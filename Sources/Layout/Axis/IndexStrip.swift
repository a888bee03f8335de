import CivilTime
import Settings

/// The whole period true to scale, above the windows: a square an incident, gaps said in words,
/// and hairlines down to the windows.
struct IndexStrip {
  let context: TimelineContext

  private var look: Look { context.look }
  private var unit: Double { look.unit }
  private let stackUnits = 20.0
  private var zoom: Double { 15 * unit }

  /// Height in points: stacks, line, years, hairlines.
  var height: Double { (stackUnits + 13) * unit + zoom }

  /// The whole period on the width of the time area.
  var scale: TimeScale {
    TimeScale(segments: [
      TimeScale.Segment(
        first: context.axis.wholeFirst, end: context.axis.wholeEnd, x0: context.left,
        x1: context.right)
    ])
  }

  func draw(top: Double, on canvas: inout Canvas) {
    let line = top + stackUnits * unit
    if !context.isCompact {
      canvas.text(context.words.wholePeriod, x: 0, baseline: line - 8 * unit, font: look.smallBold)
      canvas.text(
        context.words.squares(squares().perSquare), x: 0, baseline: line + 2 * unit,
        font: look.small,
        ink: .secondary)
    }
    drawStacks(line: line, on: &canvas)
    drawGaps(line: line, on: &canvas)
    canvas.line(
      context.left, line, context.right, line, ink: .ink, width: 0.5 * unit)
    drawYears(line: line, on: &canvas)
    drawZoom(top: line + 11.5 * unit, on: &canvas)
  }

  /// Counts in columns as wide as a square, from the left.
  private func columns(side: Double) -> [Int] {
    let count = max(1, Int((context.right - context.left) / side))
    var columns = [Int](repeating: 0, count: count)
    for entry in context.entries where !entry.isOutside {
      guard let extent = entry.extent else { continue }
      let x = scale.x(extent.first) - context.left
      columns[min(count - 1, max(0, Int(x / side)))] += 1
    }
    return columns
  }

  /// Side of a square with its gap, and how many incidents it stands for.
  private func squares() -> (side: Double, perSquare: Int) {
    for side in [2.9, 2.5, 2.1, 1.8, 1.5] {
      let most = columns(side: side * unit).max() ?? 0
      if Double(most) * side <= stackUnits { return (side * unit, 1) }
    }
    let most = columns(side: 1.8 * unit).max() ?? 0
    let rows = Int(stackUnits / 1.8)
    return (1.8 * unit, (most + rows - 1) / rows)
  }

  private func drawStacks(line: Double, on canvas: inout Canvas) {
    let (side, perSquare) = squares()
    let gap = 0.16 * side
    for (column, count) in columns(side: side).enumerated() where count > 0 {
      let x = context.left + Double(column) * side
      for row in 0..<((count + perSquare - 1) / perSquare) {
        canvas.fill(
          x + gap / 2, line - Double(row + 1) * side, side - gap, side - gap, ink: .ink)
      }
    }
  }

  /// Says the length of each gap inside its own empty space, as far as there is room.
  private func drawGaps(line: Double, on canvas: inout Canvas) {
    for gap in gaps {
      guard let text = gap.text else { continue }
      canvas.text(
        text, x: gap.middle, baseline: line - 3 * unit, font: look.small, ink: .secondary,
        anchor: .middle)
    }
  }

  /// Each gap with the words that fit it, if any do.
  private var gaps: [(middle: Double, text: String?, days: Int, next: TimeWindow)] {
    zip(context.axis.windows, context.axis.windows.dropFirst()).map { left, right in
      let x0 = scale.x(left.end)
      let x1 = scale.x(right.first)
      let days = right.first - left.end
      let texts = [context.timeWords.gap(days: days), context.timeWords.length(days: days)]
      let text = texts.first { context.gauge.width($0, look.small) + 8 * unit <= x1 - x0 }
      return ((x0 + x1) / 2, text, days, right)
    }
  }

  /// A sentence with the lengths of the gaps that have no room for words on the strip, or of all
  /// where there is no strip; empty where none are left to say.
  func sentence(hasStrip: Bool) -> String {
    let others = gaps.filter { !hasStrip || $0.text == nil }.map {
      context.words.gap(
        context.timeWords.length(days: $0.days),
        before: context.timeWords.stretch($0.next.first, $0.next.end))
    }
    return others.isEmpty
      ? "" : hasStrip ? context.words.alsoCut(others) : context.words.cut(others)
  }

  private func drawYears(line: Double, on canvas: inout Canvas) {
    let segment = scale.segments[0]
    let candidates = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(CalendarStep.years)
    let room = context.gauge.width("2026", look.small) + 3 * unit
    let step = candidates.first { $0.meanDays * segment.density >= room } ?? .years(1000)
    let starts = step.boundaries(from: segment.first, to: segment.end)
    let fine = candidates.first { $0.meanDays * segment.density >= 3 * unit } ?? step
    for year in fine.boundaries(from: segment.first, to: segment.end + 1) {
      let x = scale.x(year)
      canvas.line(x, line, x, line + 2.5 * unit, ink: .ink, width: look.hairline)
    }
    var free = -Double.infinity
    for start in starts {
      let end = min(segment.end, CalendarStep.years(1).next(start))
      let middle = (scale.x(start) + scale.x(end)) / 2
      let text = "\(CivilDate(dayNumber: start).year)"
      let half = context.gauge.width(text, look.small) / 2
      let x = min(max(middle, context.left + half), context.right - half)
      guard x - half >= free else { continue }
      free = x + half + 2 * unit
      canvas.text(
        text, x: x, baseline: line + 8.5 * unit, font: look.small, ink: .secondary,
        anchor: .middle)
    }
  }

  /// Hairlines from the ends of each window on the strip to its ends below.
  private func drawZoom(top: Double, on canvas: inout Canvas) {
    for segment in context.axis.scale.segments {
      let x0 = scale.x(segment.first)
      let x1 = max(scale.x(segment.end), x0 + 0.8 * unit)
      canvas.fill(x0, top - 1.6 * unit, x1 - x0, 1.6 * unit, ink: .ink)
      canvas.line(x0, top, segment.x0, top + zoom - 3 * unit, ink: .secondary, width: look.hairline)
      canvas.line(x1, top, segment.x1, top + zoom - 3 * unit, ink: .secondary, width: look.hairline)
    }
  }
}
