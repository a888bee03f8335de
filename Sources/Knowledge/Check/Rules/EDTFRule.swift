internal import CivilTime

/// Dates are EDTF, and begin before they end.
struct EDTFRule: CheckRule {
  private static let columns: [(PackFile, [String])] = [
    (.places, ["valid_from", "valid_to"]), (.placeParents, ["from", "to"]),
    (.agencyNames, ["from", "to"]), (.agencyParents, ["from", "to"]), (.anchors, ["edtf"]),
  ]

  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    for (file, columns) in EDTFRule.columns {
      for row in pack.rows(file) {
        for column in columns where !row.text(column).isEmpty {
          do {
            _ = try EDTF(parsing: row.text(column))
          } catch {
            report.add(
              row, column, "bad-edtf",
              "\"\(row.text(column))\" is not EDTF: \(error.reason) at its column \(error.column)",
              hint: "expected \(error.expected)")
          }
        }
        guard columns.count == 2 else { continue }
        let interval = SoftInterval(from: row.text(columns[0]), to: row.text(columns[1]))
        if let start = interval.start, let end = interval.end, end <= start {
          report.add(
            row, columns[1], "reversed-interval",
            "it ends (\(row.text(columns[1]))) before it begins (\(row.text(columns[0])))",
            hint: "swap or correct them")
        }
      }
    }
    for row in pack.rows(.lunar) where CivilDate(iso: row.text("date")) == nil {
      report.add(
        row, "date", "bad-edtf", "\"\(row.text("date"))\" is not a day",
        hint: "write it as 2026-02-17")
    }
  }
}
