internal import Events
internal import GRDB
internal import Packing

/// The machine's incidents that a change of some documents can touch, and nothing else.
///
/// Closed in three ways: what shares a key with a telling that came or went, what shares an id
/// that an account had first, and what a person's decision made other than the machine had it.
struct SettlingScope {
  /// A machine's incident that is in.
  struct Held {
    /// Its row in the table of incidents; nil for one that decisions altered.
    var row: Int?
    var incident: Incident
    var bucket: Int?
  }

  private let database: Database
  private let byRow: FastStatement
  private let byKey: FastStatement
  private let index: IncidentRows
  private let first: FastStatement
  private let sharing: FastStatement

  /// Incidents that are merged anew, by their ids.
  private(set) var held: [String: Held] = [:]
  /// Incidents that stay as they are but that decisions speak of, by their ids.
  private(set) var bystanders: [String: Held] = [:]
  /// For accounts the id of the incident that each was first stored in.
  private(set) var known: [String: String] = [:]
  private var asked: Set<String> = []
  private var buckets: Set<Int> = []
  private var open: [String] = []
  /// The accounts of all that is in.
  private var present: Set<String> = []

  init(_ database: Database) throws {
    self.database = database
    func find(_ condition: String) throws -> FastStatement {
      try FastStatement(
        "SELECT id, record, bucket FROM incident WHERE altered = 0 AND \(condition)", on: database)
    }
    byRow = try find("id = ?")
    byKey = try find("key = ?")
    index = try IncidentRows(database)
    first = try FastStatement("SELECT incident FROM account WHERE id = ?", on: database)
    sharing = try FastStatement(
      "SELECT id FROM account WHERE incident = ? AND incident <> id", on: database)
    let altered = try FastStatement("SELECT record, bucket FROM machine_incident", on: database)
    while try altered.step() {
      let incident = try altered.record(0) { (r) throws(BrokenRecord) in try r.incident() }
      add(Held(row: nil, incident: incident, bucket: altered.optionalInt(1)))
    }
  }

  /// Rows of the table of incidents that are written anew or taken out.
  func rows() throws -> [Int] {
    var rows = (Array(held.values) + Array(bystanders.values)).compactMap(\.row)
    let altered = try FastStatement("SELECT id FROM incident WHERE altered = 1", on: database)
    while try altered.step() { rows.append(altered.int(0)) }
    return rows.sorted()
  }

  /// Takes in what a document told before.
  mutating func add(document: String) throws {
    for one in try citing(document) { add(one) }
  }

  /// Whether an account is cited from a document besides some.
  func isCited(_ account: String, besides documents: Set<String>) throws -> Bool {
    try index.citations(of: account).contains { !documents.contains($0) }
  }

  /// Takes in what could be joined to a telling that came.
  mutating func add(telling: Incident, bucket: Int?) throws {
    if let bucket { try add(bucket: bucket) }
    try add(accounts: telling.accounts)
  }

  /// Takes in whatever hangs on what is in.
  mutating func close() throws {
    while let id = open.popLast() {
      guard let one = held[id] else { continue }
      if let bucket = one.bucket { try add(bucket: bucket) }
      try add(accounts: one.incident.accounts)
    }
  }

  /// Takes in those that a decision may speak of, by account or by a document's sentence.
  mutating func watch(account: String, orDocument document: String, always: Bool) throws {
    if !present.contains(account) {
      see(try telling(account))
      see(try keyed(account))
    }
    if always || !present.contains(account) { see(try citing(document)) }
  }

  /// An id that one of them could take must not be another's.
  mutating func closeWatch() throws {
    for one in bystanders.values.flatMap(\.incident.accounts) { see(try keyed(one)) }
  }

  private mutating func add(bucket: Int) throws {
    guard buckets.insert(bucket).inserted else { return }
    for row in index.of(bucket: bucket) {
      for one in try held(byRow, { $0.add(row) }) where one.bucket == bucket { add(one) }
    }
  }

  private mutating func add(accounts: [String]) throws {
    for account in accounts where asked.insert(account).inserted {
      for one in try telling(account) + keyed(account) { add(one) }
      first.add(account)
      guard try first.step() else { continue }
      let id = first.text(0)
      first.reset()
      known[account] = id
      var others = [id]
      sharing.add(id)
      while try sharing.step() { others.append(sharing.text(0)) }
      try add(accounts: others)
    }
  }

  private mutating func see(_ found: [Held]) {
    for one in found where held[one.incident.id] == nil {
      bystanders[one.incident.id] = one
      present.formUnion(one.incident.accounts)
    }
  }

  /// Those that cite a document.
  private func citing(_ document: String) throws -> [Held] {
    try index.of(document: document).flatMap { row in try held(byRow) { $0.add(row) } }
  }

  /// Those that cite an account.
  private func telling(_ account: String) throws -> [Held] {
    try index.of(account: account).flatMap { row in try held(byRow) { $0.add(row) } }
      .filter { $0.incident.citations.contains { $0.account == account } }
  }

  /// The one that shows an id.
  private func keyed(_ id: String) throws -> [Held] { try held(byKey) { $0.add(id) } }

  private func held(_ statement: FastStatement, _ bind: (FastStatement) -> Void) throws -> [Held] {
    bind(statement)
    var found: [Held] = []
    while try statement.step() {
      let incident = try statement.record(1) { (r) throws(BrokenRecord) in try r.incident() }
      found.append(
        Held(row: statement.int(0), incident: incident, bucket: statement.optionalInt(2)))
    }
    return found
  }

  private mutating func add(_ one: Held) {
    guard held[one.incident.id] == nil else { return }
    held[one.incident.id] = one
    present.formUnion(one.incident.accounts)
    open.append(one.incident.id)
  }
}
