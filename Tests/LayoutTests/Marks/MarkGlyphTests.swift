import Events
import Testing

@testable import Layout

@Suite struct MarkGlyphTests {
  private let box = Rect(x: 10, y: 20, width: 40, height: 8)

  @Test func everyKindIsDrawnApart() {
    var seen: [[SceneItem]: DateCertainty] = [:]
    for certainty in DateCertainty.allCases {
      for isApproximate in [false, true] {
        let items = MarkGlyph.sample(certainty, isApproximate: isApproximate, in: box)
        // A day is a stated range of one day: they differ in length alone.
        #expect(seen.updateValue(certainty, forKey: items) == nil)
      }
    }
  }

  @Test(arguments: DateCertainty.allCases)
  func samplesStayNearTheirBox(certainty: DateCertainty) throws {
    let items = MarkGlyph.sample(certainty, isApproximate: true, in: box, height: 6)
    let width = MarkGlyph.sampleWidth(certainty, isApproximate: true, height: 6)
    for item in items {
      let points: [Point] =
        switch item {
        case .rect(let rect, _, _): [Point(rect.x, rect.y), Point(rect.maxX, rect.maxY)]
        case .path(let elements, _, _): elements.flatMap(\.points)
        default: []
        }
      for point in points {
        #expect(point.x >= box.x - 0.6 && point.x <= box.x + width + 0.6)
        #expect(point.y >= box.y - 0.6 && point.y <= box.maxY + 0.6)
      }
    }
  }

  @Test func hatchLinesStayInsideTheirBox() {
    let hatch = Hatch.path(Rect(x: 0, y: 0, width: 30, height: 6), gap: 2.3)
    #expect(hatch.count > 20)
    for point in hatch.flatMap(\.points) {
      #expect((0...30).contains(point.x) && (0...6).contains(point.y))
    }
  }

  /// At 150 points an inch and one bit a point, any two kinds differ by more than a chance speck.
  @Test func kindsStayApartInOneBit() {
    let room = Rect(x: 2, y: 2, width: 26, height: 6)
    let samples = DateCertainty.allCases.flatMap { certainty in
      [false, true].map { isApproximate in
        Bitmap(
          MarkGlyph.sample(certainty, isApproximate: isApproximate, in: room, height: 5.6),
          width: 30, height: 10, scale: 150 / 72)
      }
    }
    for (index, left) in samples.enumerated() {
      for right in samples.dropFirst(index + 1) { #expect(left.distance(right) >= 8) }
    }
  }
}
