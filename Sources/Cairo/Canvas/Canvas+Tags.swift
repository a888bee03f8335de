internal import CCairo

/// What a PDF says of itself.
public enum MetadataField: Hashable, Sendable, CaseIterable {
  case title, author, subject, creator
  /// ISO 8601, such as `2024-10-31T00:00:00Z`.
  case creationDate
}

extension Canvas {
  /// Begins a tagged part of a PDF.
  ///
  /// - Parameters:
  ///   - name: a structure type that Cairo knows, such as `P` or `Table`.
  ///   - attributes: in Cairo's own syntax, made by `TagAttributes`.
  public func beginTag(_ name: String, attributes: String = "") {
    guard format == .pdf else { return }
    cairo_tag_begin(context, name, attributes)
  }

  /// Ends the part begun last, which must be of the same name.
  public func endTag(_ name: String) {
    guard format == .pdf else { return }
    cairo_tag_end(context, name)
  }

  /// Adds an entry to the bookmarks.
  ///
  /// - Parameters:
  ///   - title: the words.
  ///   - parent: number of the entry above; nil for the top.
  ///   - destination: name of the place it leads to.
  /// - Returns: its number.
  public func addBookmark(_ title: String, parent: Int32?, destination: String) -> Int32 {
    guard format == .pdf else { return 0 }
    return cairo_pdf_surface_add_outline(
      surface, parent ?? 0, title, TagAttributes.destination(destination),
      CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// Sets a field of what the file says of itself.
  public func setMetadata(_ field: MetadataField, _ value: String) {
    guard format == .pdf else { return }
    let which =
      switch field {
      case .title: CAIRO_PDF_METADATA_TITLE
      case .author: CAIRO_PDF_METADATA_AUTHOR
      case .subject: CAIRO_PDF_METADATA_SUBJECT
      case .creator: CAIRO_PDF_METADATA_CREATOR
      case .creationDate: CAIRO_PDF_METADATA_CREATE_DATE
      }
    cairo_pdf_surface_set_metadata(surface, which, value)
  }

  /// Names the page as readers show it.
  public func setPageLabel(_ label: String) {
    guard format == .pdf else { return }
    cairo_pdf_surface_set_page_label(surface, label)
  }
}

/// Attributes of tags in Cairo's own syntax, with what a string may not hold made safe.
public enum TagAttributes {
  /// A link to an address of the web.
  public static func address(_ uri: String) -> String { "uri=\(quoted(uri))" }
  /// A link to, or bookmark of, a named place of the file.
  public static func destination(_ name: String) -> String { "dest=\(quoted(name))" }
  /// The name of a place.
  public static func name(_ name: String) -> String { "name=\(quoted(name))" }
  /// Name of the tag of places.
  public static let destinationTag = "cairo.dest"
  /// Name of the tag of links.
  public static let linkTag = "Link"

  private static func quoted(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7f {
      if scalar == "'" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "'"
  }
}
