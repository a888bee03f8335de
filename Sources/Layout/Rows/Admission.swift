/// Lets marks with their labels into a number of rows, the most important first.
struct Admission {
  /// Number of rows.
  let rows: Int
  /// Shift of the points: the tree counts from 0.
  private let origin: Int
  private var tree: SegmentTree

  /// Admission to rows between two edges in points.
  init(rows: Int, left: Double, right: Double) {
    self.rows = rows
    origin = Int((left * 100).rounded(.down)) - 1000
    tree = SegmentTree(count: Int((right * 100).rounded(.up)) + 1000 - origin)
  }

  /// Whether an interval has a row free over its whole length.
  func hasRoom(_ interval: RowInterval) -> Bool {
    tree.most(in: range(interval)) < rows
  }

  /// Takes an interval in.
  mutating func take(_ interval: RowInterval) { tree.add(range(interval)) }

  /// Takes the first of the options that has room; an incident is left out only where as many
  /// more important ones as there are rows share a point with each of its options.
  mutating func admit(_ options: [RowInterval]) -> Int? {
    guard let choice = options.firstIndex(where: hasRoom) else { return nil }
    take(options[choice])
    return choice
  }

  private func range(_ interval: RowInterval) -> Range<Int> {
    let low = max(0, interval.low - origin)
    return low..<max(low, interval.high - origin)
  }
}
