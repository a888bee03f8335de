import Events

extension SheetImport {
  /// A field of an incident that the machine missed.
  func addition(
    _ row: SheetRow, field: CorrectionField, labels: inout [String: AddedIncident],
    holds: (_ document: String, _ quote: String) -> Bool
  ) throws(SheetFault) -> Correction {
    let label = row["incident"]
    guard !label.isEmpty else {
      throw row.fault("incident", "an added incident needs a name", "write new-1, new-2 and so on")
    }
    guard holds(row["document"], row["quote"]) else {
      throw row.fault(
        "quote", "the document '\(row["document"])' does not hold this sentence",
        "copy the sentence from the text, letter by letter")
    }
    // All lines of one incident share document and sentence, and so its id.
    let id = AddedIncident.id(label: label, document: row["document"], quote: row["quote"])
    if let earlier = labels[label], earlier.id != id {
      throw row.fault(
        "quote", "the lines of '\(label)' quote different sentences",
        "give each added incident a name of its own")
    }
    var added = labels[label] ?? AddedIncident(id: id, line: row.line)
    added.hasType =
      added.hasType || field == .type
      || decided.added.contains { $0.account == id && $0.field == .type }
    labels[label] = added
    guard field != .incident else {
      throw row.fault("field", "an incident is added by its fields", "write quote, type, date …")
    }
    let value = field == .quote ? row["quote"] : row["value"]
    try check(row, field: field, value: value)
    return Correction(
      account: id, field: field, machine: "", value: value, decision: .add,
      who: row["who"].isEmpty ? who : row["who"], when: row["when"].isEmpty ? when : row["when"],
      why: row["why"], document: row["document"], type: "", quote: row["quote"])
  }

  private func check(
    _ row: SheetRow, field: CorrectionField, value: String
  ) throws(SheetFault) {
    guard field != .quote else { return }
    let nowhere = TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)
    var trial = Incident(
      id: "", accounts: [], type: "", title: "", date: .unknown, citations: [], trigger: nowhere)
    do throws(CorrectionFault) {
      try field.set(
        value, in: &trial, names: names.directory(for: field, value))
    } catch {
      throw row.fault("value", error.message, error.hint)
    }
  }

  /// The withdrawal of an added incident, or nil where the line is about one that the machine has.
  func withdrawal(
    _ row: SheetRow, field: CorrectionField
  ) throws(SheetFault) -> Correction? {
    let lines = Corrector.effective(corrections).filter {
      $0.decision == .add && $0.account == row["incident"]
    }
    guard let first = lines.first else {
      guard let found = find(row["incident"]) else { return nil }
      let told = CorrectionSheet.citation(of: found)
      let accounts = Set(found.accounts + [told?.account ?? found.id])
      let earlier = Corrector.effective(corrections).last {
        accounts.contains($0.account) && $0.field == field
      }
      guard let earlier else {
        throw row.fault("decision", "there is nothing to undo here", "take 'undo' out")
      }
      return line(row, field: field, undoing: earlier)
    }
    return line(row, field: .incident, undoing: first)
  }

  private func line(
    _ row: SheetRow, field: CorrectionField, undoing earlier: Correction
  ) -> Correction {
    Correction(
      account: earlier.account, field: field, machine: earlier.machine, decision: .undo,
      who: row["who"].isEmpty ? who : row["who"], when: row["when"].isEmpty ? when : row["when"],
      why: row["why"], document: earlier.document, type: earlier.type, quote: earlier.quote)
  }
}

/// An incident that a person adds in a sheet.
struct AddedIncident {
  var id: String
  /// Its first line in the file.
  var line: Int
  var hasType = false

  /// What it lacks.
  var fault: SheetFault? {
    if hasType { return nil }
    return SheetFault(
      line: line, column: 1, name: "incident", message: "the added incident has no type",
      hint: "add a line with the field 'type'")
  }

  /// The same for the same name, document and sentence; an id of that form stays as it is.
  static func id(label: String, document: String, quote: String) -> String {
    if label.hasPrefix("add-"), label.utf8.count == 20 { return label }
    // FNV-1a, 64 bits: public, short and the same everywhere; nothing here is secret.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(label)\u{1F}\(document)\u{1F}\(quote)".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return "add-" + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
