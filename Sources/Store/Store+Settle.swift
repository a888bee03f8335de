public import Events
internal import GRDB

extension Store {
  /// Makes the incidents anew from the documents that are in: merges their tellings across
  /// documents, keeps the ids that incidents had before, and refreshes the search index.
  ///
  /// - Parameters:
  ///   - knowledge: the pack that read the texts.
  ///   - merging: how tellings of several documents become incidents, and the names behind
  ///     their ids; must not depend on order.
  public func settle(
    knowledge: KnowledgeStamp,
    merging: ([Reading]) -> (incidents: [Incident], directory: Directory)
  ) throws(StoreError) {
    let (incidents, directory) = merging(try readings())
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM incident; DELETE FROM incident_search;
          DELETE FROM place; DELETE FROM agency; DELETE FROM incident_type;
          """)
      let named = try keepIdentities(incidents, in: database)
      for (index, incident) in named.sorted(by: Dossier.registerOrder).enumerated() {
        try insert(incident, row: Int64(index + 1), into: database)
      }
      try insert(directory, into: database)
      for (name, value) in [
        ("knowledge.id", knowledge.id), ("knowledge.version", knowledge.version),
        ("knowledge.sha256", knowledge.sha256), ("home.country", directory.homeCountry),
      ] {
        try database.execute(
          sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
          arguments: [name, value])
      }
    }
  }

  /// The readings of all documents that are in, without their texts, ordered by key.
  public func readings() throws(StoreError) -> [Reading] {
    try read { database in
      try String.fetchAll(
        database, sql: "SELECT reading FROM document WHERE removed = 0 ORDER BY key"
      ).map { try JSONText.decode(Reading.self, from: $0) }
    }
  }

  /// The reading of one document with its text, or nil where no such document is in.
  public func reading(of key: String) throws(StoreError) -> Reading? {
    try read { database in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT reading, text FROM document WHERE key = ? AND removed = 0",
          arguments: [key])
      else { return nil }
      var reading = try JSONText.decode(Reading.self, from: row["reading"])
      reading.text = row["text"]
      return reading
    }
  }

  /// An incident shows, for good, the smallest account id that it had when it was first stored.
  private func keepIdentities(
    _ incidents: [Incident], in database: Database
  ) throws -> [Incident] {
    var known: [String: String] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, incident FROM account") {
      known[row["id"]] = row["incident"]
    }
    let add = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO account (id, incident) VALUES (?, ?)")
    var taken: Set<String> = []
    return try incidents.sorted { $0.id < $1.id }.map { incident in
      var incident = incident
      let earlier = incident.accounts.compactMap { known[$0] }.filter { !taken.contains($0) }
      incident.id = earlier.min() ?? incident.accounts.min() ?? incident.id
      taken.insert(incident.id)
      for account in incident.accounts { try add.execute(arguments: [account, incident.id]) }
      return incident
    }
  }
}
