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
  }

  private var outside: Int { context.entries.reduce(0) { $0 + ($1.isOutside ? 1 : 0) } }

  /// The figures of the first form that fits.
  func figures() throws -> [TimelineFigure] {
    let count = context.entries.count
    if count <= TimelineLayout.mostTitled {
      for detail in [LabelDetail.title, .typeAndPlace] {
        for (also, folds) in [(Also.rows, false), (.rows, true), (.asides, false), (.asides, true)]
        {
          if let figure = oneSheet(detail, also: also, folds: folds) { return [figure] }
        }
      }
    }
    if let figure = oneSheet(.type, also: .asides, folds: false) { return [figure] }
    throw LayoutError(
      "\(count) incidents do not fit a height of \(context.request.height ?? 0) pt",
      hint: "give more height, or several sheets")
  }

  private func oneSheet(_ detail: LabelDetail, also: Also, folds: Bool) -> TimelineFigure? {
    let byAgency = context.request.grouping == .agencyThenProvince
    let asked = Set(context.request.laneOrder)
    var lanes = tree.lanes
    if folds {
      lanes = LaneFolding.fold(lanes, words: context.words, byAgency: byAgency) {
        asked.contains($0.key)
      }
    }
    var form = RowsForm(context: context, detail: detail)
    if byAgency, also == .rows {
      form.others = AlsoNamed.add(
        to: &lanes, entries: context.entries, request: context.request, names: context.names)
    } else if byAgency, also == .asides {
      AlsoNamed.addAsides(
        to: &lanes, entries: context.entries, request: context.request, names: context.names)
    }
    let samples = MarkKey.samples(
      of: context.entries.lazy.filter { !$0.isOutside }, hasDensity: false)
    let builder = SheetBuilder(context: context, form: form, samples: samples)
    let packed = form.pack(lanes)
    guard let height = context.request.height else {
      return builder.figure(packed, spacing: form.spacing(0.6), outside: outside)
    }
    guard
      let spacing = form.spacing(for: packed, height: builder.room(height, lanes: packed))
    else { return nil }
    return builder.figure(packed, spacing: spacing, outside: outside)
  }
}
