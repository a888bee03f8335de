import Events

/// What a format's reader makes of a source: text, what the format says of its lines, and metadata.
struct FormattedText {
  var text: [UInt8]
  var hints: [ZoneHint] = []
  /// Whether lines of one block belong to one paragraph.
  var joinsLines = false
  var title: String?
  var author: String?
  var publisher: String?
  var url: String?
  var language: String?
  /// Date of publication as the source writes it.
  var published: String?

  init(text: [UInt8]) { self.text = text }
}
