public import Events

/// The sheet on which people decide: a CSV file with a line for each field of each incident.
///
/// Columns: `incident`, `field`, `machine`, `value`, `decision`, `who`, `when`, `why`, `document`,
/// `quote`. Decisions made before stand in it; a sheet that comes back as it went out changes
/// nothing.
public enum CorrectionSheet {
  /// The columns, in order.
  public static let columns = [
    "incident", "field", "machine", "value", "decision", "who", "when", "why", "document", "quote",
  ]

  /// Writes the sheet of some incidents.
  ///
  /// - Parameters:
  ///   - machine: incidents as the machine has them, in the order of the sheet.
  ///   - corrections: every line decided before.
  ///   - stale: numbers of lines that do not hold because the machine's value changed; their
  ///     fields stand there as undecided, with the value now.
  /// - Returns: CSV as RFC 4180 has it, UTF-8, with CRLF.
  public static func write(
    _ machine: [Incident], corrections: [Correction], stale: Set<Int> = []
  ) -> String {
    var csv = CSVText()
    csv.row(columns)
    for row in rows(machine, corrections: corrections, stale: stale) { csv.row(row) }
    return csv.text
  }

  /// The lines of the sheet below its head; each has a field for each column.
  public static func rows(
    _ machine: [Incident], corrections: [Correction], stale: Set<Int> = []
  ) -> [[String]] {
    var rows: [[String]] = []
    let decided = DecidedLines(corrections, finder: AccountFinder(machine))
    for (index, incident) in machine.enumerated() {
      guard let told = citation(of: incident) else { continue }
      for field in CorrectionField.sheet {
        let lines = decided.lines(on: index, field).filter { !stale.contains($0.id) }
        if lines.isEmpty {
          rows.append([
            incident.id, field.rawValue, field.text(of: incident), "", "", "", "", "",
            told.document, told.quote,
          ])
        }
        for line in lines {
          rows.append([incident.id] + fields(of: line)[1..<8] + [told.document, told.quote])
        }
      }
    }
    for line in decided.added { rows.append(fields(of: line)) }
    return rows
  }

  /// Writes decisions that do not hold, with the machine's value now.
  public static func conflicts(_ statuses: [CorrectionStatus]) -> String {
    var csv = CSVText()
    csv.row(["state", "now"] + columns)
    for status in statuses where status.state != .applied {
      csv.row([status.state.rawValue, status.now] + fields(of: status.correction))
    }
    return csv.text
  }

  /// Writes every line, undone ones too, in the order in which they were written.
  public static func log(_ corrections: [Correction]) -> String {
    var csv = CSVText()
    csv.row(["line"] + columns)
    for line in corrections { csv.row(["\(line.id)"] + fields(of: line)) }
    return csv.text
  }

  private static func fields(of line: Correction) -> [String] {
    [
      line.account, line.field.rawValue, line.machine,
      // A division names the telling that it is about; two may stand on one line of a sheet.
      line.decision == .split ? line.account : line.value, line.decision.rawValue,
      line.who, line.when, line.why, line.document, line.quote,
    ]
  }

  /// The sentence by which a decision is found again: that of the id shown, else of the least.
  static func citation(of incident: Incident) -> Citation? {
    incident.citations.first { $0.account == incident.id }
      ?? incident.citations.min {
        ($0.account, $0.span.byteStart) < ($1.account, $1.span.byteStart)
      }
  }
}

/// Rows of CSV as text.
struct CSVText {
  private(set) var text = ""

  mutating func row(_ fields: [String]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { text += "," }
      if field.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D })
        || field.first == " " || field.last == " "
      {
        text += "\"" + field.replacing("\"", with: "\"\"") + "\""
      } else {
        text += field
      }
    }
    text += "\r\n"
  }
}
