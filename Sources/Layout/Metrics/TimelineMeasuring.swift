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
}
