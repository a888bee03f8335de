import Events
import Extraction

/// What the sentences before have set: the last place and the last dated act.
struct Scene {
  var lastPlace: PlaceLink?
  var lastPlaceParagraph = -10
  var lastDate: DateEstimate?
  var lastDateParagraph = -10
  var content: Set<Int32> = []

  /// The place that the narrative stands in, for an act whose sentence names none.
  func place(for draft: Draft, country: String?) -> PlaceLink? {
    guard let lastPlace, draft.paragraph - lastPlaceParagraph <= 3 else { return nil }
    if let country, country != lastPlace.country { return nil }
    return lastPlace
  }

  /// The day of the act that the narrative goes on from: only for an act of the same persons.
  func date(for draft: Draft, _ reading: SentenceReading) -> DateEstimate? {
    guard let lastDate, draft.paragraph - lastDateParagraph <= 2, !draft.hit.isOngoing else {
      return nil
    }
    guard draft.hit.group >= 0 else { return nil }
    let group = reading.clause.groups[draft.hit.group]
    guard group.shape == .past || group.shape == .participle || group.shape == .gerund else {
      return nil
    }
    return lastDate
  }
}
