import Testing

@testable import Layout

@Suite struct AdmissionTests {
  @Test func whatIsLeftOutIsCoveredByMoreImportantOnes() {
    var dice = Dice(state: 11)
    for rows in [1, 2, 5] {
      var admission = Admission(rows: rows, left: 0, right: 400)
      var taken: [RowInterval] = []
      for _ in 0..<400 {
        let low = dice.below(36_000)
        let options = [
          RowInterval(low: low, high: low + 3_000),
          RowInterval(low: max(0, low - 3_000), high: low + 400),
        ]
        if let choice = admission.admit(options) {
          taken.append(options[choice])
        } else {
          // Counted anew, without the tree: each option has a point with all rows taken.
          for option in options {
            let inside = taken.filter(option.overlaps).map {
              RowInterval(low: max($0.low, option.low), high: min($0.high, option.high))
            }
            #expect(IntervalPartition.clique(inside) >= rows)
          }
        }
      }
      #expect(IntervalPartition.clique(taken) == rows)
    }
  }

  @Test func theTreeAgreesWithCounting() {
    var dice = Dice(state: 3)
    var tree = SegmentTree(count: 300)
    var plain = [Int](repeating: 0, count: 300)
    for _ in 0..<500 {
      let low = dice.below(299)
      let range = low..<(low + 1 + dice.below(300 - low))
      #expect(tree.most(in: range) == plain[range].max())
      if dice.below(2) == 0 {
        tree.add(range)
        for index in range { plain[index] += 1 }
      }
    }
  }
}
