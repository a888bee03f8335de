internal import Corrections
internal import Events
internal import GRDB
internal import Packing

extension Store {
  /// Makes anew the incidents that the documents touch which came, changed or went since the store
  /// was settled; the cost is that of what is touched, not that of the store.
  ///
  /// - Returns: false where only making everything anew gives the right answer: one id told by
  ///   several documents, or incidents without a citation for each account.
  func settleTouched(merger: TellingMerger, in database: Database) throws -> Bool {
    guard try setting("tellings", in: database) == "plain" else { return false }
    let touched = Set(
      try String.fetchAll(database, sql: "SELECT document FROM unsettled ORDER BY document"))
    var scope = try SettlingScope(database)
    for key in touched.sorted() { try scope.add(document: key) }
    let fresh = try outlines(of: touched.sorted(), in: database)
    guard try isPlain(fresh, besides: touched, within: scope) else { return false }
    for telling in fresh.flatMap(\.incidents) {
      try scope.add(telling: telling, bucket: merger.key(telling).map(Seal.sum))
    }
    try scope.close()

    // Every telling of what is touched, read again from its document.
    let accounts = Set(scope.held.values.flatMap(\.incident.accounts))
    let cited = Set(scope.held.values.flatMap { $0.incident.citations.map(\.document) })
    let readings = try outlines(of: cited.union(touched).sorted(), in: database)
    var tellings: [Incident] = []
    for reading in readings {
      let isTouched = touched.contains(reading.document.key)
      tellings += reading.incidents.filter {
        isTouched || $0.accounts.contains(where: accounts.contains)
      }
    }
    let told = Set(tellings.flatMap(\.accounts))
    let lost = scope.held.values.contains { held in
      held.incident.accounts.contains { !told.contains($0) }
        && !held.incident.citations.contains { touched.contains($0.document) }
    }
    if lost { return false }

    var merged = MergedTellings(tellings, by: merger)
    Store.assignIdentities(&merged.list, merged.standing, known: scope.known)
    try noteAccounts(of: merged.list, merged.standing, known: scope.known, in: database)
    let names = try extend(with: merger.directory(fresh.flatMap(\.incidents)), in: database)
    try write(merged, within: &scope, names: names, readings: readings, in: database)
    return true
  }

  private func write(
    _ merged: MergedTellings, within scope: inout SettlingScope, names: Directory,
    readings: [Reading], in database: Database
  ) throws {
    let lines = try corrections(in: database)
    for line in Corrector.effective(lines) {
      let isAdded = line.decision == .add
      try scope.watch(account: line.account, orDocument: line.document, always: isAdded)
      if line.decision == .merge {
        try scope.watch(account: line.value, orDocument: line.document, always: false)
      }
    }
    try scope.closeWatch()
    var machine = MergedTellings(
      merged.standing.map { merged.list[$0] } + scope.bystanders.values.map(\.incident),
      buckets: merged.standing.map { merged.buckets[$0] } + scope.bystanders.values.map(\.bucket))
    machine.sort()
    let corrector = Corrector(lines, names: names)
    var sources = readings
    if corrector.needsReadings {
      let cited = Set(scope.bystanders.values.flatMap { $0.incident.citations.map(\.document) })
      sources += try outlines(
        of: cited.subtracting(readings.map(\.document.key)).sorted(), in: database)
    }
    try correctAndWrite(
      machine, readings: sources, by: corrector,
      into: try IncidentTable(database, rows: try scope.rows()), in: database)
  }

  /// Whether no id is told twice: by some readings, or by one of them and a document that stays.
  private func isPlain(
    _ readings: [Reading], besides touched: Set<String>, within scope: SettlingScope
  ) throws -> Bool {
    var seen: Set<String> = []
    for account in readings.flatMap({ $0.incidents.flatMap(\.accounts) }) {
      guard seen.insert(account).inserted,
        try !scope.isCited(account, besides: touched)
      else { return false }
    }
    return true
  }

  /// Adds the names that are not known yet.
  private func extend(with names: Directory, in database: Database) throws -> Directory {
    let known = try directory(in: database)
    var all = known
    all.places.merge(names.places) { old, _ in old }
    all.agencies.merge(names.agencies) { old, _ in old }
    all.types.merge(names.types) { old, _ in old }
    if all != known {
      try DirectoryWriter.replace(with: all, in: database)
      try sealDirectory(in: database)
    }
    return all
  }

  /// Document and incidents of some documents that are in, in the order of the keys.
  private func outlines(of keys: [String], in database: Database) throws -> [Reading] {
    let rows = try FastStatement(
      "SELECT reading FROM document WHERE key = ? AND removed = 0", on: database)
    var readings: [Reading] = []
    for key in keys {
      rows.add(key)
      guard try rows.step() else { continue }
      defer { rows.reset() }
      readings.append(
        try rows.record(0) { (reader) throws(BrokenRecord) in try reader.outline() })
    }
    return readings
  }
}
