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
    if minimumConfidence > 0 {
      parts.append("confidence >= ?")
      arguments += [minimumConfidence]
    }
    if let text, !text.isEmpty {
      parts.append(
        "id IN (SELECT rowid FROM incident_search WHERE incident_search MATCH ?)")
      // Quoting each word keeps operators of the search language out of a user's words.
      let words = text.split(separator: " ").map {
        "\"" + $0.replacing("\"", with: "\"\"") + "\""
      }
      arguments += [words.joined(separator: " ")]
    }
    if let from {
      switch dates {
      case .overlap: parts.append("(earliest IS NOT NULL OR latest IS NOT NULL)")
      case .within: parts.append("earliest IS NOT NULL AND latest IS NOT NULL")
      }
      parts.append(dates == .overlap ? "(latest IS NULL OR latest >= ?)" : "earliest >= ?")
      arguments += [from.description]
    }
    if let to {
      switch dates {
      case .overlap: parts.append("(earliest IS NOT NULL OR latest IS NOT NULL)")
      case .within: parts.append("earliest IS NOT NULL AND latest IS NOT NULL")
      }
      parts.append(dates == .overlap ? "(earliest IS NULL OR earliest <= ?)" : "latest <= ?")
      arguments += [to.description]
    }
    return (parts.isEmpty ? "1" : parts.joined(separator: " AND "), arguments)
  }
}
