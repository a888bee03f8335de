public import Settings

/// A map of equal tiles in rough geographic order, with a strip of what lies on no tile, so that
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
    /// Whether it stands for what names no place so closely: drawn with a dashed edge.
    public var isUnstated: Bool
    /// Whether it stands for several that have no room: it has no tint.
    public var isGathered: Bool
    /// A place without a tile.
    public init(
      _ name: String, _ count: Int, isUnstated: Bool = false, isGathered: Bool = false
    ) {
      self.name = name
      self.count = count
      self.isUnstated = isUnstated
      self.isGathered = isGathered
    }
    var isTinted: Bool { !isUnstated && !isGathered }
  }

  /// Width of the figure in points.
  public let width: Double
  /// Height of the figure in points.
  public internal(set) var height: Double
  /// The display list, from the figure's top left corner.
  public internal(set) var items: [SceneItem]
  /// The figure's numbers in words.
  public let label: String

  let style: Style
  let measuring: any TextMeasuring
  /// Tints of counts.
  let scale: ClassScale
  let isKorean: Bool

  /// Least width of a map of so many columns whose tiles hold every word of names, in points.
  public static func leastWidth(
    columns: Int, names: [String], style: Style, measuring: any TextMeasuring
  ) -> Double {
    let font = Font(.regular, style.small.size)
    let words = names.flatMap { $0.split(separator: " ") }
    let widest = words.map { measuring.width(of: String($0), font: font) }.max() ?? 0
    return Double(columns) * (widest + 1.4 * pad + gap + 0.5) - gap
  }

  /// Draws a tile map.
  ///
  /// - Parameters:
  ///   - tiles: the provinces; none for the strip alone.
  ///   - outside: what lies on no tile, in the order of the strip.
  ///   - width: width of the figure in points.
  ///   - tileHeight: the most that a tile may be high, in points.
  ///   - language: BCP 47 tag of the figure's own words: English, or Korean.
  public init(
    tiles: [Tile], outside: [Outside], width: Double, tileHeight: Double = 52, style: Style,
    measuring: any TextMeasuring, language: String = "en"
  ) {
    self.width = width
    isKorean = FigureWords(language: language).isKorean
    self.style = style
    self.measuring = measuring
    items = []
    height = 0
    label = TileMap.words(tiles, outside, isKorean: isKorean)
    // What names no place so closely is no place: it takes no part in the scale.
    scale = ClassScale(
      tiles.map(\.count) + outside.filter(\.isTinted).map(\.count))
    drawTiles(tiles.sorted { ($0.row, $0.column) < ($1.row, $1.column) }, tileHeight)
    drawStrip(outside, columns: (tiles.map(\.column).max() ?? 3) + 1)
    drawSum(
      onTiles: tiles.reduce(0) { $0 + $1.count }, beside: outside.reduce(0) { $0 + $1.count },
      hasTiles: !tiles.isEmpty)
  }

  static func words(_ tiles: [Tile], _ outside: [Outside], isKorean: Bool) -> String {
    let counted =
      tiles.filter { $0.count > 0 }.map { "\($0.name) \(FigureWords.grouped($0.count))" }
      + outside.map { "\($0.name) \(FigureWords.grouped($0.count))" }
    let empty = tiles.count { $0.count == 0 }
    if isKorean {
      return "도별 사건 지도: " + (counted.isEmpty ? "없음" : counted.joined(separator: ", "))
        + (empty > 0 ? "; 사건이 없는 도 \(empty)곳." : ".")
    }
    return "Tile map of incidents by province: "
      + (counted.isEmpty ? "none" : counted.joined(separator: ", "))
      + (empty > 0 ? "; \(empty) provinces without any." : ".")
  }

  static let gap = 4.0
  /// From the edge of a tile to its words, in points.
  static let pad = 5.0

  private mutating func drawTiles(_ tiles: [Tile], _ tileHeight: Double) {
    guard let columns = tiles.map(\.column).max(), let rows = tiles.map(\.row).max() else {
      return
    }
    let side = (width - Double(columns) * TileMap.gap) / Double(columns + 1)
    let high = min(tileHeight, max(side, 30))
    let number = numberFont(tiles, width: side, height: high)
    for tile in tiles {
      let box = Rect(
        x: Double(tile.column) * (side + TileMap.gap),
        y: 6 + Double(tile.row) * (high + TileMap.gap), width: side, height: high)
      draw(tile, in: box, number: number)
    }
    drawBorder(tiles, side: side, high: high)
    height = 6 + Double(rows + 1) * (high + TileMap.gap)
  }

  private mutating func draw(_ tile: Tile, in box: Rect, number: Font) {
    let step = scale.step(tile.count)
    // The frame stays under a tint: a style may have none of that step.
    items.append(
      .rect(
        Rect(x: box.x + 0.2, y: box.y + 0.2, width: box.width - 0.4, height: box.height - 0.4),
        fill: step > 0 ? HeatScale.ink(step) : nil, stroke: Stroke(.hairline, 0.4)))
    let ink = HeatScale.textInk(step)
    let pad = TileMap.pad
    let small = Font(.regular, style.small.size)
    let lead = style.small.size * 1.22
    let lines = name(tile, ink: ink, width: box.width)
    let native =
      tile.nativeName.isEmpty || box.height < nativeFrom
      ? nil
      : Paragraph(
        [TextRun(tile.nativeName, small, step >= 3 ? .paper : step == 2 ? .ink : .secondary)],
        width: box.width - pad * 1.4, lead: lead, measuring: measuring)
    var bottom = box.maxY - 2.5
    if let native, native.lines.count == 1 {
      bottom -= native.height
      items += native.items(at: Point(box.x + pad, bottom))
    }
    items += lines.items(at: Point(box.x + pad, bottom - lines.height))
    let number = tile.count > 0 ? number : Font(.regular, style.medium.size)
    let words = FigureWords.grouped(tile.count)
    items.append(
      .text(
        SceneText(
          words, at: Point(box.x + pad, box.y + pad + TileMap.digits * number.size), font: number,
          ink: tile.count > 0 ? ink : .secondary,
          width: measuring.width(of: words, font: number))))
  }

  /// Least height of a tile that has room for a number, a name of two lines and a native one.
  private var nativeFrom: Double {
    max(38, TileMap.pad + 2.5 + TileMap.digits * style.medium.size + 3.66 * style.small.size)
  }

  /// Height of digits in ems.
  static let digits = 0.72

  /// The largest of four sizes at which every count of the map stands clear of names and edges.
  private func numberFont(_ tiles: [Tile], width: Double, height: Double) -> Font {
    let medium = style.medium.size
    let names = 2 * style.small.size * 1.22 + (height < nativeFrom ? 0 : style.small.size * 1.22)
    let sizes = [1, 0.8, 0.6].map { $0 * style.large.size }.filter { $0 > medium }
    let lines = tiles.map { self.name($0, ink: .ink, width: width).lines.count }.max() ?? 1
    let room =
      height - TileMap.pad - 2.5 - names + Double(2 - lines) * style.small.size * 1.22
    let size = sizes.first { size in
      let font = Font(.bold, size)
      return (TileMap.digits + 0.1) * size <= room
        && tiles.allSatisfy {
          measuring.width(of: FigureWords.grouped($0.count), font: font)
            <= width - 2 * TileMap.pad
        }
    }
    return Font(.bold, size ?? medium)
  }

  private func name(_ tile: Tile, ink: Ink, width: Double) -> Paragraph {
    var name = Paragraph(
      [TextRun(tile.name, Font(.regular, style.small.size), ink)],
      width: width - TileMap.pad * 1.4, lead: style.small.size * 1.22, measuring: measuring)
    if name.lines.count > 2 { name.lines.removeLast(name.lines.count - 2) }
    return name
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
}
