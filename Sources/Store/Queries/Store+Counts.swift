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
    return try read { database in
      let selection = try IncidentSelection(query, in: database)
      var counting = try IncidentCounting(dimensions, of: selection.columns, in: database)
      for row in try selection.rows() { counting.add(row) }
      return counting.counts()
    }
  }

  /// How many incidents a query takes; its page does not matter.
  public func count(_ query: IncidentQuery = IncidentQuery()) throws(StoreError) -> Int {
    try read { database in try IncidentSelection(query, in: database).rows().count }
  }
}
