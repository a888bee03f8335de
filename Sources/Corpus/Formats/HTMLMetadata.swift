import Records

/// What the head of a web page says of it.
struct HTMLMetadata {
  var title: String?
  var language: String?
  var canonical: String?
  private var socialTitle: String?
  private var site: String?
  private var address: String?
  private var author: String?
  private var published: String?
  private var firstTime: String?

  /// A `<meta>` element.
  mutating func element(_ name: String?, _ content: String?) {
    guard let name, let content, !content.isEmpty else { return }
    switch name.lowercased() {
    case "og:title", "twitter:title", "headline": socialTitle = socialTitle ?? content
    case "og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher":
      site = site ?? content
    case "og:url": address = address ?? content
    case "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl":
      // Some pages name an address instead of a person.
      if !content.hasPrefix("http") { author = author ?? content }
    case "article:published_time", "datepublished", "date", "pubdate", "publishdate",
      "publish-date", "publish_date", "dc.date", "dc.date.issued", "dcterms.date",
      "dcterms.created", "parsely-pub-date", "sailthru.date", "og:article:published_time",
      "article:published", "published_time", "publication_date", "displaydate":
      published = published ?? content
    default: break
    }
  }

  /// A `<time datetime>` element; the first one counts.
  mutating func time(_ value: String?) {
    if let value, !value.isEmpty { firstTime = firstTime ?? value }
  }

  /// A block of JSON-LD.
  mutating func linkedData(_ text: String) {
    var reader = JSONReader(Array(text.utf8))
    try? read(&reader, depth: 0)
  }

  private mutating func read(_ reader: inout JSONReader, depth: Int) throws(JSONError) {
    switch try reader.peek() {
    case .array where depth < 6:
      try reader.array { (reader) throws(JSONError) in try read(&reader, depth: depth + 1) }
    case .object where depth < 6:
      try reader.object { (key, reader) throws(JSONError) in
        let isText = try reader.peek() == .string
        switch key {
        case "datePublished" where isText:
          let value = try reader.string()
          published = published ?? value
        case "headline" where isText:
          let value = try reader.string()
          socialTitle = socialTitle ?? value
        case "@graph", "mainEntity": try read(&reader, depth: depth + 1)
        default: try reader.skip()
        }
      }
    default: try reader.skip()
    }
  }

  /// Gives the text what is known of it.
  func fill(_ text: inout FormattedText) {
    text.title = (socialTitle ?? title)?.trimmingSpaces
    text.author = author?.trimmingSpaces
    text.publisher = site?.trimmingSpaces
    text.url = [canonical, address].compactMap { $0 }.first { $0.hasPrefix("http") }
    text.language = language
    text.published = published ?? firstTime
  }
}
