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

  /// A page of short items under headings of their own: what a local paper prints is of its place.
  private var isBulletin: Bool {
    document.zones.reduce(0) { $0 + ($1.zone == .heading ? 1 : 0) } >= 3
  }

  /// The one unit in which the story stands: for an act that a state organ does to what is `the
  /// governorate's`, and for one in a village that no list holds.
  func aroundPlace(
    _ draft: Draft, _ reading: SentenceReading, _ isState: Bool, _ scene: Scene
  ) -> PlaceLink? {
    guard draft.hit.korean == nil, draft.hit.group >= 0 else { return nil }
    if isState {
      guard pointsToUnit(reading), let last = scene.lastPlace, last.province != nil,
        draft.paragraph - scene.lastPlaceParagraph <= 1
      else { return nil }
      return PlaceLink(
        place: last.place, province: last.province, country: last.country, rule: "place:unit")
    }
    guard namesUnknownPlace(draft, reading) || namesTypedPlace(draft, reading),
      let province = oneProvince(near: draft)
    else { return nil }
    return PlaceLink(
      place: province, province: province, country: String(province.prefix(2)),
      rule: "place:around")
  }

  /// `the governorate's police chief`: a unit that is not named.
  private func pointsToUnit(_ reading: SentenceReading) -> Bool {
    let units = reading.clause.units
    return units.indices.contains { index in
      index > 0 && units[index].entity == .none && places.words.units.contains(units[index].word)
        && units[index - 1].tag == .determiner && index + 1 < units.count
        && units[index + 1].tag == .genitive
    }
  }

  /// The unit in which all places of this paragraph and the two before it lie, else all of the text;
  /// nil where there are several.
  private func oneProvince(near draft: Draft) -> String? {
    var near: Set<String> = []
    var all: Set<String> = []
    for place in places.places where place.level > 0 && place.country == context.country {
      guard let province = place.province else { continue }
      let zone = document.zoneIndex(at: place.bytes.lowerBound).map { document.zones[$0].zone }
      guard zone == .body || zone == .headline else { continue }
      all.insert(province)
      let index = document.sentences.partitioningIndex {
        $0.bytes.upperBound > place.bytes.lowerBound
      }
      guard document.sentences.indices.contains(index) else { continue }
      let away = draft.paragraph - document.sentences[index].paragraph
      if (0...2).contains(away) { near.insert(province) }
    }
    if near.count == 1 { return near.first }
    return near.isEmpty && all.count == 1 ? all.first : nil
  }

  /// `at Fiu village`: a name with a type word that has been put nowhere.
  private func namesTypedPlace(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    let group = reading.clause.groups[draft.hit.group]
    guard group.head < group.clauseEnd else { return false }
    return reading.clause.units[group.head..<group.clauseEnd].contains {
      if case .place(let finding) = $0.entity { places.byFinding[finding] == nil } else { false }
    }
  }

  /// The city of the dateline, for what the first paragraphs tell without a place of its own; not
  /// the capital, from which a whole country is reported.
  func datelinePlace(
    _ draft: Draft, _ reading: SentenceReading, _ isState: Bool
  ) -> ResolvedPlace? {
    guard draft.hit.korean == nil, !isState, let told = places.dateline ?? places.byline,
      told.level > 0, told.country == context.country,
      draft.paragraph - leadParagraph <= 1 && places.dateline != nil || isBulletin,
      draft.type != "law_decree" || draft.isLocal, !actsAsCountry(draft, reading),
      places.capitalOf(told.country)?.province != told.province
    else { return nil }
    return told
  }
}
