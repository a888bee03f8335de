import Layout
import Settings

/// Where things stand on a page, and the cuts and sizes of type, in points.
struct PageFrame {
  let style: Style
  let width: Double
  let height: Double
  let measuring: any TextMeasuring

  init(style: Style, page: PageSize?, measuring: any TextMeasuring) {
    self.style = style
    width = page?.width ?? style.pageWidth
    height = page?.height ?? style.pageHeight
    self.measuring = measuring
  }

  var left: Double { style.sideMargin }
  var right: Double { width - style.sideMargin }
  var contentWidth: Double { width - 2 * style.sideMargin }
  /// Top of the body.
  var top: Double { 50 }
  /// Bottom of the body.
  var bottom: Double { height - 46 }
  var bodyHeight: Double { bottom - top }
  var headRule: Double { 38 }
  var footRule: Double { height - 40 }

  /// Width of so many of the twelve columns with the gutters between them.
  func columns(_ count: Int) -> Double {
    (contentWidth - 110) / 12 * Double(count) + 10 * Double(count - 1)
  }

  /// Left edge of a column, from the left margin, columns counted from 0.
  func column(_ index: Int) -> Double { (contentWidth + 10) / 12 * Double(index) }

  var small: Font { Font(.regular, style.small.size) }
  var smallBold: Font { Font(.bold, style.small.size) }
  var medium: Font { Font(.regular, style.medium.size) }
  var mediumBold: Font { Font(.bold, style.medium.size) }
  var lead: Font { Font(.regular, style.lead.size) }
  var leadBold: Font { Font(.bold, style.lead.size) }
  var large: Font { Font(.bold, style.large.size) }
  /// Distance of baselines in lists of small type: a little tighter than running text.
  var listLead: Double { style.small.lead * 0.9 }

  /// Height of the line above the baseline when text stands in the middle of its lead.
  func baseline(_ font: Font, lead: Double) -> Double {
    (lead + measuring.ascent(of: font) - measuring.descent(of: font)) / 2
  }

  func paragraph(
    _ runs: [TextRun], width: Double, lead: Double, wrap: Paragraph.Wrap = .greedy
  ) -> Paragraph {
    Paragraph(runs, width: width, lead: lead, wrap: wrap, measuring: measuring)
  }

  /// A single line of text at the left end of its baseline.
  func text(_ string: String, _ font: Font, _ ink: Ink = .ink, at point: Point) -> SceneItem {
    let printable = string.printable
    return .text(
      SceneText(
        printable, at: point, font: font, ink: ink,
        width: measuring.width(of: printable, font: font)))
  }

  /// A horizontal line, as decoration.
  func rule(_ x: Double, _ y: Double, width: Double, _ stroke: Stroke) -> [SceneItem] {
    [
      .open(SceneTag(.artifact)),
      .rect(
        Rect(x: x, y: y - stroke.width / 2, width: width, height: stroke.width),
        fill: stroke.ink, stroke: nil),
      .close,
    ]
  }
}
