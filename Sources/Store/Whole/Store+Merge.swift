internal import Corrections
internal import Events
internal import GRDB
internal import Packing

/// What taking in another store did.
public struct MergeSummary: Hashable, Sendable {
  /// Documents that were not in.
  public var added = 0
  /// Documents that were in already, read the same.
  public var same = 0
  /// Keys of documents that both stores have with different content, sorted.
  public var conflicts: [String] = []
  /// Decisions that were not in.
  public var corrections = 0
}

extension Store {
  /// Takes in the documents and decisions of another store; settle afterwards.
  ///
  /// Where both have a document of one key with different content, the same of the two is kept
  /// whichever store takes in the other.
  public func merge(_ other: Store) throws(StoreError) -> MergeSummary {
    let incoming = try other.read { database in
      (
        try other.corrections(in: database),
        try Row.fetchAll(database, sql: "SELECT id, incident FROM account ORDER BY id").map {
          ($0[0] as String, $0[1] as String)
        },
        try String.fetchAll(
          database, sql: "SELECT key FROM document WHERE removed = 0 ORDER BY key")
      )
    }
    let (lines, accounts, keys) = incoming
    var summary = MergeSummary()
    for start in stride(from: 0, to: keys.count, by: 256) {
      try take(keys[start..<min(start + 256, keys.count)], of: other, summary: &summary)
    }
    try write { database in
      let account = try FastStatement(
        """
        INSERT INTO account VALUES (?, ?)
        ON CONFLICT (id) DO UPDATE SET incident = min(incident, excluded.incident)
        """, on: database)
      for (id, incident) in accounts {
        account.add(id)
        account.add(incident)
        try account.run()
      }
      try unsettle(database)
    }
    let known = Set(try corrections().map(\.unnumbered))
    let fresh = lines.filter { !known.contains($0.unnumbered) }
    summary.corrections = fresh.count
    try append(fresh)
    return summary
  }

  private func take(
    _ keys: ArraySlice<String>, of other: Store, summary: inout MergeSummary
  ) throws(StoreError) {
    struct Entry {
      var reading: Reading
      var source: DocumentRecord?
      var reader: String
    }
    let entries = try other.read { database in
      let rows = try FastStatement(
        "SELECT reading, text, source, reader FROM document WHERE key = ?", on: database)
      return try keys.compactMap { key -> Entry? in
        rows.add(key)
        guard try rows.step() else { return nil }
        defer { rows.reset() }
        var reading = try rows.record(0) { (r) throws(BrokenRecord) in try r.reading() }
        reading.text = rows.text(1)
        let source =
          rows.isNull(2)
          ? nil : try rows.record(2) { (r) throws(BrokenRecord) in try r.document() }
        return Entry(reading: reading, source: source, reader: rows.text(3))
      }
    }
    for var entry in entries {
      var key = entry.reading.document.key
      if entry.reader == Store.importReader, try wasRead(key) {
        key = Store.importKey(of: key)
        entry.reading = entry.reading.moved(to: key)
        entry.source = nil
      }
      if entry.reader != Store.importReader, try importedKeys().contains(key) {
        // Read beats imported; what was imported is set aside, and nothing of it is lost.
        summary.added += 1
        _ = try ingest(
          [(entry.reading, entry.source ?? entry.reading.document)], reader: entry.reader)
        continue
      }
      if let own = try reading(of: key) {
        if own == entry.reading {
          summary.same += 1
          continue
        }
        summary.conflicts.append(key)
        let ownRank = RecordWriter.record(of: own) + Array(own.text.utf8)
        let rank = RecordWriter.record(of: entry.reading) + Array(entry.reading.text.utf8)
        guard ownRank.lexicographicallyPrecedes(rank) else { continue }
      } else {
        summary.added += 1
      }
      _ = try ingest(
        [(entry.reading, entry.source ?? entry.reading.document)], reader: entry.reader)
    }
  }
}

extension Correction {
  fileprivate var unnumbered: Correction {
    var line = self
    line.id = 0
    return line
  }
}
