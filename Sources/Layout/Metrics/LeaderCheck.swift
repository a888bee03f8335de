/// Checks call-outs by other means than those that placed them.
enum LeaderCheck {
  /// Pairs of leaders that cross: a step of one passes through a step of another.
  static func crossings(_ leaders: [[Point]]) -> Int {
    var count = 0
    for (index, left) in leaders.enumerated() {
      for right in leaders.dropFirst(index + 1) where cross(left, right) { count += 1 }
    }
    return count
  }

  private static func cross(_ left: [Point], _ right: [Point]) -> Bool {
    for (a, b) in zip(left, left.dropFirst()) {
      for (c, d) in zip(right, right.dropFirst()) {
        let one = side(a, b, c) * side(a, b, d)
        let two = side(c, d, a) * side(c, d, b)
        if one < -1e-9, two < -1e-9 { return true }
      }
    }
    return false
  }

  private static func side(_ a: Point, _ b: Point, _ c: Point) -> Double {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
  }

  /// Squared displacement of labels over the least that keeps their order and their gaps; 1 is
  /// the least.
  ///
  /// The least is found by the min-max formula of isotonic regression (Barlow et al. 1972), not
  /// by the pooling that places them.
  static func displacementRatio(
    _ labels: [Callouts.Label], placed: [Double], from left: Double, to right: Double, gap: Double
  ) -> Double {
    guard !labels.isEmpty, placed.count == labels.count else { return 1 }
    var offsets: [Double] = []
    var sum = 0.0
    for label in labels {
      offsets.append(sum)
      sum += label.width + gap
    }
    let wishes = zip(labels, offsets).map { $0.wish - $1 }
    let highest = right - (sum - gap)
    var least = 0.0
    var moved = 0.0
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
      let best = min(max(fit, left), highest) - wishes[index]
      let actual = placed[index] - offsets[index] - wishes[index]
      least += best * best
      moved += actual * actual
    }
    return moved <= least + 1e-6 ? 1 : moved / max(least, 1e-9)
  }
}
