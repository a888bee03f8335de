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
  ///   - language: BCP 47 tag of the report: English, or Korean where it begins with `ko`.
  static func notes(
    number: Int, previous: JobManifest?, published: [PublishedIncident], dossier: Dossier,
    standing: Set<String>, next: CivilDate?, language: String = "en"
  ) -> IssueNotes {
    let words = IssueWords(
      names: dossier.directory, types: TypeNames.types(dossier.directory.types, in: language),
      isKorean: language.hasPrefix("ko"))
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
            date: change.now.date, detail: words.detail(change)))
      }
    }
    for gone in changes.withdrawn where !standing.contains(gone.before.incident) {
      let into = gone.mergedInto.flatMap { titles[$0]?.title }
      notes.entries.append(
        IssueNotes.Entry(
          standing: .withdrawn, incident: gone.before.incident, title: gone.before.title,
          date: gone.before.date,
          detail: words.withdrawn(into: into)))
    }
    return notes
  }
}
