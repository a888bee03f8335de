import Records

/// No field begins or ends in spaces, nor holds a line break, and no list has an empty part: what
/// spreadsheets slip in and no one sees.
struct SpacingRule: CheckRule {
  private static let lists: Set<String> = [
    "variants", "metonyms", "acronyms", "names", "candidates", "subtypes", "acled", "cameo",
  ]

  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    for file in PackFile.allCases {
      for row in pack.rows(file) {
        for (column, text) in row.fields where !text.isEmpty {
          if isSpace(text.utf8.first) || isSpace(text.utf8.last)
            || text.utf8.contains(UInt8(ascii: "\n"))
          {
            report.add(
              row, column, "stray-space", "the field holds a space at an end, or a line break",
              hint: "remove it")
          }
          guard SpacingRule.lists.contains(column) else { continue }
          let parts = text.utf8.split(separator: 0x7C, omittingEmptySubsequences: false)
          if parts.contains(where: { $0.isEmpty || isSpace($0.first) || isSpace($0.last) }) {
            report.add(
              row, column, "stray-space", "an empty part, or a space beside a |",
              hint: "write a|b without spaces")
          }
        }
      }
    }
  }

  private func isSpace(_ byte: UInt8?) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }
}
