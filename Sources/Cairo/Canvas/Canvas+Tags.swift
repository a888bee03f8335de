internal import CCairo

extension Canvas {
  /// Begins a stretch of marked content of a PDF; Cairo numbers them through each page, from 0.
  ///
  /// - Parameter name: a structure type that Cairo knows, such as `P` or `NonStruct`. Not
  ///   `Artifact`: Cairo 1.16 aborts on it.
  public func beginTag(_ name: String) {
    guard format == .pdf else { return }
    cairo_tag_begin(context, name, nil)
  }

  /// Ends the stretch begun last, which must be of the same name.
  public func endTag(_ name: String) {
    guard format == .pdf else { return }
    cairo_tag_end(context, name)
  }

  /// Sets when a PDF was made, as ISO 8601; without it Cairo asks the clock.
  public func setCreationDate(_ date: String) {
    guard format == .pdf else { return }
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date)
  }
}
