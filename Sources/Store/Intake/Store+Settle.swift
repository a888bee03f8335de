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
    // In one transaction: what another process takes in meanwhile must not count as settled.
    return try write { database in
      if try setting("settled", in: database) == mark { return false }
      let readings = Tellings.distinct(
        try outlines(in: database), imported: try importedKeys(in: database))
      var (incidents, directory) = merging(readings)
      try keepIdentities(&incidents, in: database)
      if try self.directory(in: database) != directory {
        try DirectoryWriter.replace(with: directory, in: database)
      }
      try correctAndWrite(incidents, readings: readings, names: directory, in: database)
      try set(knowledge, in: database)
      try set("home.country", to: directory.homeCountry, in: database)
      try set("settled", to: mark, in: database)
      return true
    }
  }
}
