public import Events

/// Incidents in the formats of other tools.
///
/// A format that cannot say something honestly leaves it out and says so: nothing is made more
/// certain than it is to please a tool.
public struct IncidentExport: Sendable {
  /// What incidents are written as.
  public enum Format: String, Sendable, CaseIterable {
    /// This project's table.
    case csv
    /// One incident a line.
    case jsonl
    /// The 31 columns of ACLED.
    case acled
    /// JSON of TimelineJS.
    case timelinejs
    /// The spreadsheet of TimelineJS, as CSV.
    case timelinejsCSV = "timelinejs-csv"
    /// iCalendar, RFC 5545.
    case ical
    /// GeoJSON, RFC 7946.
    case geojson
    /// JSON-LD with schema.org events and their provenance.
    case jsonld
    /// A Markdown table.
    case md
    /// Events of TimeMap.
    case timemap

    /// Ending of a file of this format, without the dot.
    public var fileExtension: String {
      switch self {
      case .csv, .acled, .timelinejsCSV: "csv"
      case .jsonl: "jsonl"
      case .timelinejs, .timemap: "json"
      case .ical: "ics"
      case .geojson: "geojson"
      case .jsonld: "jsonld"
      case .md: "md"
      }
    }
  }

  /// An incident that a format leaves out, or a part of it.
  public struct Omission: Hashable, Sendable {
    /// The incident.
    public var incident: String
    /// What is left out and why.
    public var reason: String
  }

  let dossier: Dossier
  let documents: [String: DocumentRecord]

  /// An export of a dossier's incidents, in register order.
  public init(_ dossier: Dossier) {
    self.dossier = dossier
    documents = Dictionary(dossier.documents.map { ($0.key, $0) }, uniquingKeysWith: { $1 })
  }

  /// The incidents in a format, and what it leaves out.
  ///
  /// - Parameter safe: for CSV, whether cells that a spreadsheet would take for formulas are
  ///   neutralised.
  public func bytes(as format: Format, safe: Bool = false) -> (
    bytes: [UInt8], omissions: [Omission]
  ) {
    switch format {
    case .csv: (IncidentListing(dossier).csv(safe: safe), [])
    case .jsonl: (IncidentListing(dossier).jsonLines(), [])
    case .md: (IncidentListing(dossier).markdown(), [])
    case .acled: acled(safe: safe)
    case .timelinejs: timelineJS()
    case .timelinejsCSV: timelineJSSheet(safe: safe)
    case .ical: calendar()
    case .geojson: geoJSON()
    case .jsonld: (jsonLD(), [])
    case .timemap: timeMap()
    }
  }

  /// The document of an incident's first citation.
  func source(_ incident: Incident) -> DocumentRecord? {
    incident.citations.first.flatMap { documents[$0.document] }
  }

  /// The address of an incident's source, if it is one that may be followed.
  func link(_ incident: Incident) -> String? {
    guard let url = source(incident)?.url, url.hasPrefix("https://") || url.hasPrefix("http://"),
      !url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x22 || $0 == 0x3C || $0 == 0x3E })
    else { return nil }
    return url
  }

  /// Where an incident stands on a map, and how exactly.
  func point(_ incident: Incident) -> (
    latitude: Double, longitude: Double, precision: GeoPrecision
  )? {
    guard let link = incident.place else { return nil }
    for id in [link.place, link.province, link.country].compactMap({ $0 }) {
      guard let place = dossier.directory.places[id], let latitude = place.latitude,
        let longitude = place.longitude
      else { continue }
      let precision: GeoPrecision =
        switch place.level {
        case 0: .country
        case 1: .province
        default: id == link.place ? .locality : .district
        }
      return (latitude, longitude, precision)
    }
    return nil
  }

  /// What a person changed, in words; nil where nobody did.
  func correction(_ incident: Incident) -> String? {
    incident.corrected.isEmpty
      ? nil : "corrected by a person: " + incident.corrected.joined(separator: ", ")
  }

  /// Name of the type.
  func label(_ incident: Incident) -> String {
    dossier.directory.types[incident.type]?.label ?? incident.type
  }
}
