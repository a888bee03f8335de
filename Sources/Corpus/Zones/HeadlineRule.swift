import Events

/// The headline, a second line under it, and its repetitions.
enum HeadlineRule {
  static func apply(_ page: inout Page) {
    var headlines: [[UInt8]] = []
    if let title = page.title, !title.isEmpty {
      headlines.append(Page.fold(title.utf8, limit: 400))
    }
    if let index = page.lines.indices.first(where: { page.isOpen($0) }), isHeadline(page, index) {
      page.lines[index].zone = .headline
      headlines.append(page.fold(page.lines[index].bytes, limit: 400))
      if isDeck(page, index + 1) { page.lines[index + 1].zone = .headline }
    }
    guard !headlines.isEmpty else { return }
    for index in page.lines.indices.prefix(12) where page.isOpen(index) {
      let line = page.lines[index]
      guard line.length <= 300 else { continue }
      let words = page.fold(line.bytes, limit: 400)
      if words.count >= 4, headlines.contains(words) { page.lines[index].zone = .headline }
    }
  }

  private static func isHeadline(_ page: Page, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard index < 6, isShaped(page, line), index + 1 < page.lines.count, page.standsAlone(index)
    else { return false }
    if page.isWrapped { return true }
    guard page.isMostlySentences(after: index) else { return false }
    // Right above a line that looks like it, or above the text itself, it heads them.
    let next = page.lines[index + 1]
    return !next.followsLine || next.zone != nil || !next.endsSentence
      || next.length > line.length
  }

  private static func isShaped(_ page: Page, _ line: PageLine) -> Bool {
    guard !line.endsWithStop, line.length <= 200 else { return false }
    let last = page.text[line.bytes.upperBound - 1]
    guard last != 0x3A, last != 0x2C, last != 0x3B else { return false }
    return !HeadingRule.isListItem(page.text, line.bytes)
      && DatelineRule.end(page.text, line.bytes, isFirst: true) == nil
  }

  /// A second line in the manner of a headline, before the byline or a blank line.
  private static func isDeck(_ page: Page, _ index: Int) -> Bool {
    guard index + 1 < page.lines.count, page.isOpen(index), page.standsAlone(index) else {
      return false
    }
    let line = page.lines[index]
    guard isShaped(page, line), !line.endsSentence else { return false }
    let next = page.lines[index + 1]
    return next.zone == .byline || (!next.followsLine && next.endsSentence)
  }
}
