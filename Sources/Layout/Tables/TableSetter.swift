/// Sets rows of a table: wraps cells, aligns numbers, draws tints and rules.
///
/// Rows are set one at a time, so that a table of any length needs the memory of one row.
public struct TableSetter {
  /// Left edges of the columns from the left edge of the table, in points.
  public let lefts: [Double]
  /// Widths of the columns with their gutters, in points.
  public let widths: [Double]
  /// Width of the table in points.
  public let width: Double
  let columns: [TableColumn]
  /// Width of what follows the decimal point, the widest of each column, in points.
  let fractions: [Double]
  /// Empty space at the right of the numbers of each column, so that the widest stands in the
  /// middle, in points.
  let insets: [Double]
  let measuring: any TextMeasuring

  /// Finds the widths of columns.
  ///
  /// - Parameters:
  ///   - columns: the columns, from left to right.
  ///   - width: width of the table in points.
  ///   - rows: rows that columns as wide as their contents, or aligned at decimal points, must
  ///     hold; not needed for others.
  ///   - measuring: the measure of type.
  public init(
    columns: [TableColumn], width: Double, fitting rows: [TableRow] = [],
    measuring: any TextMeasuring
  ) {
    self.columns = columns
    self.width = width
    self.measuring = measuring
    var widths = columns.map { column -> Double in
      if case .fixed(let points) = column.width { points } else { 0 }
    }
    var fractions = columns.map { _ in 0.0 }
    for (index, column) in columns.enumerated() {
      if case .content(let maximum) = column.width {
        let natural =
          rows.lazy.map { TableSetter.naturalWidth($0, column: index, measuring: measuring) }
          .max() ?? 0
        widths[index] = min(maximum, natural + column.gutter + 0.01)
      }
      if column.alignment == .decimal || column.alignment == .centredDecimal {
        fractions[index] =
          rows.lazy.filter { !$0.isHead }
          .map { TableSetter.fractionWidth($0, column: index, measuring: measuring) }.max() ?? 0
      }
    }
    let taken = widths.reduce(0, +)
    let weights = columns.map { column -> Double in
      if case .share(let weight) = column.width { weight } else { 0 }
    }
    let total = weights.reduce(0, +)
    if total > 0 {
      for index in columns.indices {
        widths[index] += max(0, width - taken) * weights[index] / total
      }
    }
    insets = columns.indices.map { index in
      guard columns[index].alignment == .centredDecimal else { return 0 }
      let widest =
        rows.lazy.filter { !$0.isHead }
        .map { TableSetter.naturalWidth($0, column: index, measuring: measuring) }.max() ?? 0
      return max(0, (widths[index] - columns[index].gutter - widest) / 2)
    }
    self.widths = widths
    self.fractions = fractions
    var lefts: [Double] = []
    var x = 0.0
    for width in widths {
      lefts.append(x)
      x += width
    }
    self.lefts = lefts
  }

  /// Sets a row; it is cut between lines only where it is higher than the height given.
  ///
  /// - Parameters:
  ///   - maximumHeight: the most that a page can hold, in points. A row that is cut repeats its
  ///     first cell in every part.
  ///   - firstHeight: what is left of the present page, where the first part of a row that is cut
  ///     may stand, in points; nil for none.
  public func set(
    _ row: TableRow, maximumHeight: Double = .infinity, firstHeight: Double? = nil
  ) -> [TableBand] {
    let cells = columns.indices.map { index in
      SetCell(
        index < row.cells.count ? row.cells[index] : TableCell(),
        width: max(1, widths[index] - columns[index].gutter), measuring: measuring)
    }
    let contents = cells.lazy.map(\.height).max() ?? 0
    let height = max(row.minimumHeight, row.padTop + contents + row.padBottom)
    guard height > maximumHeight else {
      return [
        band(row, cells, from: cells.map { _ in 0 }, to: cells.map { $0.lines.count }, height)
      ]
    }
    var room = max((firstHeight ?? maximumHeight) - row.padTop - row.padBottom, 1)
    var bands: [TableBand] = []
    var starts = cells.map { _ in 0 }
    while true {
      var ends = starts
      for (index, cell) in cells.enumerated() {
        if index == 0, !bands.isEmpty { starts[0] = 0 }
        let origin = starts[index] < cell.lines.count ? cell.lines[starts[index]].top : 0
        let first = starts[index] == 0 ? 0 : origin
        var end = starts[index]
        while end < cell.lines.count,
          cell.lines[end].bottom - first <= room || end == starts[index]
        {
          end += 1
        }
        ends[index] = end
      }
      let isLast = cells.indices.allSatisfy { $0 == 0 || ends[$0] == cells[$0].lines.count }
      let used = cells.indices.map { cells[$0].height(from: starts[$0], to: ends[$0]) }.max() ?? 0
      var part = band(row, cells, from: starts, to: ends, row.padTop + used + row.padBottom)
      part.isContinued = !isLast
      bands.append(part)
      if isLast { return bands }
      starts = ends
      room = max(maximumHeight - row.padTop - row.padBottom, 1)
    }
  }

  private func band(
    _ row: TableRow, _ cells: [SetCell], from starts: [Int], to ends: [Int], _ height: Double
  ) -> TableBand {
    var items: [SceneItem] = []
    items.append(
      .open(SceneTag(.tableRow, destination: starts.contains { $0 > 0 } ? nil : row.destination)))
    for (index, cell) in cells.enumerated() {
      let column = columns[index]
      let inner = widths[index] - column.gutter
      if let fill = cell.cell.fill {
        // Decoration: the number in the cell says what the tint shows.
        items.append(.open(SceneTag(.artifact)))
        items.append(
          .rect(
            Rect(
              x: lefts[index] + 0.5, y: 0.5, width: widths[index] - 1, height: height - 1),
            fill: fill, stroke: nil))
        items.append(.close)
      }
      items.append(.open(SceneTag(row.isHead || cell.cell.isHead ? .headerCell : .dataCell)))
      let used = cell.height(from: starts[index], to: ends[index])
      let top =
        row.isHead
        ? height - row.padBottom - used
        : row.minimumHeight > 0 && height <= row.minimumHeight ? (height - used) / 2 : row.padTop
      let alignment = cell.cell.alignment ?? column.alignment
      cell.place(
        starts[index]..<ends[index], into: &items, at: Point(lefts[index], top), width: inner,
        alignment: row.isHead && alignment == .centredDecimal ? .centre : alignment,
        inset: row.isHead ? 0 : insets[index], fraction: row.isHead ? 0 : fractions[index],
        measuring: measuring)
      items.append(.close)
    }
    items.append(.close)
    return TableBand(
      height: height, items: items, isContinued: false, rule: row.rule, width: width)
  }

  static func naturalWidth(_ row: TableRow, column: Int, measuring: any TextMeasuring) -> Double {
    guard column < row.cells.count else { return 0 }
    let cell = row.cells[column]
    let texts = cell.parts.map {
      Paragraph($0.runs, width: .infinity, lead: $0.lead, measuring: measuring).width
    }
    return max(texts.max() ?? 0, cell.figure?.width ?? 0)
  }

  static func fractionWidth(_ row: TableRow, column: Int, measuring: any TextMeasuring) -> Double {
    guard column < row.cells.count, let run = row.cells[column].parts.first?.runs.first,
      let point = run.string.firstIndex(of: ".")
    else { return 0 }
    return measuring.width(of: String(run.string[point...]), font: run.font)
  }
}
