import Events
import Settings
import Testing

@testable import Layout

/// The audit itself is audited: each planted fault must be found.
@Suite struct FigureAuditTests {
  private let audit = FigureAudit(checker: SceneChecker(measuring: FixedMeasurer()))

  private func seeds() throws -> TimelineFigure {
    try #require(try Samples.figures(try Samples.seeds(), height: 690).first)
  }

  private func thousands() throws -> TimelineFigure {
    try #require(try Samples.figures(MadeUp(agencies: 7).dossier(5_000), height: 690).first)
  }

  private func changed(
    _ figure: TimelineFigure, _ change: (SceneItem) -> SceneItem?
  ) -> TimelineFigure {
    var result = figure
    result.items = figure.items.compactMap(change)
    return result
  }

  @Test func goodFiguresHaveNoFindings() throws {
    #expect(audit.findings(try seeds()) == [])
    #expect(audit.findings(try thousands()) == [])
  }

  @Test(arguments: [("= 34", "= 35"), ("34 shown", "33 shown"), ("0 undated", "1 undated")])
  func aWrongSumIsFound(right: String, wrong: String) throws {
    let broken = changed(try seeds()) { item in
      guard case .text(var text) = item else { return item }
      text.string = text.string.replacing(right, with: wrong)
      return .text(text)
    }
    #expect(!audit.sums(broken).isEmpty)
  }

  @Test func aLaneThatCountsOthersIsFound() throws {
    var isDone = false
    let broken = changed(try thousands()) { item in
      guard case .text(var text) = item, !isDone, text.string.contains(" + "),
        text.string.utf8.count < 20
      else { return item }
      isDone = true
      text.string =
        "1 + " + text.string.split(separator: " + ").dropFirst().joined(separator: " + ")
      return .text(text)
    }
    #expect(isDone && !audit.sums(broken).isEmpty)
  }

  @Test func aMarkThatIsLostOrDrawnTwiceIsFound() throws {
    let figure = try seeds()
    let numbers = Dictionary(grouping: figure.marks.map(\.number)) { $0 }
    let start = try #require(
      figure.items.indices.last { index in
        guard case .open(let tag) = figure.items[index],
          case .destination(let name)? = tag.link, let number = Int(name.dropFirst(9))
        else { return false }
        // A number in a lane's head is no mark.
        if case .text = figure.items[index + 1] { return false }
        return numbers[number]?.count == 1
      })
    let end = try #require(
      figure.items[start...].firstIndex { if case .close = $0 { true } else { false } })
    var lost = figure
    lost.items.removeSubrange(start...end)
    #expect(!audit.findings(lost).isEmpty)
    var twice = figure
    twice.items.insert(contentsOf: figure.items[start...end], at: end + 1)
    #expect(!audit.findings(twice).isEmpty)
  }

  @Test func aRowTooManyIsFound() throws {
    var figure = try #require(
      try Samples.figures(MadeUp().dossier(300), height: 690).first)
    #expect(audit.rows(figure) == [])
    // The last mark of a row with several moves to a row of its own.
    let rows = Dictionary(grouping: figure.marks.indices) {
      "\(figure.marks[$0].lane)|\(figure.marks[$0].part)|\(figure.marks[$0].row)"
    }
    let moved = try #require(rows.values.first { $0.count > 1 }?.last)
    let number = figure.marks[moved].number
    figure.marks[moved].box.y += 4
    var isInside = false
    figure.items = figure.items.map { item in
      if case .open(let tag) = item, tag.link == .destination("incident-\(number)") {
        isInside = true
      }
      if case .close = item { isInside = false }
      return isInside ? item.moved(x: 0, y: 4) : item
    }
    #expect(!audit.rows(figure).isEmpty)
  }

  @Test func aBarThatIsTooHighOrMissingIsFound() throws {
    let figure = try #require(
      try Samples.figures(MadeUp(agencies: 20, years: 4).dossier(900), height: 690).first)
    #expect(audit.bars(figure) == [])
    var isDone = false
    let missing = changed(figure) { item in
      guard case .rect(let rect, .density?, nil) = item, !isDone, rect.y > 100 else { return item }
      isDone = true
      return nil
    }
    #expect(isDone && !audit.bars(missing).isEmpty)
    isDone = false
    let higher = changed(figure) { item in
      guard case .rect(let rect, .density?, nil) = item, !isDone, rect.y > 100 else { return item }
      isDone = true
      return .rect(
        Rect(x: rect.x, y: rect.y - 20, width: rect.width, height: rect.height + 20),
        fill: .density, stroke: nil)
    }
    #expect(!audit.bars(higher).isEmpty)
  }

  @Test func leadersThatCrossAreFound() throws {
    let figure = try thousands()
    let leaders = figure.items.indices.filter {
      guard case .path(let elements, nil, .some) = figure.items[$0], elements.count == 4
      else { return false }
      // Not the cross of the undated, which begins twice.
      return elements.count { if case .line = $0 { true } else { false } } == 3
    }
    let (one, two) = (try #require(leaders.first), try #require(leaders.dropFirst().first))
    guard case .path(let left, _, let stroke) = figure.items[one],
      case .path(let right, _, _) = figure.items[two]
    else { return }
    var broken = figure
    // Each ends where the other should.
    let from = left.flatMap(\.points)
    let to = right.flatMap(\.points)
    broken.items[one] = .path([.move(from[0]), .line(to[3])], fill: nil, stroke: stroke)
    broken.items[two] = .path([.move(to[0]), .line(from[3])], fill: nil, stroke: stroke)
    #expect(!audit.leaders(broken.items).isEmpty)
  }

  @Test func hairlinesFromTheStripThatCrossAreFound() throws {
    let figure = try seeds()
    #expect(audit.leaders(figure.items) == [])
    var slanted: [Int] = []
    for index in figure.items.indices {
      guard case .path(let elements, nil, .some) = figure.items[index], elements.count == 2 else {
        continue
      }
      let points = elements.flatMap(\.points)
      if points[0].x != points[1].x, points[0].y != points[1].y { slanted.append(index) }
    }
    let (one, two) = (try #require(slanted.first), try #require(slanted.last))
    guard case .path(let left, _, let stroke) = figure.items[one],
      case .path(let right, _, _) = figure.items[two]
    else { return }
    var broken = figure
    broken.items[one] = .path([left[0], right[1]], fill: nil, stroke: stroke)
    broken.items[two] = .path([right[0], left[1]], fill: nil, stroke: stroke)
    #expect(!audit.leaders(broken.items).isEmpty)
  }
}
