import Settings

extension RowsForm {
  /// Draws lanes from a top edge down and says where they end.
  func draw(
    _ lanes: [PackedLane], top: Double, pitch: Double, into record: inout FigureRecord
  ) -> Double {
    var y = top
    for lane in lanes {
      let bottom = y + height(of: lane, pitch: pitch)
      draw(lane, top: y, pitch: pitch, into: &record)
      y = bottom
    }
    return y
  }

  private func draw(
    _ lane: PackedLane, top: Double, pitch: Double, into record: inout FigureRecord
  ) {
    let rowsTop = top + laneHead
    let rowsBottom = top + height(of: lane, pitch: pitch) - laneGap + 0.6 * unit
    record.canvas.part(SceneTag(.artifact)) { canvas in
      drawBands(from: rowsTop, to: rowsBottom, on: &canvas)
      canvas.line(0, top, context.width, top, ink: .ink, width: look.rule)
    }
    drawHead(lane.lane, top: top, on: &record.canvas)
    var y = rowsTop
    for (position, part) in lane.parts.enumerated() {
      if position > 0 {
        let x = context.isCompact ? 0 : headIndent
        record.canvas.part(SceneTag(.artifact)) {
          $0.line(x, y, context.width, y, ink: .hairline, width: look.hairline)
        }
      }
      draw(part, lane: lane.lane, top: y, pitch: pitch, into: &record)
      y += height(of: part, pitch: pitch)
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

  /// Draws count and name of a lane, with its name in the second script in grey.
  func drawHead(_ lane: Lane, top: Double, on canvas: inout Canvas) {
    let baseline = top + laneHead - 3.4 * unit
    canvas.part(SceneTag(.heading3)) { canvas in
      let start = max(17 * unit, context.gauge.width("\(lane.count)", look.mediumBold) + 6 * unit)
      if lane.rank < 9 {
        canvas.text("\(lane.count)", x: 0, baseline: baseline, font: look.mediumBold)
      }
      var x = canvas.text(lane.name, x: start, baseline: baseline, font: look.mediumBold)
      let native = context.gauge.width(lane.nativeName, look.medium)
      if native > 0, x + 5 * unit + native <= context.width {
        x = canvas.text(
          lane.nativeName, x: x + 5 * unit, baseline: baseline, font: look.medium, ink: .secondary)
      }
      if lane.isContinued {
        x = canvas.text(
          context.words.continued, x: x + 5 * unit, baseline: baseline, font: look.small,
          ink: .secondary)
      }
      let also = context.words.alsoNamed(lane.alsoNamed)
      let room = context.gauge.width(also, look.small)
      if detail == .type, lane.alsoNamed > 0, x + 20 * unit + room <= context.width {
        canvas.text(
          also, x: context.width, baseline: baseline, font: look.small, ink: .secondary,
          anchor: .right)
      }
    }
  }

  private func draw(
    _ part: PackedPart, lane: Lane, top: Double, pitch: Double, into record: inout FigureRecord
  ) {
    let first = top + partGap / 2 + pitch / 2
    var rowsTop = top + partGap / 2
    record.canvas.part(SceneTag(.span)) { canvas in
      var baseline = first + look.centring
      for line in part.head {
        var x = headIndent
        for run in line {
          x = canvas.text(run.text, x: x, baseline: baseline, font: look.small, ink: run.ink)
            + 4 * unit
        }
        if line == part.head.first {
          canvas.text(
            "\(part.part.entries.count)", x: context.isCompact ? context.width : countEdge,
            baseline: baseline, font: look.small,
            ink: part.part.kind == .alsoNamed ? .secondary : .ink, anchor: .right)
        }
        baseline += 8.8 * unit
      }
    }
    if context.isCompact { rowsTop += Double(part.head.count) * 9 * unit }
    var middles: [Double] = []
    for isDouble in part.rows.isDouble {
      middles.append(rowsTop + pitch / 2)
      rowsTop += pitch + (isDouble ? look.lead : 0)
    }
    for mark in part.rows.marks {
      let entry = context.entries[mark.entry]
      record.canvas.mark(
        mark, middle: middles[mark.row], height: markHeight, look: look, tag: context.tag(entry))
      record.note(mark, middle: middles[mark.row], height: markHeight, part: part.part, lane: lane,
        number: entry.number)
    }
  }
}
