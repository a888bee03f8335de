/// A cell whose paragraphs are broken into lines.
struct SetCell {
  /// A line and where it stands under the top of the cell.
  struct Line {
    var part: Int
    var line: Int
    var top: Double
    var bottom: Double
  }

  var cell: TableCell
  var paragraphs: [Paragraph]
  var lines: [Line]
  private let figureHeight: Double

  init(_ cell: TableCell, width: Double, measuring: any TextMeasuring) {
    self.cell = cell
    figureHeight = cell.figure.map { $0.isFloating ? 0 : $0.height } ?? 0
    paragraphs = []
    lines = []
    var y = figureHeight
    for (index, part) in cell.parts.enumerated() {
      let paragraph = Paragraph(part.runs, width: width, lead: part.lead, measuring: measuring)
      if paragraph.lines.isEmpty { continue }
      if index > 0 { y += part.spaceBefore }
      for line in paragraph.lines.indices {
        lines.append(Line(part: paragraphs.count, line: line, top: y, bottom: y + part.lead))
        y += part.lead
      }
      paragraphs.append(paragraph)
    }
  }

  /// Height of all lines and the figure in points.
  var height: Double { max(lines.last?.bottom ?? figureHeight, cell.figure?.height ?? 0) }

  /// Height of some lines, with the figure where they are the first.
  func height(from start: Int, to end: Int) -> Double {
    guard start < end else { return start == 0 ? cell.figure?.height ?? 0 : 0 }
    let top = start == 0 ? 0 : lines[start].top
    return lines[end - 1].bottom - top
  }

  func place(
    _ range: Range<Int>, into items: inout [SceneItem], at origin: Point, width: Double,
    alignment: ColumnAlignment, inset: Double = 0, fraction: Double, measuring: any TextMeasuring
  ) {
    if range.lowerBound == 0, let figure = cell.figure {
      let indent =
        switch alignment {
        case .left: 0.0
        case .right, .decimal: width - figure.width
        case .centre, .centredDecimal: (width - figure.width) / 2
        }
      for item in figure.items {
        items.append(item.moved(x: origin.x + indent, y: origin.y))
      }
    }
    guard !range.isEmpty else { return }
    let shift = range.lowerBound == 0 ? 0 : lines[range.lowerBound].top
    for line in lines[range] {
      let paragraph = paragraphs[line.part]
      var place = Point(origin.x, origin.y + line.top - shift)
      var align = TextAlignment.left
      switch alignment {
      case .left: break
      case .right: align = .right
      case .centre: align = .centre
      case .decimal, .centredDecimal:
        align = .right
        place.x -= inset
        place.x -= SetCell.slack(paragraph, fraction: fraction, measuring: measuring)
      }
      items += paragraph.items(
        of: line.line..<line.line + 1, at: place, align: align, width: width)
    }
  }

  /// How far a number stands from the right edge so that its point meets those of the others.
  private static func slack(
    _ paragraph: Paragraph, fraction: Double, measuring: any TextMeasuring
  ) -> Double {
    guard let run = paragraph.runs.first else { return 0 }
    let own =
      run.string.firstIndex(of: ".")
      .map { measuring.width(of: String(run.string[$0...]), font: run.font) } ?? 0
    return fraction - own
  }
}
