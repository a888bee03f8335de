/// Counts how many intervals lie over each point of a row: adds to a range, asks for the most
/// over a range, both in the logarithm of the width.
///
/// Nodes are made when an interval first ends inside them: a row has tens of thousands of points and
/// mostly some dozens of intervals, and clearing the whole tree would cost more than filling it.
struct SegmentTree {
  private struct Node {
    /// Most over its points, with what was added to all of them.
    var most: Int32 = 0
    /// Added to all of its points.
    var pending: Int32 = 0
    /// Number of its left child, its right one following; -1 for none.
    var children: Int32 = -1
  }

  private let size: Int
  private var nodes = [Node()]

  /// A tree over the points 0 up to, not including, a count.
  init(count: Int) {
    var size = 1
    while size < count { size *= 2 }
    self.size = size
  }

  /// Largest count over a half-open range.
  func most(in range: Range<Int>) -> Int {
    Int(most(range.clamped(to: 0..<size), node: 0, low: 0, width: size))
  }

  /// Adds one over a half-open range.
  mutating func add(_ range: Range<Int>) {
    add(range.clamped(to: 0..<size), node: 0, low: 0, width: size)
  }

  private func most(_ range: Range<Int>, node: Int, low: Int, width: Int) -> Int32 {
    if range.upperBound <= low || low + width <= range.lowerBound { return 0 }
    if range.lowerBound <= low && low + width <= range.upperBound { return nodes[node].most }
    let children = Int(nodes[node].children)
    guard children >= 0 else { return nodes[node].pending }
    let half = width / 2
    let left = most(range, node: children, low: low, width: half)
    let right = most(range, node: children + 1, low: low + half, width: half)
    return max(left, right) + nodes[node].pending
  }

  private mutating func add(_ range: Range<Int>, node: Int, low: Int, width: Int) {
    if range.upperBound <= low || low + width <= range.lowerBound { return }
    if range.lowerBound <= low && low + width <= range.upperBound {
      nodes[node].most += 1
      nodes[node].pending += 1
      return
    }
    if nodes[node].children < 0 {
      nodes[node].children = Int32(nodes.count)
      nodes.append(Node())
      nodes.append(Node())
    }
    let children = Int(nodes[node].children)
    let half = width / 2
    add(range, node: children, low: low, width: half)
    add(range, node: children + 1, low: low + half, width: half)
    nodes[node].most = max(nodes[children].most, nodes[children + 1].most) + nodes[node].pending
  }
}
