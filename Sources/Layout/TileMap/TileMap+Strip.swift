import Settings

extension TileMap {
  /// Places that lie on no tile, as low tiles on the columns of the map: neighbours with a plain
  /// edge, what is not stated with a dashed one.
  mutating func drawStrip(_ outside: [Outside], columns: Int) {
    guard !outside.isEmpty else { return }
    // Names need some room; a wide map has more places a row.
    let columns = max(1, min(columns, Int((width + TileMap.gap) / (62 * unit))))
    let side = (width - Double(columns - 1) * TileMap.gap) / Double(columns)
    height += 3
    // Beside its count where every name has room there, else under it.
    let isBeside = outside.allSatisfy { place in
      let room = side - 13 * unit - numberWidth(place)
      let words = place.name.split(separator: " ").map {
        measuring.width(of: String($0), font: Font(.regular, style.small.size))
      }
      return (words.max() ?? 0) <= room && name(place, width: room).lines.count <= 2
    }
    for start in stride(from: 0, to: outside.count, by: columns) {
      let row = outside[start..<min(outside.count, start + columns)]
      let names = row.map {
        name($0, width: side - (isBeside ? 13 * unit + numberWidth($0) : 8 * unit))
      }
      let tallest = names.map(\.height).max() ?? 0
      let high =
        isBeside ? max(22 * unit, tallest + 7 * unit) : tallest + numberFont.size + 9 * unit
      for (column, (place, name)) in zip(row, names).enumerated() {
        let x = Double(column) * (side + TileMap.gap)
        let box = Rect(x: x, y: height, width: side, height: high)
        draw(place, name, in: box, isBeside: isBeside)
      }
      height += high + TileMap.gap
    }
  }

  private var unit: Double { style.small.size / 7 }
  private var numberFont: Font { Font(.bold, style.medium.size) }

  private func numberWidth(_ place: Outside) -> Double {
    measuring.width(of: FigureWords.grouped(place.count), font: numberFont)
  }

  private func name(_ place: Outside, width: Double) -> Paragraph {
    Paragraph(
      [TextRun(place.name, Font(.regular, style.small.size))], width: width,
      lead: style.small.size * 1.22, measuring: measuring)
  }

  private mutating func draw(
    _ place: Outside, _ name: Paragraph, in box: Rect, isBeside: Bool
  ) {
    // Tinted on the scale of the tiles; what is not stated is no place and takes no tint.
    let step = place.isTinted ? scale.step(place.count) : 0
    items.append(
      .rect(
        Rect(x: box.x + 0.2, y: box.y + 0.2, width: box.width - 0.4, height: box.height - 0.4),
        fill: step > 0 ? HeatScale.ink(step) : nil,
        stroke: place.isUnstated
          ? Stroke(.secondary, 0.6, dash: [3, 2]) : Stroke(.hairline, 0.4)))
    let words = FigureWords.grouped(place.count)
    let middle = box.y + box.height / 2
    let baseline =
      isBeside
      ? middle + TileMap.digits / 2 * numberFont.size
      : box.y + 5 * unit + TileMap.digits * numberFont.size
    let ink = HeatScale.textInk(step)
    items.append(
      .text(
        SceneText(
          words, at: Point(box.x + 5 * unit, baseline), font: numberFont, ink: ink,
          width: numberWidth(place))))
    var lines = name
    for index in lines.runs.indices { lines.runs[index].ink = ink }
    items += lines.items(
      at: isBeside
        ? Point(box.x + 9 * unit + numberWidth(place), middle - name.height / 2)
        : Point(box.x + 5 * unit, box.maxY - 2.5 * unit - name.height))
  }

  /// The line that adds up, and what each tint stands for.
  mutating func drawSum(onTiles: Int, beside: Int, hasTiles: Bool) {
    let count = FigureWords.grouped
    let sum =
      isKorean
      ? (hasTiles
        ? "지도 \(count(onTiles)) + 그 밖 \(count(beside)) = \(count(onTiles + beside))"
        : "모두 \(count(beside))")
      : hasTiles
        ? "\(count(onTiles)) on the map + \(count(beside)) beside it = \(count(onTiles + beside))"
        : "\(count(beside)) in all"
    let paragraph = Paragraph(
      [TextRun(sum, Font(.regular, style.small.size), .secondary)], width: width,
      lead: style.small.lead, measuring: measuring)
    items += paragraph.items(at: Point(0, height))
    let (key, wide) = key
    // Beside the sum where there is room, else under it.
    let isBeside = paragraph.lines.count == 1 && paragraph.width + wide + 8 <= width
    height += paragraph.height
    guard wide > 0 else { return }
    let top = isBeside ? height - style.small.lead : height
    items += key.map { $0.moved(x: isBeside ? width - wide : 0, y: top) }
    if !isBeside { height += style.small.lead }
  }

  private var key: (items: [SceneItem], width: Double) {
    ClassKey.line(of: scale, style: style, measuring: measuring)
  }
}
