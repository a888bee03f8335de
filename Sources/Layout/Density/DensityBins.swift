import Events

/// Calendar bins of an axis, and what falls into them.
struct DensityBins {
  /// Number of incidents of a bin, by whether their date surely lies inside it.
  struct Count: Hashable {
    /// Dates inside the bin.
    var inside = 0
    /// Dates longer than the bin, open or unknown at an end; counted at their beginning.
    var longer = 0
    var total: Int { inside + longer }
  }
  /// First day of each bin, ascending.
  let starts: [Int]
  /// One past the last day of each bin.
  let ends: [Int]
  /// Left and right edge of each bin.
  let edges: [(x0: Double, x1: Double)]
  let step: CalendarStep

  /// Candidates from fine to coarse.
  private static let steps: [CalendarStep] = [
    .days(1), .weeks(1), .months(1), .months(3), .years(1), .years(2), .years(5), .years(10),
    .years(20), .years(50), .years(100),
  ]

  /// The finest calendar bins that are about 3 points wide, at least four to a stretch, and
  /// hold 1.5 incidents of a lane on average; where none holds as many, the coarsest up to a year.
  init(scale: TimeScale, meanLaneCount: Double, unit: Double) {
    let density = scale.segments.map(\.density).min() ?? 1
    let days = scale.segments.reduce(0) { $0 + $1.days }
    let wide = DensityBins.steps.filter { $0.meanDays * density >= 2.9 * unit }
    let shortest = Double(scale.segments.map(\.days).min() ?? 0)
    let several = wide.filter { $0.meanDays * 4 <= shortest }
    let usable = several.isEmpty ? Array(wide.prefix(1)) : several
    let full = usable.first { meanLaneCount * $0.meanDays / Double(max(1, days)) >= 1.5 }
    let step = full ?? usable.last { $0.meanDays <= 366 } ?? usable.first ?? .years(100)
    self.init(scale: scale, step: step)
  }

  init(scale: TimeScale, step: CalendarStep) {
    var starts: [Int] = []
    var ends: [Int] = []
    var edges: [(Double, Double)] = []
    for segment in scale.segments {
      var start = segment.first
      while start < segment.end {
        let end = min(segment.end, step.next(step.floor(start)))
        starts.append(start)
        ends.append(end)
        edges.append((scale.x(start), end == segment.end ? segment.x1 : scale.x(end)))
        start = end
      }
    }
    self.step = step
    self.starts = starts
    self.ends = ends
    self.edges = edges
  }

  /// The bin of a day; days beyond the axis fall into its first and last bin.
  func bin(of day: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= day { low = middle } else { high = middle }
    }
    return low
  }

  /// Counts dated entries by bin.
  func counts(_ positions: some Sequence<Int>, entries: [TimelineEntry]) -> [Count] {
    var counts = [Count](repeating: Count(), count: starts.count)
    for position in positions {
      guard let extent = entries[position].extent else { continue }
      let bin = bin(of: extent.first)
      if DensityBins.isBounded(entries[position].certainty), extent.last < ends[bin],
        extent.first >= starts[bin]
      {
        counts[bin].inside += 1
      } else {
        counts[bin].longer += 1
      }
    }
    return counts
  }

  private static func isBounded(_ certainty: DateCertainty) -> Bool {
    switch certainty {
    case .day, .range, .between, .coarse: true
    default: false
    }
  }

  /// The count that takes the full height: the largest where it is small, else the 98.5th
  /// percentile of the bins, so that one peak does not flatten the rest.
  static func fullHeight(_ lanes: [[Count]]) -> Int {
    let totals = lanes.flatMap { $0.map(\.total) }.sorted()
    guard let most = totals.last, most > 12 else { return max(1, totals.last ?? 1) }
    return max(1, totals[min(totals.count - 1, totals.count * 985 / 1000)])
  }
}
