/// The marks inside a line of Markdown.
struct MarkdownInline {
  private let source: [UInt8]
  private let line: Range<Int>
  private var index: Int

  init(_ source: [UInt8], _ line: Range<Int>) {
    self.source = source
    self.line = line
    index = line.lowerBound
  }

  /// Appends the line's words without its marks.
  mutating func strip(into output: inout [UInt8]) {
    // A mark of a list stays, so that its items are seen as such.
    if source[index] == 0x2A || source[index] == 0x2B, index + 1 < line.upperBound,
      source[index + 1] == 0x20
    {
      output.append(0x2D)
      index += 1
    }
    while index < line.upperBound {
      let byte = source[index]
      switch byte {
      case 0x5C where index + 1 < line.upperBound && isMark(source[index + 1]):
        output.append(source[index + 1])
        index += 2
      case 0x2A, 0x5F, 0x7E, 0x60: emphasis(byte, into: &output)
      case 0x21 where index + 1 < line.upperBound && source[index + 1] == 0x5B: index += 1
      case 0x5B: bracket(into: &output)
      case 0x3C: tag(into: &output)
      case 0x26: entity(into: &output)
      default:
        output.append(byte)
        index += 1
      }
    }
  }

  private func isMark(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !ByteScan.isAlphanumeric(byte)
  }

  /// Drops a run of marks that touches a word; others stand for themselves.
  private mutating func emphasis(_ mark: UInt8, into output: inout [UInt8]) {
    var end = index
    while end < line.upperBound, source[end] == mark { end += 1 }
    let before = index > line.lowerBound ? source[index - 1] : 0x20
    let after = end < line.upperBound ? source[end] : 0x20
    let isInsideWord = isWord(before) && isWord(after)
    let isFree = before == 0x20 && after == 0x20
    let keeps = isFree || (mark == 0x5F && isInsideWord) || (mark == 0x7E && end - index == 1)
    if keeps { output.append(contentsOf: source[index..<end]) }
    index = end
  }

  private func isWord(_ byte: UInt8) -> Bool { ByteScan.isAlphanumeric(byte) || byte >= 0x80 }

  /// `[words](address)` and `[words][name]` leave their words, `[^1]` becomes `[1]`.
  private mutating func bracket(into output: inout [UInt8]) {
    guard let close = match(0x5B, 0x5D, from: index) else {
      output.append(0x5B)
      index += 1
      return
    }
    let next = close + 1
    var words = (index + 1)..<close
    let isNote = !words.isEmpty && source[words.lowerBound] == 0x5E
    let opensLine = index == line.lowerBound
    if isNote {
      words = (words.lowerBound + 1)..<close
    } else if next < line.upperBound, source[next] == 0x28 || source[next] == 0x5B,
      let end = match(source[next], source[next] == 0x28 ? 0x29 : 0x5D, from: next)
    {
      var inner = MarkdownInline(source, words)
      if !words.isEmpty { inner.strip(into: &output) }
      index = end + 1
      return
    }
    output.append(0x5B)
    output.append(contentsOf: source[words])
    output.append(0x5D)
    index = close + 1
    // The colon of a note's definition goes with its mark.
    if isNote, opensLine, index < line.upperBound, source[index] == 0x3A {
      index += 1
    }
  }

  /// Offset of the mark that closes the one at `start`, near by.
  private func match(_ open: UInt8, _ close: UInt8, from start: Int) -> Int? {
    var depth = 0
    var position = start
    let end = min(line.upperBound, start + 2000)
    while position < end {
      if source[position] == open { depth += 1 }
      if source[position] == close {
        depth -= 1
        if depth == 0 { return position }
      }
      position += 1
    }
    return nil
  }

  private mutating func tag(into output: inout [UInt8]) {
    let next = index + 1
    if next < line.upperBound, ByteScan.isLetter(source[next]) || source[next] == 0x2F,
      let close = source[next..<min(line.upperBound, next + 300)].firstIndex(of: 0x3E)
    {
      let content = source[next..<close]
      if content.contains(0x3A), !content.contains(0x20) { output.append(contentsOf: content) }
      index = close + 1
      return
    }
    output.append(0x3C)
    index = next
  }

  private mutating func entity(into output: inout [UInt8]) {
    let end = min(line.upperBound, index + 10)
    if let close = source[index..<end].firstIndex(of: 0x3B),
      let text = Self.entities[String(decoding: source[(index + 1)..<close], as: UTF8.self)]
    {
      output.append(contentsOf: text.utf8)
      index = close + 1
      return
    }
    output.append(0x26)
    index += 1
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "#39": "'",
    "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”",
    "hellip": "…",
  ]
}
