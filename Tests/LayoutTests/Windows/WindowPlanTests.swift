import CivilTime
import Testing

@testable import Layout

@Suite struct WindowPlanTests {
  private func extents(_ days: String...) throws -> [DayExtent] {
    try days.map {
      let day = try #require(CivilDate(iso: $0)).dayNumber
      return DayExtent(first: day, last: day)
    }
  }

  @Test func clustersFarApartBecomeWindows() throws {
    let windows = try #require(
      WindowPlan.windows(for: try extents("2012-04-13", "2012-05-01", "2024-10-31")))
    #expect(windows.count == 2)
    #expect(windows.map(\.count) == [2, 1])
    #expect(windows.allSatisfy { CivilDate(dayNumber: $0.first).weekday == 1 })
  }

  @Test func aDenseSpanIsOneLine() throws {
    #expect(
      WindowPlan.windows(
        for: try extents("2020-01-01", "2020-06-01", "2020-12-01", "2021-03-01")) == nil)
  }

  @Test func aFoldNeverCutsACalendarYear() throws {
    #expect(WindowPlan.windows(for: try extents("2020-01-02", "2020-12-30")) == nil)
  }

  @Test func moreThanEightClustersAreOneLine() throws {
    let many = (0..<9).map { DayExtent(first: $0 * 1000, last: $0 * 1000 + 3) }
    #expect(WindowPlan.windows(for: many) == nil)
    #expect(WindowPlan.windows(for: Array(many.prefix(8))) != nil)
  }

  @Test func oneMoreIncidentInsideAWindowMovesNoEdge() throws {
    let before = try #require(
      WindowPlan.windows(for: try extents("2012-04-13", "2012-05-01", "2024-10-31")))
    let after = try #require(
      WindowPlan.windows(for: try extents("2012-04-13", "2012-04-20", "2012-05-01", "2024-10-31")))
    #expect(before.map(\.first) == after.map(\.first))
    #expect(before.map(\.end) == after.map(\.end))
  }

  @Test func thereAreAtMostTwoScales() throws {
    let spans = [(0, 20), (500, 700), (1500, 1510), (3000, 3300)]
    let windows = try #require(
      WindowPlan.windows(for: spans.map { DayExtent(first: $0.0, last: $0.1) }))
    let scale = try #require(
      WindowPlan.scale(windows, left: 0, right: 400, fold: 10, least: 10, good: 30))
    let densities = Set(scale.segments.map { ($0.density * 1e6).rounded() })
    #expect(densities.count == 2)
    #expect(abs(scale.right - 400) < 1e-9)
  }
}
