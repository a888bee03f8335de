import Events

/// Editors' notes and corrections, and notes that an editor signed at the head of a page.
enum EditorialRule {
  static func apply(_ page: inout Page) {
    for index in page.lines.indices where page.isOpen(index) {
      if page.lines[index].opens(.editorial) { page.lines[index].zone = .editorial }
    }
  }

  /// A paragraph above the running text that ends "— Name, Editor".
  static func applySignatures(_ page: inout Page) {
    guard let first = page.lines.indices.first(where: { page.isOpen($0) }) else { return }
    for index in first..<min(first + 2, page.lines.count) where page.isOpen(index) {
      let line = page.lines[index]
      guard line.length <= 900, isSigned(page.text, line.bytes) else { break }
      // A page whose only paragraph is signed is an article by that editor.
      guard page.lines.indices.contains(where: { $0 > index && page.isOpen($0) }) else { break }
      page.lines[index].zone = .editorial
    }
  }

  /// Whether it ends with a dash and a signature that names an editor.
  static func isSigned(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    let from = max(range.lowerBound, range.upperBound - 90)
    var dash: Int?
    var index = from
    while index < range.upperBound {
      if index + 2 < range.upperBound, text[index] == 0xE2, text[index + 1] == 0x80,
        text[index + 2] == 0x94 || text[index + 2] == 0x93
      {
        dash = index + 3
      } else if text[index] == 0x2D, index + 1 < range.upperBound, text[index + 1] == 0x2D {
        dash = index + 2
      }
      index += 1
    }
    guard let dash else { return false }
    return ByteScan.words(text, dash..<range.upperBound).contains { word in
      editors.contains {
        ByteScan.match($0, text, at: word.lowerBound, end: word.upperBound) != nil
      }
    }
  }

  private static let editors: [[UInt8]] = ["editor", "ed.", "eds.", "editors", "편집자", "편집장"].map {
    Array($0.utf8)
  }
}
