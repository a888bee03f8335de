import Records

/// A document as a line of JSON.
enum JSONLine {
  static func read(_ bytes: [UInt8], path: String, line: Int) throws(CorpusError) -> SourceDocument
  {
    var fields = DocumentFields()
    var type: String?
    do throws(JSONError) {
      var reader = JSONReader(bytes)
      try reader.object { (key, reader) throws(JSONError) in
        switch key {
        case "id": fields.id = try identifier(&reader)
        case "text": fields.text = try reader.stringBytes()
        case "published": fields.published = try reader.optionalString()
        case "title": fields.title = try reader.optionalString()
        case "url": fields.url = try reader.optionalString()
        case "publisher": fields.publisher = try reader.optionalString()
        case "author": fields.author = try reader.optionalString()
        case "language": fields.language = try reader.optionalString()
        case "prefer": fields.prefer = try reader.optionalString()
        case "type":
          if try reader.peek() == .string { type = try reader.string() } else { try reader.skip() }
        default: try reader.skip()
        }
      }
      try reader.end()
    } catch {
      throw CorpusError(
        path: path, line: line, column: column(bytes, error.offset), code: .line,
        message: error.message,
        hint: "each line is one JSON object with at least “id” and “text”")
    }
    if fields.text == nil, type == "document" {
      throw CorpusError(
        path: path, line: line, code: .line, message: "this is a record of extraction, no document",
        hint: "give it to `dateline ingest --extracted`")
    }
    return try fields.document(path: path, line: line)
  }

  /// An id may be a string or a whole number.
  private static func identifier(_ reader: inout JSONReader) throws(JSONError) -> String? {
    switch try reader.peek() {
    case .number: String(try reader.int())
    default: try reader.optionalString()
    }
  }

  /// Column in characters, from 1.
  private static func column(_ bytes: [UInt8], _ offset: Int) -> Int {
    ByteScan.scalarCount(bytes, 0..<min(offset, bytes.count)) + 1
  }
}
