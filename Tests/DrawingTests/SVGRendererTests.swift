import Drawing
import Foundation
import FoundationXML
import Layout
import Settings
import Testing

@Suite struct SVGRendererTests {
  let text: CairoTextMeasurer

  init() throws { text = try CairoTextMeasurer(style: Sample.style) }

  private func render(_ options: SVGOptions, page: Int = 0) throws -> String {
    let bytes = try SVGRenderer(text: text).render(
      scene: Sample.scene(text), style: Sample.style, options: options, page: page)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func identifiers(_ svg: String) -> [String] {
    svg.components(separatedBy: " id=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  @Test(arguments: SVGText.allCases)
  func theSamePageGivesTheSameBytes(_ kind: SVGText) throws {
    let first = try render(SVGOptions(text: kind))
    _ = try render(SVGOptions(text: kind), page: 1)
    #expect(try render(SVGOptions(text: kind)) == first)
  }

  @Test(arguments: SVGText.allCases)
  func everyIdBeginsWithThePrefixAndEveryReferenceIsMet(_ kind: SVGText) throws {
    for prefix in [nil, "fig-1"] {
      let svg = try render(SVGOptions(text: kind, idPrefix: prefix))
      let own = identifiers(svg)
      #expect(own.count >= 3)
      #expect(Set(own).count == own.count)
      let begin = prefix ?? String(own[0].prefix { $0 != "-" })
      #expect(own.allSatisfy { $0 == begin || $0.hasPrefix(begin + "-") }, "\(own)")
      let references =
        svg.components(separatedBy: "href=\"#").dropFirst().map { $0.prefix { $0 != "\"" } }
        + svg.components(separatedBy: "url(#").dropFirst().map { $0.prefix { $0 != ")" } }
      #expect(references.allSatisfy { own.contains(String($0)) })
    }
  }

  @Test func twoPagesShareNoId() throws {
    for kind in SVGText.allCases {
      let one = Set(identifiers(try render(SVGOptions(text: kind), page: 0)))
      let other = Set(identifiers(try render(SVGOptions(text: kind), page: 1)))
      #expect(one.isDisjoint(with: other))
    }
  }

  @Test(arguments: SVGText.allCases)
  func titleDescriptionAndRoleAreThere(_ kind: SVGText) throws {
    let svg = try render(SVGOptions(text: kind))
    #expect(svg.contains("Nine incidents — 2021 to 2024</title>"))
    #expect(svg.contains("Incidents by agency &amp; province.</desc>"))
    #expect(svg.contains("aria-labelledby=\""))
    #expect(svg.contains("role=\""))
    #expect(!svg.contains("<?xml"))
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  @Test func liveTextIsTextWithItsWidth() throws {
    let svg = try render(SVGOptions(text: .live), page: 1)
    #expect(svg.contains(">Hyesan 혜산 國境 国</text>"))
    #expect(svg.contains("<a href=\"https://example.org/a%20b?c=%27d%27\">"))
  }

  @Test func longLinesAreFittedIntoTheirWidth() throws {
    let words = "One line of many words that would end elsewhere in another face"
    let items = [Sample.line(words, 10, 20, text), Sample.line("Short", 10, 40, text)]
    let scene = Scene(pages: [ScenePage(width: 595, height: 50, items: items)], title: "t")
    let svg = String(
      decoding: try SVGRenderer(text: text).render(
        scene: scene, style: Sample.style, options: SVGOptions(text: .live)), as: UTF8.self)
    #expect(svg.components(separatedBy: "textLength=\"").count == 2)
    #expect(svg.contains(">\(words)</text>"))
  }

  @Test func labelsCanBeLeftOut() throws {
    let with = try render(SVGOptions(text: .live))
    let without = try render(SVGOptions(text: .live, labels: false))
    #expect(with.contains("<title>Incident 1</title>"))
    #expect(with.contains("Two marks: 2021 and 2024."))
    #expect(!without.contains("Incident 1"))
    #expect(!without.contains("<a "))
    #expect(without.utf8.count < with.utf8.count)
  }

  @Test func variablesStandOnlyUnderSupportsAndTheFilesOwnId() throws {
    let svg = try render(SVGOptions(text: .live, idPrefix: "x"))
    let sheet = try #require(svg.range(of: "<style>")).upperBound
    let end = try #require(svg.range(of: "</style>")).lowerBound
    let style = svg[sheet..<end]
    let rules = try #require(style.range(of: "@supports (color:var(--x)){"))
    #expect(!style[..<rules.lowerBound].contains("var("))
    #expect(!(svg[..<sheet] + svg[end...]).contains("var("))
    // Everything before a brace that is not a condition is a selector under the id.
    for selector in style.split(whereSeparator: { "{}".contains($0) })
    where !selector.contains(":") { #expect(selector.hasPrefix("#x"), "\(selector)") }
    #expect(try !render(SVGOptions(text: .live, darkMode: false)).contains("<style"))
  }

  @Test func marksOfOneLookShareAnElementUnlessTheyWouldCutHoles() throws {
    func paths(_ items: [SceneItem]) throws -> Int {
      let scene = Scene(pages: [ScenePage(width: 50, height: 50, items: items)], title: "t")
      let bytes = try SVGRenderer(text: text).render(
        scene: scene, style: Sample.style, options: SVGOptions(text: .live))
      return String(decoding: bytes, as: UTF8.self).components(separatedBy: "<path").count - 2
    }
    func square(_ x: Double, backwards: Bool) -> SceneItem {
      let corners = [Point(x, 0), Point(x + 9, 0), Point(x + 9, 9), Point(x, 9)]
      let order = backwards ? corners.reversed() : corners
      return .path(
        [.move(order[0]), .line(order[1]), .line(order[2]), .line(order[3]), .close], fill: .ink,
        stroke: nil)
    }
    #expect(try paths([square(0, backwards: false), square(5, backwards: false)]) == 1)
    #expect(try paths([square(0, backwards: false), square(5, backwards: true)]) == 2)
    let rect = SceneItem.rect(
      Rect(x: 1, y: 1, width: 5, height: 5), fill: .paper, stroke: Stroke(.ink, 1))
    #expect(try paths([rect, rect]) == 2)
  }

  @Test func numbersAreShortAndRoundedOnce() throws {
    let items: [SceneItem] = [
      .path(
        [.move(Point(0.333, 10)), .line(Point(0.666, 10)), .line(Point(0.999, -0.5)), .close],
        fill: .ink, stroke: nil)
    ]
    let scene = Scene(pages: [ScenePage(width: 50, height: 50, items: items)], title: "t")
    let svg = String(
      decoding: try SVGRenderer(text: text).render(
        scene: scene, style: Sample.style, options: SVGOptions(text: .live)), as: UTF8.self)
    // In fifths of a point.
    #expect(svg.contains("d=\"M2 50h1l2-53z\""))
  }

  @Test func aPageThatIsNotThereIsAnError() {
    #expect(throws: DrawingError.self) { try render(SVGOptions(), page: 2) }
  }
}
