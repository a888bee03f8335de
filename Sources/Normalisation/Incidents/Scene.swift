import CivilTime
import Events
import Extraction

/// What the sentences before have set: the last place and the last dated act.
struct Scene {
  var lastPlace: PlaceLink?
  var lastPlaceParagraph = -10
  /// The last place in each country, with its paragraph: a story that crosses a border goes back.
  var elsewhere: [String: (place: PlaceLink, paragraph: Int)] = [:]
  /// Paragraph in which an act last named its own place.
  var ownPlaceParagraph = -10
  /// Type of the last dated act, nil where only a sentence was dated.
  var lastType: String?
  /// First-level units in which the acts so far took place.
  var provinces: Set<String> = []
  /// Id of `also`.
  var also: Int32 = -2
  /// The place and the day that head the paragraph.
  var headPlace: PlaceLink?
  var headDate: DateMention?
  var lastDate: DateEstimate?
  var lastDateParagraph = -10
  /// The day of the last act that is dated to a day.
  var lastActDay: (date: DateEstimate, paragraph: Int)?
  var lastDateSentence = -10
  /// Openings of what went before: `after`, `since`.
  var before: Set<Int32> = []
  /// Id of `during`.
  var during: Int32 = -2
  /// The last date is that of an act, not merely of a sentence.
  var isAct = false
  /// Ids of `ever`, `since`, `then`.
  var ever: Int32 = -2
  var since: Int32 = -2
  var then: Int32 = -2
  /// `spot`, `scene`.
  var spots: Set<Int32> = []
  /// The last date is that of a sentence without a verb, for what follows it: `15일 오전 청사 앞.`
  var isHeading = false
  /// `the`, `these`, `both`.
  var definite: Set<Int32> = []
  /// The last act that is dated between two days, at most two paragraphs back.
  func lastStretch(before paragraph: Int) -> (first: CivilDate, last: CivilDate)? {
    guard isAct, paragraph - lastDateParagraph <= 2, let first = lastDate?.earliest,
      let last = lastDate?.latest, lastDate?.kind != .ongoing, first < last
    else { return nil }
    return (first, last)
  }

  /// The last act that is dated to a day, at most two paragraphs back.
  func lastOccasion(before paragraph: Int) -> DateEstimate? {
    if let lastDate, isAct, lastDate.earliest != nil, lastDate.earliest == lastDate.latest,
      paragraph - lastDateParagraph <= 2
    {
      return lastDate
    }
    guard let lastActDay, paragraph - lastActDay.paragraph <= 2 else { return nil }
    return lastActDay.date
  }

  /// The place that the narrative stands in, for an act whose sentence names none.
  func place(for draft: Draft, country: String?) -> PlaceLink? {
    guard let lastPlace, draft.paragraph - lastPlaceParagraph <= 3 else { return nil }
    if draft.hit.korean != nil, draft.isCentral,
      draft.paragraph != lastPlaceParagraph || draft.type == "personnel_change"
    {
      return nil
    }
    if let country, country != lastPlace.country {
      guard draft.hit.korean != nil, draft.paragraph == lastPlaceParagraph else { return nil }
      return elsewhere[country].flatMap { $0.paragraph == draft.paragraph ? $0.place : nil }
    }
    // A law is a whole country's, and a story of several provinces goes on in none of them.
    if draft.type == "law_decree", !draft.isLocal { return nil }
    if draft.paragraph != lastPlaceParagraph {
      if draft.type == "personnel_change", !draft.isLocal,
        draft.hit.korean == nil || draft.isCentral
      {
        return nil
      }
      if provinces.count > 1 { return nil }
    }
    return lastPlace
  }

  /// Acts that one raid or attack brings on the same day.
  private static let onSpot: Set<String> = [
    "arrest_detention", "killing", "trafficking", "crackdown", "border_security", "defection",
    "surveillance", "jurisdiction_dispute",
  ]

  /// Whether an act can belong to the day of the last one.
  func goesOn(_ draft: Draft) -> Bool {
    if draft.type == lastType { return true }
    return Scene.onSpot.contains(draft.type) && (lastType.map(Scene.onSpot.contains) ?? true)
  }

  /// The day of the act that the narrative goes on from: only for an act of the same persons.
  func date(for draft: Draft, _ reading: SentenceReading) -> DateEstimate? {
    guard let lastDate, draft.paragraph - lastDateParagraph <= 2, !draft.hit.isOngoing else {
      return nil
    }
    if draft.hasOwnPlace, let here = draft.place?.province, let province = lastPlace?.province,
      here != province, draft.sentence != lastDateSentence, !isTheirs(draft, reading)
    {
      return nil
    }
    if draft.hit.korean == nil, draft.hit.group >= 0, draft.paragraph == lastDateParagraph,
      reading.clause.groups[draft.hit.group].shape == .past,
      reading.clause.groups[draft.hit.group].isProgressive, !isAct
    {
      // `On Monday the bureau laid a trap. He was taking 5,000 rupees when …`
      return lastDate
    }
    guard goesOn(draft) else { return nil }
    guard draft.hit.group >= 0, !namesOccasion(draft, reading), pointsBack(draft, reading) else {
      return nil
    }
    let group = reading.clause.groups[draft.hit.group]
    // What went before is not of the day: `after police arrested him`.
    if group.opening == .subordinator, group.openingUnit >= 0,
      before.contains(reading.clause.units[group.openingUnit].word)
    {
      return nil
    }
    // `have killed … and fled`: the second shares the auxiliary.
    if group.sibling >= 0, reading.clause.groups[group.sibling].isPerfect { return nil }
    guard group.shape == .past || group.shape == .participle || group.shape == .gerund else {
      return nil
    }
    return lastDate
  }

  /// `In Brest they took away …`: the same people on the same day, elsewhere.
  private func isTheirs(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard let actor = draft.hit.actor, draft.paragraph == lastDateParagraph,
      draft.sentence - lastDateSentence <= 2,
      reading.clause.units.indices.contains(actor.lowerBound)
    else { return false }
    return reading.clause.units[actor.lowerBound].tag == .pronoun
  }

  /// `during the coup attempt`: the clause dates itself by an occasion of its own.
  private func namesOccasion(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    let group = reading.clause.groups[draft.hit.group]
    guard group.head < group.clauseEnd else { return false }
    return reading.clause.units[group.head..<group.clauseEnd].contains { $0.word == during }
  }

  /// `ever since`, `since then`
  func isSinceThen(_ clause: Clause) -> Bool {
    clause.units.indices.dropFirst().contains { index in
      let (first, second) = (clause.units[index - 1].word, clause.units[index].word)
      return first == ever && second == since || first == since && second == then
    }
  }

  /// `on the spot`, `at the scene`
  private func isOnSpot(_ clause: Clause) -> Bool {
    clause.units.indices.dropFirst().contains { index in
      spots.contains(clause.units[index].word) && clause.units[index - 1].tag == .determiner
    }
  }

  /// Whether those who act or are acted on are named as known: by a pronoun, `the`, `these`.
  private func pointsBack(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    let clause = reading.clause
    if draft.paragraph == lastDateParagraph, draft.sentence - lastDateSentence <= 2, isAct {
      return true
    }
    if clause.units.contains(where: { $0.word == also }) { return true }
    if draft.paragraph - lastDateParagraph <= 1, isOnSpot(clause) { return true }
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
