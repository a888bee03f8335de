public import Settings

/// A map of equal tiles in rough geographic order, with a list of what lies on no tile, so that
/// the figure adds up.
public struct TileMap {
  /// One province.
  public struct Tile: Hashable, Sendable {
    /// Column, from 0 at the left.
    public var column: Int
    /// Row, from 0 at the top.
    public var row: Int
    /// Its name.
    public var name: String
    /// Its name in the script of its country, or empty.
    public var nativeName: String
    /// How many.
    public var count: Int
    /// Whether it lies on the border that is drawn.
    public var isBorder: Bool
    /// One province.
    public init(
      column: Int, row: Int, name: String, nativeName: String = "", count: Int,
      isBorder: Bool = false
    ) {
      self.column = column
      self.row = row
      self.name = name
      self.nativeName = nativeName
      self.count = count
      self.isBorder = isBorder
    }
  }

  /// What lies on no tile.
  public struct Outside: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// How many.
    public var count: Int
    /// A place without a tile.
    public init(_ name: String, _ count: Int) {
      self.name = name
      self.count = count
    }
  }

  /// Width of the figure in points.
  public let width: Double
  /// Height of the figure in points.
  public private(set) var height: Double
  /// The display list, from the figure's top left corner.
  public private(set) var items: [SceneItem]
  /// The figure's numbers in words.
  public let label: String

  private let style: Style
  private let measuring: any TextMeasuring

  /// Draws a tile map.
  ///
  /// - Parameters:
  ///   - tiles: the provinces; none for a list alone.
  ///   - outside: what lies on no tile, in the order of the list.
  ///   - width: width of the figure in points.
  ///   - tileHeight: the most that a tile may be high, in points.
  public init(
    tiles: [Tile], outside: [Outside], width: Double, tileHeight: Double = 52, style: Style,
    measuring: any TextMeasuring
  ) {
    self.width = width
    self.style = style
    self.measuring = measuring
    items = []
    height = 0
    label = TileMap.words(tiles, outside)
    drawTiles(tiles.sorted { ($0.row, $0.column) < ($1.row, $1.column) }, tileHeight)
    drawList(outside, onTiles: tiles.reduce(0) { $0 + $1.count }, hasTiles: !tiles.isEmpty)
  }

  static func words(_ tiles: [Tile], _ outside: [Outside]) -> String {
    let counted =
      tiles.filter { $0.count > 0 }.map { "\($0.name) \($0.count)" }
      + outside.map { "\($0.name) \($0.count)" }
    let empty = tiles.count { $0.count == 0 }
    return "Tile map of incidents by province: "
      + (counted.isEmpty ? "none" : counted.joined(separator: ", "))
      + (empty > 0 ? "; \(empty) provinces without any." : ".")
  }

  private static let gap = 4.0

  private mutating func drawTiles(_ tiles: [Tile], _ tileHeight: Double) {
    guard let columns = tiles.map(\.column).max(), let rows = tiles.map(\.row).max() else {
      return
    }
    let side = (width - Double(columns) * TileMap.gap) / Double(columns + 1)
    let high = min(tileHeight, max(side, 30))
    let most = tiles.map(\.count).max() ?? 0
    for tile in tiles {
      let box = Rect(
        x: Double(tile.column) * (side + TileMap.gap),
        y: 6 + Double(tile.row) * (high + TileMap.gap), width: side, height: high)
      draw(tile, in: box, most: most)
    }
    drawBorder(tiles, side: side, high: high)
    height = 6 + Double(rows + 1) * (high + TileMap.gap)
  }

  private mutating func draw(_ tile: Tile, in box: Rect, most: Int) {
    let step = HeatScale.step(tile.count, of: most)
    // The frame stays under a tint: a style may have none of that step.
    items.append(
      .rect(
        Rect(x: box.x + 0.2, y: box.y + 0.2, width: box.width - 0.4, height: box.height - 0.4),
        fill: step > 0 ? HeatScale.ink(step) : nil, stroke: Stroke(.hairline, 0.4)))
    let ink = HeatScale.textInk(step)
    let pad = 5.0
    let small = Font(.regular, style.small.size)
    let lead = style.small.size * 1.22
    var lines = Paragraph(
      [TextRun(tile.name, small, ink)], width: box.width - pad * 1.4, lead: lead,
      measuring: measuring)
    let native =
      tile.nativeName.isEmpty || box.height < 38
      ? nil
      : Paragraph(
        [TextRun(tile.nativeName, small, step >= 3 ? .paper : step == 2 ? .ink : .secondary)],
        width: box.width - pad * 1.4, lead: lead, measuring: measuring)
    if lines.lines.count > 2 { lines.lines.removeLast(lines.lines.count - 2) }
    var bottom = box.maxY - 2.5
    if let native, native.lines.count == 1 {
      bottom -= native.height
      items += native.items(at: Point(box.x + pad, bottom))
    }
    items += lines.items(at: Point(box.x + pad, bottom - lines.height))
    let number = numberFont(tile.count, room: bottom - lines.height - box.y - 2.5)
    let words = String(tile.count)
    items.append(
      .text(
        SceneText(
          words, at: Point(box.x + pad, box.y + 2.5 + measuring.ascent(of: number)), font: number,
          ink: tile.count > 0 ? ink : .secondary,
          width: measuring.width(of: words, font: number))))
  }

  /// The large size where it stands clear of the name, else the medium one.
  private func numberFont(_ count: Int, room: Double) -> Font {
    guard count > 0 else { return Font(.regular, style.medium.size) }
    let large = Font(.bold, style.large.size)
    // Digits reach down less than letters.
    return measuring.ascent(of: large) + 0.72 * measuring.descent(of: large) <= room
      ? large : Font(.bold, style.medium.size)
  }

  /// One line along the upper edge of the topmost tiles that lie on the border.
  private mutating func drawBorder(_ tiles: [Tile], side: Double, high: Double) {
    var tops: [(column: Int, row: Int)] = []
    for column in 0...(tiles.map(\.column).max() ?? 0) {
      guard
        let top = tiles.filter({ $0.column == column }).min(by: { $0.row < $1.row }), top.isBorder
      else { continue }
      tops.append((column, top.row))
    }
    guard tops.count > 1 else { return }
    var path: [PathElement] = []
    var last: (column: Int, row: Int)?
    for top in tops {
      let x0 = Double(top.column) * (side + TileMap.gap) - TileMap.gap / 2
      let x1 = x0 + side + TileMap.gap
      let y = 6 + Double(top.row) * (high + TileMap.gap) - TileMap.gap / 2
      let start = Point(max(x0, 0), y)
      if let last, last.column == top.column - 1 {
        path.append(.line(start))
      } else {
        path.append(.move(start))
      }
      path.append(.line(Point(min(x1, width), y)))
      last = top
    }
    items.append(.path(path, fill: nil, stroke: Stroke(.ink, 1.4)))
  }

  private mutating func drawList(_ outside: [Outside], onTiles: Int, hasTiles: Bool) {
    let small = Font(.regular, style.small.size)
    let bold = Font(.bold, style.small.size)
    let lead = style.small.lead
    if !outside.isEmpty {
      height += 4
      items.append(
        .path(
          [.move(Point(0, height)), .line(Point(width, height))], fill: nil,
          stroke: Stroke(.hairline, 0.35)))
      height += 4
      let columnWidth = (width - 10) / 2
      let perColumn = (outside.count + 1) / 2
      var bottoms = [height, height]
      for (index, entry) in outside.enumerated() {
        let column = index / max(perColumn, 1)
        let x = Double(column) * (columnWidth + 10)
        let y = bottoms[column]
        let number = String(entry.count)
        let paragraph = Paragraph(
          [TextRun(entry.name, small)], width: columnWidth - 18, lead: lead, measuring: measuring)
        items.append(
          .text(
            SceneText(
              number, at: Point(x, y + paragraph.firstBaseline), font: bold, ink: .ink,
              width: measuring.width(of: number, font: bold))))
        items += paragraph.items(at: Point(x + 18, y))
        bottoms[column] += paragraph.height
      }
      height = max(bottoms[0], bottoms[1])
    }
    let listed = outside.reduce(0) { $0 + $1.count }
    let sum =
      hasTiles
      ? "\(onTiles) on tiles + \(listed) listed = \(onTiles + listed)" : "\(listed) in all"
    let paragraph = Paragraph(
      [TextRun(sum, small, .secondary)], width: width, lead: lead, measuring: measuring)
    items += paragraph.items(at: Point(0, height))
    height += paragraph.height
  }
}
