internal import GRDB
internal import Packing
internal import Records

extension Schema {
  /// What queries filter and sort by, in pieces of one value of many incidents, in place of indexes.
  static let columns = """
    CREATE TABLE incident_column (
      name TEXT NOT NULL, chunk INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (name, chunk)
    ) WITHOUT ROWID;
    ALTER TABLE incident ADD COLUMN parts TEXT NOT NULL DEFAULT '{}';
    """

  /// Writes the columns, and what incidents name and cite, from their records.
  static func fillColumns(_ database: Database) throws {
    let rows = try Int.fetchAll(database, sql: "SELECT id FROM incident ORDER BY id")
    guard !rows.isEmpty else { return }
    let find = try FastStatement("SELECT record, bucket FROM incident WHERE id = ?", on: database)
    let update = try FastStatement("UPDATE incident SET parts = ? WHERE id = ?", on: database)
    let columns = try ColumnWriter(database)
    var scanner = RecordScanner()
    var slices = IncidentSlices()
    var parts = JSONWriter()
    for row in rows {
      find.add(row)
      guard try find.step() else { continue }
      let record = Array(try Seal.opened(find.bytes(0)))
      let bucket = find.optionalInt(1)
      find.reset()
      try record.withUnsafeBytes { record in
        try scanner.incident(record, into: &slices)
        parts.restart()
        PartList.write(slices, to: &parts)
        update.add(text: parts.bytes)
        update.add(row)
        try update.run()
        try columns.put(slices, bucket: bucket, row: row)
      }
    }
    try columns.finish()
  }

  /// What incidents name and cite as one list each, taken apart by views.
  static let partsAsLists = """
    DROP VIEW register;
    DROP TABLE incident_agency;
    DROP TABLE incident_place;
    DROP TABLE incident_person;
    DROP TABLE incident_quantity;
    DROP TABLE citation;
    DROP INDEX incident_walk;
    DROP INDEX incident_by_type;
    DROP INDEX incident_by_confidence;
    DROP INDEX incident_bucket;
    DROP INDEX incident_corrected;
    CREATE VIEW incident_agency AS
      SELECT incident.id AS incident, one.key AS position,
        json_extract(one.value, '$[0]') AS agency, json_extract(one.value, '$[1]') AS name,
        json_extract(one.value, '$[2]') AS role, json_extract(one.value, '$[3]') AS rule
      FROM incident, json_each(incident.parts, '$.agencies') AS one;
    CREATE VIEW incident_place AS
      SELECT incident.id AS incident, one.key AS position,
        json_extract(one.value, '$[0]') AS place, json_extract(one.value, '$[1]') AS province,
        json_extract(one.value, '$[2]') AS country, json_extract(one.value, '$[3]') AS role,
        json_extract(one.value, '$[4]') AS rule
      FROM incident, json_each(incident.parts, '$.places') AS one;
    CREATE VIEW incident_person AS
      SELECT incident.id AS incident, one.key AS position,
        json_extract(one.value, '$[0]') AS who, json_extract(one.value, '$[1]') AS role,
        json_extract(one.value, '$[2]') AS count
      FROM incident, json_each(incident.parts, '$.persons') AS one;
    CREATE VIEW incident_quantity AS
      SELECT incident.id AS incident, one.key AS position,
        json_extract(one.value, '$[0]') AS kind,
        CAST(json_extract(one.value, '$[1]') AS REAL) AS value,
        json_extract(one.value, '$[2]') AS unit, json_extract(one.value, '$[3]') AS text
      FROM incident, json_each(incident.parts, '$.quantities') AS one;
    CREATE VIEW citation AS
      SELECT incident.id AS incident, one.key AS position,
        json_extract(one.value, '$[0]') AS document, json_extract(one.value, '$[1]') AS account,
        json_extract(one.value, '$[2]') AS byte_start, json_extract(one.value, '$[3]') AS byte_end,
        json_extract(one.value, '$[4]') AS start, json_extract(one.value, '$[5]') AS end,
        coalesce(json_extract(one.value, '$[8]'), incident.quotes) AS quote,
        json_extract(one.value, '$[6]') AS zone, json_extract(one.value, '$[7]') AS line
      FROM incident, json_each(incident.parts, '$.citations') AS one;
    CREATE VIEW register AS
      SELECT incident.key AS id, incident.type, incident.title, incident.date,
        incident.earliest, incident.latest, incident.province, incident.country,
        agency.name AS lead_agency,
        coalesce(json_extract(incident.parts, '$.citations[0][8]'), incident.quotes) AS quote,
        json_extract(incident.parts, '$.citations[0][0]') AS document,
        json_extract(incident.parts, '$.citations[0][7]') AS line
      FROM incident
      LEFT JOIN agency ON agency.id = incident.lead_agency
      ORDER BY incident.sort_day, incident.sort_end, incident.key;
    """
}
