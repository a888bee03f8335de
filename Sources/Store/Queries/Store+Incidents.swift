public import Events
internal import GRDB
internal import Packing

extension Store {
  /// The incidents that a query takes, in the order it asks for.
  public func incidents(_ query: IncidentQuery = IncidentQuery()) throws(StoreError)
    -> [Incident]
  {
    try read { database in try self.incidents(query, in: database) }
  }

  /// The incident that answers to an id or to the id of one of its accounts, or nil.
  ///
  /// A prefix of an id that no other incident shares answers too.
  public func incident(_ id: String) throws(StoreError) -> Incident? {
    try read { database in
      // A telling is found through the id it had first; rarely it stands elsewhere by now.
      let shown = try String.fetchOne(
        database, sql: "SELECT incident FROM account WHERE id = ?", arguments: [id])
      if let shown, let one = try self.incident(key: shown, in: database),
        one.citations.contains(where: { $0.account == id })
      {
        return one
      }
      let columns = try ColumnReader(database)
      let accounts = RowLookup(try columns.lists(.accounts))
      let rows = accounts.rows(IncidentColumn.part(ofAccount: id)).sorted()
      for one in try self.incidents(rows: rows, in: database)
      where one.citations.contains(where: { $0.account == id }) {
        return one
      }
      let keys = try String.fetchAll(
        database, sql: "SELECT key FROM incident WHERE key >= ? AND key < ? LIMIT 2",
        arguments: [id, id + "\u{10FFFF}"])
      return keys.count == 1 ? try self.incident(key: keys[0], in: database) : nil
    }
  }

  /// The incidents that a query takes, with their documents and the names behind their ids.
  ///
  /// Incidents are in register order unless the query asks for another. A page comes with the
  /// documents that it cites only, and without the counts of what was rejected.
  public func dossier(_ query: IncidentQuery = IncidentQuery()) throws(StoreError) -> Dossier {
    try read { database in
      let isPage = query.limit != nil
      // Each record is read once: what the connection keeps of the file would only stand beside it.
      try database.execute(sql: "PRAGMA cache_size = -4096")
      defer { try? database.execute(sql: "\(Store.cacheSize); PRAGMA shrink_memory") }
      let incidents = try self.incidents(query, in: database)
      let rejections =
        isPage
        ? []
        : try Row.fetchAll(
          database,
          sql: """
            SELECT reason, count(*) AS n FROM rejection
            JOIN document ON document.id = rejection.document WHERE removed = 0 GROUP BY reason
            """)
      var dossier = Dossier(
        documents: query.limit == nil
          ? try self.documents(in: database)
          : try self.documents(in: database, citedBy: incidents),
        incidents: incidents,
        directory: try self.directory(in: database), knowledge: try self.stamp(in: database),
        rejections: Dictionary(uniqueKeysWithValues: rejections.map { ($0["reason"], $0["n"]) }))
      if query.sort != .register { dossier.incidents = incidents }
      return dossier
    }
  }

  func incidents(_ query: IncidentQuery, in database: Database) throws -> [Incident] {
    let selection = try IncidentSelection(query, in: database)
    return try incidents(rows: IncidentOrder.rows(of: selection), in: database)
  }

  /// The incidents of some rows, in the order given.
  func incidents(rows wanted: [Int], in database: Database) throws -> [Incident] {
    // Very many in the order of their rows are read in one go.
    let isRun =
      wanted.count > 1_000
      && (wanted.last ?? 0) - wanted[0] < 2 * wanted.count
      && zip(wanted, wanted.dropFirst()).allSatisfy(<)
    let columns = "id, record, key, type, province, lead_agency, sort_day, sort_end, confidence"
    let condition = isRun ? "id BETWEEN ? AND ? ORDER BY id" : "id = ?"
    let rows = try FastStatement(
      "SELECT \(columns) FROM incident WHERE \(condition)", on: database)
    var incidents: [Incident] = []
    incidents.reserveCapacity(wanted.count)
    func read() throws {
      let incident = try rows.record(1) { (reader) throws(BrokenRecord) in try reader.incident() }
      guard IncidentColumns.fit(incident, rows, from: 2) else { throw BrokenRecord(offset: 0) }
      incidents.append(incident)
    }
    if isRun {
      rows.add(wanted[0])
      rows.add(wanted[wanted.count - 1])
      while try rows.step() {
        if incidents.count < wanted.count, rows.int(0) == wanted[incidents.count] { try read() }
      }
    } else {
      for row in wanted {
        rows.add(row)
        guard try rows.step() else { break }
        defer { rows.reset() }
        try read()
      }
    }
    // What columns tell of and the table does not hold was lost.
    guard incidents.count == wanted.count else { throw BrokenRecord(offset: incidents.count) }
    return incidents
  }

  private func incident(key: String, in database: Database) throws -> Incident? {
    let row = try Int.fetchOne(
      database, sql: "SELECT id FROM incident WHERE key = ?", arguments: [key])
    return try row.flatMap { try incidents(rows: [$0], in: database).first }
  }
}
