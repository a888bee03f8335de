public import Events

/// Incidents after what people decided, and what the machine had before.
public struct CorrectedIncidents: Sendable {
  /// The incidents that hold.
  public var incidents: [Incident] = []
  /// Ids of those that are not as the machine had them.
  public var altered: Set<String> = []
  /// The machine's incidents that are altered, joined, divided or rejected.
  public var machine: [Incident] = []
  /// How each decision stands that is not undone.
  public var statuses: [CorrectionStatus] = []
}

/// Applies what people decided to what the machine reads.
///
/// In this order: tellings are divided off, fields edited, incidents joined, rejected and added;
/// so each decision finds the machine's values as its author saw them. Nothing depends on the
/// order of incidents or documents.
public struct Corrector: Sendable {
  private let corrections: [Correction]
  private let names: Directory

  /// A corrector.
  ///
  /// - Parameters:
  ///   - corrections: every line, in the order in which they were written.
  ///   - names: places, bodies and types that values may name.
  public init(_ corrections: [Correction], names: Directory) {
    self.corrections = Corrector.effective(corrections)
    self.names = names
  }

  /// Whether there is nothing to apply.
  public var isEmpty: Bool { corrections.isEmpty }

  /// Documents whose text is needed, for incidents that people added.
  public var documents: Set<String> {
    Set(corrections.filter { $0.decision == .add }.map(\.document))
  }

  /// Whether readings are needed, for tellings that people divided off.
  public var needsReadings: Bool { corrections.contains { $0.decision == .split } }

  /// For each account and field the last line, if that is no undoing.
  public static func effective(_ corrections: [Correction]) -> [Correction] {
    struct Key: Hashable {
      var account: String
      var field: CorrectionField
    }
    var last: [Key: Int] = [:]
    for (index, line) in corrections.enumerated() {
      last[Key(account: line.account, field: line.field)] = index
      // An added incident is withdrawn as a whole.
      if line.decision == .undo, line.field == .incident {
        for field in CorrectionField.allCases {
          let key = Key(account: line.account, field: field)
          if let index = last[key], corrections[index].decision == .add { last[key] = nil }
        }
      }
    }
    return last.values.sorted().map { corrections[$0] }.filter { $0.decision != .undo }
  }

  /// Applies the decisions.
  ///
  /// - Parameters:
  ///   - machine: incidents as the machine merged them, with the ids that they show.
  ///   - readings: what was read of each document; may be empty unless `needsReadings`.
  ///   - text: the text of a document that is in.
  public func apply(
    to machine: [Incident], readings: [Reading] = [], text: (String) -> String? = { _ in nil }
  ) -> CorrectedIncidents {
    guard !isEmpty else { return CorrectedIncidents(incidents: machine) }
    var work = CorrectionWork(machine, corrections: corrections, names: names)
    work.divide(readings)
    work.edit()
    work.join()
    work.reject()
    work.add(text)
    return work.result()
  }
}
