/// How a PDF is made.
public enum PDFKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Pages, links and bookmarks.
  case plain
  /// With a tagged structure, after PDF/UA-1 and PDF/A-2a.
  case accessible
}

/// What a PDF says of itself and how it is made.
public struct PDFOptions: Hashable, Sendable {
  /// Which kind of file.
  public var kind: PDFKind
  /// When the file was made, as ISO 8601 in UTC (`2024-10-31T00:00:00Z`); nil leaves it out.
  ///
  /// Never the clock: `SOURCE_DATE_EPOCH` or the newest input's date, so that bytes stay the same.
  public var created: String?
  /// The program that made it.
  public var creator: String
  /// Who answers for the contents; nil leaves it out.
  public var author: String?

  /// Options of a PDF.
  public init(
    kind: PDFKind = .accessible, created: String? = nil, creator: String = "dateline",
    author: String? = nil
  ) {
    self.kind = kind
    self.created = created
    self.creator = creator
    self.author = author
  }
}
