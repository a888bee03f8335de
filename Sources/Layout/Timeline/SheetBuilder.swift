/// Puts header, lanes and foot together to one figure of rows.
struct SheetBuilder {
  let context: TimelineContext
  let form: RowsForm
  let samples: [MarkKey.Sample]
  /// Sentences for the foot beside the sum.
  var notes: [String] = []

  var header: HeaderDrawing {
    HeaderDrawing(
      context: context, samples: samples,
      title: context.words.axisHead(byAgency: context.request.grouping == .agencyThenProvince),
      subtitle: context.words.countOfIncidents, hasStrip: !form.isFlat)
  }

  /// Positions of the incidents that lanes lead.
  static func led(_ lanes: [PackedLane]) -> [Int] {
    lanes.flatMap { lane in
      lane.parts.filter { $0.part.kind != .alsoNamed }.flatMap(\.part.entries)
    }.sorted()
  }

  func foot(_ lanes: [PackedLane], outside: Int) -> FootDrawing {
    let led = SheetBuilder.led(lanes)
    let undated = led.reduce(0) { $0 + (context.entries[$1].isDated ? 0 : 1) }
    let sum = context.words.sum(
      shown: led.count - undated, binned: 0, undated: undated, outside: outside)
    let scale = ScaleWords(
      axis: context.axis, words: context.timeWords, hasStrip: !form.isFlat
    ).sentence
    let cut = IndexStrip(context: context).sentence(hasStrip: !form.isFlat)
    return FootDrawing(
      context: context,
      text: ([sum] + notes + [scale, cut]).filter { !$0.isEmpty }.joined(separator: " "),
      entries: led,
      hasTotals: !form.isFlat)
  }

  /// Height that lanes have in a box.
  func room(_ height: Double, lanes: [PackedLane]) -> Double {
    height - header.height - foot(lanes, outside: 1).height
  }

  /// Draws a figure of lanes with a spacing.
  func figure(_ lanes: [PackedLane], spacing: RowSpacing, outside: Int) -> TimelineFigure {
    var record = FigureRecord(gauge: context.gauge)
    header.draw(on: &record.canvas)
    let end = form.draw(lanes, top: header.height, spacing: spacing, into: &record)
    let foot = foot(lanes, outside: outside)
    foot.draw(top: end, on: &record.canvas)
    let led = SheetBuilder.led(lanes)
    let undated = led.reduce(0) { $0 + (context.entries[$1].isDated ? 0 : 1) }
    let shownLanes = lanes.filter { $0.lane.rank < 9 }.map {
      TimelineLane(
        key: $0.lane.key, name: $0.lane.name, nativeName: $0.lane.nativeName, count: $0.lane.count,
        isContinued: $0.lane.isContinued)
    }
    let sum = context.words.sum(
      shown: led.count - undated, binned: 0, undated: undated, outside: outside)
    return TimelineFigure(
      kind: .sheet, sheet: 1, sheetCount: 1, items: record.canvas.items, width: context.width,
      height: Canvas.snap(end + foot.height), lanes: shownLanes, marks: record.marks,
      shown: led.count - undated, binned: 0, undated: undated,
      summary: context.summary(shownLanes, lanesAreParts: false, isIndex: false, sum: sum),
      metrics: TimelineMetrics(), tally: record.tally)
  }
}
