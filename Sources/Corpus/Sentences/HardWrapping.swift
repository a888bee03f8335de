/// Telling a text whose lines were broken at a fixed width from one with a paragraph a line.
enum HardWrapping {
  /// Whether most lines that another line follows are nearly full and stop within a sentence, or
  /// go on in the next line with a small letter.
  static func isWrapped(_ text: [UInt8], _ lines: TextLines) -> Bool {
    var widths: [Int] = []
    widths.reserveCapacity(lines.count)
    for line in lines.trimmed {
      // Wider lines than these are paragraphs; mail and archives wrap below a hundred columns.
      guard line.count <= 400 else { return false }
      let width = ByteScan.scalarCount(text, line)
      guard width <= 110 else { return false }
      widths.append(width)
    }
    let widest = widths.max() ?? 0
    guard widest >= 20 else { return false }
    var inner = 0
    var open = 0
    var full = 0
    var small = 0
    for number in lines.trimmed.indices.dropLast() {
      let line = lines.trimmed[number]
      let next = lines.trimmed[number + 1]
      guard !line.isEmpty, !next.isEmpty else { continue }
      inner += 1
      if endsSentence(text, line) { continue }
      open += 1
      if widths[number] * 10 >= widest * 6 { full += 1 }
      let (value, _) = ByteScan.scalar(text, at: next.lowerBound, end: next.upperBound)
      if widths[number] >= 20, ByteScan.kind(value) == .lower { small += 1 }
    }
    if inner >= 4, widest >= 40, full * 10 >= inner * 6 { return true }
    return small > 0 && small * 5 >= open * 2
  }

  private static func endsSentence(_ text: [UInt8], _ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let (value, width) = ByteScan.scalar(text, before: end, start: line.lowerBound)
      if !PageLine.closers.contains(value) {
        return value == 0x2E || value == 0x3F || value == 0x21 || value == 0x3A || value == 0x3002
      }
      end -= width
    }
    return false
  }
}
