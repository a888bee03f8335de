import CivilTime
import Settings
import Testing

@testable import Layout

@Suite struct UnitHistogramTests {
  private func histogram(_ days: [(Int, Int, Int)], pattern: UnitHistogram.Pattern = .solid)
    -> UnitHistogram
  {
    UnitHistogram(
      days.compactMap { CivilDate($0.0, $0.1, $0.2) }.map {
        UnitHistogram.Entry(day: $0, pattern: pattern)
      }, width: 500, height: 90, style: .briefing, measuring: FixedMeasurer())
  }

  private func rects(_ histogram: UnitHistogram) -> [Rect] {
    histogram.items.compactMap { if case .rect(let rect, _, _) = $0 { rect } else { nil } }
  }

  @Test func oneSquareIsOneIncident() {
    let figure = histogram([(2012, 4, 1), (2012, 4, 9), (2013, 1, 1)])
    #expect(figure.isBySquares)
    #expect(rects(figure).count == 3)
  }

  @Test(arguments: [(1, "month"), (4, "month"), (14, "quarter"), (60, "year"), (900, "decade")])
  func unitFollowsTheSpan(years: Int, unit: String) {
    #expect(histogram([(1100, 1, 1), (1100 + years - 1, 6, 1)]).unitName == unit)
  }

  @Test func manyIncidentsBecomeBarsThatStayInside() {
    let figure = histogram(Array(repeating: (2012, 4, 1), count: 500) + [(2019, 1, 1)])
    #expect(!figure.isBySquares)
    #expect(rects(figure).allSatisfy { $0.y >= 0 && $0.maxY <= 90 && $0.x >= 0 && $0.maxX <= 500 })
  }

  @Test func hatchStaysInsideItsSquare() {
    let figure = histogram([(2012, 4, 1), (2014, 4, 9)], pattern: .hatched)
    let boxes = rects(figure)
    for case .path(let elements, _, let stroke) in figure.items where stroke?.width == 0.6 {
      for element in elements {
        guard case .line(let point) = element else { continue }
        #expect(
          boxes.contains {
            point.x >= $0.x - 0.5 && point.x <= $0.maxX + 0.5 && point.y >= $0.y - 0.5
              && point.y <= $0.maxY + 0.5
          })
      }
    }
  }

  @Test func theHighestStackIsNoted() {
    let figure = histogram([(2012, 4, 1), (2012, 5, 9), (2013, 1, 1), (2024, 1, 1)])
    #expect(figure.peak?.count == 2)
    #expect(figure.peak?.first == CivilDate(2012, 4, 1))
    #expect(figure.peak?.last == CivilDate(2012, 6, 30))
    #expect(figure.second == 1)
  }

  @Test func wordsOfStacksTakeLinesAndEitherSide() {
    let parted = UnitHistogram.parted("one, two, three", in: 2) { Double($0.count) }
    #expect(parted == ["one, two,", "three"])
    #expect(UnitHistogram.parted("one", in: 2) { Double($0.count) } == ["one"])
    // At the right edge words stand left of their stack.
    let day = CivilDate(2024, 12, 1) ?? CivilDate(dayNumber: 0)
    let other = CivilDate(2011, 1, 1) ?? CivilDate(dayNumber: 0)
    let entries = [day, day, other].map { UnitHistogram.Entry(day: $0, pattern: .solid) }
    let figure = UnitHistogram(
      entries, width: 500, height: 90, style: .briefing, measuring: FixedMeasurer()
    ) { $0.count == 2 ? ["arrest, dispute"] : [] }
    let texts = figure.items.compactMap { if case .text(let text) = $0 { text } else { nil } }
    let words = texts.first { $0.string.hasPrefix("arrest") }
    #expect(words.map { $0.origin.x + $0.width <= 500 } == true)
  }

  @Test func nothingIsDrawnOfNothing() { #expect(histogram([]).items.isEmpty) }
}
