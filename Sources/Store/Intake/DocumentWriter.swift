internal import CivilTime
internal import Events
internal import GRDB

/// Writes documents with what was read from them.
struct DocumentWriter {
  private let database: Database
  private let documents: FastStatement
  private let zones: FastStatement
  private let mentions: FastStatement
  private let rejections: FastStatement
  private let removal: FastStatement
  private let search: FastStatement
  private let marking: FastStatement

  init(_ database: Database) throws {
    self.database = database
    documents = try FastStatement(
      """
      INSERT INTO document (key, title, publisher, author, url, language, path, sha256, bytes,
        published, published_earliest, published_latest, published_basis, published_note,
        reader, text, source, reading)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, on: database)
    zones = try FastStatement(into: "zone", columns: 5, on: database)
    mentions = try FastStatement(into: "mention", columns: 9, on: database)
    rejections = try FastStatement(into: "rejection", columns: 8, on: database)
    removal = try FastStatement("DELETE FROM document WHERE id = ?", on: database)
    search = try FastStatement(
      "SELECT id, removed, reading, text, source, reader FROM document WHERE key = ?",
      on: database)
    marking = try FastStatement(
      "UPDATE document SET source = ?, reader = ? WHERE id = ?", on: database)
  }

  /// The document of a key, if it is in; whether it was read the same, and from the same bytes
  /// and metadata by the same reader.
  func find(
    _ key: String, record: [UInt8], text: String, source: [UInt8]?, reader: String
  ) throws -> (id: Int, isSame: Bool, isCurrent: Bool)? {
    search.add(key)
    guard try search.step() else { return nil }
    defer { search.reset() }
    let isSame =
      search.int(1) == 0 && search.bytes(2).elementsEqual(record)
      && search.bytes(3).elementsEqual(text.utf8)
    let isCurrent =
      search.bytes(4).elementsEqual(source ?? []) && search.bytes(5).elementsEqual(reader.utf8)
    return (search.int(0), isSame, isCurrent)
  }

  /// Whether a document has the metadata that a row was read from.
  static func isSource(
    _ document: DocumentRecord, of row: FastStatement, source: Int32, reading: Int32
  ) -> Bool {
    let record = RecordWriter.record(of: document)
    let other = row.bytes(source)
    if !other.isEmpty { return other.elementsEqual(record) }
    return row.bytes(reading).starts(with: RecordWriter.head(of: record))
  }

  /// Notes what a document was read from, and by whom.
  func mark(_ id: Int, source: [UInt8]?, reader: String) throws {
    marking.add(source)
    marking.add(reader)
    marking.add(id)
    try marking.run()
  }

  func remove(_ id: Int) throws {
    removal.add(id)
    try removal.run()
  }

  func insert(_ reading: Reading, record: [UInt8], source: [UInt8]?, reader: String) throws {
    let document = reading.document
    documents.add(document.key)
    documents.add(document.title)
    documents.add(document.publisher)
    documents.add(document.author)
    documents.add(document.url)
    documents.add(document.language)
    documents.add(document.path)
    documents.add(document.sha256)
    documents.add(document.byteCount)
    documents.add(document.published.edtf)
    documents.add(document.published.earliest?.description)
    documents.add(document.published.latest?.description)
    documents.add(document.publishedBasis)
    documents.add(document.publishedNote)
    documents.add(reader)
    documents.add(reading.text)
    documents.add(source)
    documents.add(record)
    try documents.run()
    try insertParts(of: reading, document: Int(database.lastInsertedRowID))
  }

  private func insertParts(of reading: Reading, document: Int) throws {
    for (position, zone) in reading.zones.enumerated() {
      zones.add(document)
      zones.add(position)
      zones.add(zone.zone.rawValue)
      zones.add(zone.span.byteStart)
      zones.add(zone.span.byteEnd)
      try zones.run()
    }
    var position = 0
    for date in reading.dates {
      mentions.add(document)
      mentions.add(position)
      mentions.add("date")
      try mention(
        date.text, date.span, value: date.date.edtf, role: date.role.rawValue, rule: date.rule)
      position += 1
    }
    for place in reading.places {
      mentions.add(document)
      mentions.add(position)
      mentions.add("place")
      try mention(
        place.text, place.span, value: place.link.place, role: place.link.role.rawValue,
        rule: place.link.rule)
      position += 1
    }
    for agency in reading.agencies {
      mentions.add(document)
      mentions.add(position)
      mentions.add("agency")
      try mention(
        agency.text, agency.span, value: agency.agency,
        role: agency.isGeneric ? "generic" : "named", rule: nil)
      position += 1
    }
    for (position, rejection) in reading.rejected.enumerated() {
      rejections.add(document)
      rejections.add(position)
      rejections.add(rejection.type)
      rejections.add(rejection.reason)
      rejections.add(rejection.rule)
      rejections.add(rejection.text)
      rejections.add(rejection.span.byteStart)
      rejections.add(rejection.span.byteEnd)
      try rejections.run()
    }
  }

  /// Writes the rest of a mention whose document, position and kind are given already.
  private func mention(
    _ text: String, _ span: TextSpan, value: String?, role: String, rule: String?
  ) throws {
    mentions.add(text)
    mentions.add(span.byteStart)
    mentions.add(span.byteEnd)
    mentions.add(value)
    mentions.add(role)
    mentions.add(rule)
    try mentions.run()
  }
}
