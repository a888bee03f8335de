public import Events
import Records

/// Reads decisions from a sheet that a person filled in.
public struct SheetImport {
  let machine: [Incident]
  let corrections: [Correction]
  let names: PlaceNames
  let finder: AccountFinder
  let who: String
  let when: String
  let decided: DecidedLines

  /// An import.
  ///
  /// - Parameters:
  ///   - machine: incidents as the machine has them.
  ///   - corrections: every line decided before.
  ///   - names: places, bodies and types that values may name.
  ///   - place: a place that the names leave out; nil for one that nobody knows.
  ///   - who: stands where a line names nobody.
  ///   - when: stands where a line gives no time; ISO 8601.
  public init(
    machine: [Incident], corrections: [Correction], names: Directory,
    place: @escaping (String) -> Place? = { _ in nil }, who: String, when: String
  ) {
    self.machine = machine
    self.corrections = corrections
    self.names = PlaceNames(names: names, place: place)
    self.who = who
    self.when = when
    finder = AccountFinder(machine)
    decided = DecidedLines(corrections, finder: finder)
  }

  /// Reads a sheet.
  ///
  /// - Parameters:
  ///   - bytes: the CSV file, UTF-8.
  ///   - file: its name, for errors.
  ///   - holds: whether a document is in and has a sentence; for incidents that are added.
  /// - Returns: the lines that are new, in the order of the sheet.
  /// - Throws: every fault found, at most a hundred; then nothing may be written.
  public func read(
    _ bytes: [UInt8], file: String, holds: (_ document: String, _ quote: String) -> Bool
  ) throws(SheetFaults) -> [Correction] {
    let table: CSVTable
    do throws(CSVError) { table = try CSVTable(bytes, file: file) } catch {
      throw SheetFaults(faults: [
        SheetFault(
          line: error.line, column: error.column, name: "", message: error.message,
          hint: error.hint)
      ])
    }
    let columns = try header(of: table)
    var lines: [Correction] = []
    var faults: [SheetFault] = []
    var labels: [String: AddedIncident] = [:]
    for row in table.rows where faults.count < 100 {
      let row = SheetRow(row: row, columns: columns)
      do throws(SheetFault) {
        lines += try decide(row, labels: &labels, holds: holds)
      } catch {
        faults.append(error)
      }
    }
    faults += labels.values.sorted { $0.line < $1.line }.compactMap(\.fault)
    guard faults.isEmpty else { throw SheetFaults(faults: faults) }
    return lines
  }

  private func header(of table: CSVTable) throws(SheetFaults) -> [String: Int] {
    var columns: [String: Int] = [:]
    var faults: [SheetFault] = []
    for name in CorrectionSheet.columns {
      if let index = table.column(name) {
        columns[name] = index
      } else {
        faults.append(
          SheetFault(
            line: 1, column: 1, name: name, message: "the column '\(name)' is missing",
            hint: "the first line must be " + CorrectionSheet.columns.joined(separator: ",")))
      }
    }
    guard faults.isEmpty else { throw SheetFaults(faults: faults) }
    return columns
  }

  private func decide(
    _ row: SheetRow, labels: inout [String: AddedIncident],
    holds: (_ document: String, _ quote: String) -> Bool
  ) throws(SheetFault) -> [Correction] {
    guard !row["decision"].isEmpty else {
      guard row["value"].isEmpty else {
        throw row.fault(
          "decision", "a value without a decision", "write edit, or take the value out")
      }
      return []
    }
    guard let decision = Correction.Decision(rawValue: row["decision"]) else {
      throw row.fault(
        "decision", "'\(row["decision"])' is no decision",
        "write one of " + Correction.Decision.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard let field = CorrectionField(rawValue: row["field"]) else {
      throw row.fault(
        "field", "'\(row["field"])' is no field",
        "write one of " + CorrectionField.allCases.map(\.rawValue).joined(separator: ", "))
    }
    guard !(row["who"] + who).isEmpty else {
      throw row.fault("who", "nobody is named", "name who decided, or give --who")
    }
    if decision == .add {
      let line = try addition(row, field: field, labels: &labels, holds: holds)
      return decided.holds(line, on: nil) ? [] : [line]
    }
    if decision == .undo, let line = try withdrawal(row, field: field) { return [line] }
    guard let found = find(row["incident"]) else {
      throw row.fault(
        "incident", "there is no incident '\(row["incident"])'",
        "export the sheet again; ids stand in its first column")
    }
    if decision == .split { return fresh(try division(row, field: field, of: found), on: found) }
    let told = CorrectionSheet.citation(of: found)
    let line = Correction(
      account: told?.account ?? found.id, field: field, machine: row["machine"],
      value: try value(row, decision: decision, field: field, of: found), decision: decision,
      who: row["who"].isEmpty ? who : row["who"], when: row["when"].isEmpty ? when : row["when"],
      why: row["why"], document: told?.document ?? "", type: found.type,
      quote: told?.quote ?? "")
    return fresh([line], on: found)
  }

  /// Those lines that say what is not said already.
  private func fresh(_ lines: [Correction], on incident: Incident) -> [Correction] {
    let index = incident.accounts.first.flatMap(finder.index(of:))
    return lines.filter { !decided.holds($0, on: index) }
  }

  func find(_ id: String) -> Incident? {
    guard !id.isEmpty else { return nil }
    if let incident = finder.index(of: id).map({ machine[$0] }) { return incident }
    return machine.first { $0.id == id }
  }

  private func value(
    _ row: SheetRow, decision: Correction.Decision, field: CorrectionField, of incident: Incident
  ) throws(SheetFault) -> String {
    let value = row["value"]
    switch decision {
    case .edit:
      var copy = incident
      do throws(CorrectionFault) {
        try field.set(
          value, in: &copy, names: names.directory(for: field, value))
      } catch {
        throw row.fault(
          field == .incident || field == .quote ? "field" : "value", error.message, error.hint)
      }
    case .merge:
      guard field == .incident else {
        throw row.fault("field", "only an incident is merged", "write it on the line 'incident'")
      }
      guard let other = find(value), other.id != incident.id else {
        throw row.fault(
          "value", "'\(value)' is no other incident", "write the id of the incident it is")
      }
    case .reject where field != .incident:
      throw row.fault(
        "field", "only an incident is rejected", "write it on the line 'incident', or use edit")
    case .accept, .reject, .undo:
      guard value.isEmpty else {
        throw row.fault(
          "value", "'\(decision.rawValue)' takes no value", "take it out, or use edit")
      }
    case .split, .add: break
    }
    return value
  }

  private func division(
    _ row: SheetRow, field: CorrectionField, of incident: Incident
  ) throws(SheetFault) -> [Correction] {
    let accounts = row["value"].split(separator: " ").map(String.init)
    guard field == .incident, !accounts.isEmpty else {
      throw row.fault(
        "value", "which telling is to be divided off is missing",
        "write, on the line 'incident', one of \(incident.accounts.joined(separator: " "))")
    }
    var lines: [Correction] = []
    for account in accounts {
      guard let citation = incident.citations.first(where: { $0.account == account }) else {
        throw row.fault(
          "value", "'\(account)' is no telling of this incident",
          "write one of \(incident.accounts.joined(separator: " "))")
      }
      lines.append(
        Correction(
          account: account, field: field, machine: row["machine"], value: account,
          decision: .split, who: row["who"].isEmpty ? who : row["who"],
          when: row["when"].isEmpty ? when : row["when"], why: row["why"],
          document: citation.document, type: incident.type, quote: citation.quote))
    }
    return lines
  }
}
