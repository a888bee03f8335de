public import Events
internal import GRDB
internal import Packing

extension Store {
  /// What stands as reader of documents that are known through imported incidents only.
  public static let importReader = "import"

  /// The key under which a document's imported incidents stand where the document itself was read.
  public static func importKey(of key: String) -> String {
    key.hasPrefix("import/") ? key : "import/\(key)"
  }

  /// Keys of the documents that are in and are known through imported incidents only.
  public func importedKeys() throws(StoreError) -> Set<String> {
    try read { try self.importedKeys(in: $0) }
  }

  func importedKeys(in database: Database) throws -> Set<String> {
    // Earlier versions told them by their keys alone.
    try String.fetchSet(
      database,
      sql: "SELECT key FROM document WHERE removed = 0 AND (reader = ? OR key GLOB 'import/*')",
      arguments: [Store.importReader])
  }

  /// Whether a document was read itself, whatever became of it; false where only its imported
  /// incidents are in, or nothing.
  public func wasRead(_ key: String) throws(StoreError) -> Bool {
    try read { database in
      let reader = try String.fetchOne(
        database, sql: "SELECT reader FROM document WHERE key = ?", arguments: [key])
      return reader.map { $0 != Store.importReader } ?? false
    }
  }

  /// Whether any of some accounts was ever stored.
  public func knows(anyOf accounts: Set<String>) throws(StoreError) -> Bool {
    try read { database in
      let find = try FastStatement("SELECT 1 FROM account WHERE id = ?", on: database)
      for account in accounts {
        find.add(account)
        defer { find.reset() }
        if try find.step() { return true }
      }
      return false
    }
  }

  /// Makes room for a document that is read now and was known through imported incidents only:
  /// these stand under a key of their own from now on.
  func setAside(_ key: String, in database: Database) throws {
    guard var reading = try reading(of: key, in: database) else { return }
    let other = Store.importKey(of: key)
    if let held = try self.reading(of: other, in: database) {
      let ids = Set(held.incidents.map(\.id))
      reading.incidents = held.incidents + reading.incidents.filter { !ids.contains($0.id) }
    }
    reading = reading.moved(to: other)
    _ = try take(
      PackedDocument(reading: PackedReading(reading)), reader: Store.importReader,
      writer: try DocumentWriter(database), in: database)
  }
}

extension Reading {
  /// The same reading under another key.
  public func moved(to key: String) -> Reading {
    var moved = self
    moved.document.key = key
    for incident in moved.incidents.indices {
      for citation in moved.incidents[incident].citations.indices
      where moved.incidents[incident].citations[citation].document == document.key {
        moved.incidents[incident].citations[citation].document = key
      }
    }
    return moved
  }
}

/// Tellings under one id: an id names one telling, whatever documents say.
enum Tellings {
  /// The readings without imported tellings that a document tells itself, and with ids of their
  /// own for tellings that came under an id which another has.
  ///
  /// Of several imported tellings of one id the one holds whose document's key comes first.
  ///
  /// - Parameters:
  ///   - readings: ordered by key.
  ///   - imported: keys of documents that are known through imported incidents only.
  static func distinct(_ readings: [Reading], imported: Set<String>) -> [Reading] {
    if imported.isEmpty, isPlain(readings) { return readings }
    var seen: Set<String> = []
    var result = readings
    for index in readings.indices where !imported.contains(readings[index].document.key) {
      for position in readings[index].incidents.indices {
        let incident = readings[index].incidents[position]
        if incident.accounts.contains(where: seen.contains) {
          result[index].incidents[position] = incident.renamed(in: readings[index].document.key) {
            seen.contains($0)
          }
        }
        seen.formUnion(result[index].incidents[position].accounts)
      }
    }
    for index in readings.indices where imported.contains(readings[index].document.key) {
      result[index].incidents = readings[index].incidents.filter { incident in
        guard !incident.accounts.contains(where: seen.contains) else { return false }
        seen.formUnion(incident.accounts)
        return true
      }
    }
    return result
  }
}

extension Tellings {
  /// Whether no id is told twice. Incidents are large: nothing but their ids is touched.
  private static func isPlain(_ readings: [Reading]) -> Bool {
    var seen: Set<String> = []
    seen.reserveCapacity(readings.reduce(0) { $0 + $1.incidents.count })
    for reading in readings {
      for position in reading.incidents.indices {
        for account in reading.incidents[position].accounts
        where !seen.insert(account).inserted { return false }
      }
    }
    return true
  }

  /// Whether readings lost a telling or gave one another id.
  static func differ(_ before: [Reading], _ after: [Reading]) -> Bool {
    zip(before, after).contains { before, after in
      before.incidents.count != after.incidents.count
        || zip(before.incidents, after.incidents).contains { $0.id != $1.id }
    }
  }
}

extension Incident {
  /// The same under ids that nothing has yet.
  fileprivate func renamed(in document: String, isTaken: (String) -> Bool) -> Incident {
    var names: [String: String] = [:]
    for account in accounts {
      var name = "\(account)@\(document)"
      while isTaken(name) { name += "+" }
      names[account] = name
    }
    var incident = self
    incident.accounts = accounts.map { names[$0] ?? $0 }.sorted()
    incident.id = names[id] ?? incident.accounts[0]
    for index in citations.indices {
      incident.citations[index].account = names[citations[index].account] ?? incident.accounts[0]
    }
    return incident
  }
}
