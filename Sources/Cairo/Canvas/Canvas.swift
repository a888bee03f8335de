internal import CCairo

/// What is drawn on: a PDF, SVG or PNG file in memory.
///
/// Owns Cairo's surface and context. `finish()` consumes it and gives the bytes; a canvas that is
/// dropped without it frees everything and gives nothing. Lengths in points from the top left.
public struct Canvas: ~Copyable {
  /// What the bytes will be.
  public enum Format: Hashable, Sendable {
    case pdf, svg
    /// A picture of so many pixels a point.
    case png(scale: Double)
  }
  let format: Format
  let context: OpaquePointer
  let surface: OpaquePointer
  let sink: ByteSink
  let pen = GlyphPen()

  /// An empty page.
  ///
  /// - Parameters:
  ///   - format: what the bytes will be.
  ///   - width: width of the first page in points.
  ///   - height: its height in points.
  /// - Throws: `CairoError` where Cairo refuses the size.
  public init(_ format: Format, width: Double, height: Double) throws(CairoError) {
    let sink = ByteSink()
    (surface, context) = try Canvas.open(format, width: width, height: height, sink: sink)
    self.sink = sink
    self.format = format
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_destroy(surface)
    // Destroying the surface flushes it, so that the sink has to be alive until here.
    withExtendedLifetime(sink) {}
  }

  /// Ends the file and gives its bytes.
  ///
  /// - Throws: `CairoError` with the first thing that went wrong anywhere on the canvas.
  public consuming func finish() throws(CairoError) -> [UInt8] {
    try check("drawing")
    if case .png = format {
      let closure = Unmanaged.passUnretained(sink).toOpaque()
      try CairoError.check(
        cairo_surface_write_to_png_stream(surface, ByteSink.write, closure), "writing the picture")
    }
    cairo_surface_finish(surface)
    try CairoError.check(cairo_surface_status(surface), "ending the file")
    return sink.take()
  }

  /// Throws if anything went wrong so far; to be asked page by page, before the file is ended.
  public func check(_ operation: String) throws(CairoError) {
    try CairoError.check(cairo_status(context), operation)
    try CairoError.check(cairo_surface_status(surface), operation)
  }

  /// Ends the page.
  public func showPage() { cairo_show_page(context) }

  /// Sets the size of the next page of a PDF in points; before anything is drawn on it.
  public func setPageSize(width: Double, height: Double) {
    guard format == .pdf else { return }
    cairo_pdf_surface_set_size(surface, width, height)
  }

  private static func open(
    _ format: Format, width: Double, height: Double, sink: ByteSink
  ) throws(CairoError) -> (surface: OpaquePointer, context: OpaquePointer) {
    let closure = Unmanaged.passUnretained(sink).toOpaque()
    var scale = 1.0
    let made: OpaquePointer?
    switch format {
    case .pdf:
      made = cairo_pdf_surface_create_for_stream(ByteSink.write, closure, width, height)
      // The plainest syntax, whatever the version of Cairo: the file is rewritten afterwards.
      cairo_pdf_surface_restrict_to_version(made, CAIRO_PDF_VERSION_1_4)
    case .svg:
      made = cairo_svg_surface_create_for_stream(ByteSink.write, closure, width, height)
      cairo_svg_surface_set_document_unit(made, CAIRO_SVG_UNIT_PT)
    case .png(let factor):
      scale = factor
      let across = (width * scale).rounded(.up)
      let down = (height * scale).rounded(.up)
      guard across >= 1, down >= 1, across <= 32767, down <= 32767 else {
        throw CairoError(
          operation: "making a picture", status: "\(across) × \(down) pixels cannot be had",
          hint: "choose a scale that gives between 1 and 32,767 pixels each way")
      }
      made = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(across), Int32(down))
    }
    // Cairo answers with an object in an error state, never with nothing.
    guard let surface = made, let context = cairo_create(surface) else {
      throw CairoError(operation: "beginning a page", status: "no surface", hint: "try again")
    }
    do throws(CairoError) {
      try CairoError.check(cairo_status(context), "beginning a page")
    } catch {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
      throw error
    }
    cairo_scale(context, scale, scale)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    cairo_set_font_options(context, options)
    cairo_font_options_destroy(options)
    return (surface, context)
  }
}
