internal import CivilTime
public import Corrections
public import Events
internal import GRDB

extension Store {
  /// Every line of what people decided, undone ones too, in the order in which they were written.
  public func corrections() throws(StoreError) -> [Correction] {
    try read { try self.corrections(in: $0) }
  }

  /// How every decision stands that is not undone, in the order in which they were written.
  public func correctionStatuses() throws(StoreError) -> [CorrectionStatus] {
    try read { database in
      let lines = Dictionary(
        uniqueKeysWithValues: try self.corrections(in: database).map { ($0.id, $0) })
      let rows = try FastStatement(
        "SELECT correction, state, now FROM correction_state ORDER BY correction", on: database)
      var statuses: [CorrectionStatus] = []
      while try rows.step() {
        guard let line = lines[rows.int(0)],
          let state = CorrectionState(rawValue: rows.text(1))
        else { continue }
        statuses.append(CorrectionStatus(correction: line, state: state, now: rows.text(2)))
      }
      return statuses
    }
  }

  /// The incidents as the machine has them, whatever people decided, in register order.
  public func machineIncidents() throws(StoreError) -> [Incident] {
    try read { try self.machineIncidents(in: $0) }
  }

  /// Writes lines behind those that are in, all or none, and applies them at once.
  ///
  /// - Parameters:
  ///   - lines: what people decided.
  ///   - places: places that their values name and that the store may not know yet.
  /// - Returns: how every decision stands now that is not undone.
  @discardableResult
  public func append(
    _ lines: [Correction], places: [Place] = []
  ) throws(StoreError) -> [CorrectionStatus] {
    try write { database in
      let known = try directory(in: database)
      try DirectoryWriter.add(places.filter { known.places[$0.id] == nil }, to: database)
      let add = try FastStatement(
        """
        INSERT INTO correction (account, field, machine, value, decision, who, at, why, document,
          type, quote, sum) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """, on: database)
      for line in lines {
        add.add(line.account)
        add.add(line.field.rawValue)
        add.add(line.machine)
        add.add(line.value)
        add.add(line.decision.rawValue)
        add.add(line.who)
        add.add(line.when)
        add.add(line.why)
        add.add(line.document)
        add.add(line.type)
        add.add(line.quote)
        add.add(line.sum)
        try add.run()
      }
      guard !lines.isEmpty else { return }
      try correctAndWrite(
        try machineIncidents(in: database), readings: nil,
        names: try directory(in: database), in: database)
    }
    return try correctionStatuses()
  }

  /// Ids of the places that decisions name; whoever settles must name them too.
  public func placesOfCorrections() throws(StoreError) -> Set<String> {
    Set(
      Corrector.effective(try corrections())
        .filter { $0.field == .place && !$0.value.isEmpty }.map(\.value))
  }

  func corrections(in database: Database) throws -> [Correction] {
    let rows = try FastStatement(
      """
      SELECT id, account, field, machine, value, decision, who, at, why, document, type, quote, sum
      FROM correction ORDER BY id
      """, on: database)
    var lines: [Correction] = []
    while try rows.step() {
      guard let field = CorrectionField(rawValue: rows.text(2)),
        let decision = Correction.Decision(rawValue: rows.text(5))
      else { throw RecordError(offset: 0) }
      let line = Correction(
        id: rows.int(0), account: rows.text(1), field: field, machine: rows.text(3),
        value: rows.text(4), decision: decision, who: rows.text(6), when: rows.text(7),
        why: rows.text(8), document: rows.text(9), type: rows.text(10), quote: rows.text(11))
      guard line.sum == rows.int(12) else { throw RecordError(offset: 0) }
      lines.append(line)
    }
    return lines
  }

  func machineIncidents(in database: Database) throws -> [Incident] {
    var incidents: [Incident] = []
    for sql in [
      "SELECT record FROM incident WHERE altered = 0", "SELECT record FROM machine_incident",
    ] {
      let rows = try FastStatement(sql, on: database)
      while try rows.step() {
        incidents.append(
          try rows.record(0) { (reader) throws(RecordError) in try reader.incident() })
      }
    }
    return Dossier.inRegisterOrder(incidents)
  }

  /// Applies what people decided to the machine's incidents, and writes what comes of it.
  func correctAndWrite(
    _ machine: [Incident], readings: [Reading]?, names: Directory, in database: Database
  ) throws {
    let corrector = Corrector(try corrections(in: database), names: names)
    let readings = try readings ?? (corrector.needsReadings ? outlines(in: database) : [])
    var texts: [String: String] = [:]
    for key in corrector.documents.sorted() {
      texts[key] = try String.fetchOne(
        database, sql: "SELECT text FROM document WHERE key = ? AND removed = 0",
        arguments: [key])
    }
    let result = corrector.apply(to: machine, readings: readings) { texts[$0] }
    var table = try IncidentTable(database, expecting: result.incidents.count)
    // Only the order of the rows in the file: near in the register, near on disk. Incidents are
    // large, so their numbers are sorted, not they themselves.
    let incidents = result.incidents
    let days = incidents.map { ($0.date.earliest ?? $0.date.latest)?.dayNumber ?? .max }
    for index in incidents.indices.sorted(by: { (days[$0], $0) < (days[$1], $1) }) {
      try table.put(
        incidents[index], isAltered: result.altered.contains(incidents[index].id))
    }
    try table.finish()
    try write(result, in: database)
  }

  private func write(_ result: CorrectedIncidents, in database: Database) throws {
    try database.execute(sql: "DELETE FROM machine_incident; DELETE FROM correction_state")
    let machine = try FastStatement(into: "machine_incident", columns: 2, on: database)
    for incident in result.machine {
      machine.add(incident.id)
      machine.add(record: RecordWriter.record(of: incident))
      try machine.run()
    }
    let state = try FastStatement(into: "correction_state", columns: 3, on: database)
    for status in result.statuses {
      state.add(status.correction.id)
      state.add(status.state.rawValue)
      state.add(status.now)
      try state.run()
    }
  }
}

extension Correction {
  /// Sum over everything that it says, whatever its number.
  var sum: Int {
    Seal.sum(
      [
        account, field.rawValue, machine, value, decision.rawValue, who, when, why, document, type,
        quote,
      ].joined(separator: "\u{1F}"))
  }
}
