import CivilTime
public import Events
import Records

/// Incidents that other tools, or this one, wrote, as readings with their source as citation.
///
/// A faulty row or line is an error with its place, and the rest goes on.
public struct IncidentImport: Sendable {
  /// What incidents come as.
  public enum Format: String, Sendable, CaseIterable {
    /// ACLED's table.
    case acled
    /// This project's table, as `incidents --format csv` writes it.
    case csv
    /// One incident a line, as `incidents --format jsonl` writes it.
    case jsonl
  }

  /// What came of it.
  public struct Outcome: Sendable {
    /// A reading for each source, in the order of their first incidents.
    public var readings: [Reading]
    /// What could not be read.
    public var errors: [ExchangeError]

    /// An outcome; without arguments, of nothing.
    public init(readings: [Reading] = [], errors: [ExchangeError] = []) {
      self.readings = readings
      self.errors = errors
    }
  }

  /// Finds a place by the names of locality, first-level unit and country, empty where unknown; the
  /// country is an ISO 3166-1 alpha-2 code where the source gives one.
  public typealias PlaceFinder =
    @Sendable (_ locality: String, _ unit: String, _ country: String) -> PlaceLink?

  let path: String
  let place: PlaceFinder

  /// An import.
  ///
  /// - Parameters:
  ///   - path: name of the input, for errors.
  ///   - place: finds places by name, for formats that name places rather than give ids.
  public init(path: String, place: @escaping PlaceFinder = { _, _, _ in nil }) {
    self.path = path
    self.place = place
  }

  /// Reads incidents.
  public func read(_ bytes: [UInt8], as format: Format) -> Outcome {
    switch format {
    case .acled: table(bytes, ACLEDRow.required) { (row) throws(ExchangeError) in try acled(row) }
    case .csv:
      table(bytes, ["id", "type", "date", "quote", "document"]) { (row) throws(ExchangeError) in
        try own(row)
      }
    case .jsonl: lines(bytes)
    }
  }

  /// Reads a table row by row.
  private func table(
    _ bytes: [UInt8], _ required: [String],
    _ read: (ImportRow) throws(ExchangeError) -> (DocumentRecord, String, Incident)
  ) -> Outcome {
    var gatherer = ReadingGatherer()
    do throws(CSVError) {
      var reader = CSVReader(bytes, file: path)
      guard let header = try reader.next() else {
        return Outcome(errors: [fault(1, 1, "the table is empty", "give it a header and rows")])
      }
      var columns: [String: Int] = [:]
      for (index, name) in header.fields.enumerated() { columns[name.lowercased()] = index }
      let missing = required.filter { columns[$0] == nil }
      guard missing.isEmpty else {
        return Outcome(errors: [
          fault(
            1, 1, "the columns \(missing.joined(separator: ", ")) are missing",
            "check the format given with --from")
        ])
      }
      while let row = try reader.next() {
        do throws(ExchangeError) {
          guard row.fields.count == header.fields.count else {
            throw fault(
              row.line, 1, "\(row.fields.count) fields where the header has \(header.fields.count)",
              "quote fields that hold commas")
          }
          let (document, text, incident) = try read(
            ImportRow(path: path, row: row, columns: columns))
          gatherer.add(incident, of: document, text: text)
        } catch {
          gatherer.outcome.errors.append(error)
        }
      }
    } catch {
      gatherer.outcome.errors.append(fault(error.line, error.column, error.message, error.hint))
    }
    return gatherer.outcome
  }

  private func fault(_ line: Int, _ column: Int, _ message: String, _ hint: String) -> ExchangeError
  {
    ExchangeError(
      path: path, line: line, column: column, code: .table, message: message, hint: hint)
  }

  /// Reads one incident a line; the members `doc`, `publisher` and `url` tell its source.
  private func lines(_ bytes: [UInt8]) -> Outcome {
    var gatherer = ReadingGatherer()
    for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
    where line.contains(where: { $0 > 0x20 }) {
      var reader = JSONReader(Array(line))
      do throws(JSONError) {
        var draft = IncidentDraft()
        var document = DocumentRecord(key: "import")
        try reader.members { (key, reader) throws(JSONError) in
          switch key {
          case "doc": document.key = try reader.optionalString() ?? document.key
          case "publisher": document.publisher = try reader.optionalString()
          case "url": document.url = try reader.optionalString()
          case "number", "certainty", "line": try reader.skip()
          default: try draft.take(key, &reader)
          }
        }
        try reader.end()
        let incident = try draft.incident(of: document.key, nil, reader)
        gatherer.add(incident, of: document, text: "")
      } catch {
        gatherer.outcome.errors.append(
          ExchangeError(
            path: path, line: index + 1, column: error.offset + 1, code: .record,
            message: error.message,
            hint: "each line is an incident as `dateline incidents --format jsonl` writes it"))
      }
    }
    return gatherer.outcome
  }
}

/// Gathers incidents by their documents.
struct ReadingGatherer {
  var outcome = IncidentImport.Outcome()
  private var slots: [String: Int] = [:]

  mutating func add(_ incident: Incident, of document: DocumentRecord, text: String) {
    if let slot = slots[document.key] {
      outcome.readings[slot].incidents.append(incident)
    } else {
      slots[document.key] = outcome.readings.count
      outcome.readings.append(Reading(document: document, text: text, incidents: [incident]))
    }
  }
}

/// A row of a table that is imported, its fields by name.
struct ImportRow {
  let path: String
  let row: CSVRow
  let columns: [String: Int]

  /// A field without white space around it; nil where it is empty or missing.
  subscript(_ name: String) -> String? {
    guard let index = columns[name] else { return nil }
    var value = row.fields[index][...]
    while value.first?.isWhitespace == true { value.removeFirst() }
    while value.last?.isWhitespace == true { value.removeLast() }
    return value.isEmpty ? nil : String(value)
  }

  func required(_ name: String) throws(ExchangeError) -> String {
    guard let value = self[name] else { throw fault(name, "it is empty", "it must be given") }
    return value
  }

  /// Parts of a field between semicolons.
  func list(_ name: String) -> [String] {
    (self[name] ?? "").split(separator: ";").map {
      String($0.drop { $0 == " " })
    }.filter { !$0.isEmpty }
  }

  /// A word of a closed list, or the value that holds where nothing stands.
  func named<Value: RawRepresentable<String>>(_ name: String, _ absent: Value)
    throws(ExchangeError) -> Value
  {
    guard let text = self[name] else { return absent }
    guard let value = Value(rawValue: text) else {
      throw fault(name, "“\(text)” is not in its closed list", "see the article on formats")
    }
    return value
  }

  func number(_ name: String) throws(ExchangeError) -> Double? {
    guard let text = self[name] else { return nil }
    guard let value = Double(text), value.isFinite else {
      throw fault(name, "“\(text)” is no number", "write digits, with a point for decimals")
    }
    return value
  }

  func fault(_ name: String, _ message: String, _ hint: String) -> ExchangeError {
    let position = columns[name].flatMap { index in
      row.positions.indices.contains(index) ? row.positions[index] : nil
    }
    return ExchangeError(
      path: path, line: position.map { Int($0.line) } ?? row.line,
      column: position.map { Int($0.column) }, code: .table, message: "\(name): \(message)",
      hint: hint)
  }
}
