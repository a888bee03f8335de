/// A stretch of time that is drawn, and which of the two scales it is drawn on.
struct TimeWindow: Hashable {
  /// First day.
  var first: Int
  /// One past the last day.
  var end: Int
  /// Whether it is on the scale of days, else on that of months.
  var isShort: Bool
  /// Number of incidents in it.
  var count: Int
  var days: Int { end - first }
}

/// First and last day (inclusive) that something is drawn at.
struct DayExtent: Hashable {
  var first: Int
  var last: Int
}

/// Stretches of time with dates in them, parted by stretches without.
enum TimeClusters {
  /// Shortest empty stretch, in days, that parts two clusters.
  static let leastGap = 90

  /// Parts extents where more than 90 empty days hold a new year's day: a fold never cuts a
  /// calendar year, so one more incident inside a year moves no fold.
  static func clusters(of extents: [DayExtent]) -> [TimeWindow] {
    var result: [TimeWindow] = []
    for extent in extents.sorted(by: { ($0.first, $0.last) < ($1.first, $1.last) }) {
      if var last = result.last, !parts(last.end, extent.first) {
        last.end = max(last.end, extent.last + 1)
        last.count += 1
        result[result.count - 1] = last
      } else {
        result.append(
          TimeWindow(first: extent.first, end: extent.last + 1, isShort: false, count: 1))
      }
    }
    return result
  }

  /// Whether the empty stretch from a day up to another parts clusters.
  static func parts(_ end: Int, _ next: Int) -> Bool {
    next - end > leastGap && CalendarStep.years(1).ceiling(end) <= next
  }
}
