import Events

extension IncidentListing {
  /// A Markdown table: number, date, type, place, lead body, title, source.
  public func markdown() -> [UInt8] {
    var text = "| No. | Date | Type | Place | Agency | Incident | Source |\n"
    text += "|---:|---|---|---|---|---|---|\n"
    for row in rows() {
      let cells = [row.number, row.date, row.type, row.place, row.agency, row.title]
      text += "| " + cells.map(Self.escaped).joined(separator: " | ")
      text += " | \(row.link) |\n"
    }
    return Array(text.utf8)
  }

  /// Columns for a terminal, as wide as their widest cell and no wider than the limit in all; the
  /// incident's title gives way first.
  ///
  /// - Parameter width: columns of the terminal.
  public func table(width: Int = 160) -> [UInt8] {
    let header = ["No.", "Date", "Type", "Place", "Agency", "Incident"]
    let limits = [6, 30, 24, 34, 36]
    let cells = rows().map { [$0.number, $0.date, $0.type, $0.place, $0.agency, $0.title] }
    guard !cells.isEmpty else { return Array("no incidents\n".utf8) }
    var widths = header.map(DisplayWidth.of)
    for row in cells {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    for (column, limit) in limits.enumerated() { widths[column] = min(widths[column], limit) }
    let used = widths.dropLast().reduce(0, +) + 2 * limits.count
    widths[limits.count] = min(widths[limits.count], max(24, width - used))
    var text = Self.line(header, widths)
    text += Self.line(widths.map { String(repeating: "─", count: $0) }, widths)
    for row in cells { text += Self.line(row, widths) }
    return Array(text.utf8)
  }

  private struct Row {
    var number, date, type, place, agency, title, link: String
  }

  private func rows() -> [Row] {
    dossier.incidents.enumerated().map { index, incident in
      let names = IncidentNames(incident, dossier.directory)
      let home = incident.place?.country == dossier.directory.homeCountry
      let source = incident.citations.first.map { documents[$0.document] } ?? nil
      let publisher = source?.publisher ?? incident.citations.first?.document ?? ""
      let address = source?.url.flatMap { Self.isWebAddress($0) ? $0 : nil }
      let label = Self.escaped(publisher)
      return Row(
        number: String(index + 1), date: incident.date.spoken(), type: names.type,
        place: names.place(home: home) ?? "–", agency: names.lead ?? "–",
        title: incident.title + (incident.corrected.isEmpty ? "" : " (corrected)"),
        link: address.map { "[\(label)](<\($0)>)" } ?? label)
    }
  }

  private static func isWebAddress(_ url: String) -> Bool {
    (url.hasPrefix("https://") || url.hasPrefix("http://"))
      && !url.utf8.contains { $0 <= 0x20 || $0 == 0x3C || $0 == 0x3E }
  }

  /// Marks of Markdown that would break a cell or be live in it.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "`", "*", "_", "<", ">", "[", "]": result += "\\\(scalar)"
      case "\n", "\r", "\t": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func line(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let clean = DisplayWidth.fit(cell, widths[column])
      let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(clean)))
      // Numbers stand to the right, the last column needs no padding.
      if column == 0 {
        line += padding + clean
      } else if column == cells.count - 1 {
        line += clean
      } else {
        line += clean + padding
      }
      if column < cells.count - 1 { line += "  " }
    }
    return line + "\n"
  }
}
