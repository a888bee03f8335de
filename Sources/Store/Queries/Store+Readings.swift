public import Events
internal import GRDB
internal import Packing

extension Store {
  /// Keys of the documents that are in, sorted.
  public func documentKeys() throws(StoreError) -> [String] {
    try read { database in
      try String.fetchAll(
        database, sql: "SELECT key FROM document WHERE removed = 0 ORDER BY key")
    }
  }

  /// Names that incidents give bodies, valid at their dates, with the ids of these bodies.
  public func agencyNames() throws(StoreError) -> [(id: String, name: String)] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT agency, name FROM agency_name ORDER BY agency, name"
      ).map { ($0[0], $0[1]) }
    }
  }

  /// The metadata of a document that is in, or nil.
  public func document(_ key: String) throws(StoreError) -> DocumentRecord? {
    try read { database in
      let rows = try FastStatement(
        "SELECT reading FROM document WHERE key = ? AND removed = 0", on: database)
      rows.add(key)
      guard try rows.step() else { return nil }
      defer { rows.reset() }
      return try rows.record(0) { (reader) throws(BrokenRecord) in try reader.head() }
    }
  }

  /// Whether a document is in.
  public func holds(_ key: String) throws(StoreError) -> Bool {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT 1 FROM document WHERE key = ? AND removed = 0", arguments: [key])
        != nil
    }
  }

  /// Names of the publishers of documents, sorted.
  public func publishers() throws(StoreError) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT DISTINCT publisher FROM document WHERE publisher IS NOT NULL ORDER BY publisher
          """)
    }
  }

  /// The readings of all documents that are in, ordered by key, with their incidents only: no
  /// text, zones, mentions or rejections.
  public func readings() throws(StoreError) -> [Reading] {
    try read { try self.outlines(in: $0) }
  }

  func outlines(in database: Database) throws -> [Reading] {
    let rows = try FastStatement(
      "SELECT reading FROM document WHERE removed = 0 ORDER BY key", on: database)
    var readings: [Reading] = []
    while try rows.step() {
      readings.append(
        try rows.record(0) { (reader) throws(BrokenRecord) in try reader.outline() })
    }
    return readings
  }

  /// Everything read from one document with its text, or nil where no such document is in.
  public func reading(of key: String) throws(StoreError) -> Reading? {
    try read { try self.reading(of: key, in: $0) }
  }

  func reading(of key: String, in database: Database) throws -> Reading? {
    let rows = try FastStatement(
      "SELECT reading, text, text_sum FROM document WHERE key = ? AND removed = 0", on: database)
    rows.add(key)
    guard try rows.step() else { return nil }
    defer { rows.reset() }
    var reading = try rows.record(0) { (reader) throws(BrokenRecord) in try reader.reading() }
    reading.text = rows.text(1)
    guard Seal.sum(reading.text) == rows.int(2) else { throw BrokenRecord(offset: 0) }
    return reading
  }

  func documents(in database: Database) throws -> [DocumentRecord] {
    let rows = try FastStatement(
      "SELECT reading FROM document WHERE removed = 0 ORDER BY key", on: database)
    var documents: [DocumentRecord] = []
    documents.reserveCapacity(
      try Int.fetchOne(database, sql: "SELECT count(*) FROM document") ?? 0)
    while try rows.step() {
      documents.append(try rows.record(0) { (reader) throws(BrokenRecord) in try reader.head() })
    }
    return documents
  }

  /// The documents that some incidents cite, ordered by key.
  func documents(
    in database: Database, citedBy incidents: [Incident]
  ) throws -> [DocumentRecord] {
    let rows = try FastStatement(
      "SELECT reading FROM document WHERE key = ? AND removed = 0", on: database)
    var documents: [DocumentRecord] = []
    for key in Set(incidents.flatMap { $0.citations.map(\.document) }).sorted() {
      rows.add(key)
      guard try rows.step() else { continue }
      defer { rows.reset() }
      documents.append(try rows.record(0) { (reader) throws(BrokenRecord) in try reader.head() })
    }
    return documents
  }
}
