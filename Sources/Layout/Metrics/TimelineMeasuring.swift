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
    leaderCrossings = TimelineMetrics.crossings(of: plan.context.axis, in: plan.context)
    calloutDisplacementRatio = TimelineMetrics.displacementRatio(
      of: WindowNames(context: plan.context))
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

  /// Squared displacement of the names of windows over the least that keeps their order.
  ///
  /// The least is found by the min-max formula of isotonic regression (Barlow et al. 1972), not by
  /// the pooling that places the names.
  private static func displacementRatio(of names: WindowNames) -> Double {
    guard let placed = names.lefts, !placed.isEmpty else { return 1 }
    var offset = 0.0
    var wishes: [Double] = []
    var offsets: [Double] = []
    for (wish, width) in zip(names.wishes, names.widths) {
      wishes.append(wish - offset)
      offsets.append(offset)
      offset += width + names.gap
    }
    let highest = names.right - (offset - names.gap)
    var least = 0.0
    for index in wishes.indices {
      var fit = -Double.infinity
      for start in 0...index {
        var lowest = Double.infinity
        for end in index..<wishes.count {
          let block = wishes[start...end]
          lowest = min(lowest, block.reduce(0, +) / Double(block.count))
        }
        fit = max(fit, lowest)
      }
      let bounded = min(max(fit, names.left), highest)
      least += (bounded - wishes[index]) * (bounded - wishes[index])
    }
    var moved = 0.0
    for (index, x) in placed.enumerated() {
      let distance = x - offsets[index] - wishes[index]
      moved += distance * distance
    }
    return moved <= least + 1e-6 ? 1 : moved / max(least, 1e-9)
  }
}
