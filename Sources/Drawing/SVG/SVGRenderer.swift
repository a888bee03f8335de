internal import Cairo
public import Layout
public import Settings

/// Draws a page of a scene as an SVG file.
public struct SVGRenderer {
  private let text: CairoTextMeasurer

  /// A renderer that prints with the fonts that the scene was measured with.
  public init(text: CairoTextMeasurer) { self.text = text }

  /// Draws one page.
  ///
  /// - Parameters:
  ///   - scene: the scene.
  ///   - style: what the inks look like.
  ///   - page: number of the page, from 0.
  /// - Returns: the bytes of the file, the same on every run.
  /// - Throws: `DrawingError`.
  public func render(
    scene: Scene, style: Style, page: Int = 0
  ) throws(DrawingError) -> [UInt8] {
    let page = try scene.page(page)
    do throws(CairoError) {
      let canvas = try Canvas(.svg, width: page.width, height: page.height)
      let painter = ScenePainter(style: style, shaper: text.shaper)
      painter.paintPaper(on: canvas)
      var tags = NoTags()
      painter.paint(page, on: canvas, tags: &tags)
      canvas.showPage()
      return try canvas.finish()
    } catch {
      throw DrawingError(error)
    }
  }
}
