import Drawing
import Layout
import Settings
import Testing

@Suite struct PNGRendererTests {
  @Test func aPictureHasThePixelsOfItsScaleAndTheSameBytes() throws {
    let text = try CairoTextMeasurer(style: Sample.style)
    let scene = Sample.scene(text)
    for scale in [1.0, 2.5] {
      let bytes = try PNGRenderer(text: text).render(
        scene: scene, style: Sample.style, page: 1, scale: scale)
      #expect(bytes.starts(with: [0x89, 0x50, 0x4e, 0x47]))
      let width = bytes[16..<20].reduce(0) { $0 << 8 | Int($1) }
      #expect(width == Int((595.276 * scale).rounded(.up)))
      let again = try PNGRenderer(text: text).render(
        scene: scene, style: Sample.style, page: 1, scale: scale)
      #expect(again == bytes)
    }
  }

  @Test func noPageAndNoScaleAreErrors() throws {
    let text = try CairoTextMeasurer(style: Sample.style)
    let renderer = PNGRenderer(text: text)
    #expect(throws: DrawingError.self) {
      try renderer.render(scene: Scene(pages: [], title: ""), style: Sample.style)
    }
    for scale in [0, -1, .infinity, .nan, 1000] {
      #expect(throws: DrawingError.self) {
        try renderer.render(scene: Sample.scene(text), style: Sample.style, scale: scale)
      }
    }
  }
}
