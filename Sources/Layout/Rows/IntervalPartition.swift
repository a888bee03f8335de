/// A stretch of a row in hundredths of a point, half open: whole numbers, so that no rounding can
/// make neighbours touch.
struct RowInterval: Hashable {
  var low: Int
  var high: Int

  init(low: Int, high: Int) {
    self.low = low
    self.high = max(low + 1, high)
  }

  /// The stretch from one edge to another in points, with air after it, rounded outwards.
  init(_ x0: Double, _ x1: Double, air: Double) {
    self.init(
      low: Int((x0 * 100).rounded(.down)), high: Int(((x1 + air) * 100).rounded(.up)))
  }

  func overlaps(_ other: RowInterval) -> Bool { low < other.high && other.low < high }
}

/// Puts intervals into as few rows as there are intervals at the busiest point.
enum IntervalPartition {
  /// The row of each interval, from 0, and the number of rows.
  ///
  /// Intervals are taken by their beginning; each gets the lowest row that is free, so that a
  /// change moves few others. The number of rows is the largest number of intervals that share a
  /// point, and no partition has fewer.
  static func rows(_ intervals: [RowInterval]) -> (rows: [Int], count: Int) {
    struct Busy: Comparable {
      let high: Int
      let row: Int
      static func < (left: Busy, right: Busy) -> Bool {
        (left.high, left.row) < (right.high, right.row)
      }
    }
    let order = intervals.indices.sorted {
      (intervals[$0].low, intervals[$0].high, $0) < (intervals[$1].low, intervals[$1].high, $1)
    }
    var rows = [Int](repeating: 0, count: intervals.count)
    var busy = Heap<Busy>()
    var free = Heap<Int>()
    var count = 0
    for index in order {
      while let first = busy.first, first.high <= intervals[index].low {
        _ = busy.removeFirst()
        free.insert(first.row)
      }
      let row: Int
      if let lowest = free.removeFirst() {
        row = lowest
      } else {
        row = count
        count += 1
      }
      rows[index] = row
      busy.insert(Busy(high: intervals[index].high, row: row))
    }
    return (rows, count)
  }

  /// The largest number of intervals that share a point.
  static func clique(_ intervals: [RowInterval]) -> Int {
    // An end sorts before a beginning at the same point: intervals are half open.
    var events: [(at: Int, change: Int)] = []
    events.reserveCapacity(2 * intervals.count)
    for interval in intervals {
      events.append((interval.low, 1))
      events.append((interval.high, -1))
    }
    events.sort { ($0.at, $0.change) < ($1.at, $1.change) }
    var depth = 0
    var most = 0
    for event in events {
      depth += event.change
      most = max(most, depth)
    }
    return most
  }
}
