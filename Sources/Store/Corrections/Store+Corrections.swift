internal import CivilTime
public import Corrections
public import Events
internal import GRDB
internal import Packing

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
      try sealDirectory(in: database)
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
      var machine = try machine(in: database)
      machine.sort()
      try correctAndWrite(
        machine, readings: nil, names: try directory(in: database), in: database)
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
      else { throw BrokenRecord(offset: 0) }
      let line = Correction(
        id: rows.int(0), account: rows.text(1), field: field, machine: rows.text(3),
        value: rows.text(4), decision: decision, who: rows.text(6), when: rows.text(7),
        why: rows.text(8), document: rows.text(9), type: rows.text(10), quote: rows.text(11))
      guard line.sum == rows.int(12) else { throw BrokenRecord(offset: 0) }
      lines.append(line)
    }
    return lines
  }

  func machineIncidents(in database: Database) throws -> [Incident] {
    Dossier.inRegisterOrder(try machine(in: database).list)
  }

  /// The machine's incidents with the numbers of their keys, in no order.
  func machine(in database: Database) throws -> MergedTellings {
    var incidents: [Incident] = []
    var buckets: [Int?] = []
    for table in ["incident WHERE altered = 0", "machine_incident"] {
      let rows = try FastStatement("SELECT record, bucket FROM \(table)", on: database)
      while try rows.step() {
        incidents.append(
          try rows.record(0) { (reader) throws(BrokenRecord) in try reader.incident() })
        buckets.append(rows.optionalInt(1))
      }
    }
    return MergedTellings(incidents, buckets: buckets)
  }

  /// Applies what people decided to the machine's incidents, and writes what comes of it.
  ///
  /// - Parameter merged: the machine's incidents in register order.
  func correctAndWrite(
    _ merged: MergedTellings, readings: [Reading]?, names: Directory, in database: Database
  ) throws {
    try correctAndWrite(
      merged, readings: readings,
      by: Corrector(try corrections(in: database), names: names),
      into: try IncidentTable(database, expecting: merged.standing.count), in: database)
  }

  /// The same with what is at hand.
  ///
  /// - Parameter table: what holds the rows that may change.
  func correctAndWrite(
    _ merged: MergedTellings, readings: [Reading]?, by corrector: Corrector,
    into table: IncidentTable, in database: Database
  ) throws {
    guard !corrector.isEmpty else {
      // Near in the register, near on disk.
      try merged.list.withUnsafeBufferPointer { list in
        for place in merged.standing {
          try table.put(list[place], isAltered: false, bucket: merged.buckets[place])
        }
      }
      try table.finish()
      try write(corrector.apply(to: []), buckets: [:], in: database)
      return
    }
    let result = try correct(
      merged.standing.map { merged.list[$0] }, readings: readings, by: corrector, in: database)
    let incidents = result.incidents
    var buckets: [String: Int] = [:]
    for place in merged.standing { buckets[merged.list[place].id] = merged.buckets[place] }
    for place in RegisterOrder.sorted(Array(incidents.indices), of: incidents) {
      let id = incidents[place].id
      let isAltered = result.altered.contains(id)
      try table.put(
        incidents[place], isAltered: isAltered, bucket: isAltered ? nil : buckets[id])
    }
    try table.finish()
    try write(result, buckets: buckets, in: database)
  }

  private func correct(
    _ machine: [Incident], readings: [Reading]?, by corrector: Corrector, in database: Database
  ) throws -> CorrectedIncidents {
    let readings = try readings ?? (corrector.needsReadings ? outlines(in: database) : [])
    var texts: [String: String] = [:]
    for key in corrector.documents.sorted() {
      texts[key] = try String.fetchOne(
        database, sql: "SELECT text FROM document WHERE key = ? AND removed = 0",
        arguments: [key])
    }
    return corrector.apply(to: machine, readings: readings) { texts[$0] }
  }

  private func write(
    _ result: CorrectedIncidents, buckets: [String: Int], in database: Database
  ) throws {
    try database.execute(sql: "DELETE FROM machine_incident; DELETE FROM correction_state")
    let machine = try FastStatement(into: "machine_incident", columns: 3, on: database)
    for incident in result.machine {
      machine.add(incident.id)
      machine.add(record: RecordWriter.record(of: incident))
      machine.add(buckets[incident.id])
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
