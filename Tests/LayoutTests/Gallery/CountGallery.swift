import Layout
import Settings
import Testing

/// Counts by place and by two things: tile maps and tables.
@Suite struct CountGallery {
  private let style = Style.briefing

  private func map(_ name: String, _ scale: Int, width: Double, foreign: Int = 3) throws {
    let names = [
      "Rason", "North Pyongan", "Chagang", "Ryanggang", "North Hamgyong", "Pyongyang",
      "South Pyongan", "South Hamgyong", "Nampo", "North Hwanghae", "Kangwon", "South Hwanghae",
      "Kaesong",
    ]
    let spots = [
      (3, 0), (0, 1), (1, 1), (2, 1), (3, 1), (0, 2), (1, 2), (2, 2), (0, 3), (1, 3), (2, 3),
      (0, 4), (1, 4),
    ]
    let tiles = zip(names, spots).enumerated().map { index, place in
      TileMap.Tile(
        column: place.1.0, row: place.1.1, name: place.0, nativeName: "도\(index + 1)",
        count: index * index * scale / 20, isBorder: index < 5)
    }
    let abroad = ["Liaoning", "Jilin", "Beijing", "Primorsky", "Heilongjiang", "Inner Mongolia"]
    let outside =
      [TileMap.Outside("North Korea, place not stated", 9 * scale, isUnstated: true)]
      + abroad.prefix(foreign).enumerated().map { TileMap.Outside($1, scale * (4 - $0 % 4)) }
    let figure = TileMap(
      tiles: tiles, outside: foreign == 0 ? [] : outside, width: width, style: style,
      measuring: FixedMeasurer())
    try check(name, figure.items, width: width, height: figure.height)
  }

  private func check(
    _ name: String, _ items: [SceneItem], width: Double, height: Double
  ) throws {
    let checker = SceneChecker(measuring: FixedMeasurer())
    #expect(checker.overlaps(items) == [])
    #expect(checker.outside(items, width: width, height: height) == [])
    try Snapshot.match(name, items, width: width, height: height)
  }

  @Test func mapOfFew() throws { try map("map-few", 1, width: 302) }
  @Test func mapOfThousands() throws { try map("map-thousands", 2_400, width: 302, foreign: 6) }
  @Test func mapWithoutNeighbours() throws { try map("map-alone", 3, width: 420, foreign: 0) }

  @Test func tableOfCountsWithTotals() throws {
    let (small, bold) = (Font(.regular, 7), Font(.bold, 7))
    let counts = [[0, 3, 128, 7], [41, 0, 9, 1_204], [2, 11, 0, 64]]
    let most = 1_204
    let names = ["Ministry of State Security", "Border Guard General Bureau", "Army"]
    let heads = ["", "Pyongyang", "South Hamgyong", "Place not stated", "Abroad", "Total"]
    func number(_ value: Int, _ font: Font, tinted: Bool = false) -> TableCell {
      // Four equal steps.
      let step = tinted ? (value * 4 + most - 1) / most : 0
      return value == 0
        ? TableCell("·", small, .secondary, lead: 9)
        : TableCell(
          "\(value)", font, HeatScale.textInk(step), lead: 9,
          fill: step > 0 ? HeatScale.ink(step) : nil)
    }
    var rows = [
      TableRow(
        heads.map { TableCell($0, bold, lead: 9) }, padBottom: 3, rule: Stroke(.ink, 0.7),
        isHead: true)
    ]
    for (name, counts) in zip(names, counts) {
      rows.append(
        TableRow(
          [TableCell(name, bold, lead: 9)] + counts.map { number($0, small, tinted: true) }
            + [number(counts.reduce(0, +), bold)], padTop: 3, padBottom: 3,
          rule: Stroke(.hairline, 0.35)))
    }
    try set("table-counts", rows, columns: .centredDecimal)
  }

  @Test func tableOfDecimals() throws {
    let rows = ["12.5", "3", "1,204.25", "0.75", "88"].map { value in
      TableRow(
        [TableCell("Days between act and report", Font(.regular, 7), lead: 9)]
          + [value, value].map { TableCell($0, Font(.regular, 7), lead: 9) }, padTop: 3,
        padBottom: 3, rule: Stroke(.hairline, 0.35))
    }
    try set("table-decimals", rows, columns: .decimal)
  }

  private func set(_ name: String, _ rows: [TableRow], columns: ColumnAlignment) throws {
    let count = rows[0].cells.count - 1
    let setter = TableSetter(
      columns: [TableColumn(.fixed(130))]
        + (0..<count).map { _ in TableColumn(.share(1), columns, gutter: 0) },
      width: 420, fitting: rows, measuring: FixedMeasurer())
    var items: [SceneItem] = []
    var y = 0.0
    for band in rows.flatMap({ setter.set($0) }) {
      items += band.drawn.map { $0.moved(x: 0, y: y) }
      y += band.height
    }
    try check(name, items, width: 420, height: y)
  }
}
