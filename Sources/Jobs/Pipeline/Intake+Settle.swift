import Events
import Knowledge
import Normalisation
import Packing
public import Store

extension Intake {
  /// Makes the incidents of a store stand for the documents and decisions that are in.
  ///
  /// - Returns: whether anything was to do.
  @discardableResult
  public func settle(_ store: Store) throws(Problem) -> Bool {
    do throws(StoreError) {
      let corrected = try store.placesOfCorrections()
      var merger = TellingMerger(key: IncidentMerger.key, join: IncidentMerger.joined) {
        DirectoryBuilder(pack: pack, atlas: atlas).directory(for: $0, places: corrected)
      }
      merger.packedKey = { incident in
        IncidentMerger.key(
          type: { incident.type.string }, polarity: { incident.polarity.string },
          unit: incident.place?.province.optionalString,
          isPublication: incident.date.basis.equals("publication"),
          edtf: incident.date.edtf.optionalString, earliest: incident.date.earliest,
          latest: incident.date.latest, isOngoing: incident.date.kind.equals("ongoing"))
      }
      // Tellings whose numbers of victims differ are of different acts.
      merger.packedCount = { incident in
        incident.persons.first { $0.count != nil && $0.role.equals("target") }?.count
      }
      return try store.settle(knowledge: pack.stamp, reader: reader, merger: merger)
    } catch {
      throw Problem(error)
    }
  }

  /// Marks documents as removed that are not among those kept, and settles.
  ///
  /// - Parameter keys: keys of the documents that stay; nil for all.
  func settle(
    _ store: Store, keeping keys: Set<String>?, summary: inout IntakeSummary
  ) throws(Problem) {
    if let keys {
      do throws(StoreError) {
        // What was imported was never among the inputs, so it cannot be missing among them.
        let imported = try store.importedKeys()
        summary.removed = try store.markRemoved(except: keys.union(imported)).count
      } catch {
        throw Problem(error)
      }
    }
    try settle(store)
  }
}
