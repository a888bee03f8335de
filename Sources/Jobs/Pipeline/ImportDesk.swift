import Events
import Exchange
import Store

/// Imported incidents while they are put beside those that a store holds.
struct ImportDesk {
  let store: Store
  let directory: Directory
  private var slots: [String: Int] = [:]
  private var gathered: [Reading] = []
  /// The incidents of this import by id.
  private var seen: [String: Incident] = [:]

  init(store: Store, directory: Directory) {
    self.store = store
    self.directory = directory
  }

  /// The readings that are to be stored, in the order in which they came up.
  var readings: [Reading] { gathered }

  /// Puts an incident into the reading of its document.
  ///
  /// - Parameters:
  ///   - reading: its document and text.
  ///   - home: the imported document that holds it already, if one does.
  mutating func put(
    _ incident: Incident, of reading: Reading, from home: String?, _ summary: inout ImportSummary
  ) throws(StoreError) {
    if let other = seen[incident.id] {
      if other == incident {
        summary.held += 1
      } else {
        summary.twice(incident.id)
      }
      return
    }
    seen[incident.id] = incident
    let slot = try open(reading.document.key, as: reading)
    var former: Incident?
    if let home {
      let old = try open(home, as: nil)
      if let position = gathered[old].incidents.firstIndex(where: { $0.id == incident.id }) {
        former = gathered[old].incidents[position]
        if old == slot {
          gathered[slot].incidents[position] = incident
        } else {
          gathered[old].incidents.remove(at: position)
          gathered[slot].incidents.append(incident)
        }
      }
    }
    guard let former else {
      gathered[slot].incidents.append(incident)
      summary.added += 1
      return
    }
    if former == incident { summary.held += 1 } else { summary.changed += 1 }
  }

  /// Counts an incident whose document was read; says where its values are others than shown.
  mutating func compare(
    _ incident: Incident, in document: DocumentRecord, _ summary: inout ImportSummary
  ) throws(StoreError) {
    guard let shown = try store.incident(incident.id) else {
      // A person rejected it, or joined it to another under whose id it stands.
      summary.held += 1
      return
    }
    let fields = IncidentListing.differences(
      incident, of: document, from: shown, of: try documents(of: shown), names: directory)
    if fields.isEmpty { summary.held += 1 } else { summary.differ(incident.id, fields) }
  }

  private func documents(of incident: Incident) throws(StoreError) -> DocumentRecord? {
    guard let key = incident.citations.first?.document else { return nil }
    return try store.reading(of: key)?.document
  }

  /// The slot of a document; what the store has of it is there from the start.
  ///
  /// - Parameter reading: what is imported of it now; nil where something only leaves it.
  private mutating func open(_ key: String, as reading: Reading?) throws(StoreError) -> Int {
    if let slot = slots[key] {
      if let reading { gathered[slot].document = reading.document }
      return slot
    }
    let held = try store.reading(of: key)
    var opened =
      reading ?? held ?? Reading(document: DocumentRecord(key: key), text: "", incidents: [])
    opened.incidents = held?.incidents ?? []
    slots[key] = gathered.count
    gathered.append(opened)
    return gathered.count - 1
  }
}
