import Testing

@testable import Layout

/// The checker itself is checked: planted faults must be found, by it and by the product.
@Suite struct SceneCheckerTests {
  private let checker = SceneChecker(measuring: FixedMeasurer())

  private func figure() throws -> TimelineFigure {
    try #require(try Samples.figures(try Samples.seeds(), height: 690).first)
  }

  @Test func aTextMovedOntoItsNeighbourIsFound() throws {
    var figure = try figure()
    let indices = figure.items.indices.filter {
      if case .text(let text) = figure.items[$0] { text.string.utf8.count > 20 } else { false }
    }
    let (first, second) = (indices[3], indices[4])
    guard case .text(let onto) = figure.items[first], case .text(var moved) = figure.items[second]
    else { return }
    moved.origin = onto.origin.moved(x: 3, y: 2)
    figure.items[second] = .text(moved)
    #expect(checker.overlaps(figure.items).count > 0)
    #expect(
      BoxSweep.overlaps(BoxSweep.texts(figure.items, gauge: TypeGauge(FixedMeasurer()))) > 0)
  }

  @Test func aMarkUnderATextIsFound() throws {
    var figure = try figure()
    let mark = try #require(figure.marks.first)
    let other = try #require(
      figure.items.compactMap { item -> SceneText? in
        if case .text(let text) = item, text.string.utf8.count > 20 { text } else { nil }
      }.first)
    let shift = (other.origin.x - mark.box.x, other.origin.y - mark.box.maxY)
    figure.items = figure.items.map { item in
      if case .rect(let rect, _, _) = item, abs(rect.x - mark.box.x) < 1,
        abs(rect.y - mark.box.y) < 1
      {
        return item.moved(x: shift.0, y: shift.1)
      }
      return item
    }
    #expect(checker.overlaps(figure.items).count > 0)
  }

  @Test func aTextBeyondTheEdgeIsFound() throws {
    let figure = try figure()
    let moved = figure.items.map { $0.moved(x: 30, y: 0) }
    #expect(checker.outside(moved, width: figure.width, height: figure.height).count > 0)
  }

  @Test func theSweepCountsAsPlainComparingDoes() {
    var dice = Dice(state: 9)
    let boxes = (0..<200).map { _ in
      Rect(
        x: Double(dice.below(300)), y: Double(dice.below(300)), width: Double(1 + dice.below(20)),
        height: Double(1 + dice.below(20)))
    }
    var plain = 0
    for left in boxes.indices {
      for right in 0..<left where boxes[left].intersects(boxes[right]) { plain += 1 }
    }
    #expect(BoxSweep.overlaps(boxes) == plain)
  }
}
