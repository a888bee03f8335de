public import Settings

/// How wide a column is.
public enum ColumnWidth: Hashable, Sendable {
  /// So many points.
  case fixed(Double)
  /// As wide as its widest cell set in one line, up to so many points.
  case content(maximum: Double)
  /// A share of what the other columns leave, in proportion to its weight.
  case share(Double)
}

/// Where the contents of a column stand.
public enum ColumnAlignment: Hashable, Sendable {
  case left, right, centre
  /// Numbers under one another at their decimal points, the widest one at the right edge.
  case decimal
  /// Numbers under one another at their decimal points, the widest one in the middle; heads in
  /// the middle.
  case centredDecimal
}

/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  /// How wide it is.
  public var width: ColumnWidth
  /// Where its contents stand.
  public var alignment: ColumnAlignment
  /// Empty space at its right, in points, part of its width.
  public var gutter: Double

  /// A column of a width.
  public init(_ width: ColumnWidth, _ alignment: ColumnAlignment = .left, gutter: Double = 8) {
    self.width = width
    self.alignment = alignment
    self.gutter = gutter
  }
}

/// A drawing that stands in a cell, in coordinates from its own top left corner.
public struct CellFigure: Hashable, Sendable {
  /// What is drawn.
  public var items: [SceneItem]
  /// Width in points.
  public var width: Double
  /// Height in points; text under the drawing begins there.
  public var height: Double
  /// Whether text begins beside the drawing, at the top of the cell, rather than under it.
  public var isFloating: Bool

  /// A drawing of a size.
  public init(items: [SceneItem], width: Double, height: Double, isFloating: Bool = false) {
    self.items = items
    self.width = width
    self.height = height
    self.isFloating = isFloating
  }
}

/// A cell: paragraphs under one another.
public struct TableCell: Hashable, Sendable {
  /// One paragraph of a cell.
  public struct Part: Hashable, Sendable {
    /// The words.
    public var runs: [TextRun]
    /// Distance of baselines in points.
    public var lead: Double
    /// Empty space above, in points.
    public var spaceBefore: Double
    /// A paragraph of a cell.
    public init(_ runs: [TextRun], lead: Double, spaceBefore: Double = 0) {
      self.runs = runs
      self.lead = lead
      self.spaceBefore = spaceBefore
    }
  }

  /// The paragraphs.
  public var parts: [Part]
  /// A drawing above the paragraphs.
  public var figure: CellFigure?
  /// Tint behind the cell.
  public var fill: Ink?
  /// Where its contents stand, if not as its column says.
  public var alignment: ColumnAlignment?
  /// Whether it heads its row.
  public var isHead: Bool

  /// A cell of paragraphs.
  public init(
    _ parts: [Part] = [], figure: CellFigure? = nil, fill: Ink? = nil,
    alignment: ColumnAlignment? = nil, isHead: Bool = false
  ) {
    self.parts = parts
    self.figure = figure
    self.fill = fill
    self.alignment = alignment
    self.isHead = isHead
  }

  /// A cell of one paragraph in one cut.
  public init(
    _ string: String, _ font: Font, _ ink: Ink = .ink, lead: Double, link: SceneLink? = nil,
    fill: Ink? = nil, isHead: Bool = false
  ) {
    self.init(
      [Part([TextRun(string, font, ink, link: link)], lead: lead)], fill: fill, isHead: isHead)
  }
}

/// A row of a table.
public struct TableRow: Hashable, Sendable {
  /// Its cells, one a column; missing ones are empty.
  public var cells: [TableCell]
  /// Empty space above its contents, in points.
  public var padTop: Double
  /// Empty space under its contents, in points.
  public var padBottom: Double
  /// Least height in points; shorter contents stand in its middle.
  public var minimumHeight: Double
  /// Line along its lower edge.
  public var rule: Stroke?
  /// Name of the destination that it is.
  public var destination: String?
  /// Whether it heads the table: repeated on every page, its cells heads that stand at the bottom.
  public var isHead: Bool

  /// A row of cells.
  public init(
    _ cells: [TableCell], padTop: Double = 0, padBottom: Double = 0, minimumHeight: Double = 0,
    rule: Stroke? = nil, destination: String? = nil, isHead: Bool = false
  ) {
    self.cells = cells
    self.padTop = padTop
    self.padBottom = padBottom
    self.minimumHeight = minimumHeight
    self.rule = rule
    self.destination = destination
    self.isHead = isHead
  }
}

/// A row, or a part of one, in coordinates from its own top left corner.
public struct TableBand: Hashable, Sendable {
  /// Height in points.
  public var height: Double
  /// What is drawn, but for the line along the lower edge.
  public var items: [SceneItem]
  /// Whether the rest of the same row follows.
  public var isContinued: Bool
  /// Line along the lower edge.
  public var rule: Stroke?
  /// Length of that line in points.
  public var width: Double

  /// The line along the lower edge, its left end at a point.
  public func ruleElements(from left: Point) -> [PathElement] {
    [.move(left), .line(Point(left.x + width, left.y))]
  }

  /// All that is drawn, with the line.
  public var drawn: [SceneItem] {
    guard let rule else { return items }
    return items + [
      .open(SceneTag(.artifact)),
      .path(ruleElements(from: Point(0, height)), fill: nil, stroke: rule), .close,
    ]
  }
}
