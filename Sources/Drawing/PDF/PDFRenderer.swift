internal import Cairo
public import Layout
public import Settings

/// Draws a scene as a PDF file: text that can be searched and copied, links, bookmarks, page labels.
///
/// The same scene, style and options give the same bytes on every run.
public struct PDFRenderer {
  private let text: CairoTextMeasurer

  /// A renderer that prints with the fonts that the scene was measured with.
  public init(text: CairoTextMeasurer) { self.text = text }

  /// Draws all pages.
  ///
  /// - Parameters:
  ///   - scene: pages of any size, in points.
  ///   - style: what the inks look like.
  ///   - options: kind of file, date and creator.
  /// - Returns: the bytes of the file.
  /// - Throws: `DrawingError`, which names the page.
  public func render(
    scene: Scene, style: Style, options: PDFOptions = PDFOptions()
  ) throws(DrawingError) -> [UInt8] {
    let raw: [UInt8]
    do throws(CairoError) {
      raw = try draw(scene, style: style, options: options)
    } catch {
      throw DrawingError(error)
    }
    return try PDFFinisher.finish(raw)
  }

  private func draw(
    _ scene: Scene, style: Style, options: PDFOptions
  ) throws(CairoError) -> [UInt8] {
    let first = scene.pages.first ?? ScenePage(width: style.pageWidth, height: style.pageHeight)
    let canvas = try Canvas(.pdf, width: first.width, height: first.height)
    canvas.setMetadata(.title, PlainText.clean(scene.title))
    if !scene.summary.isEmpty { canvas.setMetadata(.subject, PlainText.clean(scene.summary)) }
    canvas.setMetadata(.creator, PlainText.clean(options.creator))
    if let author = options.author { canvas.setMetadata(.author, PlainText.clean(author)) }
    if let created = options.created { canvas.setMetadata(.creationDate, created) }
    let painter = ScenePainter(style: style, shaper: text.shaper)
    var tags = LinkTags(scene: scene)
    addBookmarks(scene.bookmarks, known: tags.destinations, to: canvas)
    for (index, page) in scene.pages.enumerated() {
      canvas.setPageSize(width: page.width, height: page.height)
      canvas.setPageLabel(String(index + 1))
      painter.paint(page, on: canvas, tags: &tags)
      if index == scene.pages.count - 1 { tags.closeAll(on: canvas) }
      canvas.showPage()
      try canvas.check("drawing page \(index + 1)")
    }
    return try canvas.finish()
  }

  private func addBookmarks(
    _ bookmarks: [SceneBookmark], known: Set<String>, to canvas: borrowing Canvas
  ) {
    var path: [(level: Int, number: Int32)] = []
    for bookmark in bookmarks where known.contains(bookmark.destination) {
      while let last = path.last, last.level >= bookmark.level { path.removeLast() }
      let number = canvas.addBookmark(
        PlainText.clean(bookmark.title), parent: path.last?.number,
        destination: WebAddress.fragment(bookmark.destination))
      path.append((bookmark.level, number))
    }
  }
}
