extension TimelineMetrics {
  /// Measures finished figures.
  init(of figures: [TimelineFigure], plan: FormPlan) {
    self.init()
    let entries = plan.context.entries
    input = entries.count
    outside = entries.reduce(0) { $0 + ($1.isOutside ? 1 : 0) }
    undated = entries.reduce(0) { $0 + (!$1.isOutside && !$1.isDated ? 1 : 0) }
    var drawn: Set<Int> = []
    for figure in figures { for mark in figure.marks { drawn.insert(mark.number) } }
    shown = entries.reduce(0) {
      $0 + ($1.isDated && !$1.isOutside && drawn.contains($1.number) ? 1 : 0)
    }
    binned = input - outside - undated - shown
    pages = figures.count
    priorityInversions = figures.reduce(0) { $0 + $1.tally.inversions }
    let strips = TimelineMetrics.crossings(of: plan.context.axis, in: plan.context)
    leaderCrossings = figures.reduce(strips) { $0 + $1.tally.leaderCrossings }
    let names = WindowNames(context: plan.context)
    let ofNames = LeaderCheck.displacementRatio(
      names.labels, placed: names.lefts ?? [], from: names.left, to: names.right, gap: names.gap)
    calloutDisplacementRatio = figures.reduce(ofNames) { max($0, $1.tally.displacementRatio) }
    let rows = figures.reduce(0) { $0 + $1.tally.rows }
    let leastRows = figures.reduce(0) { $0 + $1.tally.leastRows }
    rowsRatio = leastRows == 0 ? 1 : Double(rows) / Double(leastRows)
    let reserved = figures.reduce(0) { $0 + $1.tally.reserved }
    let labelled = figures.reduce(0) { $0 + $1.tally.labelled }
    topLabelled = reserved == 0 ? 1 : Double(labelled) / Double(reserved)
    for figure in figures {
      let boxes =
        figure.marks.map(\.box) + BoxSweep.texts(figure.items, gauge: plan.context.gauge)
      overlaps += BoxSweep.overlaps(boxes)
      outOfPage += boxes.reduce(0) {
        $0
          + ($1.x < -0.02 || $1.y < -0.02 || $1.maxX > figure.width + 0.02
            || $1.maxY > figure.height + 0.02 ? 1 : 0)
      }
    }
  }

  /// Pairs of hairlines from the strip to the windows that cross.
  private static func crossings(of axis: TimeAxis, in context: TimelineContext) -> Int {
    guard axis.isBroken else { return 0 }
    let strip = IndexStrip(context: context).scale
    let leaders = axis.scale.segments.flatMap {
      [(strip.x($0.first), $0.x0), (strip.x($0.end), $0.x1)]
    }
    var count = 0
    for (index, left) in leaders.enumerated() {
      for right in leaders.dropFirst(index + 1)
      where (left.0 - right.0) * (left.1 - right.1) < 0 { count += 1 }
    }
    return count
  }
}
