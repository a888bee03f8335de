import Drawing
import Layout
import Settings

/// A small scene with everything that a scene may have.
enum Sample {
  static let style = Style.briefing

  static func line(
    _ string: String, _ x: Double, _ y: Double, _ text: CairoTextMeasurer,
    weight: Weight = .regular, size: Double = 9.5, ink: Ink = .ink
  ) -> SceneItem {
    let font = Font(weight, size)
    return .text(
      SceneText(
        string, at: Point(x, y), font: font, ink: ink, width: text.width(of: string, font: font)))
  }

  static func scene(_ text: CairoTextMeasurer) -> Scene {
    var first = ScenePage(width: 595.276, height: 841.89)
    first.items = [
      .rect(
        Rect(x: 40, y: 60, width: 200, height: 20), fill: .tint, stroke: Stroke(.hairline, 0.5)),
      .open(SceneTag(.section)),
      .open(SceneTag(.heading1, destination: "top")),
      line("Nine incidents in 국경경비대", 40, 100, text, weight: .bold, size: 22), .close,
      .open(SceneTag(.paragraph)),
      line("“A public trial was held in Hyesan (혜산) in April 2021.”", 40, 130, text),
      .close,
      .open(SceneTag(.figure, label: "Two marks: 2021 and 2024.")),
      .path(
        [.move(Point(60, 200)), .curve(Point(70, 190), Point(80, 190), Point(90, 200)), .close],
        fill: .ink, stroke: nil),
      .open(SceneTag(.span, label: "Incident 1", link: .destination("row 1/é"))),
      .rect(Rect(x: 100, y: 190, width: 10, height: 10), fill: .accent, stroke: nil), .close,
      .close, .close,
    ]
    var second = ScenePage(width: 595.276, height: 841.89)
    second.items = [
      .open(SceneTag(.section)),
      .open(SceneTag(.heading2)), line("Register", 40, 60, text, size: 9.5), .close,
      .open(SceneTag(.table)),
      .open(SceneTag(.tableRow)),
      .open(SceneTag(.headerCell)), line("No", 40, 80, text, weight: .bold, size: 7), .close,
      .open(SceneTag(.headerCell)), line("Place", 90, 80, text, weight: .bold, size: 7), .close,
      .close,
      .open(SceneTag(.tableRow, destination: "row 1/é")),
      .open(SceneTag(.dataCell)), line("1", 40, 95, text, size: 7), .close,
      .open(SceneTag(.dataCell)),
      .open(SceneTag(.span, link: .address("https://example.org/a b?c='d'"))),
      line("Hyesan 혜산 國境 国", 90, 95, text, size: 7), .close, .close,
      .close,
      .close, .close,
      .open(SceneTag(.artifact)), line("2 of 2", 500, 810, text, size: 7, ink: .secondary), .close,
    ]
    return Scene(
      pages: [first, second], title: "Nine incidents — 2021 to 2024",
      summary: "Incidents by agency & province.",
      bookmarks: [
        SceneBookmark("Top", level: 1, destination: "top"),
        SceneBookmark("Row 혜산", level: 2, destination: "row 1/é"),
        SceneBookmark("Nowhere", level: 1, destination: "nowhere"),
      ])
  }
}
