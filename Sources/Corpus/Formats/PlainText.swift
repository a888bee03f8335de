import Events

/// Plain text, with front matter if it begins with such a block.
enum PlainText {
  static func read(_ text: [UInt8]) -> FormattedText {
    var result = FormattedText(text: text)
    guard text.starts(with: Array("---".utf8)) else { return result }
    if let block = FrontMatter(text, TextLines(text)) { result.take(block) }
    return result
  }
}

extension FormattedText {
  /// Takes over the values of a front matter; its lines count as boilerplate.
  mutating func take(_ block: FrontMatter) {
    title = block.title
    author = block.author
    publisher = block.publisher
    url = block.url
    language = block.language
    published = block.published
    hints += (0..<block.lineCount).map { ZoneHint(line: $0, zone: .boilerplate) }
  }
}
