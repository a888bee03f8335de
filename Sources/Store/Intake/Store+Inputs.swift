internal import GRDB

extension Store {
  /// Keys of documents that are in, by the stamps of what their reading began with.
  ///
  /// - Parameter stamps: stamps; nil for what has none.
  /// - Returns: for each the key of its document, or nil where none is in.
  public func keys(of stamps: [String?]) throws(StoreError) -> [String?] {
    try read { database in
      let find = try FastStatement(
        "SELECT key FROM document WHERE input = ? AND removed = 0", on: database)
      return try stamps.map { stamp in
        guard let stamp else { return nil }
        find.add(stamp)
        guard try find.step() else { return nil }
        defer { find.reset() }
        return find.text(0)
      }
    }
  }

  /// Notes the stamps of what documents were read from that are in already.
  public func note(stamps: [(key: String, stamp: String?)]) throws(StoreError) {
    guard !stamps.isEmpty else { return }
    try write { database in
      let mark = try FastStatement("UPDATE document SET input = ? WHERE key = ?", on: database)
      for (key, stamp) in stamps {
        mark.add(stamp)
        mark.add(key)
        try mark.run()
      }
    }
  }
}
