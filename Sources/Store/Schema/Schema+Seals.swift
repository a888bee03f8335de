internal import GRDB
internal import Packing

extension Schema {
  /// Puts every record, text and decision under a sum by which damage shows.
  static func seal(_ database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE document ADD COLUMN text_sum INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE correction ADD COLUMN sum INTEGER NOT NULL DEFAULT 0
        """)
    try close("document", "reading", in: database)
    try close("document", "source", in: database)
    try close("incident", "record", in: database)
    try closeMachineIncidents(database)
    let texts = try FastStatement("SELECT id, text FROM document", on: database)
    let sum = try FastStatement("UPDATE document SET text_sum = ? WHERE id = ?", on: database)
    while try texts.step() {
      sum.add(Seal.sum(texts.text(1)))
      sum.add(texts.int(0))
      try sum.run()
    }
    try sumCorrections(database)
  }

  private static func close(
    _ table: String, _ column: String, in database: Database
  ) throws {
    let rows = try FastStatement(
      "SELECT id, \(column) FROM \(table) WHERE \(column) IS NOT NULL", on: database)
    let update = try FastStatement(
      "UPDATE \(table) SET \(column) = ? WHERE id = ?", on: database)
    while try rows.step() {
      update.add(record: Array(rows.bytes(1)))
      update.add(rows.int(0))
      try update.run()
    }
  }

  private static func closeMachineIncidents(_ database: Database) throws {
    let rows = try FastStatement("SELECT key, record FROM machine_incident", on: database)
    var records: [(key: String, record: [UInt8])] = []
    while try rows.step() { records.append((rows.text(0), Array(rows.bytes(1)))) }
    let update = try FastStatement(
      "UPDATE machine_incident SET record = ? WHERE key = ?", on: database)
    for (key, record) in records {
      update.add(record: record)
      update.add(key)
      try update.run()
    }
  }

  /// The fields in the order in which a decision's sum takes them.
  private static func sumCorrections(_ database: Database) throws {
    let rows = try FastStatement(
      """
      SELECT id, account, field, machine, value, decision, who, at, why, document, type, quote
      FROM correction
      """, on: database)
    let update = try FastStatement("UPDATE correction SET sum = ? WHERE id = ?", on: database)
    while try rows.step() {
      let fields = (1...11).map { rows.text(Int32($0)) }
      update.add(Seal.sum(fields.joined(separator: "\u{1F}")))
      update.add(rows.int(0))
      try update.run()
    }
  }

  /// Mentions as one list a document, taken apart by a view.
  static let mentionsAsLists = """
    CREATE TABLE document_mention (
      document INTEGER PRIMARY KEY REFERENCES document(id) ON DELETE CASCADE,
      mentions TEXT NOT NULL
    );
    INSERT INTO document_mention
      SELECT document, json_group_array(
        json_array(kind, text, byte_start, byte_end, value, role, rule))
      FROM (SELECT * FROM mention ORDER BY document, position) GROUP BY document;
    DROP TABLE mention;
    CREATE VIEW mention AS
      SELECT document_mention.document, one.key AS position,
        json_extract(one.value, '$[0]') AS kind, json_extract(one.value, '$[1]') AS text,
        json_extract(one.value, '$[2]') AS byte_start, json_extract(one.value, '$[3]') AS byte_end,
        json_extract(one.value, '$[4]') AS value, json_extract(one.value, '$[5]') AS role,
        json_extract(one.value, '$[6]') AS rule
      FROM document_mention, json_each(document_mention.mentions) AS one;
    """

  /// The search index as Datasette looks for it, and the register in its order.
  static let searchAndRegister = """
    DROP TABLE incident_search;
    CREATE VIRTUAL TABLE incident_search USING fts5(
      title, quotes, syllables, content="incident", content_rowid = 'id', columnsize = 0,
      tokenize = 'unicode61 remove_diacritics 2');
    INSERT INTO incident_search(incident_search) VALUES ('rebuild');
    DROP VIEW register;
    CREATE VIEW register AS
      SELECT incident.key AS id, incident.type, incident.title, incident.date,
        incident.earliest, incident.latest, incident.province, incident.country,
        agency.name AS lead_agency, citation.quote, citation.document, citation.line
      FROM incident
      LEFT JOIN agency ON agency.id = incident.lead_agency
      LEFT JOIN citation ON citation.incident = incident.id AND citation.position = 0
      ORDER BY incident.sort_day, incident.sort_end, incident.key;
    """
}
