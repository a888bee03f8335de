import Corrections
import Events
import Knowledge
import Settings
import Store

/// A hash of everything that an issue depends on but its day and number.
struct Fingerprint {
  private var hash = SHA256()

  /// Takes in a part under its name, so that no two parts can stand for one another.
  mutating func add(_ name: String, _ text: String) {
    hash.update(Array("\(name) \(text.utf8.count)\n".utf8))
    hash.update(Array(text.utf8))
  }

  mutating func add(_ plan: JobPlan) {
    var definition = plan.definition
    definition.asOf = nil
    definition.number = nil
    definition.nextIssue = nil
    add("definition", Self.text(of: definition))
    add("style", Self.text(of: plan.style))
    add("outputs", Self.text(of: plan.job.outputs))
    add("zone", plan.job.zone)
    add("dates", plan.job.dates.rawValue)
    var filters = plan.job.filters
    filters.place = nil
    add("filters", "\(filters)")
    add("reader", plan.intake.reader)
  }

  mutating func add(_ dossier: Dossier) {
    add("window", dossier.window.map { "\($0)" } ?? "")
    for document in dossier.documents { add("document", "\(document)") }
    for incident in dossier.incidents {
      let published = PublishedIncident(incident)
      add(incident.id, published.hash + " \(incident.confidence) \(published.corrected)")
    }
  }

  /// A value in words, sets and dictionaries in the order of theirs: the same in every process.
  static func text(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    let parts = mirror.children.map { child in
      (child.label.map { $0 + "=" } ?? "") + text(of: child.value)
    }
    switch mirror.displayStyle {
    case .set, .dictionary: return "{" + parts.sorted().joined(separator: ",") + "}"
    case .some where !parts.isEmpty: return "(" + parts.joined(separator: ",") + ")"
    default: return "\(value)"
    }
  }

  consuming func finish() -> String { hash.finish() }
}
