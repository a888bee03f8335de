public import Layout
public import Settings

/// A page that shows what a style looks like: its sizes of type, colours and tints.
public enum StylePreview {
  /// Composes the page.
  ///
  /// - Parameters:
  ///   - style: the style to show.
  ///   - measuring: the measure of type, of the same style.
  public static func compose(style: Style, measuring: any TextMeasuring) -> Scene {
    let frame = PageFrame(style: style, page: nil, measuring: measuring)
    var flow = PageFlow(frame: frame, words: ReportWords(language: "en"))
    flow.begin(
      style.name, title: "Style “\(style.name)”",
      deck: "\(number(frame.width)) × \(number(frame.height)) points; "
        + style.families.joined(separator: ", "), destination: "style", body: 100)
    for (name, font, lead) in [
      ("large", frame.large, style.large.lead), ("medium", frame.medium, style.medium.lead),
      ("small", frame.small, style.small.lead),
    ] {
      let words = "\(name), \(number(font.size)) on \(number(lead)): 0123456789 Hamhung 함흥시 보위성"
      let paragraph = frame.paragraph([TextRun(words, font)], width: frame.contentWidth, lead: lead)
      flow.place(paragraph.items(at: Point(0, 0)), height: paragraph.height + 4)
    }
    flow.space(10)
    let width = (frame.contentWidth - 30) / 4
    for (index, ink) in Ink.allCases.enumerated() {
      let column = Double(index % 4)
      let items = swatch(ink, frame: frame, width: width)
        .map { $0.moved(x: column * (width + 10), y: 0) }
      let isLast = index % 4 == 3 || index == Ink.allCases.count - 1
      flow.place(items, height: isLast ? 52 : 0)
    }
    flow.space(6)
    let findings = style.findings()
    let words =
      findings.isEmpty
      ? ["Text has a contrast of 4.5 : 1 or more, marks of 3 : 1 or more."]
      : findings.map(\.description)
    for line in words {
      let paragraph = frame.paragraph(
        [TextRun(line, frame.medium)], width: frame.contentWidth, lead: style.medium.lead)
      flow.place(paragraph.items(at: Point(0, 0)), height: paragraph.height)
    }
    let pages = flow.takePages().map {
      ScenePage(width: frame.width, height: frame.height, items: $0.items)
    }
    return Scene(pages: pages, title: "Style “\(style.name)”")
  }

  private static func swatch(_ ink: Ink, frame: PageFrame, width: Double) -> [SceneItem] {
    let colour = frame.style.colours[ink]
    let ratio = colour.flatMap { one in
      frame.style.colours[.paper].map { number((one.contrast(with: $0) * 10).rounded() / 10) }
    }
    return [
      .rect(
        Rect(x: 0, y: 0, width: width, height: 26), fill: ink, stroke: Stroke(.hairline, 0.35)),
      frame.text(ink.rawValue, frame.smallBold, at: Point(0, 36)),
      frame.text(
        "\(colour?.cssHex ?? "none") · \(ratio ?? "–") : 1", frame.small, .secondary,
        at: Point(0, 45)),
    ]
  }

  private static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}
