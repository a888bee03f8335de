import CivilTime
import Events
import Records

/// Reads records as ``ExtractionWriter`` writes them, and leaner ones: of an incident only id, type
/// and quote must stand there; what is absent takes the value that the rest implies.
public enum ExtractionReader {
  /// Reads one line.
  ///
  /// - Parameters:
  ///   - path: name of the stream, for errors.
  ///   - line: number of the line, from 1.
  public static func record(_ bytes: [UInt8], path: String = "-", line: Int) throws(ExchangeError)
    -> ExtractionRecord
  {
    var reader = JSONReader(bytes)
    var draft = RecordDraft()
    do throws(JSONError) {
      try reader.members { (key, reader) throws(JSONError) in try draft.take(key, &reader) }
      try reader.end()
      return try draft.record(reader)
    } catch {
      throw ExchangeError(
        path: path, line: line, column: column(bytes, error.offset), code: .record,
        message: error.message,
        hint: "each line is a record as `dateline extract --format jsonl` writes it")
    }
  }

  private static func column(_ bytes: [UInt8], _ offset: Int) -> Int {
    var column = 1
    for byte in bytes.prefix(offset) where byte & 0xC0 != 0x80 { column += 1 }
    return column
  }
}

/// The members of a record, as they come.
struct RecordDraft {
  private var type = "document"
  private var document = DocumentRecord(key: "")
  private var text: String?
  private var zones: [ZoneSpan] = []
  private var dates: [DateMention] = []
  private var places: [PlaceMention] = []
  private var agencies: [AgencyMention] = []
  private var incidents: [IncidentDraft] = []
  private var rejected: [Rejection] = []
  private var line: Int?
  private var code = ""
  private var message = ""
  private var counts: [Int?] = [nil, nil, nil]

  mutating func take(_ key: JSONKey, _ reader: inout JSONReader) throws(JSONError) {
    switch key {
    case "type": type = try reader.string()
    case "doc": document.key = try reader.string()
    case "source":
      try reader.members { (key, reader) throws(JSONError) in
        if !(try takeSource(key, &reader)) { try reader.skip() }
      }
    case "published": try takePublished(&reader)
    case "text": text = try reader.optionalString()
    case "zones":
      try reader.array { (reader) throws(JSONError) in zones.append(try .init(reading: &reader)) }
    case "dates":
      try reader.array { (reader) throws(JSONError) in dates.append(try .init(reading: &reader)) }
    case "places":
      try reader.array { (reader) throws(JSONError) in places.append(try .init(reading: &reader)) }
    case "agencies":
      try reader.array { (reader) throws(JSONError) in agencies.append(try .init(reading: &reader))
      }
    case "incidents":
      try reader.array { (reader) throws(JSONError) in
        incidents.append(try IncidentDraft(reading: &reader))
      }
    case "rejected":
      try reader.array { (reader) throws(JSONError) in rejected.append(try .init(reading: &reader))
      }
    case "line": line = try reader.optionalInt()
    case "code": code = try reader.optionalString() ?? ""
    case "message": message = try reader.optionalString() ?? ""
    case "in": counts[0] = try reader.int()
    case "out": counts[1] = try reader.int()
    case "errors": counts[2] = try reader.int()
    default: if !(try takeSource(key, &reader)) { try reader.skip() }
    }
  }

  private mutating func takeSource(_ key: JSONKey, _ reader: inout JSONReader) throws(JSONError)
    -> Bool
  {
    switch key {
    case "sha256": document.sha256 = try reader.optionalString() ?? ""
    case "bytes": document.byteCount = try reader.optionalInt() ?? 0
    case "title": document.title = try reader.optionalString()
    case "publisher": document.publisher = try reader.optionalString()
    case "author": document.author = try reader.optionalString()
    case "url": document.url = try reader.optionalString()
    case "language": document.language = try reader.optionalString() ?? document.language
    case "path": document.path = try reader.optionalString()
    default: return false
    }
    return true
  }

  private mutating func takePublished(_ reader: inout JSONReader) throws(JSONError) {
    if try reader.null() { return }
    var date = DateDraft()
    try reader.members { (key, reader) throws(JSONError) in
      switch key {
      case "basis": document.publishedBasis = try reader.optionalString() ?? "none"
      case "note": document.publishedNote = try reader.optionalString()
      default: if !(try date.take(key, &reader)) { try reader.skip() }
      }
    }
    document.published = try date.estimate(reader, basis: .stated)
  }

  /// The record, or what is missing in it.
  func record(_ reader: JSONReader) throws(JSONError) -> ExtractionRecord {
    switch type {
    case "document":
      guard !document.key.isEmpty else { throw reader.fault("the member “doc” is missing") }
      var read: [Incident] = []
      read.reserveCapacity(incidents.count)
      for draft in incidents { read.append(try draft.incident(of: document.key, text, reader)) }
      return .reading(
        Reading(
          document: document, text: text ?? "", zones: zones, dates: dates, places: places,
          agencies: agencies, incidents: read, rejected: rejected))
    case "error": return .failure(line: line, code: code, message: message)
    case "end":
      guard let documents = counts[0], let records = counts[1], let errors = counts[2] else {
        throw reader.fault("the counts “in”, “out” and “errors” must stand in the last record")
      }
      return .end(documents: documents, records: records, errors: errors)
    default: throw reader.fault("“\(type)” is no type of record")
    }
  }
}
