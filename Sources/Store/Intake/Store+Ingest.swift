public import Events
internal import GRDB
package import Packing
internal import Synchronization

/// What taking in a document did.
public enum IngestOutcome: String, Sendable {
  case added, changed, unchanged
}

/// A packed reading with what is known of its document besides.
package struct PackedDocument: Sendable {
  package var key: String { reading.key }
  package var reading: PackedReading
  /// Record of the metadata as the corpus gave it, where reading changed it.
  package var source: [UInt8]?
  /// A hash of all that reading began with, by which it is known again.
  package var input: String?

  package init(reading: PackedReading, source: [UInt8]? = nil, input: String? = nil) {
    self.reading = reading
    self.source = source
    self.input = input
  }
}

extension Store {
  /// Which documents are in already, so that they need not be read again.
  ///
  /// - Parameters:
  ///   - documents: metadata as the corpus gives it, before the text is read for dates; the hash
  ///     of the bytes is part of it.
  ///   - reader: version of program and knowledge pack that would read them; nil for any.
  /// - Returns: for each document whether it is in, with the same bytes and the same metadata,
  ///   read by that reader.
  public func holds(
    _ documents: [DocumentRecord], reader: String?
  ) throws(StoreError) -> [Bool] {
    try read { database in
      let find = try FastStatement(
        """
        SELECT source, reading FROM document
        WHERE key = ?1 AND (?2 IS NULL OR reader = ?2) AND removed = 0
        """, on: database)
      return try documents.map { document in
        find.add(document.key)
        find.add(reader)
        guard try find.step() else { return false }
        defer { find.reset() }
        return DocumentWriter.isSource(document, of: find, source: 0, reading: 1)
      }
    }
  }

  /// Takes in the reading of one document, in one transaction; all of it or nothing.
  ///
  /// - Parameters:
  ///   - reading: what was read.
  ///   - source: metadata as the corpus gave it, if reading changed it.
  ///   - reader: version of program and knowledge pack that read it.
  /// - Returns: whether the document is new, changed or was there already.
  public func ingest(
    _ reading: Reading, source: DocumentRecord? = nil, reader: String
  ) throws(StoreError) -> IngestOutcome {
    try ingest([(reading, source ?? reading.document)], reader: reader).first ?? .unchanged
  }

  /// Takes in the readings of some documents, in one transaction; all of them or nothing.
  ///
  /// - Parameters:
  ///   - readings: what was read of each document, and its metadata as the corpus gave it.
  ///   - reader: version of program and knowledge pack that read them.
  ///   - inputs: for each a hash of all that reading began with, by which it is known again; may
  ///     be left out.
  /// - Returns: for each whether it is new, changed or was there already.
  public func ingest(
    _ readings: [(reading: Reading, source: DocumentRecord)], reader: String,
    inputs: [String?] = []
  ) throws(StoreError) -> [IngestOutcome] {
    try ingest(
      packed: readings.enumerated().map { index, taken in
        // The reading's record begins with its document: another source alone is kept beside it.
        let isSource = taken.source == taken.reading.document
        return PackedDocument(
          reading: PackedReading(taken.reading),
          source: isSource ? nil : RecordWriter.record(of: taken.source),
          input: index < inputs.count ? inputs[index] : nil)
      }, reader: reader)
  }

  /// Takes in some packed readings, in one transaction; all of them or nothing.
  ///
  /// - Returns: for each whether it is new, changed or was there already.
  package func ingest(
    packed documents: [PackedDocument], reader: String
  ) throws(StoreError) -> [IngestOutcome] {
    guard !documents.isEmpty else { return [] }
    do throws(StoreError) {
      var tellings: FreshTellings?
      let outcomes = try write { database in
        tellings = reader == Store.importReader ? nil : try freshTellings(in: database)
        let writer = try DocumentWriter(database)
        let outcomes = try documents.map { document in
          let outcome = try take(
            document, reader: reader, writer: writer, fresh: tellings, in: database)
          if outcome == .changed { tellings = nil }
          return outcome
        }
        if reader == Store.importReader {
          try unsettle(database)
        } else {
          let touched = zip(documents, outcomes).filter { $0.1 != .unchanged }
          try unsettle(database, by: touched.map(\.0.key))
        }
        return outcomes
      }
      let kept = tellings
      fresh.withLock { $0 = kept.map(FreshReadings.all) ?? .none }
      return outcomes
    } catch {
      fresh.withLock { $0 = .none }
      throw error
    }
  }

  func take(
    _ document: PackedDocument, reader: String, writer: DocumentWriter,
    fresh: FreshTellings? = nil, in database: Database
  ) throws -> IngestOutcome {
    let known = try writer.find(
      document.key, like: document.reading, source: document.source, reader: reader)
    if let known, known.isSame {
      if !known.isCurrent || document.input != nil {
        try writer.mark(
          known.id, source: document.source, reader: reader, input: document.input)
      }
      return .unchanged
    }
    if let known {
      if known.isImported, reader != Store.importReader {
        try setAside(document.key, in: database)
      }
      try writer.remove(known.id)
    }
    try writer.insert(
      document.reading, source: document.source, reader: reader, input: document.input
    ) { fresh?.add(telling: $0) }
    fresh?.add(document: document.key)
    return known == nil ? .added : .changed
  }

  /// Marks every document as removed whose key is not among those given; its text stays.
  ///
  /// - Returns: the keys that were marked, sorted.
  public func markRemoved(except keys: Set<String>) throws(StoreError) -> [String] {
    try write { database in
      let present = try String.fetchAll(
        database, sql: "SELECT key FROM document WHERE removed = 0 ORDER BY key")
      let gone = present.filter { !keys.contains($0) }
      let mark = try database.cachedStatement(
        sql: "UPDATE document SET removed = 1 WHERE key = ?")
      for key in gone { try mark.execute(arguments: [key]) }
      fresh.withLock { $0 = .none }
      try unsettle(database, by: gone)
      return gone
    }
  }

  /// Notes that incidents no longer stand for some documents.
  func unsettle(_ database: Database, by keys: [String]) throws {
    guard !keys.isEmpty else { return }
    try set("settled", to: "", in: database)
    // A store that was never settled is settled as a whole.
    guard try setting("settled.by", in: database)?.isEmpty == false else { return }
    let note = try FastStatement("INSERT OR IGNORE INTO unsettled VALUES (?)", on: database)
    for key in keys {
      note.add(key)
      try note.run()
    }
  }

  /// Notes that incidents no longer stand for the documents and corrections that are in.
  func unsettle(_ database: Database) throws {
    try set("settled", to: "", in: database)
    try set("settled.by", to: "", in: database)
  }
}
