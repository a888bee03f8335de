internal import CivilTime
internal import Events
internal import GRDB
import Records

/// Writes documents with what was read from them.
final class DocumentWriter {
  /// The record of the reading at hand.
  var records = RecordWriter(reserving: 8 << 10)
  private var lists = JSONWriter(reserving: 4 << 10)
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
        reader, text, source, reading, text_sum, input)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, on: database)
    zones = try FastStatement(into: "zone", columns: 5, on: database)
    mentions = try FastStatement(into: "document_mention", columns: 2, on: database)
    rejections = try FastStatement(into: "rejection", columns: 8, on: database)
    removal = try FastStatement("DELETE FROM document WHERE id = ?", on: database)
    search = try FastStatement(
      "SELECT id, removed, reading, text, source, reader FROM document WHERE key = ?",
      on: database)
    marking = try FastStatement(
      "UPDATE document SET source = ?, reader = ?, input = ? WHERE id = ?", on: database)
  }

  /// The document of a key, if it is in; whether its record is the one at hand and its text the
  /// same, and whether it was read from the same bytes and metadata by the same reader.
  func find(
    _ key: String, text: String, source: [UInt8]?, reader: String
  ) throws -> (id: Int, isSame: Bool, isCurrent: Bool, isImported: Bool)? {
    search.add(key)
    guard try search.step() else { return nil }
    defer { search.reset() }
    let isSame =
      search.int(1) == 0 && search.recordBytes(2).elementsEqual(records.bytes)
      && search.bytes(3).elementsEqual(text.utf8)
    let isCurrent =
      search.recordBytes(4).elementsEqual(source ?? [])
      && search.bytes(5).elementsEqual(reader.utf8)
    let isImported = search.bytes(5).elementsEqual(Store.importReader.utf8)
    return (search.int(0), isSame, isCurrent, isImported)
  }

  /// Whether a document has the metadata that a row was read from.
  static func isSource(
    _ document: DocumentRecord, of row: FastStatement, source: Int32, reading: Int32
  ) -> Bool {
    let record = RecordWriter.record(of: document)
    let other = row.recordBytes(source)
    if !other.isEmpty { return other.elementsEqual(record) }
    return row.bytes(reading).starts(with: RecordWriter.head(of: record))
  }

  /// Notes what a document was read from, and by whom.
  func mark(_ id: Int, source: [UInt8]?, reader: String, input: String?) throws {
    marking.add(record: source)
    marking.add(reader)
    marking.add(input)
    marking.add(id)
    try marking.run()
  }

  func remove(_ id: Int) throws {
    removal.add(id)
    try removal.run()
  }

  /// Writes a document whose record is at hand.
  func insert(_ reading: Reading, source: [UInt8]?, reader: String, input: String?) throws {
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
    documents.add(record: source)
    records.seal()
    documents.add(sealed: records.bytes)
    documents.add(Seal.sum(reading.text))
    documents.add(input)
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
    mentions.add(document)
    lists.restart()
    MentionList.write(reading, to: &lists)
    mentions.add(text: lists.bytes)
    try mentions.run()
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
}
