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
      var keys = try String.fetchAll(
        database,
        sql: """
          SELECT incident.key FROM account JOIN incident ON incident.key = account.incident
            JOIN citation ON citation.incident = incident.id AND citation.account = account.id
            WHERE account.id = ? LIMIT 1
          """,
        arguments: [id])
      if keys.isEmpty {
        keys = try String.fetchAll(
          database,
          sql: """
            SELECT incident.key FROM citation JOIN incident ON incident.id = citation.incident
            WHERE citation.account = ? LIMIT 1
            """,
          arguments: [id])
      }
      if keys.isEmpty {
        keys = try String.fetchAll(
          database, sql: "SELECT key FROM incident WHERE key >= ? AND key < ? LIMIT 2",
          arguments: [id, id + "\u{10FFFF}"])
      }
      guard keys.count == 1 else { return nil }
      let one = Condition(sql: "WHERE key = ?", arguments: [.text(keys[0])])
      return try self.incidents(one, in: database).first
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
    let order = query.sort.sql
    guard query.limit != nil || query.offset > 0 else {
      let condition = try query.condition(in: database)
      return try incidents(
        "WHERE " + condition + " ORDER BY \(order)", in: database,
        // Growing by doubling would hold them one and a half times, and leave half of it empty.
        expected: try Int.fetchOne(database, sql: "SELECT count(*) FROM incident") ?? 0)
    }
    // The page is found by number first, along an index, so that no record is moved or read that
    // does not stand on it.
    let (table, condition) = try query.pageCondition(in: database)
    let limit = query.limit ?? -1
    var page: Condition
    if query.sort == .newestFirst {
      // The index is walked backwards, and what has no day comes behind.
      let reach = limit < 0 ? -1 : limit + query.offset
      page = .union(
        ["sort_day < \(IncidentColumns.never)", "sort_day = \(IncidentColumns.never)"].map {
          ("SELECT id FROM (SELECT id FROM \(table) WHERE \($0) AND " + condition)
            + " ORDER BY sort_day DESC, sort_end DESC, key LIMIT \(reach))"
        })
    } else {
      page = ("SELECT id FROM \(table) WHERE " + condition) + " ORDER BY \(order)"
    }
    page = page + " LIMIT \(limit) OFFSET \(query.offset)"
    return try incidents("WHERE id IN (" + page + ") ORDER BY \(order)", in: database)
  }

  func incidents(
    _ condition: Condition, in database: Database, expected: Int = 0
  ) throws -> [Incident] {
    let rows = try FastStatement(
      """
      SELECT record, key, type, province, lead_agency, sort_day, sort_end, confidence
      FROM incident \(condition.sql)
      """, on: database)
    rows.add(condition.arguments)
    var incidents: [Incident] = []
    incidents.reserveCapacity(expected)
    while try rows.step() {
      let incident = try rows.record(0) { (reader) throws(BrokenRecord) in try reader.incident() }
      guard IncidentColumns.fit(incident, rows, from: 1) else { throw BrokenRecord(offset: 0) }
      incidents.append(incident)
    }
    return incidents
  }
}
