import Events
import Settings

/// Heads and label texts of lanes of thousands.
extension DenseForm {
  private var headBaseline: Double { 10 * unit }

  private func nameStart(_ lane: DenseLane) -> Double {
    let width = lanes.map { context.gauge.width("\($0.entries.count)", look.mediumBold) }.max() ?? 0
    return max(17 * unit, width + 6 * unit)
  }

  private func headName(_ lane: DenseLane) -> String {
    let room = (context.isCompact ? context.width : context.right) - nameStart(lane)
    return context.headName(lane.name, key: lane.key, room: room)
  }

  private func nativeFits(_ lane: DenseLane) -> Bool {
    let end =
      nameStart(lane) + context.gauge.width(headName(lane), look.mediumBold) + 5 * unit
      + context.gauge.width(lane.nativeName, look.medium)
    return !lane.nativeName.isEmpty && end <= context.width * 0.6
  }

  /// Where the name of a lane ends: an obstacle for the labels of the first row.
  func nameEnd(_ lane: DenseLane) -> Double {
    let name = nameStart(lane) + context.gauge.width(headName(lane), look.mediumBold)
    return nativeFits(lane)
      ? name + 5 * unit + context.gauge.width(lane.nativeName, look.medium) : name
  }

  /// Draws count, names and notes of a lane, and its undated count in the gutter.
  func drawHead(
    _ lane: DenseLane, rows: DenseRows, top: Double, height: Double, on canvas: inout Canvas
  ) {
    let baseline = top + headBaseline
    let tag = SceneTag(.span, link: lane.link.map(SceneLink.destination))
    canvas.part(tag) { canvas in
      canvas.text("\(lane.entries.count)", x: 0, baseline: baseline, font: look.mediumBold)
      let x = canvas.text(
        headName(lane), x: nameStart(lane), baseline: baseline, font: look.mediumBold)
      if nativeFits(lane) {
        canvas.text(
          lane.nativeName, x: x + 5 * unit, baseline: baseline, font: look.medium, ink: .secondary)
      }
    }
    if !context.isCompact { drawNotes(lane, rows: rows, top: top, height: height, on: &canvas) }
    if context.gutterWidth > 0 {
      drawUndated(rows.undated, baseline: top + height - 5.5 * unit, on: &canvas)
    }
  }

  private func drawNotes(
    _ lane: DenseLane, rows: DenseRows, top: Double, height: Double, on canvas: inout Canvas
  ) {
    let lines = max(0, Int((height - headBaseline - 3 * unit) / (9.2 * unit)))
    var notes = lane.notes
    if lane.more.parts > 0 { notes.append((context.words.more(lane.more.parts), lane.more.count)) }
    let sum = "\(rows.marks.count) + \(rows.binned.count) + \(rows.undated)"
    let shownNotes = notes.prefix(max(0, lines - 1))
    let edge = context.headWidth - 10 * unit
    let start = 24.5 * unit
    var baseline = top + headBaseline + 9.6 * unit
    canvas.part(SceneTag(.span)) { canvas in
      for (index, note) in shownNotes.enumerated() {
        let count = "\(note.count)"
        let room = edge - start - context.gauge.width(count, look.small) - 4 * unit
        let isMore = lane.more.parts > 0 && index == notes.count - 1
        let name = BalancedLines.wrap(note.name, to: room) { context.gauge.width($0, look.small) }
        canvas.text(
          name.first ?? "", x: start, baseline: baseline, font: look.small,
          ink: isMore ? .secondary : .ink)
        canvas.text(
          count, x: edge, baseline: baseline, font: look.small, ink: isMore ? .secondary : .ink,
          anchor: .right)
        baseline += 9.2 * unit
      }
      if lines > 0 {
        canvas.text(sum, x: start, baseline: baseline, font: look.small, ink: .secondary)
      }
    }
  }

  private func drawUndated(_ count: Int, baseline: Double, on canvas: inout Canvas) {
    canvas.part(SceneTag(.span, label: "\(context.words.undated): \(count)")) { canvas in
      let right = context.width
      canvas.text(
        "\(count)", x: right, baseline: baseline, font: look.smallBold, anchor: .right)
      let middle = baseline - look.centring
      let width = context.gauge.width("\(count)", look.smallBold)
      let h = look.smallMark
      let shape = MarkGlyph.Shape(
        certainty: .undated, x0: right - width - 3 * unit - 0.72 * h, x1: right - width - 3 * unit)
      canvas.items += MarkGlyph.items(shape, middle: middle, height: h)
    }
  }

  // MARK: Texts

  func typeTexts(_ position: Int) -> [String] {
    let type = context.request.incidents[context.entries[position].index].type
    return [context.request.directory.types[type]?.shortLabel ?? type]
  }

  /// Type with place, or with body where lanes are places; then the type alone.
  func secondTexts(_ position: Int) -> [String] {
    let incident = context.request.incidents[context.entries[position].index]
    let type = typeTexts(position)
    let second: String? =
      context.request.grouping == .agencyThenProvince
      ? context.names.shortPlace(context.names.place(of: incident))
      : incident.leadAgency.map(context.names.shortAgency)
    return second.map { ["\(type[0]), \($0)"] + type } ?? type
  }
}
