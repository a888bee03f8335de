import CivilTime
import Events
public import Exchange
import Knowledge
import Normalisation
public import Store

extension Intake {
  /// Takes incidents from other tools into a store.
  ///
  /// An id names one incident. What the store read from a document itself stays as it is, whatever
  /// a table says of it; what it knows through imports only takes the values of the last one. No
  /// import takes anything out.
  ///
  /// - Parameters:
  ///   - outcome: what an import gave.
  /// - Throws: `Problem` where the store failed, or nothing could be read.
  public func take(
    _ outcome: IncidentImport.Outcome, into store: Store
  ) throws(Problem) -> ImportSummary {
    var summary = ImportSummary()
    summary.problems = outcome.errors.map(Problem.init)
    if outcome.readings.isEmpty, var first = summary.problems.first {
      first.status = .failed
      throw first
    }
    do throws(StoreError) {
      let readings = try sort(outcome.readings, for: store, summary: &summary)
      _ = try store.ingest(readings.map { ($0, $0.document) }, reader: Store.importReader)
    } catch {
      throw Problem(error)
    }
    try settle(store)
    return summary
  }

  /// What of the incidents is to be stored, by document, together with what is in already.
  private func sort(
    _ readings: [Reading], for store: Store, summary: inout ImportSummary
  ) throws(StoreError) -> [Reading] {
    let accounts = Set(readings.flatMap { $0.incidents.flatMap(\.accounts) })
    let imported = try store.importedKeys()
    // Where each account is told; looked for only where one of them was ever stored.
    var homes: [String: String] = [:]
    if try store.knows(anyOf: accounts) {
      for reading in try store.readings() {
        for account in reading.incidents.flatMap(\.accounts) where accounts.contains(account) {
          // A document that was read comes before what was imported.
          if let home = homes[account], !imported.contains(home) { continue }
          homes[account] = reading.document.key
        }
      }
    }
    var desk = ImportDesk(store: store, directory: try store.directory())
    for reading in readings {
      let key = reading.document.key
      let target = try store.wasRead(key) ? Store.importKey(of: key) : key
      let moved = reading.moved(to: target)
      for (incident, given) in zip(moved.incidents, reading.incidents) {
        summary.incidents += 1
        let home = incident.accounts.lazy.compactMap { homes[$0] }.first
        if let home, !imported.contains(home) {
          try desk.compare(given, in: reading.document, &summary)
        } else {
          try desk.put(incident, of: moved, from: home, &summary)
        }
      }
    }
    return desk.readings
  }

  /// Finds the place of an imported incident by names: the locality in its country, else the
  /// first-level unit.
  public var placeFinder: IncidentImport.PlaceFinder {
    let atlas = atlas
    return { locality, unit, country in
      for name in [locality, unit] where !name.isEmpty {
        let found = atlas.places(named: name).map(\.place).filter { $0.country == country }
        guard let place = found.min(by: { ($0.level, $0.id) < ($1.level, $1.id) }) else { continue }
        return PlaceLink(
          place: place.id, province: atlas.firstLevelUnit(of: place.id), country: place.country,
          rule: "import-name")
      }
      return nil
    }
  }
}
