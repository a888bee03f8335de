public import Events
internal import FoundationEssentials
internal import GRDB

extension Store {
  /// Keys of the documents that are in, sorted.
  public func documentKeys() throws(StoreError) -> [String] {
    try read { database in
      try String.fetchAll(
        database, sql: "SELECT key FROM document WHERE removed = 0 ORDER BY key")
    }
  }

  /// The readings of all documents that are in, ordered by key, with their incidents only: no
  /// text, zones, mentions or rejections.
  public func readings() throws(StoreError) -> [Reading] {
    try read { database in
      let cursor = try Row.fetchCursor(
        database, sql: "SELECT reading FROM document WHERE removed = 0 ORDER BY key")
      var readings: [Reading] = []
      while let row = try cursor.next() {
        readings.append(
          try Store.decode(row) { (reader) throws(RecordError) in try reader.outline() })
      }
      return readings
    }
  }

  /// Everything read from one document with its text, or nil where no such document is in.
  public func reading(of key: String) throws(StoreError) -> Reading? {
    try read { database in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT reading, text FROM document WHERE key = ? AND removed = 0",
          arguments: [key])
      else { return nil }
      var reading = try Store.decode(row) { (reader) throws(RecordError) in
        try reader.reading()
      }
      reading.text = row["text"]
      return reading
    }
  }

  func documents(in database: Database) throws -> [DocumentRecord] {
    let cursor = try Row.fetchCursor(
      database, sql: "SELECT reading FROM document WHERE removed = 0 ORDER BY key")
    var documents: [DocumentRecord] = []
    while let row = try cursor.next() {
      documents.append(
        try Store.decode(row) { (reader) throws(RecordError) in try reader.head() })
    }
    return documents
  }

  /// Reads the record in a column of bytes, by default the first.
  static func decode<Value>(
    _ row: Row, at index: Int = 0,
    _ body: (inout RecordReader) throws(RecordError) -> Value
  ) throws -> Value {
    try row.withUnsafeData(atIndex: index) { data in
      guard let data else { throw RecordError(offset: 0) }
      return try data.withUnsafeBytes { bytes in
        var reader = RecordReader(bytes)
        return try body(&reader)
      }
    }
  }
}
