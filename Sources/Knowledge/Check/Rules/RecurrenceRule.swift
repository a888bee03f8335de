/// What comes back every year says how, and a lunar feast has its days.
struct RecurrenceRule: CheckRule {
  func check(_ pack: CheckedPack, _ report: inout CheckReport) {
    let feasts = pack.values("feast", of: .lunar)
    for row in pack.rows(.anchors) {
      let recurrence = row.text("recurrence")
      let expected: String
      let fits: Bool
      switch Anchor.Kind(rawValue: row.text("kind")) {
      case .event, .period: (expected, fits) = ("nothing", recurrence.isEmpty)
      case .recurring: (expected, fits) = ("MM-DD", isDay(recurrence))
      case .recurringPeriod:
        let months = recurrence.split(separator: "..", omittingEmptySubsequences: false)
        (expected, fits) = ("MM or MM..MM", months.count <= 2 && months.allSatisfy(isMonth))
      case .recurringLunar:
        (expected, fits) = ("lunar:FEAST", recurrence.hasPrefix("lunar:"))
        let feast = String(recurrence.dropFirst(6))
        if fits, pack.tables[.lunar] != nil, !feasts.contains(feast) {
          report.add(
            row, "recurrence", "unknown-id", "lunar.csv has no \"\(feast)\"",
            hint: "add its days or correct the name")
        }
      case nil: continue
      }
      if !fits {
        report.add(
          row, "recurrence", "bad-recurrence",
          "\"\(recurrence)\" does not fit the kind \"\(row.text("kind"))\"",
          hint: "expected \(expected)")
      }
    }
  }

  private func isMonth(_ text: Substring) -> Bool {
    text.utf8.count == 2 && Int(text).map { (1...12).contains($0) } == true
  }

  private func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && isMonth(parts[0]) && parts[1].utf8.count == 2
      && Int(parts[1]).map { (1...31).contains($0) } == true
  }
}
