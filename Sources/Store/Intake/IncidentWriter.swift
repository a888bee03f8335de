internal import CivilTime
internal import Events
internal import GRDB

/// Writes and removes incidents with everything that hangs on them.
final class IncidentWriter {
  private let incidents: FastStatement
  private let agencies: FastStatement
  private let places: FastStatement
  private let persons: FastStatement
  private let quantities: FastStatement
  private let citations: FastStatement
  private let search: FastStatement
  private let forgetting: FastStatement
  private let removal: FastStatement
  private let bucketing: FastStatement
  private let naming: FastStatement
  /// The names of bodies that are noted already.
  private var names: Set<AgencyName> = []

  private struct AgencyName: Hashable {
    var agency: String
    var name: String
  }

  init(_ database: Database) throws {
    incidents = try FastStatement(into: "incident", columns: 30, on: database)
    agencies = try FastStatement(into: "incident_agency", columns: 6, on: database)
    places = try FastStatement(into: "incident_place", columns: 7, on: database)
    persons = try FastStatement(into: "incident_person", columns: 5, on: database)
    quantities = try FastStatement(into: "incident_quantity", columns: 6, on: database)
    citations = try FastStatement(into: "citation", columns: 11, on: database)
    search = try FastStatement(
      "INSERT INTO incident_search (rowid, title, quotes, syllables) VALUES (?, ?, ?, ?)",
      on: database)
    forgetting = try FastStatement(
      """
      INSERT INTO incident_search (incident_search, rowid, title, quotes, syllables)
      SELECT 'delete', id, title, quotes, syllables FROM incident WHERE id = ?
      """, on: database)
    removal = try FastStatement("DELETE FROM incident WHERE id = ?", on: database)
    bucketing = try FastStatement("UPDATE incident SET bucket = ? WHERE id = ?", on: database)
    naming = try FastStatement("INSERT OR IGNORE INTO agency_name VALUES (?, ?)", on: database)
  }

  func remove(_ row: Int) throws {
    forgetting.add(row)
    try forgetting.run()
    removal.add(row)
    try removal.run()
  }

  /// Notes the key that an incident's tellings agree in.
  func mark(_ row: Int, bucket: Int?) throws {
    bucketing.add(bucket)
    bucketing.add(row)
    try bucketing.run()
  }

  /// Writes one incident.
  ///
  /// - Parameters:
  ///   - record: its record under its seal.
  ///   - isAltered: whether a person's decision made it other than the machine had it.
  ///   - bucket: number of the key that its tellings agree in.
  ///   - row: its number in the table.
  func insert(
    _ incident: borrowing Incident, sealed record: [UInt8], isAltered: Bool, bucket: Int?, row: Int
  )
    throws
  {
    let quotes =
      incident.citations.count == 1
      ? incident.citations[0].quote : incident.citations.map(\.quote).joined(separator: "\n")
    let syllables = SearchSyllables.index([incident.title, quotes])
    try insertHead(
      of: incident, row: row, quotes: quotes, syllables: syllables, record: record,
      isAltered: isAltered, bucket: bucket)
    try insertParts(of: incident, row: row)
    search.add(row)
    search.add(incident.title)
    search.add(quotes)
    search.add(syllables)
    try search.run()
  }

  private func insertHead(
    of incident: borrowing Incident, row: Int, quotes: String, syllables: String?, record: [UInt8],
    isAltered: Bool, bucket: Int?
  ) throws {
    let date = incident.date
    incidents.add(row)
    incidents.add(incident.id)
    incidents.add(incident.type)
    incidents.add(incident.title)
    incidents.add(date.edtf)
    incidents.add(date.earliest?.description)
    incidents.add(date.latest?.description)
    incidents.add(date.earliest?.dayNumber)
    incidents.add(date.latest?.dayNumber)
    incidents.add(IncidentColumns.sortDay(of: incident))
    incidents.add(IncidentColumns.sortEnd(of: incident))
    incidents.add(date.kind.rawValue)
    incidents.add(date.precision.rawValue)
    incidents.add(date.qualifier?.rawValue)
    incidents.add(date.basis.rawValue)
    incidents.add(date.stated)
    incidents.add(incident.place?.place)
    incidents.add(incident.place?.province)
    incidents.add(incident.place?.country)
    incidents.add(incident.leadAgency?.agency)
    incidents.add(incident.modality.rawValue)
    incidents.add(incident.polarity.rawValue)
    incidents.add(incident.confidence)
    incidents.add(JSONText.array(incident.corrected))
    incidents.add(incident.corrected.isEmpty ? 0 : 1)
    incidents.add(quotes)
    incidents.add(syllables)
    incidents.add(isAltered ? 1 : 0)
    incidents.add(sealed: record)
    incidents.add(bucket)
    try incidents.run()
  }

  private func insertParts(of incident: borrowing Incident, row: Int) throws {
    for (position, link) in incident.agencies.enumerated() {
      agencies.add(row)
      agencies.add(position)
      agencies.add(link.agency)
      agencies.add(link.name)
      agencies.add(link.role.rawValue)
      agencies.add(link.rule)
      try agencies.run()
      if names.insert(AgencyName(agency: link.agency, name: link.name)).inserted {
        naming.add(link.agency)
        naming.add(link.name)
        try naming.run()
      }
    }
    for (position, link) in places(of: incident).enumerated() {
      places.add(row)
      places.add(position)
      places.add(link.place)
      places.add(link.province)
      places.add(link.country)
      places.add(link.role.rawValue)
      places.add(link.rule)
      try places.run()
    }
    for (position, actor) in incident.persons.enumerated() {
      persons.add(row)
      persons.add(position)
      persons.add(actor.who)
      persons.add(actor.role)
      persons.add(actor.count)
      try persons.run()
    }
    for (position, quantity) in incident.quantities.enumerated() {
      quantities.add(row)
      quantities.add(position)
      quantities.add(quantity.kind)
      quantities.add(quantity.value)
      quantities.add(quantity.unit)
      quantities.add(quantity.text)
      try quantities.run()
    }
    for (position, citation) in incident.citations.enumerated() {
      citations.add(row)
      citations.add(position)
      citations.add(citation.document)
      citations.add(citation.account)
      citations.add(citation.span.byteStart)
      citations.add(citation.span.byteEnd)
      citations.add(citation.span.start)
      citations.add(citation.span.end)
      citations.add(citation.quote)
      citations.add(citation.zone)
      citations.add(citation.line)
      try citations.run()
    }
  }

  /// Every place named; the main one also where the list leaves it out.
  private func places(of incident: Incident) -> [PlaceLink] {
    guard let main = incident.place, !incident.places.contains(where: { $0.place == main.place })
    else { return incident.places }
    return [main] + incident.places
  }
}
