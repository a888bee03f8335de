internal import CivilTime
internal import GRDB
internal import Packing

/// The incidents that a query takes, as rows that are found in columns.
struct IncidentSelection {
  let query: IncidentQuery
  let columns: ColumnReader
  private let database: Database
  private var filters: [IncidentFilter] = []
  private var tellers: TellerFilter?

  init(_ query: IncidentQuery, in database: Database) throws {
    self.query = query
    self.database = database
    columns = try ColumnReader(database)
    if !query.types.isEmpty {
      filters.append(.fixed(.type, NumberSet(try columns.numbers(of: query.types, .words))))
    }
    if query.minimumConfidence > 0 { filters.append(.confidence(query.minimumConfidence)) }
    if query.onlyCorrected { filters.append(.fixed(.corrected, NumberSet([1]))) }
    if !query.agencies.isEmpty {
      filters.append(.list(.agencies, NumberSet(try columns.numbers(of: bodies(), .words))))
    }
    if !query.places.isEmpty {
      // Countries, units and localities never share an id.
      filters.append(.list(.places, NumberSet(try columns.numbers(of: query.places, .words))))
    }
    if query.publishers.isEmpty, !query.documents.isEmpty {
      filters.append(
        .list(.sources, NumberSet(try columns.numbers(of: query.documents, .documents))))
    } else if !query.publishers.isEmpty {
      tellers = try TellerFilter(
        documents: query.documents, publishers: query.publishers, columns, in: database)
    }
  }

  /// Whether words are asked for.
  var hasText: Bool { query.text?.contains { !$0.isWhitespace } ?? false }

  /// The rows that hold the words asked for, in their order; read one by one.
  func search() throws -> FastStatement {
    let rows = try FastStatement(
      "SELECT rowid FROM incident_search WHERE incident_search MATCH ? ORDER BY rowid",
      on: database)
    rows.add(SearchSyllables.match(query.text ?? ""))
    return rows
  }

  /// Goes through the rows of a piece that all but words take.
  ///
  /// - Parameter body: is given a row and its first and last day, and tells whether to go on.
  /// - Returns: number of incidents in the piece; nil where it was not gone through to its end.
  @discardableResult
  func visit(
    _ chunk: Int, backwards: Bool = false, _ body: (Int, UInt32, UInt32) throws -> Bool
  ) throws -> Int? {
    let days = try columns.words(.days, chunk)
    let count = days.count / 2
    var isTaken = [Bool](repeating: false, count: count)
    let period = Period(query)
    var incidents = 0
    for slot in 0..<count where days[2 * slot] != IncidentColumn.absent {
      incidents += 1
      isTaken[slot] = period.takes(first: days[2 * slot], last: days[2 * slot + 1])
    }
    for filter in filters { try filter.narrow(&isTaken, columns, chunk: chunk) }
    let cited = try tellers.map { ($0, try columns.lists(.sources, chunk)) }
    for index in 0..<count {
      let slot = backwards ? count - 1 - index : index
      guard isTaken[slot] else { continue }
      if let (tellers, lists) = cited,
        try !lists.range(slot).contains(where: { try tellers.takes(lists.values[$0]) })
      {
        continue
      }
      let row = chunk * IncidentColumn.chunk + slot
      guard try body(row, days[2 * slot], days[2 * slot + 1]) else { return nil }
    }
    return incidents
  }

  /// Goes through all rows that all but words take, in their order.
  func visitAll(_ body: (Int, UInt32, UInt32) throws -> Void) throws {
    var incidents = 0
    for chunk in 0..<columns.layout.chunks {
      incidents +=
        try visit(chunk) { row, first, last in
          try body(row, first, last)
          return true
        } ?? 0
    }
    guard incidents == columns.layout.incidents else { throw BrokenRecord(offset: incidents) }
  }

  /// All rows that are taken, in their order.
  func rows() throws -> [Int] {
    var rows: [Int] = []
    try visitAll { row, _, _ in rows.append(row) }
    guard hasText else { return rows }
    var found: [Int] = []
    let words = try search()
    var place = 0
    while place < rows.count, try words.step() {
      while place < rows.count, rows[place] < words.int(0) { place += 1 }
      if place < rows.count, rows[place] == words.int(0) { found.append(rows[place]) }
    }
    words.reset()
    return found
  }

  /// The keys behind rows.
  func keys(of rows: [Int]) throws -> [String] {
    let find = try FastStatement("SELECT key FROM incident WHERE id = ?", on: database)
    return try rows.map { row in
      find.add(row)
      guard try find.step() else { throw BrokenRecord(offset: row) }
      defer { find.reset() }
      return find.text(0)
    }
  }

  /// The bodies asked for, and those under them.
  private func bodies() throws -> [String] {
    let known = Array(repeating: "?", count: query.agencies.count).joined(separator: ", ")
    let rows = try FastStatement(
      """
      WITH RECURSIVE body(id) AS (
        SELECT id FROM agency WHERE id IN (\(known))
        UNION SELECT agency.id FROM agency JOIN body ON agency.parent = body.id)
      SELECT id FROM body
      """, on: database)
    for id in query.agencies { rows.add(id) }
    var ids: [String] = []
    while try rows.step() { ids.append(rows.text(0)) }
    return ids
  }
}

/// The period of a query, in days since 1970-01-01.
private struct Period {
  private let from: Int?
  private let to: Int?
  private let isWithin: Bool

  init(_ query: IncidentQuery) {
    from = query.from?.dayNumber
    to = query.to?.dayNumber
    isWithin = query.dates == .within
  }

  /// Whether it takes a date of a first and a last day.
  func takes(first: UInt32, last: UInt32) -> Bool {
    guard from != nil || to != nil else { return true }
    let nothing = IncidentColumn.nothing
    guard first != nothing || last != nothing else { return false }
    let (begin, end) = (Int(Int32(bitPattern: first)), Int(Int32(bitPattern: last)))
    if isWithin, first == nothing || last == nothing { return false }
    if let from {
      // A last day that is open lies behind every day.
      if isWithin ? begin < from : end < from { return false }
    }
    if let to {
      if isWithin ? end > to : first != nothing && begin > to { return false }
    }
    return true
  }
}
