internal import CivilTime
public import Events
internal import GRDB

extension Store {
  /// Makes the incidents stand for the documents that are in: merges their tellings across
  /// documents, keeps the ids that incidents had before, and writes only what changed.
  ///
  /// Nothing is read or written where nothing changed since the last time.
  ///
  /// - Parameters:
  ///   - knowledge: the pack that read the texts.
  ///   - reader: version of program and pack that merges; another one merges anew.
  ///   - merging: how tellings of several documents become incidents, and the names behind
  ///     their ids; must not depend on order. The readings hold documents and incidents only.
  /// - Returns: whether anything was to do.
  @discardableResult
  public func settle(
    knowledge: KnowledgeStamp, reader: String = "",
    merging: ([Reading]) -> (incidents: [Incident], directory: Directory)
  ) throws(StoreError) -> Bool {
    let mark = "settled \(knowledge.id) \(knowledge.version) \(knowledge.sha256) \(reader)"
    if try read({ database in try self.setting("settled", in: database) }) == mark {
      return false
    }
    var (incidents, directory) = merging(try readings())
    try write { database in
      try keepIdentities(&incidents, in: database)
      try write(incidents, directory: directory, in: database)
      try set(knowledge, in: database)
      try set("home.country", to: directory.homeCountry, in: database)
      try set("settled", to: mark, in: database)
    }
    return true
  }

  private func write(
    _ incidents: [Incident], directory: Directory, in database: Database
  ) throws {
    if try self.directory(in: database) != directory {
      try DirectoryWriter.replace(with: directory, in: database)
    }
    var table = try IncidentTable(database)
    // Only the order of the rows in the file: near in the register, near on disk. Incidents are
    // large, so their numbers are sorted, not they themselves.
    let days = incidents.map { ($0.date.earliest ?? $0.date.latest)?.dayNumber ?? .max }
    let order = incidents.indices.sorted { (days[$0], $0) < (days[$1], $1) }
    for index in order { try table.put(incidents[index], isAltered: false) }
    try table.finish()
  }

  /// An incident shows, for good, the smallest account id that it had when it was first stored.
  private func keepIdentities(_ incidents: inout [Incident], in database: Database) throws {
    var known: [String: String] = [:]
    let rows = try FastStatement("SELECT id, incident FROM account", on: database)
    while try rows.step() { known[rows.text(0)] = rows.text(1) }
    let account = try FastStatement("INSERT OR IGNORE INTO account VALUES (?, ?)", on: database)
    var taken: Set<String> = []
    let ids = incidents.map { $0.accounts.min() ?? $0.id }
    for index in incidents.indices.sorted(by: { ids[$0] < ids[$1] }) {
      var id = ids[index]
      if !known.isEmpty {
        let earlier = incidents[index].accounts.compactMap { known[$0] }
        id = earlier.filter { !taken.contains($0) }.min() ?? id
      }
      if incidents[index].id != id { incidents[index].id = id }
      if !known.isEmpty { taken.insert(id) }
      for one in incidents[index].accounts where known[one] == nil {
        account.add(one)
        account.add(id)
        try account.run()
      }
    }
  }
}
