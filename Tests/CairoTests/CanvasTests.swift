import Testing

@testable import Cairo

@Suite struct CanvasTests {
  @Test(arguments: [Canvas.Format.pdf, .png(scale: 2)])
  func theSameDrawingGivesTheSameBytes(_ format: Canvas.Format) throws {
    func draw() throws -> [UInt8] {
      let shaper = try TextShaper(families: ["Noto Sans", "NanumGothic"])
      let canvas = try Canvas(format, width: 200, height: 100)
      canvas.setCreationDate("2024-10-31T00:00:00Z")
      canvas.show("Sinuiju 신의주 \u{10FFF0}", x: 10, y: 50, weight: .bold, size: 12, shaper: shaper)
      canvas.showPage()
      return try canvas.finish()
    }
    let first = try draw()
    #expect(!first.isEmpty)
    #expect(try draw() == first)
  }

  @Test func aHugePictureIsRefused() {
    #expect(throws: CairoError.self) {
      _ = try Canvas(.png(scale: 100), width: 1000, height: 1000)
    }
  }

  @Test func dashesOfZeroDrawASolidLine() throws {
    let canvas = try Canvas(.pdf, width: 100, height: 100)
    canvas.setLine(width: 1, dash: [0, 0])
    canvas.move(0, 0)
    canvas.line(10, 10)
    canvas.stroke()
    try canvas.check("drawing")
  }
}
