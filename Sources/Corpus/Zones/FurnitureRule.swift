import Events

/// What stands around an article and is none of it: buttons, counts, separators.
///
/// Between the headline and the first sentence, and after the last one, a short line that is no
/// sentence is furniture of the page, provided that the page is otherwise written in sentences.
enum FurnitureRule {
  static func apply(_ page: inout Page) {
    for index in page.lines.indices where page.isOpen(index) {
      if isSeparator(page.text, page.lines[index].bytes) { page.lines[index].zone = .boilerplate }
    }
    guard !page.isWrapped, page.isMostlySentences(after: -1) else { return }
    let open = page.lines.indices.filter { page.isOpen($0) }
    guard let first = open.first(where: { isSentence(page, $0) }),
      let last = open.last(where: { isSentence(page, $0) })
    else { return }
    if let headline = page.lines.firstIndex(where: { $0.zone == .headline }), headline < first {
      for index in headline..<first where page.isOpen(index) {
        page.lines[index].zone = isShort(page, index) ? .boilerplate : .headline
      }
    }
    for index in open where index > last && isShort(page, index) {
      page.lines[index].zone = .boilerplate
    }
    // A block of links under its heading, at the end of the page.
    var index = page.lines.count - 1
    while index > last, page.lines[index].zone == .boilerplate || page.isOpen(index) { index -= 1 }
    guard index + 1 < page.lines.count,
      let mark = page.lines.indices[(index + 1)...].first(where: {
        page.lines[$0].zone == .boilerplate
      })
    else { return }
    for index in (mark + 1)..<page.lines.count
    where page.isOpen(index) && page.lines[index].length <= 120 {
      page.lines[index].zone = .boilerplate
    }
  }

  private static func isSentence(_ page: Page, _ index: Int) -> Bool {
    let line = page.lines[index]
    return line.endsWithStop || (line.endsSentence && line.length > 60) || line.length > 200
  }

  /// Few words: more could be a sentence that lost its full stop.
  private static func isShort(_ page: Page, _ index: Int) -> Bool {
    page.lines[index].length <= 60
      && ByteScan.words(page.text, page.lines[index].bytes, limit: 5).count <= 4
  }

  /// A line without a letter or a digit.
  private static func isSeparator(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    text[range].allSatisfy { $0 < 0x80 && !ByteScan.isAlphanumeric($0) }
  }
}
