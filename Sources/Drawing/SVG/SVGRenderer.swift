internal import Cairo
public import Layout
public import Settings

/// Draws a page of a scene as an SVG file that is safe to embed in a page of the web.
public struct SVGRenderer {
  private let text: CairoTextMeasurer

  /// A renderer that prints with the fonts that the scene was measured with.
  public init(text: CairoTextMeasurer) { self.text = text }

  /// Draws one page.
  ///
  /// - Parameters:
  ///   - scene: the scene; its title and summary become the title and description of the picture.
  ///   - style: what the inks look like.
  ///   - options: outlines or live text, prefix of ids, labels.
  ///   - page: number of the page, from 0.
  /// - Returns: the bytes of the file without an XML declaration, UTF-8, the same on every run.
  /// - Throws: `DrawingError`.
  public func render(
    scene: Scene, style: Style, options: SVGOptions = SVGOptions(), page: Int = 0
  ) throws(DrawingError) -> [UInt8] {
    let drawn = try scene.page(page)
    switch options.text {
    case .live:
      return LiveSVG(scene: scene, page: drawn, style: style, options: options).write()
    case .outline:
      do throws(CairoError) {
        return OutlineSVG.embedSafe(
          try outlines(of: drawn, style: style), title: scene.title, summary: scene.summary,
          prefix: options.idPrefix)
      } catch {
        throw DrawingError(error)
      }
    }
  }

  private func outlines(of page: ScenePage, style: Style) throws(CairoError) -> [UInt8] {
    let canvas = try Canvas(.svg, width: page.width, height: page.height)
    let painter = ScenePainter(style: style, shaper: text.shaper)
    painter.paintPaper(on: canvas)
    var tags = NoTags()
    painter.paint(page, on: canvas, tags: &tags)
    canvas.showPage()
    return try canvas.finish()
  }
}
