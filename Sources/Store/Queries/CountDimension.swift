/// By what incidents can be counted.
public enum CountDimension: String, Sendable, CaseIterable {
  case type
  /// Every body that an incident names; it counts once for each.
  case agency
  /// The body in whose lane it stands.
  case lead
  /// First-level unit of the main place.
  case province
  /// The main place itself, as exactly as the text says.
  case place
  case country
  /// Year, where the date lies in one; otherwise it counts as not established.
  case year
  /// Month, where the date lies in one.
  case month
  /// Publisher of a document that tells of it; it counts once for each.
  case publisher
  /// Document that tells of it; it counts once for each.
  case document
  /// Calendar unit down to which the date is known.
  case precision
  case modality
  /// Whether a person corrected something: `yes` or `no`.
  case corrected

  /// The value in SQL.
  var value: String {
    switch self {
    case .type: "incident.type"
    case .agency: "named.agency"
    case .lead: "incident.lead_agency"
    case .province: "incident.province"
    case .place: "incident.place"
    case .country: "incident.country"
    case .year: CountDimension.common(cutting: 6)
    case .month: CountDimension.common(cutting: 3)
    case .publisher: "teller.publisher"
    case .document: "told.document"
    case .precision: "incident.date_precision"
    case .modality: "incident.modality"
    case .corrected: "CASE WHEN incident.is_corrected THEN 'yes' ELSE 'no' END"
    }
  }

  /// The tables that it needs beside that of incidents.
  var joins: [String] {
    switch self {
    case .agency: ["LEFT JOIN incident_agency AS named ON named.incident = incident.id"]
    case .document: [CountDimension.telling]
    case .publisher:
      [CountDimension.telling, "LEFT JOIN document AS teller ON teller.key = told.document"]
    default: []
    }
  }

  private static let telling = "LEFT JOIN citation AS told ON told.incident = incident.id"

  /// What first and last day have in common, without so many characters at their ends.
  private static func common(cutting count: Int) -> String {
    let first = "substr(incident.earliest, 1, length(incident.earliest) - \(count))"
    let last = "substr(incident.latest, 1, length(incident.latest) - \(count))"
    return "CASE WHEN \(first) = \(last) THEN \(first) END"
  }
}
