import CivilTime
import Events

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
      let names = IncidentNames(incident, dossier.directory)
      let first = incident.citations.first
      let source = first.flatMap { documents[$0.document] }
      writer.row([
        incident.id, String(index + 1), incident.type, incident.title, incident.date.edtf,
        incident.date.earliest?.description, incident.date.latest?.description,
        incident.date.certainty.rawValue, incident.date.stated, incident.place?.place,
        names.locality, names.province, incident.place?.country, names.lead,
        names.agencies.joined(separator: "; "),
        incident.agencies.map(\.agency).joined(separator: "; "), incident.modality.rawValue,
        incident.polarity.rawValue, incident.confidence.description, first?.quote, first?.document,
        source?.publisher, source?.url, first.map { String($0.line) },
        incident.corrected.joined(separator: "; "),
      ])
    }
    return writer.bytes
  }
}
