internal import CivilTime
internal import Events
internal import GRDB
internal import Packing
internal import Records

/// Writes and removes incidents with everything that hangs on them.
final class IncidentWriter {
  private let incidents: FastStatement
  private let search: FastStatement
  private let forgetting: FastStatement
  private let removal: FastStatement
  private let bucketing: FastStatement
  private let naming: FastStatement
  private let columns: ColumnWriter
  /// The names of bodies that are noted already, each behind its body's id.
  private var names = SliceSet()
  private var pair: [UInt8] = []
  private var joined: [UInt8] = []
  private var list = JSONWriter()

  init(_ database: Database) throws {
    incidents = try FastStatement(into: "incident", columns: 31, on: database)
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
    columns = try ColumnWriter(database)
    naming = try FastStatement("INSERT OR IGNORE INTO agency_name VALUES (?, ?)", on: database)
  }

  func remove(_ row: Int) throws {
    forgetting.add(row)
    try forgetting.run()
    removal.add(row)
    try removal.run()
    try columns.clear(row)
  }

  /// Notes the key that an incident's tellings agree in.
  func mark(_ row: Int, bucket: Int?) throws {
    bucketing.add(bucket)
    bucketing.add(row)
    try bucketing.run()
    try columns.mark(row, bucket: bucket)
  }

  /// Writes what is kept in mind of the incidents that were written and removed.
  func finish() throws { try columns.finish() }

  /// Writes one incident.
  ///
  /// - Parameters:
  ///   - record: its record under its seal, of which the slices are.
  ///   - isAltered: whether a person's decision made it other than the machine had it.
  ///   - bucket: number of the key that its tellings agree in.
  ///   - row: its number in the table.
  func insert(
    _ incident: borrowing IncidentSlices, sealed record: UnsafeRawBufferPointer, isAltered: Bool,
    bucket: Int?, row: Int
  ) throws {
    if incident.citations.count == 1 {
      try insert(
        incident, quotes: incident.citations[0].quote, sealed: record, isAltered: isAltered,
        bucket: bucket, row: row)
    } else {
      joined.removeAll(keepingCapacity: true)
      for (index, citation) in incident.citations.enumerated() {
        if index > 0 { joined.append(0x0A) }
        joined.append(contentsOf: citation.quote.bytes)
      }
      try joined.withUnsafeBytes {
        try insert(
          incident, quotes: Slice($0), sealed: record, isAltered: isAltered, bucket: bucket,
          row: row)
      }
    }
    for link in incident.agencies { try note(link) }
    try columns.put(incident, bucket: bucket, row: row)
  }

  private func insert(
    _ incident: borrowing IncidentSlices, quotes: Slice, sealed record: UnsafeRawBufferPointer,
    isAltered: Bool, bucket: Int?, row: Int
  ) throws {
    let syllables = SearchSyllables.index([incident.title, quotes])
    let date = incident.date
    incidents.add(row)
    incidents.add(incident.id)
    incidents.add(incident.type)
    incidents.add(incident.title)
    incidents.add(date.edtf)
    incidents.add(date.earliest.map { CivilDate(dayNumber: $0).description })
    incidents.add(date.latest.map { CivilDate(dayNumber: $0).description })
    incidents.add(date.earliest)
    incidents.add(date.latest)
    incidents.add(IncidentColumns.sortDay(of: date))
    incidents.add(IncidentColumns.sortEnd(of: date))
    incidents.add(date.kind)
    incidents.add(date.precision)
    incidents.add(date.qualifier)
    incidents.add(date.basis)
    incidents.add(date.stated)
    incidents.add(incident.place?.place ?? .none)
    incidents.add(incident.place?.province ?? .none)
    incidents.add(incident.place?.country ?? .none)
    incidents.add(incident.leadAgency)
    incidents.add(incident.modality)
    incidents.add(incident.polarity)
    incidents.add(incident.confidence)
    list.restart()
    list.beginArray()
    for index in incident.corrected { list.string(utf8: incident.pool[index].bytes) }
    list.endArray()
    incidents.add(text: list.bytes)
    incidents.add(incident.corrected.isEmpty ? 0 : 1)
    incidents.add(quotes)
    incidents.add(syllables)
    incidents.add(isAltered ? 1 : 0)
    incidents.add(staying: record)
    incidents.add(bucket)
    list.restart()
    PartList.write(incident, to: &list)
    try list.bytes.withUnsafeBytes { parts in
      incidents.add(Slice(parts))
      try incidents.run()
    }
    search.add(row)
    search.add(incident.title)
    search.add(quotes)
    search.add(syllables)
    try search.run()
  }

  /// Notes that a body has a name.
  private func note(_ link: IncidentSlices.Agency) throws {
    pair.removeAll(keepingCapacity: true)
    pair.append(contentsOf: link.agency.bytes)
    pair.append(0)
    pair.append(contentsOf: link.name.bytes)
    guard pair.withUnsafeBytes({ names.insert(Slice($0)) }) else { return }
    naming.add(link.agency)
    naming.add(link.name)
    try naming.run()
  }
}
