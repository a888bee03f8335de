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

  /// A register of bodies.
  public init(
    _ entries: [AgencyEntry], ambiguities: [Ambiguity] = [], sources: [ReportingSource] = []
  ) {
    self.entries = entries
    self.ambiguities = ambiguities
    self.sources = sources
    byID = Dictionary(
      entries.enumerated().map { ($1.agency.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The body of an id.
  public subscript(id: String) -> AgencyEntry? { byID[id].map { entries[$0] } }

  /// The bodies of a country, in the order of the pack.
  public func agencies(of country: String) -> [AgencyEntry] {
    entries.filter { $0.agency.country == country }
  }

  /// The official name that a body had on a day, or its present name without a day or without a
  /// name for it; the id where the register has no such body.
  ///
  /// Names are soft evidence: where two overlap, the later one is meant.
  public func name(of id: String, at day: CivilDate?) -> String {
    guard let entry = self[id] else { return id }
    guard let day else { return entry.agency.name }
    var best: (name: AgencyName, start: CivilDate)?
    for name in entry.names where name.status == .official {
      let interval = name.interval
      guard let start = interval.start, interval.contains(day) else { continue }
      if let found = best, found.start >= start { continue }
      best = (name, start)
    }
    return best?.name.name ?? entry.agency.name
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
