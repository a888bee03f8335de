/// Every field that must be filled is, and numbers and words of closed lists are such.
struct FieldRule: CheckRule {
  private enum Form {
    case integer(ClosedRange<Int>)
    case number
    case word([String])
    case country
  }

  private static let forms: [(PackFile, String, Form)] = [
    (.places, "level", .integer(0...9)), (.places, "priority", .integer(1...9)),
    (.places, "tile_col", .integer(0...99)), (.places, "tile_row", .integer(0...99)),
    (.places, "lat", .number), (.places, "lon", .number),
    (.places, "border", .word(["yes", "no"])), (.places, "country", .country),
    (.places, "confidence", .word(["high", "medium", "low"])),
    (.agencies, "country", .country),
    (.agencies, "confidence", .word(["high", "medium", "low"])),
    (.agencyNames, "status", .word(AgencyName.Status.allCases.map(\.rawValue))),
    (.agencyNames, "confidence", .word(["high", "medium", "low"])),
    (.anchors, "kind", .word(Anchor.Kind.allCases.map(\.rawValue))),
    (.anchors, "trust", .word(Anchor.Trust.allCases.map(\.rawValue))),
    (.types, "severity", .integer(1...999)), (.lunar, "year", .integer(1...9999)),
    (.triggers, "kind", .word(Trigger.Kind.allCases.map(\.rawValue))),
  ]

  // What may be empty though the column must be there.
  private static let mayBeEmpty: Set<String> = ["parent", "from", "to", "candidates", "value"]

  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    for file in PackFile.allCases {
      for column in file.required
      where !FieldRule.mayBeEmpty.contains(column) || (file == .placeParents && column == "parent")
      {
        for row in pack.rows(file) where row.text(column).isEmpty {
          let code = column == "name" || column == "names" ? "empty-name" : "empty-field"
          report.add(
            row, column, code, "the column \"\(column)\" is empty",
            hint: "fill it, or delete the row")
        }
      }
    }
    for (file, column, form) in FieldRule.forms {
      for row in pack.rows(file) where !row.text(column).isEmpty {
        if let problem = FieldRule.problem(row.text(column), form) {
          report.add(row, column, "bad-field", problem.message, hint: problem.hint)
        }
      }
    }
    for row in pack.rows(.agencies) where row.text("short").count > 20 {
      report.add(
        row, "short", "long-short-name", "\"\(row.text("short"))\" is longer than 20 letters",
        hint: "give a form for narrow columns", severity: .warning)
    }
  }

  private static func problem(_ text: String, _ form: Form) -> (message: String, hint: String)? {
    switch form {
    case .integer(let range):
      guard let value = Int(text), range.contains(value) else {
        return (
          "\"\(text)\" is not a whole number from \(range.lowerBound) to \(range.upperBound)",
          "write digits only"
        )
      }
    case .number:
      guard let value = Double(text), value.isFinite else {
        return ("\"\(text)\" is not a number", "write it with a point, as 41.4")
      }
    case .word(let words):
      guard words.contains(text) else {
        return (
          "\"\(text)\" is not one of the words allowed here",
          "write \(words.joined(separator: ", "))"
        )
      }
    case .country:
      guard text.utf8.count == 2, text.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
        return ("\"\(text)\" is not a country", "write its ISO 3166-1 alpha-2 code, as KP, or UN")
      }
    }
    return nil
  }
}
