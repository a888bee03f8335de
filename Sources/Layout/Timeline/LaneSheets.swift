/// Rows over sheets: by lane, and where a lane is higher than a sheet, by time.
struct LaneSheets {
  let context: TimelineContext
  /// Height of a sheet in points.
  let height: Double
  /// Most sheets.
  let most: Int

  /// Figures of lanes, or nil where they need more sheets than allowed.
  ///
  /// - Throws: `LayoutError` where not even one mark fits a sheet.
  func figures(_ lanes: [Lane]) throws -> [TimelineFigure]? {
    let form = RowsForm(context: context, detail: .type)
    let packed = form.pack(lanes)
    let samples = MarkKey.samples(
      of: SheetBuilder.led(packed).lazy.map { context.entries[$0] }, hasDensity: false)
    let builder = SheetBuilder(context: context, form: form, samples: samples)
    let tight = form.spacing(0)
    let room = builder.room(height, lanes: packed)
    var figures: [TimelineFigure] = []
    var run: [Lane] = []
    func endRun() -> Bool {
      guard !run.isEmpty else { return true }
      let rest = SheetsForm(context: context, detail: .type, most: most - figures.count)
      guard let sheets = rest.figures(run, height: height) else { return false }
      figures += sheets
      run = []
      return true
    }
    for (lane, rows) in zip(lanes, packed) {
      guard form.height(of: rows, tight) > room else {
        run.append(lane)
        continue
      }
      guard endRun() else { return nil }
      let slices = LaneSlices(context: context, lane: lane, height: height)
      guard let sheets = try slices.figures(most: most - figures.count) else { return nil }
      figures += sheets
    }
    return endRun() ? figures : nil
  }
}
