import Events
import Settings

/// The form for thousands: a strip of counts a lane, and the most important incidents over it.
struct DenseForm {
  let context: TimelineContext
  let lanes: [DenseLane]
  let priority: [UInt64]
  let kind: TimelineFigure.Kind
  /// Words at the left of the axis.
  let title: String
  /// Whether labels say the place (or body) beside the type.
  let saysSecond: Bool

  var look: Look { context.look }
  var unit: Double { look.unit }
  /// Least and greatest height of a lane.
  static let leastLane = 44.0
  /// Least height of a lane where all must go on one sheet: one row of labels and a strip.
  static let leastLaneOfBox = 30.0
  static let mostLane = 190.0
  private var gap: Double { 3.5 * unit }
  private var headroom: Double { 9 * unit }
  private var firstRow: Double { 7.2 * unit }
  private var pitch: Double { 9.2 * unit }

  /// Number of lanes that a height holds.
  static func capacity(_ room: Double, least: Double, unit: Double) -> Int {
    max(0, Int(room / (least * unit)))
  }

  private func header(_ samples: [MarkKey.Sample]) -> HeaderDrawing {
    HeaderDrawing(
      context: context, samples: samples, title: title, subtitle: context.words.countsOfDensity)
  }

  /// Draws the figure in a height, or in its natural height.
  func figure(height: Double?, outside: Int) throws -> TimelineFigure {
    let all = lanes.flatMap(\.entries)
    let everyKind = MarkKey.samples(of: all.lazy.map { context.entries[$0] }, hasDensity: true)
    // The foot's words depend on what is admitted, not its height by more than a line.
    let footRoom = FootDrawing(
      context: context, text: footText(shown: 0, binned: all.count, undated: 0, full: 999, outside),
      entries: all
    ).height
    var room = height.map { $0 - header(everyKind).height - footRoom }
    let band = CalloutBand.height(unit: unit)
    // Titles above the axis where the lanes can spare their room.
    let tells =
      kind == .index && !context.isCompact && !context.axis.isBroken
      && room.map { ($0 - band) / Double(max(1, lanes.count)) >= 58 * unit } ?? false
    if tells { room = room.map { $0 - band } }
    let laneHeight = min(
      DenseForm.mostLane * unit,
      room.map { $0 / Double(max(1, lanes.count)) } ?? 54 * unit)
    guard laneHeight >= 24 * unit else {
      throw LayoutError(
        lanes.count == 1
          ? "one lane does not fit a height of \(Int(height ?? 0)) pt"
          : "\(lanes.count) lanes do not fit a height of \(Int(height ?? 0)) pt",
        hint: "give more height, or several sheets", isOfBox: true)
    }
    return draw(laneHeight: laneHeight, tells: tells, outside: outside)
  }

  private func draw(laneHeight: Double, tells: Bool, outside: Int) -> TimelineFigure {
    let mean = Double(lanes.reduce(0) { $0 + $1.entries.count }) / Double(max(1, lanes.count))
    let bins = DensityBins(scale: context.axis.scale, meanLaneCount: mean, unit: unit)
    // One scale for all strips, from all that is dated; what a lane's strip does not need of its
    // height goes to rows of labels.
    let most = lanes.map { bins.counts($0.entries, entries: context.entries) }
    let usable = laneHeight - gap - headroom - 4 * unit
    // Low lanes keep a row for their gravest incidents before their strips grow.
    let scaled = DensityStrip(
      bins: bins, full: DensityBins.fullHeight(most),
      fullHeight: max(
        8 * unit, min(max(15 * unit, 0.33 * laneHeight), usable - pitch)), look: look)
    let rows = zip(lanes, most).map { lane, counts in
      let height = scaled.height(of: counts.map(\.total).max() ?? 0)
      let rowCount = min(14, max(0, Int((usable - height) / pitch)))
      return DenseAdmission(
        context: context, priority: priority, rows: rowCount, obstacle: nameEnd(lane),
        markHeight: look.smallMark, texts: saysSecond ? secondTexts : typeTexts
      ).rows(of: lane.entries)
    }
    let counts = rows.map { bins.counts($0.binned, entries: context.entries) }
    let strip = DensityStrip(
      bins: bins, full: scaled.full, fullHeight: scaled.fullHeight, look: look)
    var samples = MarkKey.samples(
      of: rows.lazy.flatMap(\.marks).map { context.entries[$0.entry] },
      hasDensity: rows.contains { !$0.binned.isEmpty })
    if rows.contains(where: { $0.undated > 0 }) {
      // The gutter counts all incidents without a date under one sign.
      samples.insert(.mark(.undated), at: samples.count { $0.isMark })
    }
    var record = FigureRecord(gauge: context.gauge)
    var header = header(samples)
    if tells {
      let told = CalloutBand.choice(
        of: rows.flatMap(\.marks).sorted { priority[$0.entry] < priority[$1.entry] },
        width: context.width, unit: unit)
      let band = CalloutBand(told, context: context)
      header.callouts = band
      record.tally.count(band)
    }
    header.draw(on: &record.canvas)
    var top = header.height
    for (index, lane) in lanes.enumerated() {
      draw(
        lane, rows: rows[index], counts: counts[index], strip: strip, top: top, height: laneHeight,
        into: &record)
      top += laneHeight
    }
    let shown = rows.reduce(0) { $0 + $1.marks.count }
    let binned = rows.reduce(0) { $0 + $1.binned.count }
    let undated = rows.reduce(0) { $0 + $1.undated }
    let foot = FootDrawing(
      context: context,
      text: footText(
        shown: shown, binned: binned, undated: undated, full: strip.full, outside,
        step: bins.step),
      entries: lanes.flatMap(\.entries))
    foot.draw(top: top, on: &record.canvas)
    let shownLanes = lanes.map {
      TimelineLane(
        key: $0.key, name: $0.name, nativeName: $0.nativeName, count: $0.entries.count)
    }
    let sum = context.words.sum(shown: shown, binned: binned, undated: undated, outside: outside)
    return TimelineFigure(
      kind: kind, sheet: 1, sheetCount: 1, items: record.canvas.items, width: context.width,
      height: Canvas.snap(top + foot.height), lanes: shownLanes, marks: record.marks,
      shown: shown, binned: binned, undated: undated,
      summary: context.summary(
        shownLanes, lanesAreParts: kind != .index, isIndex: kind == .index, sum: sum),
      metrics: TimelineMetrics(), tally: record.tally)
  }

  private func draw(
    _ lane: DenseLane, rows: DenseRows, counts: [DensityBins.Count], strip: DensityStrip,
    top: Double, height: Double, into record: inout FigureRecord
  ) {
    let baseline = top + height - gap
    record.canvas.part(SceneTag(.artifact)) { canvas in
      drawBands(from: top + 1.2 * unit, to: baseline, on: &canvas)
      canvas.line(0, top, context.width, top, ink: .ink, width: look.rule)
    }
    drawHead(lane, rows: rows, top: top, height: height, on: &record.canvas)
    let part = SubLane(
      key: "", name: "", nativeName: "", rank: 0, entries: [])
    for mark in rows.marks {
      let middle = top + firstRow + Double(mark.row) * pitch
      let entry = context.entries[mark.entry]
      record.canvas.mark(
        mark, middle: middle, height: look.smallMark, edges: (context.left, context.right),
        look: look, tag: context.tag(entry))
      record.note(
        mark, middle: middle, height: look.smallMark, part: part, lane: lane.key,
        number: entry.number)
    }
    record.tally.count(rows)
    let label = context.words.density(lane.name, rows.binned.count)
    record.canvas.part(SceneTag(.span, label: label)) {
      strip.draw(
        counts, left: context.left, right: context.right, baseline: baseline, on: &$0)
    }
  }

  private func drawBands(from top: Double, to bottom: Double, on canvas: inout Canvas) {
    RowsForm(context: context, detail: .type).drawBands(from: top, to: bottom, on: &canvas)
  }

  private func footText(
    shown: Int, binned: Int, undated: Int, full: Int, _ outside: Int,
    step: CalendarStep = .months(3)
  ) -> String {
    let sum = context.words.sum(shown: shown, binned: binned, undated: undated, outside: outside)
    let scale = ScaleWords(axis: context.axis, words: context.timeWords).sentence
    let strips = binned > 0 ? context.words.strips(full: full, step: step) : ""
    return [sum, strips, scale].filter { !$0.isEmpty }.joined(separator: " ")
  }
}
