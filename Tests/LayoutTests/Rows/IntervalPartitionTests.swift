import Testing

@testable import Layout

@Suite struct IntervalPartitionTests {
  @Test func noIntervalsNeedNoRows() {
    #expect(IntervalPartition.rows([]).count == 0)
    #expect(IntervalPartition.clique([]) == 0)
  }

  @Test func touchingIntervalsShareARow() {
    let intervals = [RowInterval(low: 0, high: 5), RowInterval(low: 5, high: 9)]
    #expect(IntervalPartition.rows(intervals).rows == [0, 0])
  }

  @Test func rowsAreAsManyAsShareAPointAndNeverOverlap() {
    var state: UInt64 = 7
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for size in [1, 2, 5, 40, 300] {
      let intervals = (0..<size).map { _ in
        let low = next(1000)
        return RowInterval(low: low, high: low + 1 + next(120))
      }
      let (rows, count) = IntervalPartition.rows(intervals)
      #expect(count == IntervalPartition.clique(intervals))
      for left in 0..<size {
        for right in 0..<left where rows[left] == rows[right] {
          #expect(!intervals[left].overlaps(intervals[right]))
        }
      }
    }
  }
}
