/// Counts how many intervals lie over each point of a row: adds to a range, asks for the most
/// over a range, both in the logarithm of the width.
struct SegmentTree {
  private let size: Int
  private var most: [Int32]
  private var pending: [Int32]

  /// A tree over the points 0 up to, not including, a count.
  init(count: Int) {
    var size = 1
    while size < count { size *= 2 }
    self.size = size
    most = [Int32](repeating: 0, count: 2 * size)
    pending = [Int32](repeating: 0, count: size)
  }

  /// Largest count over a half-open range.
  func most(in range: Range<Int>) -> Int {
    Int(most(range.clamped(to: 0..<size), node: 1, low: 0, width: size))
  }

  /// Adds one over a half-open range.
  mutating func add(_ range: Range<Int>) {
    add(range.clamped(to: 0..<size), node: 1, low: 0, width: size)
  }

  private func most(_ range: Range<Int>, node: Int, low: Int, width: Int) -> Int32 {
    if range.lowerBound <= low && low + width <= range.upperBound { return most[node] }
    if range.upperBound <= low || low + width <= range.lowerBound { return 0 }
    let half = width / 2
    let left = most(range, node: 2 * node, low: low, width: half)
    let right = most(range, node: 2 * node + 1, low: low + half, width: half)
    return max(left, right) + pending[node]
  }

  private mutating func add(_ range: Range<Int>, node: Int, low: Int, width: Int) {
    if range.upperBound <= low || low + width <= range.lowerBound { return }
    if range.lowerBound <= low && low + width <= range.upperBound {
      most[node] += 1
      if node < size { pending[node] += 1 }
      return
    }
    let half = width / 2
    add(range, node: 2 * node, low: low, width: half)
    add(range, node: 2 * node + 1, low: low + half, width: half)
    most[node] = max(most[2 * node], most[2 * node + 1]) + pending[node]
  }
}
