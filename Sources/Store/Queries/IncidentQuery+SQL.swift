internal import CivilTime
internal import GRDB

extension IncidentQuery {
  /// A condition that other tables answer: as the list of incidents that fit, and as a question
  /// about one incident where there is a cheap one.
  struct Lookup {
    var list: Condition
    var question: Condition?
  }

  /// The condition of this query on the table `incident`, and its arguments.
  func condition(in database: Database) throws -> Condition {
    let (own, lookups) = try parts(in: database)
    return .all(own + lookups.map { "id IN (" + $0.list + ")" })
  }

  /// The same for a page: what few incidents fit is listed, what many fit is asked on the way.
  ///
  /// - Returns: with the table as it is to be named in the query.
  func pageCondition(in database: Database) throws -> (table: String, condition: Condition) {
    let (own, lookups) = try parts(in: database)
    var conditions = own
    var isListed = false
    for lookup in lookups {
      let isShort = try isShort(lookup.list, in: database)
      isListed = isListed || isShort
      if let question = lookup.question, !isShort {
        conditions.append(question)
      } else {
        conditions.append("id IN (" + lookup.list + ")")
      }
    }
    let index = "INDEXED BY " + walked(hasConditions: !conditions.isEmpty)
    return ("incident \(isListed ? "NOT INDEXED" : index)", .all(conditions))
  }

  /// The index that gives the order asked for, where nothing else is asked of an incident than it
  /// holds; otherwise the one that holds the columns of all filters.
  private func walked(hasConditions: Bool) -> String {
    var plain = self
    plain.minimumConfidence = 0
    plain.sort = .register
    plain.limit = nil
    plain.offset = 0
    switch sort {
    case .type where !hasConditions: return "incident_by_type"
    case .surestFirst where plain == IncidentQuery(): return "incident_by_confidence"
    default: return "incident_walk"
    }
  }

  /// Whether so few incidents fit that sorting them costs less than looking for them in order.
  private func isShort(_ list: Condition, in database: Database) throws -> Bool {
    let count = try FastStatement(
      "SELECT count(*) FROM (SELECT * FROM (\(list.sql)) LIMIT 2001)", on: database)
    count.add(list.arguments)
    defer { count.reset() }
    return try count.step() && count.int(0) <= 2000
  }

  /// Conditions on the incident's own columns, and those that other tables answer.
  private func parts(in database: Database) throws -> ([Condition], [Lookup]) {
    var own: [Condition] = []
    if !types.isEmpty { own.append("type IN " + .among(types)) }
    if minimumConfidence > 0 {
      own.append(Condition(sql: "confidence >= ?", arguments: [.double(minimumConfidence)]))
    }
    if onlyCorrected { own.append(Condition(sql: "is_corrected = 1")) }
    own += period
    var lookups: [Lookup] = []
    if !agencies.isEmpty { lookups.append(try bodies(in: database)) }
    if !places.isEmpty { lookups.append(named) }
    if !documents.isEmpty || !publishers.isEmpty { lookups.append(told) }
    if let text, text.contains(where: { !$0.isWhitespace }) {
      let words = Condition(
        sql: "SELECT rowid FROM incident_search WHERE incident_search MATCH ?",
        arguments: [.text(SearchSyllables.match(text))])
      lookups.append(Lookup(list: words))
    }
    return (own, lookups)
  }

  private var period: [Condition] {
    var parts: [Condition] = []
    if from != nil || to != nil { parts.append(Condition(sql: "sort_day < 1000000000")) }
    if let from {
      let day: [Condition.Argument] = [.int(from.dayNumber)]
      switch dates {
      // A last day that is open or unknown sorts behind every day.
      case .overlap: parts.append(Condition(sql: "sort_end >= ?", arguments: day))
      case .within:
        let sql = "sort_day >= ? AND last_day IS NOT NULL AND first_day >= ?"
        parts.append(Condition(sql: sql, arguments: day + day))
      }
    }
    if let to {
      let day: [Condition.Argument] = [.int(to.dayNumber)]
      switch dates {
      // The first known day is an index; an open start has its last day there.
      case .overlap:
        parts.append(Condition(sql: "(first_day IS NULL OR sort_day <= ?)", arguments: day))
      case .within:
        let sql = "sort_day <= ? AND first_day IS NOT NULL AND last_day <= ?"
        parts.append(Condition(sql: sql, arguments: day + day))
      }
    }
    return parts
  }

  /// The condition that one of the bodies is named, or one under it.
  private func bodies(in database: Database) throws -> Lookup {
    let known = Condition.among(agencies)
    let rows = try FastStatement(
      """
      WITH RECURSIVE body(id) AS (
        SELECT id FROM agency WHERE id IN \(known.sql)
        UNION SELECT agency.id FROM agency JOIN body ON agency.parent = body.id)
      SELECT id FROM body ORDER BY id
      """, on: database)
    rows.add(known.arguments)
    var ids: [String] = []
    while try rows.step() { ids.append(rows.text(0)) }
    let question: Condition =
      "EXISTS (SELECT 1 FROM incident_agency AS one WHERE one.incident = incident.id"
      + (" AND one.agency IN " + .among(ids)) + ")"
    return Lookup(
      list: "SELECT incident FROM incident_agency WHERE agency IN " + .among(ids),
      question: question)
  }

  /// The condition that one of the documents or publishers tells of it.
  private var told: Lookup {
    var lists: [Condition] = []
    if !documents.isEmpty {
      lists.append("SELECT incident FROM citation WHERE document IN " + .among(documents))
    }
    if !publishers.isEmpty {
      lists.append(
        """
        SELECT citation.incident FROM document JOIN citation ON citation.document = document.key
        WHERE document.publisher IN 
        """ + .among(publishers))
    }
    let head = """
      EXISTS (SELECT 1 FROM citation AS one JOIN document ON document.key = one.document
        WHERE one.incident = incident.id AND (one.document IN 
      """
    let question: Condition =
      (head + .among(documents)) + (" OR document.publisher IN " + .among(publishers)) + "))"
    return Lookup(list: .union(lists), question: question)
  }

  /// The condition that one of the places is named, at whatever level.
  private var named: Lookup {
    // Countries have codes of two letters; almost everything lies in one.
    let countries = places.filter { $0.utf8.count == 2 }
    let units = places.filter { $0.utf8.count != 2 }
    var lists: [Condition] = []
    for (column, ids) in [("place", units), ("province", units), ("country", countries)]
    where !ids.isEmpty {
      lists.append("SELECT incident FROM incident_place WHERE \(column) IN " + .among(ids))
    }
    let head = "EXISTS (SELECT 1 FROM incident_place AS one WHERE one.incident = incident.id AND ("
    let named: Condition =
      ("one.place IN " + .among(units)) + (" OR one.province IN " + .among(units))
      + (" OR one.country IN " + .among(countries))
    return Lookup(list: .union(lists), question: (head + named) + "))")
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
