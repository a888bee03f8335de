import Settings

extension RowsForm {
  /// Draws lanes from a top edge down and says where they end.
  func draw(
    _ lanes: [PackedLane], top: Double, spacing: RowSpacing, into record: inout FigureRecord
  ) -> Double {
    var y = top
    for lane in lanes {
      let bottom = y + height(of: lane, spacing)
      draw(lane, top: y, spacing: spacing, into: &record)
      y = bottom
    }
    return y
  }

  private func draw(
    _ lane: PackedLane, top: Double, spacing: RowSpacing, into record: inout FigureRecord
  ) {
    let headBottom = top + spacing.laneHead
    let hasAsideRow = !lane.lane.asides.isEmpty && !asideFits(lane.lane)
    let rowsTop = headBottom + (hasAsideRow ? 9 * unit : 0)
    let rowsBottom = top + height(of: lane, spacing) - spacing.laneGap + 0.6 * unit
    record.canvas.part(SceneTag(.artifact)) { canvas in
      if rowsBottom > rowsTop + unit { drawBands(from: rowsTop, to: rowsBottom, on: &canvas) }
      canvas.line(0, top, context.width, top, ink: .ink, width: look.rule)
    }
    if !isFlat { drawHead(lane.lane, bottom: headBottom, on: &record.canvas) }
    var y = rowsTop
    for (position, part) in lane.parts.enumerated() {
      if position > 0 {
        let x = context.isCompact ? 0 : headIndent
        record.canvas.part(SceneTag(.artifact)) {
          $0.line(x, y, context.width, y, ink: .hairline, width: look.hairline)
        }
      }
      draw(part, lane: lane.lane, top: y, spacing: spacing, into: &record)
      y += height(of: part, spacing)
    }
  }

  /// Bands of years or windows behind the rows, with paper-coloured lines across them.
  func drawBands(from top: Double, to bottom: Double, on canvas: inout Canvas) {
    for ticks in context.axis.ticks {
      for band in ticks.bands {
        canvas.fill(
          band.lowerBound, top, band.upperBound - band.lowerBound, bottom - top, ink: .tint)
      }
      for x in ticks.gridlines {
        canvas.line(x, top, x, bottom, ink: .paper, width: 0.6 * unit)
      }
    }
    if context.gutterWidth > 0 {
      let x = context.right + 3.5 * unit
      canvas.line(x, top, x, bottom, ink: .secondary, width: look.hairline)
    }
  }

  private func draw(
    _ part: PackedPart, lane: Lane, top: Double, spacing: RowSpacing,
    into record: inout FigureRecord
  ) {
    let first = top + spacing.partGap / 2 + spacing.pitch / 2
    var rowsTop = top + spacing.partGap / 2
    record.canvas.part(SceneTag(.span)) { canvas in
      var baseline = first + look.centring
      for line in part.head {
        var x = headIndent
        for run in line {
          x =
            canvas.text(
              run.text, x: x, baseline: baseline,
              font: isFlat && line == part.head.first ? look.smallBold : look.small,
              ink: run.ink)
            + 4 * unit
        }
        if line == part.head.first {
          canvas.text(
            "\(part.part.entries.count)", x: context.isCompact ? context.width : countEdge,
            baseline: baseline, font: look.small,
            ink: part.part.kind == .alsoNamed ? .secondary : .ink, anchor: .right)
        }
        baseline += 8.6 * unit
      }
    }
    if context.isCompact { rowsTop += Double(part.head.count) * 9 * unit }
    var middles: [Double] = []
    for isDouble in part.rows.isDouble {
      middles.append(rowsTop + spacing.pitch / 2)
      rowsTop += spacing.pitch + (isDouble ? look.lead : 0)
    }
    record.tally.count(part.rows) {
      part.part.kind != .alsoNamed && !context.carried.contains($0)
        && (detail == .title || context.entries[$0].isDated)
    }
    for mark in part.rows.marks {
      let entry = context.entries[mark.entry]
      record.canvas.mark(
        mark, middle: middles[mark.row], height: markHeight,
        edges: (context.left, context.right), look: look, tag: context.tag(entry))
      record.note(
        mark, middle: middles[mark.row], height: markHeight, part: part.part, lane: lane.key,
        number: entry.number, isCarried: context.carried.contains(mark.entry))
    }
  }
}
