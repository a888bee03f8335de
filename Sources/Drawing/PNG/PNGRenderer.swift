internal import Cairo
public import Layout
public import Settings

/// Draws a page of a scene as a picture.
public struct PNGRenderer {
  private let text: CairoTextMeasurer

  /// A renderer that prints with the fonts that the scene was measured with.
  public init(text: CairoTextMeasurer) { self.text = text }

  /// Draws one page on the colour of the sheet.
  ///
  /// - Parameters:
  ///   - scene: the scene.
  ///   - style: what the inks look like.
  ///   - page: number of the page, from 0.
  ///   - scale: pixels a point; 2 is right for screens.
  /// - Returns: the bytes of the PNG file, the same on every run.
  /// - Throws: `DrawingError`.
  public func render(
    scene: Scene, style: Style, page: Int = 0, scale: Double = 2
  ) throws(DrawingError) -> [UInt8] {
    let page = try scene.page(page)
    do throws(CairoError) {
      let canvas = try Canvas(.png(scale: scale), width: page.width, height: page.height)
      let painter = ScenePainter(style: style, shaper: text.shaper)
      painter.paintPaper(on: canvas)
      var tags = NoTags()
      painter.paint(page, on: canvas, tags: &tags)
      return try canvas.finish()
    } catch {
      throw DrawingError(error)
    }
  }
}

extension Scene {
  /// A page by its number from 0.
  func page(_ number: Int) throws(DrawingError) -> ScenePage {
    guard pages.indices.contains(number) else {
      throw DrawingError(
        operation: "drawing page \(number + 1)", reason: "there are \(pages.count) pages",
        hint: "choose a page from 1 to \(pages.count)")
    }
    return pages[number]
  }
}
