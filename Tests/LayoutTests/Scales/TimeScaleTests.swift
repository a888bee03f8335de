import Testing

@testable import Layout

@Suite struct TimeScaleTests {
  private let broken = TimeScale(segments: [
    .init(first: 0, end: 10, x0: 100, x1: 200), .init(first: 50, end: 60, x0: 210, x1: 230),
  ])

  @Test func isLinearInsideAStretch() {
    #expect(broken.x(0) == 100)
    #expect(broken.x(5) == 150)
    #expect(broken.x(55) == 220)
  }

  @Test func holdsDaysBeyondTheEnds() {
    #expect(broken.x(-400) == 100)
    #expect(broken.x(400) == 230)
  }

  @Test func neverRunsBackwards() {
    let xs = (-5...70).map(broken.x)
    #expect(zip(xs, xs.dropFirst()).allSatisfy { $0 <= $1 })
  }
}
