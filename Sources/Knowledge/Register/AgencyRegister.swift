public import CivilTime
internal import Events

/// The bodies of a pack, by id, with names and parents by date.
public struct AgencyRegister: Sendable {
  /// All bodies, in the order of the pack.
  public let entries: [AgencyEntry]
  /// Words that can mean more than one body.
  public let ambiguities: [Ambiguity]
  /// Sources of reports, which are never bodies of an incident.
  public let sources: [ReportingSource]
  private let byID: [String: Int]
  private let byCountry: [String: [Int]]
  private let officialNames: [[DatedName]]

  /// An official name and the days for which it was in use.
  private struct DatedName: Sendable {
    var name: String
    var start: CivilDate
    var interval: SoftInterval
  }

  /// A register of bodies.
  public init(
    _ entries: [AgencyEntry], ambiguities: [Ambiguity] = [], sources: [ReportingSource] = []
  ) {
    self.entries = entries
    self.ambiguities = ambiguities
    self.sources = sources
    byCountry = Dictionary(grouping: entries.indices) { entries[$0].agency.country }
    officialNames = entries.map { entry in
      entry.names.filter { $0.status == .official }.compactMap { name in
        let interval = name.interval
        return interval.start.map { DatedName(name: name.name, start: $0, interval: interval) }
      }
    }
    byID = Dictionary(
      entries.enumerated().map { ($1.agency.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The body of an id.
  public subscript(id: String) -> AgencyEntry? { byID[id].map { entries[$0] } }

  /// The bodies of a country, in the order of the pack.
  public func agencies(of country: String) -> [AgencyEntry] {
    (byCountry[country] ?? []).map { entries[$0] }
  }

  /// The country of the body of an id, without the rest of its entry.
  public func country(of id: String) -> String? { byID[id].map { entries[$0].agency.country } }

  /// The kind of the body of an id, without the rest of its entry.
  public func kind(of id: String) -> String? { byID[id].map { entries[$0].agency.kind } }

  /// Id of the body that generic words of a kind mean in a country: of several the one that the
  /// others belong to, the army and not its staff.
  public func generic(kind: String, in country: String) -> String? {
    let fitting = (byCountry[country] ?? []).filter { entries[$0].agency.kind == kind }
    let head = fitting.first { one in
      let id = entries[one].agency.id
      return fitting.contains { entries[$0].agency.parent == id }
    }
    return (head ?? fitting.first).map { entries[$0].agency.id }
  }

  /// The official name that a body had on a day, or its present name without a day or without a
  /// name for it; the id where the register has no such body.
  ///
  /// Names are soft evidence: where two overlap, the later one is meant.
  public func name(of id: String, at day: CivilDate?) -> String {
    guard let index = byID[id] else { return id }
    guard let day else { return entries[index].agency.name }
    var best: DatedName?
    for name in officialNames[index] where name.interval.contains(day) {
      if let found = best, found.start >= name.start { continue }
      best = name
    }
    return best?.name ?? entries[index].agency.name
  }

  /// Id of the body to which a body belonged on a day, or belongs.
  public func parent(of id: String, at day: CivilDate?) -> String? {
    guard let entry = self[id] else { return nil }
    if let day, !entry.parents.isEmpty {
      return entry.parents.last {
        SoftInterval(from: $0.from, to: $0.to).contains(day)
      }?.parent
    }
    return entry.agency.parent
  }
}
