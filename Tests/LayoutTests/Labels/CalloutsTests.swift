import Testing

@testable import Layout

@Suite struct CalloutsTests {
  private func place(
    _ wishes: [Double], width: Double = 10, from left: Double = 0, to right: Double = 100
  )
    -> [Double]?
  {
    Callouts.place(
      wishes.map { .init(wish: $0, width: width) }, from: left, to: right, gap: 2)
  }

  @Test func labelsThatHaveRoomStayWhereTheyWish() {
    #expect(place([0, 20, 50]) == [0, 20, 50])
  }

  @Test func labelsThatTouchMoveApartEvenly() throws {
    let placed = try #require(place([50, 50]))
    #expect(placed == [44, 56])
  }

  @Test func labelsStayInsideTheEdgesAndInOrder() throws {
    let placed = try #require(place([95, 96, 97, 98]))
    #expect(placed.last == 90)
    #expect(zip(placed, placed.dropFirst()).allSatisfy { $1 - $0 >= 12 - 1e-9 })
  }

  @Test func labelsThatCannotFitAreRefused() {
    #expect(place(Array(repeating: 0, count: 9)) == nil)
  }

  @Test func noOtherOrderedPlacingIsNearer() throws {
    // Every placing on a grid of whole points is tried: none has less squared displacement.
    let wishes = [3.0, 4, 9]
    let placed = try #require(place(wishes, width: 3, to: 20))
    func cost(_ xs: [Double]) -> Double {
      zip(xs, wishes).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    var least = Double.infinity
    for a in 0...17 {
      for b in a...17 where b - a >= 5 {
        for c in b...17 where c - b >= 5 { least = min(least, cost([a, b, c].map(Double.init))) }
      }
    }
    #expect(cost(placed) <= least + 1e-9)
  }
}
