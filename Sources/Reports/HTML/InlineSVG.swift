import Layout
import Settings

/// A figure as inline SVG with real text; its colours follow the page's style sheet.
enum InlineSVG {
  /// The figure with its words for those who cannot see it; a wide one fills its column.
  static func figure(
    _ items: [SceneItem], width: Double, height: Double, label: String, isWide: Bool = false
  ) -> String {
    let size = "\(HTMLText.number(width)) \(HTMLText.number(height))"
    let words = HTMLText.escaped(label)
    var result =
      "<svg\(isWide ? " class=\"wide\"" : "") viewBox=\"0 0 \(size)\" width=\"\(HTMLText.number(width))\" role=\"img\" aria-label=\"\(words)\">"
    var closers: [String] = []
    for item in items {
      switch item {
      case .open(let tag):
        let (open, close) = element(tag)
        result += open
        closers.append(close)
      case .close:
        if let close = closers.popLast() { result += close }
      case .rect(let rect, let fill, let stroke):
        result +=
          "<rect x=\"\(HTMLText.number(rect.x))\" y=\"\(HTMLText.number(rect.y))\" "
          + "width=\"\(HTMLText.number(rect.width))\" height=\"\(HTMLText.number(rect.height))\""
          + paint(fill, stroke) + "/>"
      case .path(let elements, let fill, let stroke):
        result += "<path d=\"\(outline(elements))\"" + paint(fill, stroke) + "/>"
      case .text(let text):
        result +=
          "<text x=\"\(HTMLText.number(text.origin.x))\" y=\"\(HTMLText.number(text.origin.y))\" "
          + "font-size=\"\(HTMLText.number(text.font.size))\""
          + (text.font.weight == .bold ? " font-weight=\"700\"" : "")
          + " class=\"f-\(text.ink.rawValue)\" textLength=\"\(HTMLText.number(text.width))\">"
          + HTMLText.escaped(text.string) + "</text>"
      }
    }
    while let close = closers.popLast() { result += close }
    return result + "</svg>"
  }

  private static func element(_ tag: SceneTag) -> (open: String, close: String) {
    let id = tag.destination.map { " id=\"\(HTMLText.escaped($0))\"" } ?? ""
    if let address = tag.link.flatMap(HTMLText.address) {
      let label = tag.label.map { " aria-label=\"\(HTMLText.escaped($0))\"" } ?? ""
      return ("<a\(id)\(label) href=\"\(address)\">", "</a>")
    }
    return id.isEmpty ? ("", "") : ("<g\(id)>", "</g>")
  }

  private static func paint(_ fill: Ink?, _ stroke: Stroke?) -> String {
    var classes: [String] = [fill.map { "f-\($0.rawValue)" } ?? "n"]
    var attributes = ""
    if let stroke {
      classes.append("s-\(stroke.ink.rawValue)")
      attributes = " stroke-width=\"\(HTMLText.number(stroke.width))\""
      if !stroke.dash.isEmpty {
        attributes +=
          " stroke-dasharray=\"\(stroke.dash.map(HTMLText.number).joined(separator: " "))\""
      }
    }
    return " class=\"\(classes.joined(separator: " "))\"" + attributes
  }

  private static func outline(_ elements: [PathElement]) -> String {
    var result = ""
    func point(_ point: Point) -> String {
      HTMLText.number(point.x) + " " + HTMLText.number(point.y)
    }
    for element in elements {
      switch element {
      case .move(let end): result += "M" + point(end)
      case .line(let end): result += "L" + point(end)
      case .curve(let first, let second, let end):
        result += "C" + point(first) + " " + point(second) + " " + point(end)
      case .close: result += "Z"
      }
    }
    return result
  }
}
