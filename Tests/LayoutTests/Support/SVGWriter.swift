import Layout
import Settings

/// Writes a display list as SVG: plain, deterministic, for eyes and for comparing.
struct SVGWriter {
  let style: Style
  private let margin = 12.0

  func write(_ items: [SceneItem], width: Double, height: Double) -> String {
    var lines = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(number(width + 2 * margin))\""
        + " height=\"\(number(height + 2 * margin))\" font-family=\"Noto Sans, NanumGothic\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>",
      "<g transform=\"translate(\(number(margin)) \(number(margin)))\">",
    ]
    for item in items {
      switch item {
      case .rect(let rect, let fill, let stroke):
        lines.append(
          "<rect x=\"\(number(rect.x))\" y=\"\(number(rect.y))\" width=\"\(number(rect.width))\""
            + " height=\"\(number(rect.height))\"\(paint(fill, stroke))/>")
      case .path(let elements, let fill, let stroke):
        lines.append("<path d=\"\(elements.map(path).joined())\"\(paint(fill, stroke))/>")
      case .text(let text):
        let weight = text.font.weight == .bold ? " font-weight=\"700\"" : ""
        lines.append(
          "<text x=\"\(number(text.origin.x))\" y=\"\(number(text.origin.y))\""
            + " font-size=\"\(number(text.font.size))\"\(weight) fill=\"\(colour(text.ink))\">"
            + escaped(text.string) + "</text>")
      case .open(let tag):
        let label = tag.label.map { "<title>\(escaped($0))</title>" } ?? ""
        lines.append("<g>" + label)
      case .close:
        lines.append("</g>")
      }
    }
    return (lines + ["</g>", "</svg>", ""]).joined(separator: "\n")
  }

  private func path(_ element: PathElement) -> String {
    func point(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }
    return switch element {
    case .move(let end): "M\(point(end))"
    case .line(let end): "L\(point(end))"
    case .curve(let first, let second, let end):
      "C\(point(first)) \(point(second)) \(point(end))"
    case .close: "Z"
    }
  }

  private func paint(_ fill: Ink?, _ stroke: Stroke?) -> String {
    var result = " fill=\"\(fill.map(colour) ?? "none")\""
    if let stroke {
      result += " stroke=\"\(colour(stroke.ink))\" stroke-width=\"\(number(stroke.width))\""
      if !stroke.dash.isEmpty {
        result += " stroke-dasharray=\"\(stroke.dash.map(number).joined(separator: " "))\""
      }
    }
    return result
  }

  private func colour(_ ink: Ink) -> String { style.colours[ink]?.cssHex ?? "#ff00ff" }

  /// Hundredths, without trailing zeros.
  private func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
