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
  ///   - merger: how tellings become incidents.
  /// - Returns: whether anything was to do.
  @discardableResult
  public func settle(
    knowledge: KnowledgeStamp, reader: String = "", merger: TellingMerger
  ) throws(StoreError) -> Bool {
    let mark = "settled \(knowledge.id) \(knowledge.version) \(knowledge.sha256) \(reader)"
    if try read({ database in try self.setting("settled", in: database) }) == mark {
      return false
    }
    // In one transaction: what another process takes in meanwhile must not count as settled.
    return try write { database in
      if try setting("settled", in: database) == mark { return false }
      let isCommon = try setting("settled.by", in: database) == mark
      if try !isCommon || !settleTouched(merger: merger, in: database) {
        try settleWhole(knowledge: knowledge, merger: merger, in: database)
      }
      try database.execute(sql: "DELETE FROM unsettled")
      try set("settled", to: mark, in: database)
      try set("settled.by", to: mark, in: database)
      return true
    }
  }

  /// Makes every incident anew.
  private func settleWhole(
    knowledge: KnowledgeStamp, merger: TellingMerger, in database: Database
  ) throws {
    if let fresh = try takeFresh(in: database),
      try settle(fresh, knowledge: knowledge, merger: merger, in: database)
    {
      return
    }
    let read = try outlines(in: database)
    let imported = try importedKeys(in: database)
    let readings = Tellings.distinct(read, imported: imported)
    let isPlain = imported.isEmpty && !Tellings.differ(read, readings)
    try set("tellings", to: isPlain ? "plain" : "shared", in: database)
    var tellings: [Incident] = []
    tellings.reserveCapacity(readings.reduce(0) { $0 + $1.incidents.count })
    for reading in readings { tellings += reading.incidents }
    let directory = merger.directory(tellings)
    var merged = MergedTellings(tellings, by: merger)
    tellings = []
    try keepIdentities(&merged, in: database)
    merged.sort()
    if try self.directory(in: database) != directory {
      try DirectoryWriter.replace(with: directory, in: database)
    }
    try correctAndWrite(merged, readings: readings, names: directory, in: database)
    try set(knowledge, in: database)
    try set("home.country", to: directory.homeCountry, in: database)
    try sealDirectory(in: database)
  }
}
