import Records

/// No id stands twice, and no record is said twice.
struct DuplicateRule: CheckRule {
  // The columns that together must differ.
  private static let keys: [(PackFile, [String])] = [
    (.places, ["id"]), (.agencies, ["id"]), (.anchors, ["id"]), (.types, ["id"]),
    (.reportingSources, ["id"]), (.ambiguities, ["form"]), (.types, ["severity"]),
    (.agencyNames, ["agency", "name", "native", "from", "to"]),
    (.agencyParents, ["agency", "from"]), (.placeParents, ["place", "from"]),
    (.agentNouns, ["agency", "language", "form"]), (.lunar, ["feast", "year"]),
    (.triggers, ["type", "language", "kind", "form", "frame"]),
    (.lexicon, ["class", "language", "form", "note"]),
  ]

  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    for (file, columns) in DuplicateRule.keys {
      var lines: [[String]: Int] = [:]
      for row in pack.rows(file) {
        let key = columns.map(row.text)
        guard !key[0].isEmpty else { continue }
        if let line = lines[key] {
          let what = key.filter { !$0.isEmpty }.map { "\"\($0)\"" }.joined(separator: ", ")
          report.add(
            row, columns[0], columns == ["id"] ? "duplicate-id" : "duplicate-record",
            "\(what) stands on line \(line) already", hint: "keep one of them")
        } else {
          lines[key] = row.line
        }
      }
    }
  }
}
