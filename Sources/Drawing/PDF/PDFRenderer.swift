internal import Cairo
public import Layout
public import Settings

/// Draws a scene as a PDF file: text that can be searched and copied, links, bookmarks, page
/// numbers and, in an accessible file, a structure after PDF/UA-1 and PDF/A-2a.
///
/// The same scene, style and options give the same bytes on every run.
public struct PDFRenderer {
  private let text: CairoTextMeasurer

  /// A renderer that prints with the fonts that the scene was measured with.
  public init(text: CairoTextMeasurer) { self.text = text }

  /// Draws all pages.
  ///
  /// - Parameters:
  ///   - scene: pages of any size, in points; a single chart is a page of its own size. Given up
  ///     page by page while it is drawn, where the caller does not keep it.
  ///   - style: what the inks look like.
  ///   - options: kind of file, date and creator.
  /// - Returns: the bytes of the file.
  /// - Throws: `DrawingError`, which names the page.
  public func render(
    scene: consuming Scene, style: Style, options: PDFOptions = PDFOptions()
  ) throws(DrawingError) -> [UInt8] {
    var scene = scene
    if scene.pages.isEmpty {
      // A PDF has at least one page.
      scene.pages = [ScenePage(width: style.pageWidth, height: style.pageHeight)]
    }
    var recorder = DocumentRecorder(scene: scene, isTagged: options.kind == .accessible)
    let drawn: [UInt8]
    do throws(CairoError) {
      drawn = try draw(&scene, style: style, recorder: &recorder)
    } catch {
      throw DrawingError(error)
    }
    recorder.finish()
    let document = try PDFDocument(
      scene: scene, options: options, recorder: recorder, drawn: PDFSource(drawn))
    return try document.write()
  }

  private func draw(
    _ scene: inout Scene, style: Style, recorder: inout DocumentRecorder
  ) throws(CairoError) -> [UInt8] {
    let canvas = try Canvas(.pdf, width: scene.pages[0].width, height: scene.pages[0].height)
    // Not seen in the end, but never the clock.
    canvas.setCreationDate("2000-01-01T00:00:00Z")
    let painter = ScenePainter(style: style, shaper: text.shaper)
    for index in scene.pages.indices {
      canvas.setPageSize(width: scene.pages[index].width, height: scene.pages[index].height)
      recorder.beginPage(on: canvas)
      // Cairo keeps account of the area drawn on: with the sheet it has all of it at once, and
      // need not add up thousands of small rectangles.
      painter.fillPaper(of: scene.pages[index], on: canvas)
      painter.paint(scene.pages[index], on: canvas, tags: &recorder)
      // A page that is drawn is not needed any more, unless the caller has kept it.
      scene.pages[index].items = []
      recorder.endPage(on: canvas)
      canvas.showPage()
      try canvas.check("drawing page \(index + 1)")
    }
    return try canvas.finish()
  }
}
