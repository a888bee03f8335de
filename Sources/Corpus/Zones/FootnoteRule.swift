import Events

/// Notes at the end of a page: from the first numbered note whose number stands in the text.
enum FootnoteRule {
  static func apply(_ page: inout Page) {
    guard let start = start(page) else { return }
    for index in start..<page.lines.count where page.isOpen(index) {
      page.lines[index].zone =
        index == start && page.lines[index].opens(.notes) ? .heading : .footnote
    }
  }

  private static func start(_ page: Page) -> Int? {
    // A page whose lines all begin with marks must not be searched once for each of them.
    var candidates = 0
    for index in page.lines.indices.dropFirst() where page.isOpen(index) && candidates < 50 {
      let line = page.lines[index]
      if let mark = mark(page.text, line.bytes) {
        candidates += 1
        if isReferred(page, mark, before: index) { return index }
      }
      if line.opens(.notes), line.length <= 14, index + 1 < page.lines.count,
        mark(page.text, page.lines[index + 1].bytes) != nil
          || HeadingRule.isListItem(page.text, page.lines[index + 1].bytes)
      {
        return index
      }
    }
    return nil
  }

  /// The mark that a note begins with: `[1]`, `¹`, `*`, `†`.
  private static func mark(_ text: [UInt8], _ range: Range<Int>) -> [UInt8]? {
    let first = text[range.lowerBound]
    if first == 0x5B {
      var index = range.lowerBound + 1
      while index < range.upperBound, ByteScan.isDigit(text[index]) { index += 1 }
      guard index > range.lowerBound + 1, index - range.lowerBound <= 4, index < range.upperBound,
        text[index] == 0x5D
      else { return nil }
      return Array(text[range.lowerBound...index])
    }
    if first == 0x2A, range.count > 2, text[range.lowerBound + 1] != 0x2A,
      text[range.lowerBound + 1] != 0x20
    {
      return [0x2A]
    }
    let (value, width) = ByteScan.scalar(text, at: range.lowerBound, end: range.upperBound)
    let isMark = value == 0xB9 || value == 0xB2 || value == 0xB3 || value == 0x2020
    return isMark ? Array(text[range.lowerBound..<(range.lowerBound + width)]) : nil
  }

  /// Whether the mark stands inside an earlier line, after a word.
  private static func isReferred(_ page: Page, _ mark: [UInt8], before index: Int) -> Bool {
    for line in page.lines[..<index] {
      var position = line.bytes.lowerBound + 1
      while position + mark.count <= line.bytes.upperBound {
        if page.text[position] == mark[0],
          page.text[position..<(position + mark.count)].elementsEqual(mark)
        {
          return true
        }
        position += 1
      }
    }
    return false
  }
}
