import Drawing
import Foundation
import Layout
import Settings
import Testing

/// Charts stay small without looking any different.
@Suite struct SmallSVGTests {
  let text: CairoTextMeasurer

  init() throws { text = try CairoTextMeasurer(style: Sample.style) }

  private func chart(_ marks: Int) -> Scene {
    var items: [SceneItem] = []
    for mark in 0..<marks {
      let x = Double(mark % 30) * 19 + 0.123
      let y = Double(mark / 30) * 19 + 10
      var hatch: [PathElement] = []
      for line in 0..<9 {
        hatch += [
          .move(Point(x + Double(line) * 1.3, y)), .line(Point(x + Double(line) * 1.3 + 2, y - 5)),
        ]
      }
      items.append(.open(SceneTag(.span, label: "Incident \(mark), 3 April 2021")))
      items.append(.path(hatch, fill: nil, stroke: Stroke(.ink, 0.6)))
      items.append(Sample.line("\(mark)", x, y + 6, text, weight: .bold, size: 5, ink: .accent))
      items.append(.close)
    }
    return Scene(pages: [ScenePage(width: 595, height: 842, items: items)], title: "t")
  }

  private func render(_ scene: Scene, _ options: SVGOptions) throws -> [UInt8] {
    try SVGRenderer(text: text).render(scene: scene, style: Sample.style, options: options)
  }

  @Test func aThousandMarksStaySmall() throws {
    let scene = chart(1000)
    #expect(try render(scene, SVGOptions(text: .live, labels: false)).count < 90_000)
    #expect(try render(scene, SVGOptions(text: .live)).count < 240_000)
    #expect(try render(scene, SVGOptions(text: .outline)).count < 320_000)
  }

  @Test(arguments: SVGText.allCases)
  func whatIsSharedLooksTheSame(_ kind: SVGText) throws {
    let options = SVGOptions(text: kind)
    // A line without length has no ink, but makes each mark one of its own.
    var other = chart(120)
    var turn = 0.0
    other.pages[0].items = other.pages[0].items.map { item in
      guard case .path(var hatch, let fill, let stroke) = item, case .move(let first) = hatch[0]
      else { return item }
      turn += 0.05
      hatch += [.move(first.moved(x: turn, y: 0)), .line(first.moved(x: turn, y: 0))]
      return .path(hatch, fill: fill, stroke: stroke)
    }
    func picture(_ scene: Scene) throws -> [UInt8] {
      try withFile(render(scene, options), "svg") { path in
        // A pixel to the unit of live text: the same places whatever they are added up from.
        _ = try run("rsvg-convert", ["-w", "2975", "-h", "4210", path, "-o", path + ".png"])
        defer { try? FileManager.default.removeItem(atPath: path + ".png") }
        return try [UInt8](Data(contentsOf: URL(fileURLWithPath: path + ".png")))
      }
    }
    #expect(try render(chart(120), options).count < render(other, options).count)
    #expect(try picture(chart(120)) == picture(other))
  }

  @Test func withoutLabelsWhatLiesOverSomethingStaysOverIt() throws {
    func square(_ x: Double, _ ink: Ink) -> SceneItem {
      .rect(Rect(x: x, y: 10, width: 20, height: 20), fill: ink, stroke: nil)
    }
    let items = [square(10, .ink), square(20, .accent), square(300, .ink), square(30, .ink)]
    let scene = Scene(pages: [ScenePage(width: 595, height: 842, items: items)], title: "t")
    let svg = String(
      decoding: try render(scene, SVGOptions(text: .live, labels: false)), as: UTF8.self)
    let marks = svg.components(separatedBy: "<path").dropFirst(2)
    #expect(marks.count == 3)
    let first = try #require(marks.first)
    #expect(first.contains("M50 50") && !first.contains("M150 50"))
    #expect(marks.last?.contains("M150 50") == true)
  }

  @Test func coloursStandWhereASharedShapeIsUsed() throws {
    // Rules under the file's id do not reach into a used shape: in the dark it would stay black.
    let svg = String(
      decoding: try render(chart(9), SVGOptions(text: .live)), as: UTF8.self)
    let shapes = svg.components(separatedBy: "<defs>").dropFirst().map {
      $0.components(separatedBy: "</defs>")[0]
    }
    #expect(shapes.count == 1)
    #expect(shapes.allSatisfy { !$0.contains("class=") && !$0.contains("stroke=") })
    let uses = svg.components(separatedBy: "<use").dropFirst()
    #expect(uses.count == 9)
    #expect(uses.allSatisfy { $0.prefix { $0 != ">" }.contains("class=\"s0\"") })
  }
}
