public import Settings

/// Lays out timelines: chooses the form by the number of incidents and draws its figures.
///
/// Everything is a function of the request alone: the same incidents in the same order give the
/// same figures, whatever the clock, the locale or the number of threads.
public enum TimelineLayout {
  /// Most incidents that stand on one sheet with their titles.
  static let mostTitled = 60
  /// Most incidents that several sheets give whole titles, where types would need as many.
  static let mostTitledOnSheets = 150
  /// Most incidents that are all drawn in rows.
  static let mostInRows = 600
  /// Most sheets of rows; beyond, an index sheet and a sheet a lane.
  static let mostSheets = 6

  /// Least width of a figure that holds an axis and a label, in points.
  public static func leastWidth(style: Style) -> Double { 160 * Look(style: style).unit }

  /// The figures of a timeline, one or several sheets.
  ///
  /// - Throws: `LayoutError` where the width holds no label, a lane is unknown, or the height is
  ///   too small for an axis and one row.
  public static func figures(
    for request: TimelineRequest, measuring: any TextMeasuring
  ) throws -> [TimelineFigure] {
    let context = try TimelineContext(request: request, measuring: measuring)
    let tree = LaneTree(entries: context.entries, request: request, names: context.names)
    let plan = FormPlan(context: context, tree: tree)
    var figures = try plan.figures()
    let metrics = TimelineMetrics(of: figures, plan: plan)
    for index in figures.indices {
      figures[index].sheet = index + 1
      figures[index].sheetCount = figures.count
      figures[index].metrics = metrics
      figures[index].period = figures[index].period ?? request.period
    }
    return figures
  }
}
