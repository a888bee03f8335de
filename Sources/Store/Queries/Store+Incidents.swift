public import Events
internal import GRDB

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
      var keys = try String.fetchAll(
        database, sql: "SELECT incident FROM account WHERE id = ?", arguments: [id])
      if keys.isEmpty {
        keys = try String.fetchAll(
          database,
          sql: "SELECT key FROM incident WHERE substr(key, 1, length(?)) = ? LIMIT 2",
          arguments: [id, id])
      }
      guard keys.count == 1 else { return nil }
      return try self.incidents(
        where: "key = ?", arguments: [keys[0]], tail: "", in: database
      ).first
    }
  }

  /// The incidents that a query takes, with their documents and the names behind their ids.
  public func dossier(_ query: IncidentQuery = IncidentQuery()) throws(StoreError) -> Dossier {
    try read { database in
      let incidents = try self.incidents(query, in: database)
      let rejections = try Row.fetchAll(
        database,
        sql: """
          SELECT reason, count(*) AS n FROM rejection
          JOIN document ON document.id = rejection.document WHERE removed = 0 GROUP BY reason
          """)
      return Dossier(
        documents: try self.documents(in: database), incidents: incidents,
        directory: try self.directory(in: database), knowledge: try self.stamp(in: database),
        rejections: Dictionary(uniqueKeysWithValues: rejections.map { ($0["reason"], $0["n"]) }))
    }
  }

  func incidents(_ query: IncidentQuery, in database: Database) throws -> [Incident] {
    let (condition, arguments) = query.condition
    var tail = "ORDER BY \(query.sort.sql)"
    if query.limit != nil || query.offset > 0 {
      tail += " LIMIT \(query.limit ?? -1) OFFSET \(query.offset)"
    }
    return try incidents(where: condition, arguments: arguments, tail: tail, in: database)
  }

  private func incidents(
    where condition: String, arguments: StatementArguments, tail: String, in database: Database
  ) throws -> [Incident] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT record FROM incident WHERE \(condition) \(tail)",
      arguments: arguments)
    var incidents: [Incident] = []
    while let row = try rows.next() {
      incidents.append(
        try Store.decode(row) { (reader) throws(RecordError) in try reader.incident() })
    }
    return incidents
  }
}
