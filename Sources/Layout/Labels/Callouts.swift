/// Places labels along a line in the order of what they point at, as near to it as can be.
enum Callouts {
  /// A label: where it would like to begin, and how wide it is.
  struct Label {
    var wish: Double
    var width: Double
  }

  /// Left edges of labels, in the order given, or nil where they do not fit between the edges.
  ///
  /// Isotonic regression by pooling adjacent violators: the sum of squared displacements is the
  /// least that keeps the order and the gaps. As the order is kept, straight leaders do not cross.
  static func place(
    _ labels: [Label], from left: Double, to right: Double, gap: Double
  ) -> [Double]? {
    var offsets: [Double] = []
    var sum = 0.0
    for label in labels {
      offsets.append(sum)
      sum += label.width + gap
    }
    guard sum - gap <= right - left || labels.isEmpty else { return nil }
    struct Block {
      var total: Double
      var count: Int
      var mean: Double { total / Double(count) }
    }
    var blocks: [Block] = []
    for (label, offset) in zip(labels, offsets) {
      blocks.append(Block(total: label.wish - offset, count: 1))
      while blocks.count > 1, let last = blocks.last,
        blocks[blocks.count - 2].mean > last.mean
      {
        blocks.removeLast()
        blocks[blocks.count - 1].total += last.total
        blocks[blocks.count - 1].count += last.count
      }
    }
    let highest = right - (sum - gap)
    var result: [Double] = []
    for block in blocks {
      // Holding the fitted line between its bounds keeps it the least-squares solution.
      let start = min(max(block.mean, left), highest)
      for _ in 0..<block.count { result.append(start + offsets[result.count]) }
    }
    return result
  }
}
