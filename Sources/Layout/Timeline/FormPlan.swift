/// Chooses among the forms of a timeline.
struct FormPlan {
  let context: TimelineContext
  let tree: LaneTree

  /// How incidents are told that name a body beside the one that leads them.
  enum Also {
    /// Marks and numbers in rows of their own.
    case rows
    /// Numbers in the heads of the lanes.
    case asides
    /// Their count in the heads of the lanes.
    case counts
  }

  private var request: TimelineRequest { context.request }
  private var byAgency: Bool { request.grouping == .agencyThenProvince }
  private var outside: Int { context.entries.reduce(0) { $0 + ($1.isOutside ? 1 : 0) } }

  /// The figures of the first form that fits: one sheet with titles; where more is needed and
  /// allowed, two; one sheet with types; balanced sheets; an index and a sheet a lane.
  func figures() throws -> [TimelineFigure] {
    let count = context.entries.count - outside
    if request.showsEvery, count > TimelineLayout.mostTitled { return try everyMark() }
    if count <= TimelineLayout.mostTitled, let figures = titled() { return figures }
    if count <= TimelineLayout.mostInRows, let figures = try inRows() { return figures }
    let plan = BigPlan(
      context: context, tree: tree, priority: Priority.keys(context.entries, request: request),
      outside: outside)
    guard let height = request.height, !request.isSingleSheet, count > TimelineLayout.mostTitled
    else { return [try plan.index(height: request.height)] }
    return try plan.figures(height: height)
  }

  private func titled() -> [TimelineFigure]? {
    let ways: [(Also, Bool)] = [(.rows, false), (.rows, true), (.asides, false), (.asides, true)]
    for (also, folds) in ways {
      if let figure = oneSheet(.title, also: also, folds: folds) { return [figure] }
    }
    if let height = request.height, !request.isSingleSheet {
      var lanes = tree.lanes
      let others = addAlso(.rows, to: &lanes)
      let form = SheetsForm(context: context, detail: .title, most: 2)
      if let sheets = form.figures(lanes, height: height, others: others) { return sheets }
    }
    for (also, folds) in ways {
      if let figure = oneSheet(.typeAndPlace, also: also, folds: folds) { return [figure] }
    }
    return request.isSingleSheet ? flat(.typeAndPlace) : nil
  }

  private func inRows() throws -> [TimelineFigure]? {
    guard let height = request.height else {
      return oneSheet(.type, also: .counts, folds: false).map { [$0] }
    }
    let lanes = countedLanes()
    guard request.isSingleSheet else {
      let form = LaneSheets(context: context, height: height, most: TimelineLayout.mostSheets)
      let typed = try form.figures(lanes)
      // Whole titles where they take no more sheets than types do.
      if let typed, context.entries.count <= TimelineLayout.mostTitledOnSheets {
        let titled = SheetsForm(context: context, detail: .title, most: typed.count)
        if let figures = titled.figures(lanes, height: height) { return figures }
      }
      return typed
    }
    let form = SheetsForm(context: context, detail: .type, most: 1)
    return form.figures(lanes, height: height) ?? flat(.type)
  }

  /// Every incident as a mark, however many sheets that takes.
  private func everyMark() throws -> [TimelineFigure] {
    let most = request.isSingleSheet ? 1 : Int.max
    let figures: [TimelineFigure]?
    if let height = request.height {
      let form = LaneSheets(context: context, height: height, most: most)
      figures = try form.figures(countedLanes())
    } else {
      figures = oneSheet(.type, also: .counts, folds: false).map { [$0] }
    }
    guard let figures else {
      throw LayoutError(
        "\(context.entries.count) marks do not fit one sheet of \(Int(request.height ?? 0)) pt",
        hint: "give more height, several sheets, or let the rest be counted in density strips",
        isOfBox: true)
    }
    return figures
  }

  private func countedLanes() -> [Lane] {
    var lanes = tree.lanesInFixedOrder
    _ = addAlso(.counts, to: &lanes)
    return lanes
  }

  /// Lanes without parts, their names beside their rows: for slides and small boxes.
  private func flat(_ detail: LabelDetail) -> [TimelineFigure]? {
    for folds in [false, true] {
      if let figure = oneSheet(detail, also: .counts, folds: folds, isFlat: true) {
        return [figure]
      }
    }
    return nil
  }

  private func addAlso(_ also: Also, to lanes: inout [Lane]) -> [Int: [String]] {
    guard byAgency else { return [:] }
    switch also {
    case .rows:
      return AlsoNamed.add(
        to: &lanes, entries: context.entries, request: request, names: context.names)
    case .asides:
      AlsoNamed.addAsides(
        to: &lanes, entries: context.entries, request: request, names: context.names)
    case .counts:
      AlsoNamed.addCounts(
        to: &lanes, entries: context.entries, request: request, names: context.names)
    }
    return [:]
  }

  private func oneSheet(
    _ detail: LabelDetail, also: Also, folds: Bool, isFlat: Bool = false
  ) -> TimelineFigure? {
    let asked = Set(request.laneOrder)
    var lanes = tree.lanes
    if folds {
      lanes = LaneFolding.fold(lanes, words: context.words, byAgency: byAgency) {
        asked.contains($0.key)
      }
    }
    var form = RowsForm(context: context, detail: detail)
    form.others = addAlso(also, to: &lanes)
    if isFlat, !context.isCompact {
      form.isFlat = true
      lanes = lanes.map(RowsForm.flattened)
    }
    let samples = MarkKey.samples(
      of: context.entries.lazy.filter { !$0.isOutside }, hasDensity: false)
    let builder = SheetBuilder(context: context, form: form, samples: samples)
    let packed = form.pack(lanes)
    guard let height = request.height else {
      return builder.figure(packed, spacing: form.spacing(0.6), outside: outside)
    }
    guard
      let spacing = form.spacing(for: packed, height: builder.room(height, lanes: packed))
    else { return nil }
    return builder.figure(packed, spacing: spacing, outside: outside)
  }
}
