internal import CivilTime

extension IncidentQuery {
  /// A value of a condition.
  enum Argument {
    case text(String)
    case int(Int)
    case double(Double)
  }

  /// The condition of this query on the table `incident`, and its arguments.
  var condition: (sql: String, arguments: [Argument]) {
    var parts: [String] = []
    var arguments: [Argument] = []
    func among(_ values: [String]) -> String {
      arguments += values.map(Argument.text)
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
    if !places.isEmpty { parts.append(named(among)) }
    if !types.isEmpty { parts.append("type IN \(among(types))") }
    if !documents.isEmpty || !publishers.isEmpty { parts.append(told(among)) }
    if minimumConfidence > 0 {
      parts.append("confidence >= ?")
      arguments += [.double(minimumConfidence)]
    }
    if onlyCorrected { parts.append("is_corrected = 1") }
    if let text, text.contains(where: { !$0.isWhitespace }) {
      parts.append(
        "id IN (SELECT rowid FROM incident_search WHERE incident_search MATCH ?)")
      arguments += [.text(SearchSyllables.match(text))]
    }
    if from != nil || to != nil { parts.append("sort_day < 1000000000") }
    if let from {
      switch dates {
      case .overlap: parts.append("(last_day IS NULL OR last_day >= ?)")
      case .within: parts.append("last_day IS NOT NULL AND first_day >= ?")
      }
      arguments += [.int(from.dayNumber)]
    }
    if let to {
      switch dates {
      // The first known day is an index; an open start has its last day there.
      case .overlap: parts.append("(first_day IS NULL OR sort_day <= ?)")
      case .within: parts.append("first_day IS NOT NULL AND last_day <= ?")
      }
      arguments += [.int(to.dayNumber)]
    }
    return (parts.isEmpty ? "1" : parts.joined(separator: " AND "), arguments)
  }
}

extension FastStatement {
  /// Gives the arguments of a condition.
  func add(_ arguments: [IncidentQuery.Argument]) {
    for argument in arguments {
      switch argument {
      case .text(let text): add(text)
      case .int(let number): add(number)
      case .double(let number): add(number)
      }
    }
  }
}

extension IncidentQuery {
  /// The condition that one of the documents or publishers tells of it.
  private func told(_ among: ([String]) -> String) -> String {
    var parts: [String] = []
    if !documents.isEmpty { parts.append("document IN \(among(documents))") }
    if !publishers.isEmpty {
      parts.append(
        "document IN (SELECT key FROM document WHERE publisher IN \(among(publishers)))")
    }
    return "id IN (SELECT incident FROM citation WHERE \(parts.joined(separator: " OR ")))"
  }

  /// The condition that one of the places is named, at whatever level.
  private func named(_ among: ([String]) -> String) -> String {
    // Countries have codes of two letters; almost everything lies in one, so no index helps.
    let countries = places.filter { $0.utf8.count == 2 }
    let units = places.filter { $0.utf8.count != 2 }
    var parts: [String] = []
    if !units.isEmpty {
      parts.append("id IN (SELECT incident FROM incident_place WHERE place IN \(among(units)))")
      parts.append(
        "id IN (SELECT incident FROM incident_place WHERE province IN \(among(units)))")
    }
    if !countries.isEmpty {
      parts.append(
        """
        EXISTS (SELECT 1 FROM incident_place
          WHERE incident = incident.id AND country IN \(among(countries)))
        """)
    }
    return "(\(parts.joined(separator: " OR ")))"
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
