internal import GRDB

/// How many incidents have some values.
public struct IncidentCount: Hashable, Sendable {
  /// A value for each dimension asked for; nil where the text does not establish it.
  public var values: [String?]
  /// Number of incidents.
  public var count: Int

  /// A number of incidents.
  public init(values: [String?], count: Int) {
    self.values = values
    self.count = count
  }
}

extension Store {
  /// Counts the incidents that a query takes, by one dimension or by several at once.
  ///
  /// An incident that has several values of a dimension (bodies, publishers) counts once for
  /// each, so that sums may be above the number of incidents.
  ///
  /// - Parameters:
  ///   - dimensions: by what; the order of the values that come back.
  ///   - query: which incidents; its order and page do not matter.
  /// - Returns: counts above 0, ordered by values; what is not established comes last.
  public func counts(
    by dimensions: [CountDimension], _ query: IncidentQuery = IncidentQuery()
  ) throws(StoreError) -> [IncidentCount] {
    guard !dimensions.isEmpty else { return [] }
    var joins: [String] = []
    for join in dimensions.flatMap(\.joins) where !joins.contains(join) { joins.append(join) }
    let names = dimensions.indices.map { "value\($0)" }
    let values = zip(dimensions, names).map { "\($0.value) AS \($1)" }
    let order = names.map { "\($0) IS NULL, \($0)" }.joined(separator: ", ")
    let columns = """
      SELECT count(*), \(names.joined(separator: ", ")) FROM (
        SELECT DISTINCT incident.id, \(values.joined(separator: ", "))
      """
    let groups = """
        \(joins.joined(separator: "\n")))
      GROUP BY \(names.joined(separator: ", ")) ORDER BY \(order)
      """
    return try read { database in
      let condition = try query.condition(in: database)
      let taken = "FROM (SELECT * FROM incident WHERE \(condition.sql)) AS incident"
      let rows = try FastStatement("\(columns) \(taken) \(groups)", on: database)
      rows.add(condition.arguments)
      var counts: [IncidentCount] = []
      while try rows.step() {
        counts.append(
          IncidentCount(
            values: dimensions.indices.map { rows.optionalText(Int32($0) + 1) },
            count: rows.int(0)))
      }
      return counts
    }
  }

  /// How many incidents a query takes; its page does not matter.
  public func count(_ query: IncidentQuery = IncidentQuery()) throws(StoreError) -> Int {
    return try read { database in
      let condition = try query.condition(in: database)
      let rows = try FastStatement(
        "SELECT count(*) FROM incident WHERE \(condition.sql)", on: database)
      rows.add(condition.arguments)
      defer { rows.reset() }
      return try rows.step() ? rows.int(0) : 0
    }
  }
}
