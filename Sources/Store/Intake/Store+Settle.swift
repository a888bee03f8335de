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
    let (incidents, directory) = merging(try readings())
    try write { database in
      try write(
        try keepIdentities(incidents, in: database), directory: directory, in: database)
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
    for incident in incidents.sorted(by: Dossier.registerOrder) {
      try table.put(incident, isAltered: false)
    }
    try table.finish()
  }

  /// An incident shows, for good, the smallest account id that it had when it was first stored.
  private func keepIdentities(
    _ incidents: [Incident], in database: Database
  ) throws -> [Incident] {
    var known: [String: String] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT id, incident FROM account")
    while let row = try rows.next() { known[row[0]] = row[1] }
    let account = try Insertion("INSERT INTO account VALUES (?, ?)", on: database)
    var taken: Set<String> = []
    return try incidents.sorted { $0.id < $1.id }.map { incident in
      var incident = incident
      let earlier = incident.accounts.compactMap { known[$0] }.filter { !taken.contains($0) }
      incident.id = earlier.min() ?? incident.accounts.min() ?? incident.id
      taken.insert(incident.id)
      for id in incident.accounts where known[id] == nil {
        account.add(id)
        account.add(incident.id)
        try account.run()
        known[id] = incident.id
      }
      return incident
    }
  }
}
