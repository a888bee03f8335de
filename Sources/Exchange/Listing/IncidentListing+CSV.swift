import CivilTime
public import Events

extension IncidentListing {
  /// Columns of the table, in order.
  public static let csvColumns = [
    "id", "number", "type", "title", "date", "earliest", "latest", "date_certainty", "date_stated",
    "place", "locality", "province", "country", "lead_agency", "agencies", "agency_ids", "modality",
    "polarity", "confidence", "quote", "document", "publisher", "url", "line", "corrected",
  ]

  /// A table of the incidents after RFC 4180, with a header.
  ///
  /// - Parameter safe: whether cells that a spreadsheet would take for formulas are neutralised by
  ///   an apostrophe; without it every value stands as it is.
  public func csv(safe: Bool = false) -> [UInt8] {
    var writer = CSVWriter(safe: safe)
    writer.row(Self.csvColumns)
    for (index, incident) in dossier.incidents.enumerated() {
      let source = incident.citations.first.flatMap { documents[$0.document] }
      writer.row(
        Self.cells(incident, number: index + 1, source: source, names: dossier.directory))
    }
    return writer.bytes
  }

  private static func cells(
    _ incident: Incident, number: Int, source: DocumentRecord?, names directory: Directory
  ) -> [String?] {
    let names = IncidentNames(incident, directory)
    let first = incident.citations.first
    return [
      incident.id, String(number), incident.type, incident.title, incident.date.edtf,
      incident.date.earliest?.description, incident.date.latest?.description,
      incident.date.certainty.rawValue, incident.date.stated, incident.place?.place,
      names.locality, names.province, incident.place?.country, names.lead,
      names.agencies.joined(separator: "; "),
      incident.agencies.map(\.agency).joined(separator: "; "), incident.modality.rawValue,
      incident.polarity.rawValue, incident.confidence.description, first?.quote, first?.document,
      source?.publisher, source?.url, first.map { String($0.line) },
      incident.corrected.joined(separator: "; "),
    ]
  }

  /// The columns of the table in which two incidents differ.
  ///
  /// Names count by their ids, and what only says how much is known of a source does not count.
  ///
  /// - Parameters:
  ///   - source: document of the first incident, and of the other.
  ///   - directory: names behind ids.
  public static func differences(
    _ incident: Incident, of source: DocumentRecord?, from other: Incident,
    of otherSource: DocumentRecord?, names directory: Directory
  ) -> [String] {
    let mine = cells(incident, number: 0, source: source, names: directory)
    let theirs = cells(other, number: 0, source: otherSource, names: directory)
    // An incident answers to the id of each of its tellings.
    let unequal: Set = ["id", "locality", "province", "agencies", "publisher", "url"]
    return zip(csvColumns, zip(mine, theirs)).compactMap { column, cells in
      unequal.contains(column) || (cells.0 ?? "") == (cells.1 ?? "") ? nil : column
    }
  }
}
