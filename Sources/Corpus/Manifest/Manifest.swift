import CivilTime
import Events
import Records

/// What `manifest.csv` says of the files beside it.
struct Manifest {
  /// One row.
  struct Row {
    var title: String?
    var publisher: String?
    var url: String?
    var author: String?
    var language: String?
    var published: DateEstimate?
    /// How the date is known, in words.
    var basis: String?
    var line: Int
    var column: Int
  }

  /// Rows by file, as the manifest writes the path.
  private(set) var rows: [String: Row] = [:]
  /// Faults of single rows, by the file they name.
  private(set) var faults: [String: CorpusError] = [:]
  /// Files in the order of the rows.
  private(set) var files: [String] = []

  private static let columns = [
    "file", "publisher", "title", "url", "author", "published", "basis", "language",
  ]

  /// Reads a manifest; throws where it is no manifest at all, and keeps the faults of single rows.
  init(_ bytes: [UInt8], path: String) throws(CorpusError) {
    var reader = CSVReader(bytes, file: path)
    guard let header = try Self.next(&reader, path) else {
      throw Self.error(
        path, 1, 1, "the manifest is empty",
        "give it the header \(Self.columns.joined(separator: ","))"
      )
    }
    let slots = try Self.slots(header, path)
    while let row = try Self.next(&reader, path) {
      take(row, slots, count: header.fields.count, path)
    }
  }

  private static func next(_ reader: inout CSVReader, _ path: String) throws(CorpusError) -> CSVRow?
  {
    do {
      return try reader.next()
    } catch {
      throw CorpusError(
        path: path, line: error.line, column: error.column, code: .manifest, message: error.message,
        hint: error.hint)
    }
  }

  private static func slots(_ header: CSVRow, _ path: String) throws(CorpusError) -> [String: Int] {
    var slots: [String: Int] = [:]
    for (index, name) in header.fields.enumerated() {
      let place = header.positions[index]
      guard columns.contains(name) else {
        throw error(
          path, Int(place.line), Int(place.column), "unknown column “\(name)”",
          "known columns are \(columns.joined(separator: ", "))")
      }
      guard slots.updateValue(index, forKey: name) == nil else {
        throw error(
          path, Int(place.line), Int(place.column), "the column “\(name)” stands twice",
          "keep one of them")
      }
    }
    guard slots["file"] != nil else {
      throw error(path, 1, 1, "the column “file” is missing", "name each file in a column “file”")
    }
    return slots
  }

  private mutating func take(_ row: CSVRow, _ slots: [String: Int], count: Int, _ path: String) {
    func field(_ name: String) -> String? {
      guard let index = slots[name], index < row.fields.count else { return nil }
      let value = row.fields[index].trimmingSpaces
      return value.isEmpty ? nil : value
    }
    func fault(_ name: String, _ message: String, _ hint: String) -> CorpusError {
      let index = min(slots[name] ?? 0, row.positions.count - 1)
      let place = row.positions[index]
      return Self.error(path, Int(place.line), Int(place.column), message, hint)
    }
    let file = field("file") ?? ""
    var failure: CorpusError?
    if row.fields.count != count {
      failure = Self.error(
        path, row.line, 1, "\(row.fields.count) fields where the header has \(count)",
        "give each row as many fields as the header; quote fields that hold commas")
    } else if file.isEmpty {
      failure = fault("file", "no file is named", "name the file, relative to the manifest")
    } else if rows[file] != nil || faults[file] != nil {
      failure = fault("file", "“\(file)” has two rows", "keep one of them")
    }
    var parsed = Row(line: row.line, column: Int(row.positions[slots["file"] ?? 0].column))
    parsed.title = field("title")
    parsed.publisher = field("publisher")
    parsed.author = field("author")
    parsed.basis = field("basis")
    parsed.url = field("url")
    parsed.language = field("language")
    if failure == nil, let url = parsed.url, !url.hasPrefix("http://"), !url.hasPrefix("https://") {
      failure = fault(
        "url", "“\(url)” is no web address", "begin it with https:// or leave it empty")
    }
    if failure == nil, let language = parsed.language, !Self.isTag(language) {
      failure = fault("language", "“\(language)” is no language tag", "write en, ko or another tag")
    }
    if failure == nil, let published = field("published") {
      do {
        parsed.published = DateEstimate(try EDTF(parsing: published))
      } catch {
        failure = fault(
          "published", "“\(published)” is no EDTF date: \(error.reason)",
          "expected \(error.expected), as in 2016-08-25, 2016-08 or [2021-05..2021-12]")
      }
    }
    let key = file.isEmpty ? "line \(row.line)" : file
    files.append(key)
    if let failure {
      rows[key] = nil
      faults[key] = failure
    } else {
      rows[key] = parsed
    }
  }

  static func isTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...8).contains(first.utf8.count) else { return false }
    return parts.allSatisfy {
      (1...8).contains($0.utf8.count) && $0.utf8.allSatisfy(ByteScan.isAlphanumeric)
    }
  }

  private static func error(
    _ path: String, _ line: Int, _ column: Int, _ message: String, _ hint: String
  ) -> CorpusError {
    CorpusError(
      path: path, line: line, column: column, code: .manifest, message: message, hint: hint)
  }
}
