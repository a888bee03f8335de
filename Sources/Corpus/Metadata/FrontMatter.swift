/// The block between two lines of three dashes at the head of a page.
///
/// Plain `key: value` pairs of one line are read; lists, nesting and other keys are passed over, as
/// the pages' own tools have many.
struct FrontMatter {
  var title: String?
  var published: String?
  var url: String?
  var author: String?
  var publisher: String?
  var language: String?
  /// Number of lines that the block takes, its two marks included.
  var lineCount = 0

  /// The block that a text begins with, or nil.
  init?(_ text: [UInt8], _ lines: TextLines) {
    guard lines.count >= 3, text[lines.trimmed[0]].elementsEqual("---".utf8) else { return nil }
    var pairs = 0
    for number in 1..<min(lines.count, 100) {
      let line = lines.trimmed[number]
      if text[line].elementsEqual("---".utf8) || text[line].elementsEqual("...".utf8) {
        guard pairs > 0 else { return nil }
        lineCount = number + 1
        return
      }
      if take(text, line) { pairs += 1 }
    }
    return nil
  }

  private mutating func take(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    guard let colon = line.first(where: { text[$0] == 0x3A }), colon > line.lowerBound,
      ByteScan.isLetter(text[line.lowerBound])
    else { return false }
    let key = String(decoding: text[line.lowerBound..<colon].map(ByteScan.lower), as: UTF8.self)
    let value = unquoted(text, ByteScan.trim(text, (colon + 1)..<line.upperBound))
    guard !value.isEmpty else { return true }
    switch key {
    case "title": title = value
    case "date", "published", "pubdate", "publish_date", "date_published": published = value
    case "url", "link", "permalink", "canonical", "source_url": url = value
    case "author", "authors", "byline": author = value
    case "publisher", "source", "site", "publication": publisher = value
    case "lang", "language": language = value
    default: break
    }
    return true
  }

  private func unquoted(_ text: [UInt8], _ range: Range<Int>) -> String {
    var bytes = range
    if bytes.count >= 2, let first = text[bytes].first, first == 0x22 || first == 0x27,
      text[bytes.upperBound - 1] == first
    {
      bytes = (bytes.lowerBound + 1)..<(bytes.upperBound - 1)
    }
    let value = String(decoding: text[bytes], as: UTF8.self)
    return value == "null" || value == "~" ? "" : value
  }
}
