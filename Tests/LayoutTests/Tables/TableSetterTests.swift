import Layout
import Settings
import Testing

@Suite struct TableSetterTests {
  private let measuring = FixedMeasurer()
  private let font = Font(.regular, 10)

  private func cell(_ words: String) -> TableCell { TableCell(words, font, lead: 12) }

  private func texts(_ band: TableBand) -> [SceneText] {
    band.items.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  @Test func sharesFillTheWidth() {
    let setter = TableSetter(
      columns: [TableColumn(.fixed(30)), TableColumn(.share(1)), TableColumn(.share(3))],
      width: 230, measuring: measuring)
    #expect(setter.widths == [30, 50, 150])
    #expect(setter.lefts == [0, 30, 80])
  }

  @Test func contentColumnsAreAsWideAsTheirWidestCellUpToTheirLimit() {
    let rows = [
      TableRow([cell("ab"), cell("x")]), TableRow([cell("abcd"), cell("xxxxxxxxxxxx")]),
    ]
    let setter = TableSetter(
      columns: [
        TableColumn(.content(maximum: 100), gutter: 5), TableColumn(.content(maximum: 40)),
      ], width: 200, fitting: rows, measuring: measuring)
    #expect(abs(setter.widths[0] - measuring.width(of: "abcd", font: font) - 5) < 0.1)
    #expect(setter.widths[1] == 40)
  }

  @Test func numbersMeetAtTheirPoints() throws {
    let rows = ["1.5", "12", "3.25"].map { TableRow([cell($0)]) }
    let setter = TableSetter(
      columns: [TableColumn(.fixed(80), .decimal, gutter: 0)], width: 80, fitting: rows,
      measuring: measuring)
    let points = try rows.map { row -> Double in
      let text = try #require(texts(setter.set(row)[0]).first)
      let whole = text.string.prefix { $0 != "." }
      return text.origin.x + measuring.width(of: String(whole), font: font)
    }
    #expect(points.allSatisfy { abs($0 - points[0]) < 0.001 })
  }

  @Test func rowsAreWholeUnlessHigherThanAPage() {
    let setter = TableSetter(
      columns: [TableColumn(.fixed(30)), TableColumn(.fixed(60))], width: 90, measuring: measuring)
    let words = (1...60).map { "w\($0)" }.joined(separator: " ")
    let row = TableRow([cell("7"), cell(words)], padTop: 2, padBottom: 2, destination: "row")
    #expect(setter.set(row).count == 1)
    let bands = setter.set(row, maximumHeight: 100)
    #expect(bands.count > 1)
    #expect(bands.allSatisfy { $0.height <= 100 })
    #expect(bands.dropLast().allSatisfy(\.isContinued) && bands.last?.isContinued == false)
    // The first cell stands in every part, every word once.
    #expect(bands.allSatisfy { texts($0).first?.string == "7" })
    let found = bands.flatMap { texts($0).dropFirst() }.map(\.string).joined(separator: " ")
    #expect(found == words)
    let short = setter.set(row, maximumHeight: 100, firstHeight: 40)
    #expect(short[0].height <= 40 && short.dropFirst().contains { $0.height > 40 })
    let named = bands.flatMap(\.items).count {
      if case .open(let tag) = $0 { tag.destination == "row" } else { false }
    }
    #expect(named == 1)
  }

  @Test func tagsAreBalanced() {
    let setter = TableSetter(
      columns: [TableColumn(.share(1)), TableColumn(.share(1))], width: 100, measuring: measuring)
    let row = TableRow([TableCell("a", font, lead: 12, fill: .heat2)], rule: Stroke(.ink, 1))
    var depth = 0
    for item in setter.set(row)[0].items {
      if case .open = item { depth += 1 }
      if case .close = item { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }
}
