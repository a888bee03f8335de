internal import CivilTime
internal import GRDB

extension IncidentQuery {
  /// The condition of this query on the table `incident`, and its arguments.
  var condition: (sql: String, arguments: StatementArguments) {
    var parts: [String] = []
    var arguments = StatementArguments()
    func among(_ values: [String]) -> String {
      arguments += StatementArguments(values)
      return "(" + Array(repeating: "?", count: values.count).joined(separator: ", ") + ")"
    }
    if !agencies.isEmpty {
      parts.append(
        """
        id IN (SELECT incident FROM incident_agency WHERE agency IN (
          WITH RECURSIVE body(id) AS (
            SELECT id FROM agency WHERE id IN \(among(agencies))
            UNION SELECT agency.id FROM agency JOIN body ON agency.parent = body.id)
          SELECT id FROM body))
        """)
    }
    if !places.isEmpty {
      parts.append(
        """
        id IN (SELECT incident FROM incident_place
          WHERE place IN \(among(places)) OR province IN \(among(places))
            OR country IN \(among(places)))
        """)
    }
    if !types.isEmpty { parts.append("type IN \(among(types))") }
    if !documents.isEmpty {
      parts.append("id IN (SELECT incident FROM citation WHERE document IN \(among(documents)))")
    }
    if !publishers.isEmpty {
      parts.append(
        """
        id IN (SELECT incident FROM citation WHERE document IN (
          SELECT key FROM document WHERE publisher IN \(among(publishers))))
        """)
    }
    if minimumConfidence > 0 {
      parts.append("confidence >= ?")
      arguments += [minimumConfidence]
    }
    if onlyCorrected { parts.append("is_corrected = 1") }
    if let text, text.contains(where: { !$0.isWhitespace }) {
      parts.append(
        "id IN (SELECT rowid FROM incident_search WHERE incident_search MATCH ?)")
      arguments += [SearchSyllables.match(text)]
    }
    if from != nil || to != nil { parts.append("sort_day < 1000000000") }
    if let from {
      switch dates {
      case .overlap: parts.append("(last_day IS NULL OR last_day >= ?)")
      case .within: parts.append("last_day IS NOT NULL AND first_day >= ?")
      }
      arguments += [from.dayNumber]
    }
    if let to {
      switch dates {
      // The first known day is an index; an open start has its last day there.
      case .overlap: parts.append("(first_day IS NULL OR sort_day <= ?)")
      case .within: parts.append("first_day IS NOT NULL AND last_day <= ?")
      }
      arguments += [to.dayNumber]
    }
    return (parts.isEmpty ? "1" : parts.joined(separator: " AND "), arguments)
  }
}

extension IncidentQuery.Sort {
  /// The order, down to the last tie.
  var sql: String {
    switch self {
    case .register: "sort_day, sort_end, key"
    case .newestFirst: "sort_day = 1000000000, sort_day DESC, sort_end DESC, key"
    case .type: "type, sort_day, sort_end, key"
    case .province: "province IS NULL, province, sort_day, sort_end, key"
    case .agency: "lead_agency IS NULL, lead_agency, sort_day, sort_end, key"
    case .surestFirst: "confidence DESC, sort_day, sort_end, key"
    }
  }
}
