/// Chooses among the forms of a timeline.
struct FormPlan {
  let context: TimelineContext
  let tree: LaneTree

  private var outside: Int { context.entries.reduce(0) { $0 + ($1.isOutside ? 1 : 0) } }

  /// The figures of the first form that fits.
  func figures() throws -> [TimelineFigure] {
    let count = context.entries.count
    if count <= TimelineLayout.mostTitled {
      for withAlso in [true, false] {
        if let figure = oneSheet(.title, withAlso: withAlso) { return [figure] }
      }
      if let figure = oneSheet(.typeAndPlace, withAlso: false) { return [figure] }
    }
    if let figure = oneSheet(.type, withAlso: false) { return [figure] }
    throw LayoutError(
      "\(count) incidents do not fit a height of \(context.request.height ?? 0) pt",
      hint: "give more height, or several sheets")
  }

  private func oneSheet(_ detail: LabelDetail, withAlso: Bool) -> TimelineFigure? {
    var tree = tree
    var form = RowsForm(context: context, detail: detail)
    if withAlso, context.request.grouping == .agencyThenProvince {
      form.others = AlsoNamed.add(
        to: &tree, entries: context.entries, request: context.request, words: context.words)
    }
    let samples = MarkKey.samples(
      of: context.entries.lazy.filter { !$0.isOutside }, hasDensity: false)
    let builder = SheetBuilder(context: context, form: form, samples: samples)
    let lanes = form.pack(tree.lanes)
    guard let height = context.request.height else {
      return builder.figure(lanes, pitch: 11 * context.look.unit, outside: outside)
    }
    guard let pitch = form.pitch(for: lanes, height: builder.room(height, lanes: lanes))
    else { return nil }
    return builder.figure(lanes, pitch: pitch, outside: outside)
  }
}
