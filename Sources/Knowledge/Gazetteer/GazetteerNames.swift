internal import Events
internal import Synchronization

/// The places of a gazetteer by folding key, made when first asked for: loading a pack must cost
/// next to nothing, and readers of texts bring an index of their own.
final class GazetteerNames: Sendable {
  private let entries: [GazetteerEntry]
  private let made = Mutex<[String: [Int]]?>(nil)

  init(_ entries: [GazetteerEntry]) { self.entries = entries }

  /// Indices of the places of each key, in the order of the pack.
  var byKey: [String: [Int]] {
    made.withLock { made in
      if let made { return made }
      var byKey: [String: [Int]] = [:]
      byKey.reserveCapacity(entries.count * 6)
      for (index, entry) in entries.enumerated() {
        for name in entry.names {
          let key = Gazetteer.key(name, country: entry.place.country)
          if byKey[key]?.last != index { byKey[key, default: []].append(index) }
        }
      }
      made = byKey
      return byKey
    }
  }
}
