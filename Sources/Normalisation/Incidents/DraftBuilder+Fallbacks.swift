import Corpus
import Events
import Extraction

/// Where an act took place whose clause names no place: the headline, the dateline, or nowhere.
extension DraftBuilder {
  /// What a state's highest organs appoint and decree takes place in no province.
  func actsAsState(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard draft.hit.korean == nil, !draft.isLocal, let actor = draft.hit.actor,
      draft.type == "personnel_change" || draft.type == "law_decree"
        || draft.type == "official_visit",
      reading.clause.units.indices.contains(actor.lowerBound),
      actor.upperBound <= reading.clause.units.count
    else { return false }
    let clause = reading.clause
    guard
      !actor.contains(where: {
        if case .place(let finding) = clause.units[$0].entity,
          let number = places.byFinding[finding]
        {
          return places.places[number].level > 0
        }
        return false
      })
    else { return false }
    return clause.tokens(actor).contains {
      extractor.isCentralWord(extraction.tokens[$0].word)
    }
  }

  /// The one unit that the headline names, for what the first paragraph tells without a place.
  func headlinePlace(
    _ draft: Draft, _ reading: SentenceReading, _ isState: Bool
  ) -> ResolvedPlace? {
    guard draft.hit.korean == nil, !isState, draft.paragraph == leadParagraph,
      draft.type != "law_decree" || draft.isLocal, !actsAsCountry(draft, reading)
    else { return nil }
    let named = places.places.filter { place in
      place.level > 0 && place.country == context.country
        && document.zoneIndex(at: place.bytes.lowerBound).map {
          document.zones[$0].zone == .headline
        } ?? false
    }
    guard let first = named.first, first.province != nil,
      named.allSatisfy({ $0.province == first.province }),
      places.capitalOf(first.country)?.id != first.id
    else { return nil }
    return first
  }

  /// The city of the dateline, for what the first paragraphs tell without a place of its own; not
  /// the capital, from which a whole country is reported.
  func datelinePlace(
    _ draft: Draft, _ reading: SentenceReading, _ isState: Bool
  ) -> ResolvedPlace? {
    guard draft.hit.korean == nil, !isState, let told = places.dateline, told.level > 0,
      draft.paragraph - leadParagraph <= 1, told.country == context.country,
      draft.type != "law_decree" || draft.isLocal, !actsAsCountry(draft, reading),
      places.capitalOf(told.country)?.province != told.province
    else { return nil }
    return told
  }
}
