import CivilTime
import Events
import Store

/// Puts what changed since the issue before into words.
enum Issue {
  /// The notes of an issue.
  ///
  /// - Parameters:
  ///   - standing: ids of all incidents that the store has, inside the window or not: what merely
  ///     left the window is not withdrawn.
  static func notes(
    number: Int, previous: JobManifest?, published: [PublishedIncident], dossier: Dossier,
    standing: Set<String>, next: CivilDate?
  ) -> IssueNotes {
    var notes = IssueNotes(
      number: number, previousNumber: previous?.issue, previousDay: previous?.asOf, nextDay: next)
    guard previous != nil else { return notes }
    let changes = IssueChanges(since: published, now: dossier.incidents)
    var titles: [String: Incident] = [:]
    for incident in dossier.incidents { titles[incident.id] = incident }
    for id in changes.new {
      guard let incident = titles[id] else { continue }
      notes.entries.append(
        IssueNotes.Entry(
          standing: .new, incident: id, title: incident.title, date: incident.date.edtf, detail: "")
      )
    }
    for (standing, list) in [
      (IssueNotes.Standing.changed, changes.changed), (.corrected, changes.corrected),
    ] {
      for change in list {
        notes.entries.append(
          IssueNotes.Entry(
            standing: standing, incident: change.incident, title: change.now.title,
            date: change.now.date, detail: detail(change, dossier.directory)))
      }
    }
    for gone in changes.withdrawn where !standing.contains(gone.before.incident) {
      let into = gone.mergedInto.flatMap { titles[$0]?.title }
      notes.entries.append(
        IssueNotes.Entry(
          standing: .withdrawn, incident: gone.before.incident, title: gone.before.title,
          date: gone.before.date,
          detail: into.map { "told as one with “\($0)”" } ?? "no text tells of it any more"))
    }
    return notes
  }

  private static func detail(_ change: IssueChanges.Change, _ names: Directory) -> String {
    let before = change.before
    return change.fields.map { field in
      switch field {
      case .type: "type was \(names.types[before.type]?.label ?? before.type)"
      case .title: "title was “\(before.title)”"
      case .date: "date was \(before.date ?? "not known")"
      case .place:
        "place was \(before.place.map { names.places[$0]?.name ?? $0 } ?? "not known")"
      case .agencies:
        "agencies were "
          + (before.agencies.isEmpty
            ? "none"
            : before.agencies.map { names.agencies[$0]?.name ?? $0 }.joined(separator: ", "))
      case .sources:
        change.now.sources.count > before.sources.count ? "another source" : "a source less"
      case .details: "details of the text"
      }
    }.joined(separator: "; ")
  }
}
