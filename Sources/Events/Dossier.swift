import CivilTime

/// Which knowledge pack read the texts.
public struct KnowledgeStamp: Hashable, Sendable, Codable {
  /// Id of the pack, as `kp`.
  public var id: String
  /// Its version.
  public var version: String
  /// SHA-256 over its files.
  public var sha256: String

  /// A knowledge pack's identity.
  public init(id: String, version: String, sha256: String) {
    self.id = id
    self.version = version
    self.sha256 = sha256
  }
}

/// What a report or a chart is drawn from: incidents, their documents and the names behind them.
public struct Dossier: Hashable, Sendable, Codable {
  /// Documents, ordered by key.
  public var documents: [DocumentRecord]
  /// Incidents in register order: earliest possible day, then latest, then id; undated last.
  public var incidents: [Incident]
  /// Names behind the ids.
  public var directory: Directory
  /// The knowledge pack that read the texts.
  public var knowledge: KnowledgeStamp
  /// How many passages were refused, by reason.
  public var rejections: [String: Int]
  /// What sets this issue apart from the one before, where it is one of a series.
  public var issue: IssueNotes?
  /// Which days it is about, where it is not about all.
  public var window: WindowNotes?
  /// What the corpus is known by: SHA-256 over the SHA-256 of its files, sorted, one a line; empty
  /// where nobody has counted it.
  public var corpusHash = ""

  /// The hash is counted anew from the documents, never read.
  private enum CodingKeys: String, CodingKey {
    case documents, incidents, directory, knowledge, rejections, issue, window
  }

  /// Incidents with their documents and names.
  public init(
    documents: [DocumentRecord], incidents: [Incident], directory: Directory,
    knowledge: KnowledgeStamp, rejections: [String: Int] = [:]
  ) {
    let isSorted = zip(documents, documents.dropFirst()).allSatisfy { $0.key <= $1.key }
    self.documents = isSorted ? documents : documents.sorted { $0.key < $1.key }
    self.incidents = Dossier.inRegisterOrder(incidents)
    self.directory = directory
    self.knowledge = knowledge
    self.rejections = rejections
  }

  /// Incidents in register order.
  ///
  /// Sorts by keys of a few words: moving whole incidents about would take most of the time.
  public static func inRegisterOrder(_ incidents: [Incident]) -> [Incident] {
    struct Key {
      let first: Int
      let last: Int
      let id: String
    }
    func stands(_ left: Key, before right: Key) -> Bool {
      (left.first, left.last, left.id) < (right.first, right.last, right.id)
    }
    let keys = incidents.map {
      Key(
        first: ($0.date.earliest ?? $0.date.latest)?.dayNumber ?? .max,
        last: $0.date.latest?.dayNumber ?? .max, id: $0.id)
    }
    // As a store gives them: in order, and not to be held twice.
    if zip(keys, keys.dropFirst()).allSatisfy({ !stands($1, before: $0) }) { return incidents }
    let order = keys.indices.sorted { stands(keys[$0], before: keys[$1]) }
    return order.map { incidents[$0] }
  }

  /// Whether one incident stands before another in the register.
  public static func registerOrder(_ left: Incident, _ right: Incident) -> Bool {
    let leftKey = left.date.earliest ?? left.date.latest
    let rightKey = right.date.earliest ?? right.date.latest
    switch (leftKey, rightKey) {
    case (let leftDay?, let rightDay?) where leftDay != rightDay: return leftDay < rightDay
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    if left.date.latest != right.date.latest {
      guard let leftDay = left.date.latest else { return false }
      guard let rightDay = right.date.latest else { return true }
      return leftDay < rightDay
    }
    return left.id < right.id
  }
}
