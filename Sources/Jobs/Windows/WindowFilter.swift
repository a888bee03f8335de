import CivilTime
import Events

/// Takes the incidents of some days, and counts what that leaves out.
///
/// An incident whose only bound is the publication of its report, or that has none, is placed by
/// that publication.
struct WindowFilter {
  let days: CivilInterval
  let zone: String
  let isStrict: Bool

  /// The incidents of a dossier that belong to the days, and the documents that they need.
  func apply(to dossier: Dossier) -> Dossier {
    guard days != .unbounded else { return dossier }
    var notes = WindowNotes(days: days, zone: zone, isStrict: isStrict)
    var published: [String: CivilInterval] = [:]
    for document in dossier.documents { published[document.key] = Self.bounds(document.published) }
    var result = dossier
    result.incidents = dossier.incidents.filter { incident in
      guard Self.isDated(incident.date) else {
        let isIn = incident.citations.contains { citation in
          published[citation.document].map { days.overlaps($0) } ?? false
        }
        if isIn {
          notes.placedByPublication.append(incident.id)
        } else {
          notes.publishedOutside += 1
        }
        return isIn
      }
      let dates = Self.bounds(incident.date) ?? .unbounded
      guard days.overlaps(dates) else {
        notes.outside += 1
        return false
      }
      guard !isStrict || days.contains(dates) else {
        notes.uncertain += 1
        return false
      }
      return true
    }
    let cited = Set(result.incidents.lazy.flatMap(\.citations).map(\.document))
    result.documents = dossier.documents.filter { document in
      cited.contains(document.key)
        || published[document.key].map { days.overlaps($0) } ?? false
    }
    notes.documentsOutside = dossier.documents.count - result.documents.count
    result.window = notes
    return result
  }

  /// Whether anything but the day of publication dates it.
  static func isDated(_ date: DateEstimate) -> Bool {
    switch date.certainty {
    case .publicationOnly, .undated, .unknownYear: false
    default: true
    }
  }

  private static func bounds(_ date: DateEstimate) -> CivilInterval? {
    guard date.earliest != nil || date.latest != nil else { return nil }
    return CivilInterval(from: date.earliest, to: date.latest)
  }
}
