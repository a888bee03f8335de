extension ByteText {
  /// The title and description of a picture.
  mutating func naming(title: String, summary: String, prefix: String) {
    markup("<title id=\"\(prefix)-title\">")
    escaped(title)
    raw("</title>\n")
    guard !summary.isEmpty else { return }
    markup("<desc id=\"\(prefix)-desc\">")
    escaped(summary)
    raw("</desc>\n")
  }

  /// Adds a text with a prefix put in at places.
  mutating func insert(_ prefix: String, at places: [Int], of text: ByteText) {
    var start = 0
    for place in places {
      append(contentsOf: text.bytes[start..<place])
      markup(prefix)
      start = place
    }
    append(contentsOf: text.bytes[start...])
  }
}
