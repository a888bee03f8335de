internal import CivilTime
public import Events
internal import GRDB

/// What taking in a document did.
public enum IngestOutcome: String, Sendable {
  case added, changed, unchanged
}

extension Store {
  /// Whether a document with these bytes, read by this reader, is already in.
  ///
  /// - Parameters:
  ///   - key: key of the document.
  ///   - sha256: hash of its bytes and metadata.
  ///   - reader: version of program and knowledge pack that would read it.
  public func holds(key: String, sha256: String, reader: String) throws(StoreError) -> Bool {
    try read { database in
      try Bool.fetchOne(
        database,
        sql: """
          SELECT 1 FROM document
          WHERE key = ? AND sha256 = ? AND reader = ? AND removed = 0
          """,
        arguments: [key, sha256, reader]) ?? false
    }
  }

  /// Takes in the reading of one document, in one transaction; all of it or nothing.
  ///
  /// - Parameters:
  ///   - reading: what was read.
  ///   - reader: version of program and knowledge pack that read it.
  /// - Returns: whether the document is new, changed or was there already.
  public func ingest(_ reading: Reading, reader: String) throws(StoreError) -> IngestOutcome {
    try write { database in
      var stripped = reading
      stripped.text = ""
      let payload = try JSONText.encode(stripped)
      let known = try Row.fetchOne(
        database, sql: "SELECT id, reading, removed FROM document WHERE key = ?",
        arguments: [reading.document.key])
      if let known, known["reading"] == payload, known["removed"] == 0 {
        try database.execute(
          sql: "UPDATE document SET reader = ? WHERE id = ?",
          arguments: [reader, known["id"] as Int64])
        return .unchanged
      }
      if let known {
        try database.execute(
          sql: "DELETE FROM document WHERE id = ?", arguments: [known["id"] as Int64])
      }
      try insert(reading, payload: payload, reader: reader, into: database)
      return known == nil ? .added : .changed
    }
  }

  /// Marks every document as removed whose key is not among those given; its text stays.
  ///
  /// - Returns: the keys that were marked, sorted.
  public func markRemoved(except keys: Set<String>) throws(StoreError) -> [String] {
    try write { database in
      let present = try String.fetchAll(
        database, sql: "SELECT key FROM document WHERE removed = 0 ORDER BY key")
      let gone = present.filter { !keys.contains($0) }
      for key in gone {
        try database.execute(
          sql: "UPDATE document SET removed = 1 WHERE key = ?", arguments: [key])
      }
      return gone
    }
  }

  private func insert(
    _ reading: Reading, payload: String, reader: String, into database: Database
  ) throws {
    let record = reading.document
    let add = try database.cachedStatement(
      sql: """
        INSERT INTO document (key, title, publisher, author, url, language, path, sha256, bytes,
          published, published_earliest, published_latest, published_basis, published_note,
          reader, text, reading)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    try add.execute(arguments: [
      record.key, record.title, record.publisher, record.author, record.url, record.language,
      record.path, record.sha256, record.byteCount, record.published.edtf,
      record.published.earliest?.description, record.published.latest?.description,
      record.publishedBasis, record.publishedNote, reader, reading.text, payload,
    ])
    let document = database.lastInsertedRowID
    try insertMentions(of: reading, document: document, into: database)
  }

  private func insertMentions(
    of reading: Reading, document: Int64, into database: Database
  ) throws {
    let add = try database.cachedStatement(
      sql: """
        INSERT INTO mention (document, kind, text, byte_start, byte_end, value, role, rule)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for date in reading.dates {
      try add.execute(arguments: [
        document, "date", date.text, date.span.byteStart, date.span.byteEnd, date.date.edtf,
        date.role.rawValue, date.rule,
      ])
    }
    for place in reading.places {
      try add.execute(arguments: [
        document, "place", place.text, place.span.byteStart, place.span.byteEnd,
        place.link.place, place.link.role.rawValue, place.link.rule,
      ])
    }
    for agency in reading.agencies {
      try add.execute(arguments: [
        document, "agency", agency.text, agency.span.byteStart, agency.span.byteEnd,
        agency.agency, agency.isGeneric ? "generic" : "named", nil,
      ])
    }
    let refuse = try database.cachedStatement(
      sql: """
        INSERT INTO rejection (document, type, reason, rule, text, byte_start, byte_end)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    for rejection in reading.rejected {
      try refuse.execute(arguments: [
        document, rejection.type, rejection.reason, rejection.rule, rejection.text,
        rejection.span.byteStart, rejection.span.byteEnd,
      ])
    }
  }
}
