import Events

/// Headings between paragraphs, and those that run into their paragraph before a bar.
enum HeadingRule {
  static func apply(_ page: inout Page) {
    let open = page.lines.indices.filter { page.isOpen($0) }
    // Where most lines lack a full stop, a line without one is no sign of a heading.
    guard page.isWrapped || page.isMostlySentences(after: -1) else { return }
    let hasBlankLines = page.lines.dropFirst().contains { !$0.followsLine }
    for index in open {
      let line = page.lines[index]
      guard index + 1 < page.lines.count, page.isOpen(index + 1), line.length <= 90,
        page.standsAlone(index), !(line.followsLine && hasBlankLines),
        page.isWrapped || page.lines[index + 1].length > line.length,
        isShaped(page.text, line)
      else { continue }
      page.lines[index].zone = .heading
    }
  }

  private static func isShaped(_ text: [UInt8], _ line: PageLine) -> Bool {
    guard !line.endsWithStop, !isListItem(text, line.bytes) else { return false }
    let last = text[line.bytes.upperBound - 1]
    guard last != 0x3A, last != 0x2C, last != 0x3B, last != 0x22, last != 0x21 else { return false }
    let words = ByteScan.words(text, line.bytes, limit: 14)
    guard words.count <= 12 else { return false }
    var capitals = 0
    var long = 0
    for (position, word) in words.enumerated() {
      let (value, _) = ByteScan.scalar(text, at: word.lowerBound, end: word.upperBound)
      let kind = ByteScan.kind(value)
      if position == 0, kind == .lower { return false }
      if word.count >= 4 {
        long += 1
        if kind != .lower { capitals += 1 }
      }
    }
    return words.count <= (line.endsSentence ? 8 : 6) || capitals * 5 >= long * 4
  }

  /// Whether it begins as an item of a list: a bullet, a dash, "1." or "(a)".
  static func isListItem(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let (value, width) = ByteScan.scalar(text, at: range.lowerBound, end: range.upperBound)
    switch value {
    case 0x2D, 0x2A, 0x2022, 0x25CF, 0x25E6, 0x2013, 0x25A0, 0x25AA, 0x2023:
      return range.lowerBound + width < range.upperBound
    default: break
    }
    var index = range.lowerBound
    if text[index] == 0x28 { index += 1 }
    let start = index
    while index < range.upperBound, ByteScan.isDigit(text[index]) { index += 1 }
    guard index > start, index - start <= 3, index + 1 < range.upperBound else { return false }
    return (text[index] == 0x2E || text[index] == 0x29) && text[index + 1] == 0x20
  }

  /// Where the paragraph begins after a run-in heading ("What Happened in Hyesan?  |  One of …").
  static func runInEnd(_ text: [UInt8], _ line: PageLine) -> Int? {
    let range = line.bytes
    let window = range.lowerBound..<min(range.upperBound, range.lowerBound + 100)
    guard let bar = window.first(where: { text[$0] == 0x7C }), bar > range.lowerBound,
      !text[(bar + 1)..<range.upperBound].contains(0x7C)
    else { return nil }
    let head = ByteScan.trim(text, range.lowerBound..<bar)
    let start = ByteScan.skipSpace(text, bar + 1, end: range.upperBound)
    guard !head.isEmpty, range.upperBound - start >= 40, head.count * 2 < range.count,
      text[head.upperBound - 1] != 0x2E
    else { return nil }
    let (value, _) = ByteScan.scalar(text, at: head.lowerBound, end: head.upperBound)
    let words = ByteScan.words(text, head, limit: 13)
    return ByteScan.kind(value) != .lower && words.count <= 12 ? start : nil
  }
}
