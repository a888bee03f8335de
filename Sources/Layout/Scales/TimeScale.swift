/// Maps days to the width of the figure: linear inside each stretch of time.
struct TimeScale: Hashable {
  /// A stretch of time and of the figure's width.
  struct Segment: Hashable {
    /// First day.
    var first: Int
    /// One past the last day.
    var end: Int
    var x0: Double
    var x1: Double
    var days: Int { end - first }
    var width: Double { x1 - x0 }
    /// Points a day.
    var density: Double { width / Double(max(1, days)) }
  }

  var segments: [Segment]
  var left: Double { segments.first?.x0 ?? 0 }
  var right: Double { segments.last?.x1 ?? 0 }
  var first: Int { segments.first?.first ?? 0 }
  var end: Int { segments.last?.end ?? 0 }

  /// Where a day begins. Days before the first and after the last stretch are held at the edges;
  /// days that are cut out lie in proportion in the fold.
  func x(_ day: Int) -> Double {
    guard let start = segments.first, let last = segments.last else { return 0 }
    if day <= start.first { return start.x0 }
    if day >= last.end { return last.x1 }
    let index = segment(of: day)
    let here = segments[index]
    if day <= here.end { return here.x0 + Double(day - here.first) * here.density }
    let after = segments[index + 1]
    let share = Double(day - here.end) / Double(after.first - here.end)
    return here.x1 + share * (after.x0 - here.x1)
  }

  /// Index of the last stretch that begins on or before a day, 0 where none does.
  func segment(of day: Int) -> Int {
    var low = 0
    var high = segments.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if segments[middle].first <= day { low = middle } else { high = middle }
    }
    return low
  }
}
