/// A name is one name: no two in one, no notes in brackets, no question marks.
struct CompositeNameRule: CheckRule {
  private static let columns: [(PackFile, [String])] = [
    (.places, ["name", "native", "variants", "metonyms"]),
    (.agencies, ["name", "short", "native"]),
    (.agencyNames, ["name", "native", "acronyms"]), (.agentNouns, ["form"]),
    (.anchors, ["names"]), (.reportingSources, ["name", "variants"]),
  ]

  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    for (file, columns) in CompositeNameRule.columns {
      for row in pack.rows(file) {
        for column in columns {
          for name in row.list(column) {
            guard let fault = CompositeNameRule.fault(name) else { continue }
            report.add(
              row, column, "composite-name", "\"\(name)\" \(fault)",
              hint: file == .agencyNames
                ? "give each name a row of its own, and notes the column note"
                : "set names apart by |, and put notes into the column note")
          }
        }
      }
    }
  }

  private static func fault(_ name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return "is two names in one" }
    if name.utf8.contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }) {
      return "carries a note in brackets"
    }
    if name.utf8.contains(UInt8(ascii: "?")) { return "carries a question mark" }
    return nil
  }
}
