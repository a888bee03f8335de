public import CivilTime
internal import Events

/// The places of a pack, by id, by name and by what lies in what.
public struct Gazetteer: Sendable {
  /// All places, in the order of the pack.
  public let entries: [GazetteerEntry]
  private let byID: [String: Int]
  private let names: GazetteerNames
  private let childrenOf: [String: [Int]]
  private let formerParents: [String: [DatedParent]]

  /// A gazetteer of places, and of the units in which some of them once lay.
  public init(_ entries: [GazetteerEntry], formerParents: [String: [DatedParent]] = [:]) {
    var byID: [String: Int] = [:]
    var childrenOf: [String: [Int]] = [:]
    byID.reserveCapacity(entries.count)
    for (index, entry) in entries.enumerated() {
      if byID[entry.place.id] == nil { byID[entry.place.id] = index }
      if let parent = entry.place.parent { childrenOf[parent, default: []].append(index) }
    }
    self.entries = entries
    self.byID = byID
    names = GazetteerNames(entries)
    self.childrenOf = childrenOf
    self.formerParents = formerParents
  }

  /// The place of an id.
  public subscript(id: String) -> GazetteerEntry? { byID[id].map { entries[$0] } }

  /// The places that a spelling can mean, those meant first in front.
  ///
  /// Spellings meet under a key: the pack need not list every romanisation of a Korean name.
  public func places(named name: String) -> [GazetteerEntry] {
    let byKey = names.byKey
    let plain = FoldingKey.plain(name)
    let korean = FoldingKey.korean(name)
    var found = (byKey[plain] ?? []).filter { !Gazetteer.isKorean(entries[$0].place.country) }
    found += (byKey[korean] ?? []).filter { Gazetteer.isKorean(entries[$0].place.country) }
    return found.sorted { (entries[$0].priority, $0) < (entries[$1].priority, $1) }.map {
      entries[$0]
    }
  }

  /// What lies directly in a place, in the order of the pack.
  public func children(of id: String) -> [GazetteerEntry] {
    (childrenOf[id] ?? []).map { entries[$0] }
  }

  /// The first-level units of a country, in the order of the pack.
  public func firstLevelUnits(of country: String) -> [GazetteerEntry] {
    entries.filter { $0.place.country == country && $0.place.level == 1 }
  }

  /// Id of the unit in which a place lies, or lay on a day.
  public func parent(of id: String, at day: CivilDate? = nil) -> String? {
    if let day, let former = formerParents[id] {
      for parent in former where SoftInterval(from: parent.from, to: parent.to).contains(day) {
        return parent.parent
      }
    }
    return self[id]?.place.parent
  }

  /// Id of the first-level unit in which a place lies, or lay on a day; nil for a country and for
  /// what lies in none.
  ///
  /// A first-level unit answers with its own id, unless it belonged to another on that day: Rason
  /// between 2004 and 2010 lay in North Hamgyong.
  public func firstLevelUnit(of id: String, at day: CivilDate? = nil) -> String? {
    var current = id
    for _ in 0..<16 {
      guard let place = self[current]?.place else { return nil }
      guard let parent = parent(of: current, at: day) else { return nil }
      let isUnit = place.level == 1 && self[parent]?.place.level == 0
      if isUnit { return current }
      if place.level == 0 { return nil }
      current = parent
    }
    return nil
  }

  /// Key under which spellings of a name meet, for places of a country.
  static func key(_ name: String, country: String) -> String {
    isKorean(country) ? FoldingKey.korean(name) : FoldingKey.plain(name)
  }

  static func isKorean(_ country: String) -> Bool { country == "KP" || country == "KR" }
}
