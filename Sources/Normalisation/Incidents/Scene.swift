import Events
import Extraction

/// What the sentences before have set: the last place and the last dated act.
struct Scene {
  var lastPlace: PlaceLink?
  var lastPlaceParagraph = -10
  var lastDate: DateEstimate?
  var lastDateParagraph = -10
  var lastDateSentence = -10
  /// Id of `during`.
  var during: Int32 = -2
  /// The last date is that of an act, not merely of a sentence.
  var isAct = false
  /// `the`, `these`, `both`.
  var definite: Set<Int32> = []
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
    if draft.hasOwnPlace, let here = draft.place?.province, let province = lastPlace?.province,
      here != province, draft.sentence != lastDateSentence
    {
      return nil
    }
    guard draft.hit.group >= 0, !namesOccasion(draft, reading), pointsBack(draft, reading) else {
      return nil
    }
    let group = reading.clause.groups[draft.hit.group]
    // `have killed … and fled`: the second shares the auxiliary.
    if group.sibling >= 0, reading.clause.groups[group.sibling].isPerfect { return nil }
    guard group.shape == .past || group.shape == .participle || group.shape == .gerund else {
      return nil
    }
    return lastDate
  }

  /// `during the coup attempt`: the clause dates itself by an occasion of its own.
  private func namesOccasion(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    let group = reading.clause.groups[draft.hit.group]
    guard group.head < group.clauseEnd else { return false }
    return reading.clause.units[group.head..<group.clauseEnd].contains { $0.word == during }
  }

  /// Whether those who act or are acted on are named as known: by a pronoun, `the`, `these`.
  private func pointsBack(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    let clause = reading.clause
    if draft.paragraph == lastDateParagraph, draft.sentence - lastDateSentence <= 2, isAct {
      return true
    }
    if draft.paragraph == lastDateParagraph, draft.hit.target == nil, draft.hit.actor == nil {
      return true
    }
    for range in [draft.hit.target, draft.hit.actor] {
      guard let range, !range.isEmpty, range.lowerBound < clause.units.count else { continue }
      let first = clause.units[range.lowerBound]
      if first.tag == .pronoun || first.tag == .possessive { return true }
      if first.tag == .determiner, definite.contains(first.word) { return true }
    }
    return draft.hit.isNoun && draft.paragraph - lastDateParagraph <= 2
  }
}
