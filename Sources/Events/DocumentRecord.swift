/// What is known of a document beside its text.
public struct DocumentRecord: Hashable, Sendable, Codable {
  /// Key: path relative to the corpus root without its ending, or the id that the input gave.
  public var key: String
  /// Title, where known.
  public var title: String?
  /// Publisher, where known.
  public var publisher: String?
  /// Author, where known.
  public var author: String?
  /// Address, where known.
  public var url: String?
  /// BCP 47 language tag, as `en`, `ko`.
  public var language: String
  /// Path relative to the corpus root, where it was a file.
  public var path: String?
  /// SHA-256 of the source's bytes, lower-case hexadecimal.
  public var sha256: String
  /// Number of bytes of the source.
  public var byteCount: Int
  /// When it was published.
  public var published: DateEstimate
  /// Where that date comes from: `manifest`, `front-matter`, `byline`, `dateline`, `url`,
  /// `inferred`, `input` or `none`.
  public var publishedBasis: String
  /// What the manifest says of how it knows the date.
  public var publishedNote: String?

  /// A document's metadata.
  public init(
    key: String, title: String? = nil, publisher: String? = nil, author: String? = nil,
    url: String? = nil, language: String = "en", path: String? = nil, sha256: String = "",
    byteCount: Int = 0, published: DateEstimate = .unknown, publishedBasis: String = "none",
    publishedNote: String? = nil
  ) {
    self.key = key
    self.title = title
    self.publisher = publisher
    self.author = author
    self.url = url
    self.language = language
    self.path = path
    self.sha256 = sha256
    self.byteCount = byteCount
    self.published = published
    self.publishedBasis = publishedBasis
    self.publishedNote = publishedNote
  }
}
