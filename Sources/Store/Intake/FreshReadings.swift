internal import Events
internal import GRDB
internal import Synchronization

/// What was taken into a store that was empty, as long as nobody else wrote to it: settling need
/// not read it back then.
enum FreshReadings {
  /// Nothing was taken in yet.
  case unknown
  /// The store held something already, or something else than additions came.
  case none
  /// Document and incidents of all that is in, and a number that changes when another connection
  /// writes.
  case all([Reading], version: Int)
}

extension Store {
  /// Whether the store is empty at the first taking in; only then what comes is kept in mind.
  func beginsFresh(in database: Database) throws -> FreshReadings {
    let isUnknown = fresh.withLock { if case .unknown = $0 { true } else { false } }
    guard isUnknown,
      try Int.fetchOne(database, sql: "SELECT 1 FROM document LIMIT 1") == nil
    else { return .none }
    return .all([], version: try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0)
  }

  /// Keeps in mind what a transaction took in, after it held.
  func keep(
    _ taken: [(reading: Reading, source: DocumentRecord)], _ outcomes: [IngestOutcome],
    since start: FreshReadings
  ) {
    fresh.withLock { fresh in
      var kept: [Reading]
      let version: Int
      switch (fresh, start) {
      case (.unknown, .all(_, let number)): (kept, version) = ([], number)
      case (.all(let readings, let number), _): (kept, version) = (readings, number)
      default:
        fresh = .none
        return
      }
      fresh = .none
      for (outcome, (reading, _)) in zip(outcomes, taken) {
        switch outcome {
        case .unchanged: continue
        case .changed: return
        case .added:
          kept.append(
            Reading(document: reading.document, text: "", incidents: reading.incidents))
        }
      }
      fresh = .all(kept, version: version)
    }
  }

  /// Everything that is in, ordered by key, if it is known without reading it; then forgets it.
  func takeFresh(in database: Database) throws -> [Reading]? {
    let state = fresh.withLock { fresh in
      defer { fresh = .none }
      return fresh
    }
    guard case .all(let readings, let version) = state,
      try Int.fetchOne(database, sql: "PRAGMA data_version") == version
    else { return nil }
    return readings.sorted { $0.document.key < $1.document.key }
  }
}
