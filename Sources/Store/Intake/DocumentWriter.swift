internal import CivilTime
internal import Events
internal import GRDB
internal import Packing

/// Writes documents with what was read from them.
final class DocumentWriter {
  private var scanner = RecordScanner()
  private var slices = ReadingSlices()
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

  /// The document of a key, if it is in; whether its record and its text are those of a reading,
  /// and whether it was read from the same bytes and metadata by the same reader.
  func find(
    _ key: String, like reading: PackedReading, source: [UInt8]?, reader: String
  ) throws -> (id: Int, isSame: Bool, isCurrent: Bool, isImported: Bool)? {
    search.add(key)
    guard try search.step() else { return nil }
    defer { search.reset() }
    let isSame =
      search.int(1) == 0
      && reading.record.withUnsafeBytes { Slice($0).equals(Slice(search.recordBytes(2))) }
      && reading.text.withUnsafeBytes { Slice($0).equals(Slice(search.bytes(3))) }
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

  /// Writes a document.
  ///
  /// - Parameter tellings: is given the record of each of its incidents.
  func insert(
    _ reading: PackedReading, source: [UInt8]?, reader: String, input: String?,
    tellings: (UnsafeRawBufferPointer) -> Void
  ) throws {
    try reading.record.withUnsafeBytes { record in
      try scanner.reading(record, into: &slices) { (bytes) throws(BrokenRecord) in tellings(bytes) }
      let document = slices.document
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
      documents.add(document.published.earliest.map { CivilDate(dayNumber: $0).description })
      documents.add(document.published.latest.map { CivilDate(dayNumber: $0).description })
      documents.add(document.publishedBasis)
      documents.add(document.publishedNote)
      documents.add(reader)
      try reading.text.withUnsafeBytes { text in
        documents.add(Slice(text))
        documents.add(record: source)
        documents.add(record: record)
        documents.add(Int(truncatingIfNeeded: Seal.sum(text)))
        documents.add(input)
        try documents.run()
      }
      try insertParts(document: Int(database.lastInsertedRowID), mentioned: reading.mentions)
    }
  }

  private func insertParts(document: Int, mentioned: [UInt8]) throws {
    for (position, zone) in slices.zones.enumerated() {
      zones.add(document)
      zones.add(position)
      zones.add(zone.zone)
      zones.add(zone.span.byteStart)
      zones.add(zone.span.byteEnd)
      try zones.run()
    }
    try mentioned.withUnsafeBytes { mentioned in
      mentions.add(document)
      mentions.add(Slice(mentioned))
      try mentions.run()
    }
    for (position, rejection) in slices.rejected.enumerated() {
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
