import CivilTime

/// Chooses between one linear axis and windows on at most two scales.
enum WindowPlan {
  /// Longest cluster, in days, that goes on the scale of days.
  static let longestShort = 45
  /// Share of empty time above which windows are drawn.
  static let leastEmpty = 0.4

  /// The windows, in time order, or nil where one linear axis reads.
  ///
  /// - Parameter period: days beyond which no window reaches.
  static func windows(
    for extents: [DayExtent], within period: ClosedRange<CivilDate>?
  ) -> [TimeWindow]? {
    guard let period else { return windows(for: extents) }
    let (first, last) = (period.lowerBound.dayNumber, period.upperBound.dayNumber)
    let held = extents.map {
      DayExtent(first: min(max($0.first, first), last), last: max(min($0.last, last), first))
    }
    return windows(for: held)?.map { window in
      var held = window
      held.first = max(window.first, first)
      held.end = min(window.end, last + 1)
      return held
    }
  }

  /// The windows, in time order, or nil where one linear axis reads.
  static func windows(for extents: [DayExtent]) -> [TimeWindow]? {
    let clusters = TimeClusters.clusters(of: extents)
    guard (2...8).contains(clusters.count), let first = clusters.first, let last = clusters.last
    else { return nil }
    let span = last.end - first.first
    let filled = clusters.reduce(0) { $0 + $1.days }
    guard Double(span - filled) > leastEmpty * Double(span) else { return nil }
    return padded(clusters.map(snapped))
  }

  /// Short clusters snap to Mondays, at least four weeks; longer ones to months.
  private static func snapped(_ cluster: TimeWindow) -> TimeWindow {
    var window = cluster
    window.isShort = cluster.days <= longestShort
    let step: CalendarStep = window.isShort ? .weeks(1) : .months(1)
    window.first = step.floor(cluster.first)
    window.end = step.ceiling(cluster.end)
    return window
  }

  /// Widens windows that would be slivers beside the longest of their scale, in whole weeks or
  /// months and never into a neighbour.
  private static func padded(_ windows: [TimeWindow]) -> [TimeWindow]? {
    var result = windows
    for isShort in [true, false] {
      let longest = windows.filter { $0.isShort == isShort }.map(\.days).max() ?? 0
      let least = max(isShort ? 28 : 61, longest * 45 / 100)
      for index in result.indices where result[index].isShort == isShort {
        widen(&result, index, to: least)
      }
    }
    // Neighbours that came to touch cannot be told apart by a fold.
    for (left, right) in zip(result, result.dropFirst()) where right.first - left.end < 28 {
      return nil
    }
    return result
  }

  private static func widen(_ windows: inout [TimeWindow], _ index: Int, to least: Int) {
    let step: CalendarStep = windows[index].isShort ? .weeks(1) : .months(1)
    let floor = index > 0 ? windows[index - 1].end + 28 : Int.min
    let ceiling = index + 1 < windows.count ? windows[index + 1].first - 28 : Int.max
    let year = CalendarStep.years(1)
    let yearFirst = year.floor(windows[index].first)
    let yearEnd = year.ceiling(windows[index].end)
    var takesBefore = true
    while windows[index].days < least {
      let before = step.floor(windows[index].first - 1)
      let after = step.next(windows[index].end)
      var canBefore = before >= floor
      var canAfter = after <= ceiling
      // A window that stays inside its year has a shorter name and an earlier reading.
      if canBefore, canAfter, (before < yearFirst) != (after > yearEnd) {
        canBefore = before >= yearFirst
        canAfter = !canBefore
      }
      if canBefore && (takesBefore || !canAfter) {
        windows[index].first = before
      } else if canAfter {
        windows[index].end = after
      } else {
        return
      }
      takesBefore.toggle()
    }
  }

  /// Widths of the windows: each scale has a share of the room by the number of its incidents,
  /// in steps of a twentieth, between 0.4 and 0.6; where that makes slivers, the nearest share
  /// that does not, or the one with the widest narrowest window.
  ///
  /// - Parameters:
  ///   - least: width below which no window reads.
  ///   - good: width that each should have.
  /// - Returns: nil where a window would be narrower than `least`.
  static func scale(
    _ windows: [TimeWindow], left: Double, right: Double, fold: Double, least: Double,
    good: Double
  ) -> TimeScale? {
    let room = right - left - fold * Double(windows.count - 1)
    let shortDays = windows.filter(\.isShort).reduce(0) { $0 + $1.days }
    let longDays = windows.filter { !$0.isShort }.reduce(0) { $0 + $1.days }
    let count = windows.reduce(0) { $0 + $1.count }
    let shortCount = windows.filter(\.isShort).reduce(0) { $0 + $1.count }
    let byCount = (Double(shortCount) / Double(max(1, count)) * 20).rounded()
    let wish = Int(min(12, max(8, byCount)))
    func width(_ window: TimeWindow, _ share: Double) -> Double {
      let points =
        window.isShort
        ? room * share / Double(max(1, shortDays)) : room * (1 - share) / Double(max(1, longDays))
      return Double(window.days) * points
    }
    func narrowest(_ twentieths: Int) -> Double {
      windows.map { width($0, Double(twentieths) / 20) }.min() ?? 0
    }
    var share = Double(wish) / 20
    if shortDays == 0 {
      share = 0
    } else if longDays == 0 {
      share = 1
    } else {
      let candidates = (5...15).sorted { (abs($0 - wish), $0) < (abs($1 - wish), $1) }
      let best =
        candidates.first { narrowest($0) >= good }
        ?? candidates.max { narrowest($0) < narrowest($1) } ?? wish
      share = Double(best) / 20
    }
    var x = left
    var segments: [TimeScale.Segment] = []
    for window in windows {
      let width = width(window, share)
      guard width >= least else { return nil }
      segments.append(
        TimeScale.Segment(first: window.first, end: window.end, x0: x, x1: x + width))
      x += width + fold
    }
    return TimeScale(segments: segments)
  }
}
