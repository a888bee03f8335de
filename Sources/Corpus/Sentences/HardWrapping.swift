/// Telling a text whose lines were broken at a fixed width from one with a paragraph a line.
enum HardWrapping {
  /// Whether most lines that another line follows are nearly full and stop within a sentence.
  static func isWrapped(_ text: [UInt8], _ lines: TextLines) -> Bool {
    var widest = 0
    for line in lines.trimmed where line.count > widest { widest = line.count }
    // Wider lines than these are paragraphs; mail and archives wrap below a hundred columns.
    guard widest <= 110, widest >= 40 else { return false }
    var inner = 0
    var torn = 0
    for number in lines.trimmed.indices.dropLast() {
      let line = lines.trimmed[number]
      guard !line.isEmpty, !lines.trimmed[number + 1].isEmpty else { continue }
      inner += 1
      let last = text[line.upperBound - 1]
      let endsSentence =
        last == 0x2E || last == 0x3F || last == 0x21 || last == 0x22 || last == 0x3A
      if !endsSentence, line.count * 10 >= widest * 6 { torn += 1 }
    }
    return inner >= 4 && torn * 10 >= inner * 6
  }
}
