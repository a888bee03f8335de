internal import CivilTime
public import Events
internal import GRDB

extension Store {
  /// The incidents that a query takes, in register order.
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

  private func incidents(_ query: IncidentQuery, in database: Database) throws -> [Incident] {
    let (condition, arguments) = query.condition
    var tail = ""
    if query.limit != nil || query.offset > 0 {
      tail = "LIMIT \(query.limit ?? -1) OFFSET \(query.offset)"
    }
    return try incidents(where: condition, arguments: arguments, tail: tail, in: database)
  }

  private func incidents(
    where condition: String, arguments: StatementArguments, tail: String, in database: Database
  ) throws -> [Incident] {
    // Row ids are given in register order when incidents are settled.
    let rows = try Row.fetchAll(
      database, sql: "SELECT * FROM incident WHERE \(condition) ORDER BY id \(tail)",
      arguments: arguments)
    var incidents = try rows.map(IncidentRow.head)
    guard !incidents.isEmpty else { return [] }
    var position: [Int64: Int] = [:]
    for (index, row) in rows.enumerated() { position[row["id"]] = index }
    let all = "incident IN (SELECT id FROM incident WHERE \(condition))"
    func each(_ table: String, _ take: (Row, Int) throws -> Void) throws {
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT * FROM \(table) WHERE \(all) ORDER BY incident, position",
        arguments: arguments)
      while let row = try cursor.next() {
        if let index = position[row["incident"]] { try take(row, index) }
      }
    }
    try each("incident_agency") { incidents[$1].agencies.append(IncidentRow.agency($0)) }
    try each("incident_place") { incidents[$1].places.append(IncidentRow.place($0)) }
    try each("incident_person") { incidents[$1].persons.append(IncidentRow.person($0)) }
    try each("incident_quantity") { incidents[$1].quantities.append(IncidentRow.quantity($0)) }
    try each("citation") { incidents[$1].citations.append(IncidentRow.citation($0)) }
    for index in incidents.indices {
      incidents[index].accounts = Set(incidents[index].citations.map(\.account)).sorted()
      incidents[index].place = IncidentRow.mainPlace(rows[index], of: incidents[index])
    }
    return incidents
  }
}
