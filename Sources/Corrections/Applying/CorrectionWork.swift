import Events

/// Incidents while decisions are being applied to them.
struct CorrectionWork {
  let corrections: [Correction]
  let names: Directory
  /// The machine's incidents as they came, and what becomes of them; nil where they are gone.
  let machine: [Incident]
  var incidents: [Incident?]
  /// Index of the machine's incident that each came from; nil for none.
  var origins: [Int?]
  var touched: Set<Int> = []
  var altered: Set<Int> = []
  var finder: AccountFinder
  var statuses: [Int: CorrectionStatus] = [:]

  init(_ machine: [Incident], corrections: [Correction], names: Directory) {
    self.machine = machine
    self.corrections = corrections
    self.names = names
    incidents = machine
    origins = machine.indices.map { $0 }
    finder = AccountFinder(machine)
  }

  mutating func note(_ index: Int, _ state: CorrectionState, now: String = "") {
    statuses[index] = CorrectionStatus(
      correction: corrections[index], state: state, now: now)
  }

  /// Marks an incident as other than the machine had it.
  mutating func alter(_ index: Int) {
    altered.insert(index)
    if let origin = origins[index] { touched.insert(origin) }
  }

  /// The lines of some decisions, each with the incident it is about; notes those without one.
  mutating func each(
    where isMeant: (Correction) -> Bool,
    _ body: (inout CorrectionWork, _ line: Int, _ account: String, _ incident: Int) -> Void
  ) {
    for (line, correction) in corrections.enumerated() where isMeant(correction) {
      if let (account, index) = finder.find(correction), incidents[index] != nil {
        body(&self, line, account, index)
      } else {
        note(line, .missing)
      }
    }
  }

  /// Accepts and edits single fields.
  mutating func edit() {
    struct Place: Hashable {
      var incident: Int
      var field: CorrectionField
    }
    // Values are compared with the machine's, not with those that another line has put there.
    let before = incidents
    var last: [Place: Int] = [:]
    each(where: {
      $0.decision == .edit || ($0.decision == .accept && $0.field != .incident)
    }) { work, line, _, index in
      let correction = work.corrections[line]
      guard let incident = before[index] else { return }
      let now = correction.field.text(of: incident)
      guard now == correction.machine || now == correction.value else {
        work.note(line, .changed, now: now)
        return
      }
      let place = Place(incident: index, field: correction.field)
      if let earlier = last.updateValue(line, forKey: place) {
        work.note(earlier, .overruled, now: now)
      }
      work.note(line, .applied, now: now)
    }
    for (place, line) in last.sorted(by: { $0.value < $1.value })
    where corrections[line].decision == .edit {
      put(corrections[line], line: line, into: place.incident)
    }
  }

  private mutating func put(_ correction: Correction, line: Int, into index: Int) {
    guard var incident = incidents[index] else { return }
    do throws(CorrectionFault) {
      try correction.field.set(correction.value, in: &incident, names: names)
    } catch {
      // A value that this knowledge pack does not know any more; the person must see it.
      note(line, .changed, now: correction.field.text(of: incident))
      return
    }
    incident.corrected.append(correction.field.rawValue)
    incident.corrected.sort()
    incidents[index] = incident
    alter(index)
  }

  /// Rejects and accepts whole incidents.
  ///
  /// Such a decision holds while no telling came in that its author did not see.
  mutating func reject() {
    var rejected: Set<Int> = []
    each(where: {
      $0.decision == .reject || ($0.decision == .accept && $0.field == .incident)
    }) { work, line, account, index in
      let correction = work.corrections[line]
      guard let incident = work.incidents[index] else { return }
      let seen = Set(correction.machine.split(separator: " ").map(String.init) + [account])
      // What people join is seen by them; accepting says something of the machine's incident only.
      let origin = correction.decision == .accept ? work.origins[index] : nil
      let accounts = origin.map { work.machine[$0].accounts } ?? incident.accounts
      guard seen.isSuperset(of: accounts) else {
        work.note(line, .changed, now: correction.field.text(of: incident))
        return
      }
      work.note(line, .applied, now: correction.field.text(of: incident))
      if correction.decision == .reject { rejected.insert(index) }
    }
    for index in rejected {
      alter(index)
      incidents[index] = nil
    }
  }

  func result() -> CorrectedIncidents {
    var result = CorrectedIncidents()
    for (index, incident) in incidents.enumerated() {
      guard let incident else { continue }
      result.incidents.append(incident)
      if altered.contains(index) { result.altered.insert(incident.id) }
    }
    result.machine = touched.sorted().map { machine[$0] }
    result.statuses = corrections.indices.compactMap { statuses[$0] }
    return result
  }
}
