internal import CivilTime
internal import Events
internal import GRDB

extension Store {
  func insert(_ incident: Incident, row: Int64, into database: Database) throws {
    try insertHead(of: incident, row: row, into: database)
    try insertParts(of: incident, row: row, into: database)
    let cite = try database.cachedStatement(
      sql: "INSERT INTO citation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (position, citation) in incident.citations.enumerated() {
      try cite.execute(arguments: [
        row, position, citation.document, citation.account, citation.span.byteStart,
        citation.span.byteEnd, citation.span.start, citation.span.end, citation.quote,
        citation.zone, citation.line,
      ])
    }
    try database.cachedStatement(
      sql: "INSERT INTO incident_search (rowid, title, quote) VALUES (?, ?, ?)"
    ).execute(arguments: [
      row, incident.title, incident.citations.map(\.quote).joined(separator: "\n"),
    ])
  }

  private func insertHead(of incident: Incident, row: Int64, into database: Database) throws {
    let add = try database.cachedStatement(
      sql: """
        INSERT INTO incident VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let date = incident.date
    try add.execute(arguments: [
      row, incident.id, incident.type, incident.title, date.edtf, date.earliest?.description,
      date.latest?.description, date.kind.rawValue, date.precision.rawValue,
      date.qualifier?.rawValue, date.basis.rawValue, date.anchor, date.stated,
      JSONText.array(date.alternatives), JSONText.array(date.rules), date.confidence,
      incident.place?.place, incident.place?.province, incident.place?.country,
      incident.modality.rawValue, incident.polarity.rawValue,
      JSONText.array(incident.attribution), incident.confidence,
      JSONText.array(incident.rules), JSONText.array(incident.corrected),
      incident.trigger.byteStart, incident.trigger.byteEnd, incident.trigger.start,
      incident.trigger.end,
    ])
  }

  private func insertParts(of incident: Incident, row: Int64, into database: Database) throws {
    let body = try database.cachedStatement(
      sql: "INSERT INTO incident_agency VALUES (?, ?, ?, ?, ?, ?)")
    for (position, link) in incident.agencies.enumerated() {
      try body.execute(arguments: [
        row, position, link.agency, link.name, link.role.rawValue, link.rule,
      ])
    }
    let place = try database.cachedStatement(
      sql: "INSERT INTO incident_place VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (position, link) in incident.places.enumerated() {
      try place.execute(arguments: [
        row, position, link.place, link.province, link.country, link.role.rawValue, link.rule,
      ])
    }
    let person = try database.cachedStatement(
      sql: "INSERT INTO incident_person VALUES (?, ?, ?, ?, ?)")
    for (position, actor) in incident.persons.enumerated() {
      try person.execute(arguments: [row, position, actor.who, actor.role, actor.count])
    }
    let amount = try database.cachedStatement(
      sql: "INSERT INTO incident_quantity VALUES (?, ?, ?, ?, ?, ?)")
    for (position, quantity) in incident.quantities.enumerated() {
      try amount.execute(arguments: [
        row, position, quantity.kind, quantity.value, quantity.unit, quantity.text,
      ])
    }
  }

  func insert(_ directory: Directory, into database: Database) throws {
    let place = try database.cachedStatement(
      sql: "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for entry in directory.places.values.sorted(by: { $0.id < $1.id }) {
      try place.execute(arguments: [
        entry.id, entry.name, entry.nativeName, entry.country, entry.parent, entry.level,
        entry.latitude, entry.longitude, entry.tile?.column, entry.tile?.row, entry.isBorder,
      ])
    }
    let agency = try database.cachedStatement(
      sql: "INSERT INTO agency VALUES (?, ?, ?, ?, ?, ?, ?)")
    for entry in directory.agencies.values.sorted(by: { $0.id < $1.id }) {
      try agency.execute(arguments: [
        entry.id, entry.name, entry.shortName, entry.nativeName, entry.country, entry.kind,
        entry.parent,
      ])
    }
    let type = try database.cachedStatement(sql: "INSERT INTO incident_type VALUES (?, ?, ?, ?)")
    for entry in directory.types.values.sorted(by: { $0.id < $1.id }) {
      try type.execute(arguments: [entry.id, entry.label, entry.shortLabel, entry.severity])
    }
  }
}
