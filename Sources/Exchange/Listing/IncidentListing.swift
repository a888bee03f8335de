public import Events
import Records

/// A list of incidents as files and terminals show it.
public struct IncidentListing: Sendable {
  /// What a list is written as.
  public enum Format: String, Sendable, CaseIterable {
    /// Columns for a terminal.
    case table
    /// One array.
    case json
    /// One incident a line.
    case jsonl
    /// Comma-separated values, RFC 4180.
    case csv
    /// A Markdown table.
    case md
  }

  let dossier: Dossier
  let documents: [String: DocumentRecord]

  /// A list of a dossier's incidents, in register order.
  public init(_ dossier: Dossier) {
    self.dossier = dossier
    documents = Dictionary(dossier.documents.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
  }

  /// The list in a format.
  ///
  /// - Parameter safe: for CSV, whether cells that a spreadsheet would take for formulas are
  ///   neutralised.
  public func bytes(as format: Format, safe: Bool = false) -> [UInt8] {
    switch format {
    case .table: table()
    case .json: json()
    case .jsonl: jsonLines()
    case .csv: csv(safe: safe)
    case .md: markdown()
    }
  }

  /// One incident a line: the members of an incident in an extraction record, then its number in
  /// the register, its certainty, and publisher, address and line of its first source.
  public func jsonLines() -> [UInt8] {
    let extraction = ExtractionWriter(directory: dossier.directory)
    var writer = JSONWriter(reserving: dossier.incidents.count * 1500)
    for (index, incident) in dossier.incidents.enumerated() {
      writer.object { member(incident, index + 1, extraction, &$0) }
      writer.newline()
    }
    return writer.bytes
  }

  /// One array, an incident a line.
  public func json() -> [UInt8] {
    let extraction = ExtractionWriter(directory: dossier.directory)
    var bytes: [UInt8] = Array("[".utf8)
    for (index, incident) in dossier.incidents.enumerated() {
      var writer = JSONWriter(reserving: 1500)
      writer.object { member(incident, index + 1, extraction, &$0) }
      bytes.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
      bytes.append(contentsOf: writer.bytes)
    }
    bytes.append(contentsOf: (dossier.incidents.isEmpty ? "]\n" : "\n]\n").utf8)
    return bytes
  }

  private func member(
    _ incident: Incident, _ number: Int, _ extraction: ExtractionWriter, _ writer: inout JSONWriter
  ) {
    let first = incident.citations.first
    let source = first.flatMap { documents[$0.document] }
    extraction.incident(incident, of: first?.document ?? "", &writer)
    writer.key("number")
    writer.int(number)
    writer.key("certainty")
    writer.string(incident.date.certainty.rawValue)
    writer.key("doc")
    writer.string(first?.document)
    writer.key("publisher")
    writer.string(source?.publisher)
    writer.key("url")
    writer.string(source?.url)
    writer.key("line")
    writer.int(first?.line)
  }
}
