public import Events
internal import GRDB

extension Store {
  /// Documents that are in, by the hash of all that their reading began with.
  ///
  /// - Parameters:
  ///   - inputs: hashes; nil for what has none.
  ///   - reader: version of program and knowledge pack that must have read them.
  /// - Returns: for each the document as its corpus gave it, by key, path, hash and bytes alone,
  ///   or nil where none is in.
  public func inputs(
    _ inputs: [String?], reader: String
  ) throws(StoreError) -> [DocumentRecord?] {
    try read { database in
      let find = try FastStatement(
        """
        SELECT key, path, sha256, bytes FROM document
        WHERE input = ? AND reader = ? AND removed = 0
        """, on: database)
      return try inputs.map { input in
        guard let input else { return nil }
        find.add(input)
        find.add(reader)
        guard try find.step() else { return nil }
        defer { find.reset() }
        var record = DocumentRecord(key: find.text(0), path: find.optionalText(1))
        record.sha256 = find.text(2)
        record.byteCount = find.int(3)
        return record
      }
    }
  }

  /// Notes the hashes of what documents were read from that are in already.
  public func note(inputs: [(key: String, input: String?)]) throws(StoreError) {
    guard !inputs.isEmpty else { return }
    try write { database in
      let mark = try FastStatement("UPDATE document SET input = ? WHERE key = ?", on: database)
      for (key, input) in inputs {
        mark.add(input)
        mark.add(key)
        try mark.run()
      }
    }
  }
}
