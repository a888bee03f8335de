public import Events

/// What is different from one issue to the next.
public struct IssueChanges: Hashable, Sendable {
  /// A field that a reader sees.
  public enum Field: String, Sendable, CaseIterable {
    case type, title, date, place, agencies, sources
    /// Persons, amounts, modality, polarity or the words of a quotation.
    case details
  }

  /// An incident that stands in both issues and is not the same.
  public struct Change: Hashable, Sendable {
    /// Id of the incident.
    public var incident: String
    /// What the last issue said.
    public var before: PublishedIncident
    /// What is said now.
    public var now: PublishedIncident
    /// What differs.
    public var fields: [Field]
  }

  /// An incident of the last issue that stands no more.
  public struct Withdrawal: Hashable, Sendable {
    /// What the last issue said.
    public var before: PublishedIncident
    /// The incident that its telling belongs to now, where it was merged into another.
    public var mergedInto: String?
  }

  /// Ids of incidents that the last issue did not have, in register order.
  public var new: [String] = []
  /// Incidents that the texts or the reading of them changed, in register order.
  public var changed: [Change] = []
  /// Incidents that changed because a person corrected them since, in register order.
  public var corrected: [Change] = []
  /// Incidents that stand no more, in the order of their ids.
  public var withdrawn: [Withdrawal] = []

  /// Whether nothing is different.
  public var isEmpty: Bool {
    new.isEmpty && changed.isEmpty && corrected.isEmpty && withdrawn.isEmpty
  }

  /// Compares incidents with what an issue said.
  ///
  /// - Parameters:
  ///   - before: what the issue said, as `Store.published(by:)` gives it.
  ///   - incidents: the incidents of now, in register order.
  public init(since before: [PublishedIncident], now incidents: [Incident]) {
    var open = [String: PublishedIncident](
      before.map { ($0.incident, $0) }, uniquingKeysWith: { first, _ in first })
    var holders: [String: String] = [:]
    for incident in incidents {
      for account in incident.accounts { holders[account] = incident.id }
      guard let old = open.removeValue(forKey: incident.id) else {
        new.append(incident.id)
        continue
      }
      let now = PublishedIncident(incident)
      let isDecided = now.corrected != old.corrected
      guard now.hash != old.hash || isDecided else { continue }
      let change = Change(
        incident: incident.id, before: old, now: now,
        fields: IssueChanges.fields(from: old, to: now))
      if isDecided { corrected.append(change) } else { changed.append(change) }
    }
    withdrawn = open.values.sorted { $0.incident < $1.incident }.map { old in
      Withdrawal(before: old, mergedInto: holders[old.incident])
    }
  }

  private static func fields(from old: PublishedIncident, to new: PublishedIncident) -> [Field] {
    var fields: [Field] = []
    if old.type != new.type { fields.append(.type) }
    if old.title != new.title { fields.append(.title) }
    if old.date != new.date { fields.append(.date) }
    if old.place != new.place { fields.append(.place) }
    if old.agencies != new.agencies { fields.append(.agencies) }
    if old.sources != new.sources { fields.append(.sources) }
    return fields.isEmpty && old.hash != new.hash ? [.details] : fields
  }
}
