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

  /// Draws all pages of a scene that is there already; see `render(scene:style:options:)`.
  public func render(
    scene: Scene, style: Style, options: PDFOptions = PDFOptions()
  ) throws(DrawingError) -> [UInt8] {
    try render(scene: PagedScene(scene), style: style, options: options)
  }

  /// Draws all pages, taking them one by one.
  ///
  /// - Parameters:
  ///   - scene: pages of any size, in points; a single chart is a page of its own size.
  ///   - style: what the inks look like.
  ///   - options: kind of file, date and creator.
  /// - Returns: the bytes of the file.
  /// - Throws: `DrawingError`, which names the page.
  public func render(
    scene: PagedScene, style: Style, options: PDFOptions = PDFOptions()
  ) throws(DrawingError) -> [UInt8] {
    guard !scene.sheets.isEmpty else {
      // A PDF has at least one page.
      let page = ScenePage(width: style.pageWidth, height: style.pageHeight)
      let blank = Scene(
        pages: [page], title: scene.title, summary: scene.summary, language: scene.language)
      return try render(scene: PagedScene(blank), style: style, options: options)
    }
    var recorder = DocumentRecorder(
      known: scene.destinations, isTagged: options.kind == .accessible)
    let source = try drawn(scene, style: style, recorder: &recorder)
    var document = PDFDocument(
      scene: scene, options: options, recorder: recorder, drawn: consume source,
      hasWhiteSheet: style.colour(of: .paper) == Colour(hex: 0xffffff))
    return try document.write()
  }

  private func drawn(
    _ scene: PagedScene, style: Style, recorder: inout DocumentRecorder
  ) throws(DrawingError) -> PDFSource {
    let bytes: [UInt8]
    do throws(CairoError) {
      bytes = try draw(scene, style: style, recorder: &recorder)
    } catch {
      throw DrawingError(error)
    }
    recorder.finish()
    return try PDFSource(bytes)
  }

  private func draw(
    _ scene: PagedScene, style: Style, recorder: inout DocumentRecorder
  ) throws(CairoError) -> [UInt8] {
    let canvas = try Canvas(.pdf, width: scene.sheets[0].width, height: scene.sheets[0].height)
    // Not seen in the end, but never the clock.
    canvas.setCreationDate("2000-01-01T00:00:00Z")
    let painter = ScenePainter(style: style, shaper: text.shaper, keepsGrid: true)
    for index in scene.sheets.indices {
      let page = scene.page(index)
      canvas.setPageSize(width: page.width, height: page.height)
      recorder.beginPage(on: canvas)
      // Cairo keeps account of the area drawn on: with the sheet it has all of it at once, and
      // need not add up thousands of small rectangles.
      painter.fillPaper(of: page, on: canvas)
      painter.paint(page, on: canvas, tags: &recorder)
      recorder.endPage(on: canvas)
      canvas.showPage()
      try canvas.check("drawing page \(index + 1)")
    }
    return try canvas.finish()
  }
}
