import Events

/// The lines that hold, by the incident and the field that they are about.
struct DecidedLines {
  private struct Place: Hashable {
    var incident: Int
    var field: CorrectionField
  }

  /// Lines of incidents that people added, in order.
  private(set) var added: [Correction] = []
  private var lines: [Place: [Correction]] = [:]

  /// Sorts the lines that are not undone.
  ///
  /// - Parameter finder: finds the machine's incidents.
  init(_ corrections: [Correction], finder: AccountFinder) {
    for line in Corrector.effective(corrections) {
      if line.decision == .add {
        added.append(line)
      } else if let (_, index) = finder.find(line) {
        lines[Place(incident: index, field: line.field), default: []].append(line)
      }
    }
  }

  /// The lines on a field: every division, else the last line only.
  func lines(on incident: Int, _ field: CorrectionField) -> [Correction] {
    let all = lines[Place(incident: incident, field: field)] ?? []
    let splits = all.filter { $0.decision == .split }
    return splits.isEmpty ? all.suffix(1) : splits
  }

  /// Whether a line of a sheet is in already.
  func holds(_ line: Correction, on incident: Int?) -> Bool {
    let earlier = incident.map { lines[Place(incident: $0, field: line.field)] ?? [] } ?? added
    return earlier.contains { old in
      old.field == line.field && old.decision == line.decision && old.value == line.value
        && old.machine == line.machine && old.who == line.who && old.when == line.when
        && old.why == line.why
        && (line.decision != .split && line.decision != .add || old.account == line.account)
    }
  }
}
