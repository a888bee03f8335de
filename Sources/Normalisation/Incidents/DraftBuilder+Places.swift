import CivilTime
import Corpus
import Events
import Extraction

/// Where an act took place.
extension DraftBuilder {
  func linkPlaces(_ draft: inout Draft, _ reading: SentenceReading, _ scene: Scene) {
    var found = places.places(of: draft.hit, type: draft.type, in: reading)
      .sorted { $0.score > $1.score }
    draft.isLocal =
      isLocal(draft.hit.actor, reading)
      || draft.type == "personnel_change" && draft.hit.korean == nil
        && isLocal(draft.hit.target, reading)
    let isState = actsAsState(draft, reading)
    if isState {
      // `The government replaced the head of its agency, days after a prosecutor was shot in X`
      found.removeAll { $0.isElsewhere && $0.place.level > 0 }
    }
    var links: [PlaceLink] = []
    for item in found {
      let link = PlaceLink(
        place: item.place.id, province: item.place.province, country: item.place.country,
        role: item.role, rule: item.rule)
      if !links.contains(where: { $0.place == link.place }) { links.append(link) }
    }
    let moves: Set<String> = ["trafficking", "repatriation", "defection"]
    let main =
      found.first { $0.role == .incident && $0.score > 0 && $0.place.level > 0 && !$0.isNested }
      ?? found.first { $0.role == .incident && $0.score > 0 && $0.isInto }
      ?? found.first { $0.role == .incident && $0.score > 0 && $0.place.level > 0 }
      ?? (moves.contains(draft.type)
        ? found.first {
          // What is found here may come from anywhere; from where it is sent, it is sent.
          $0.role == .origin && $0.place.level > 0 && $0.score > 0
            && (draft.hit.korean != nil || $0.place.country == context.country
              || scene.lastPlace == nil)
        } : nil)
      ?? found.first { $0.role == .incident && $0.score > 0 }
    let abroad = takenAbroad(draft, reading)
    if let abroad, main.map({ $0.place.level == 0 }) ?? true {
      draft.place = abroad
    } else if let head = scene.headPlace, main.map({ $0.isNested || $0.place.level == 0 }) ?? true {
      draft.place = head
    } else if main == nil, let reached = found.first(where: { $0.isReached && $0.place.level > 0 })
    {
      draft.hasOwnPlace = true
      set(&draft, reached.place, "place:reached")
    } else if let main, main.isOfLater, draft.hit.korean == nil, main.place.level > 0,
      let carried = scene.place(for: draft, country: main.place.country)
    {
      draft.place = carried
      draft.place?.rule = "place:scene"
    } else if let main, main.isNested, let carried = scene.place(for: draft, country: nil) {
      draft.place = carried
      draft.place?.rule = "place:scene"
    } else if let main, main.place.level > 0 {
      draft.hasOwnPlace = !main.isNested
      // The deepest place of the same unit that the clause names with it.
      let deeper = found.filter {
        $0.role == .incident && $0.place.province == main.place.province
          && $0.place.level > main.place.level && $0.score > main.score - 60
      }.max { $0.place.level < $1.place.level }
      set(&draft, (deeper ?? main).place, main.rule)
      draft.goesTo = main.goesTo
    } else if let seat = bodySeat(draft, reading) {
      draft.hasOwnPlace = true
      set(&draft, seat, "place:body")
    } else if !actsAsCountry(draft, reading),
      !isState || draft.type == "official_visit" && scene.lastPlaceParagraph == draft.paragraph,
      standsInOneProvince(scene, draft) || !namesUnknownPlace(draft, reading)
        || actsAbroad(draft, reading, scene),
      let carried = scene.place(
        for: draft,
        country: main?.place.country
          ?? (actsAbroad(draft, reading, scene) ? nil : actorCountry(draft, reading)))
    {
      draft.place = carried
      draft.place?.rule = "place:scene"
    } else if let main, !main.isNested || context.country == nil {
      draft.hasOwnPlace = true
      set(&draft, main.place, main.rule)
      draft.goesTo = main.goesTo
    } else if draft.hit.korean != nil,
      let seat = found.first(where: { $0.role == .reporting && $0.place.level > 1 })
    {
      // `창바이현의 소식통은`: who speaks of a county without another place speaks of it.
      set(&draft, seat.place, "place:source")
      draft.confidence -= 0.15
    } else if let origin = found.first(where: { $0.role == .origin && $0.score > 0 }),
      draft.hit.korean == nil || origin.place.level > 0 || moves.contains(draft.type)
    {
      set(&draft, origin.place, "place:origin")
      draft.confidence -= 0.1
    } else if let headed = headlinePlace(draft, reading, isState) {
      set(&draft, headed, "place:headline")
      draft.confidence -= 0.1
    } else if let told = datelinePlace(draft, reading, isState) {
      set(&draft, told, "place:dateline")
      draft.confidence -= 0.15
    } else if let unit = aroundPlace(draft, reading, isState, scene) {
      draft.place = unit
      draft.confidence -= 0.15
    } else if let country = bodyCountry(draft, reading)
      ?? (moves.contains(draft.type) || context.country == nil
        ? movesBetween(found, draft) : nil) ?? context.country
    {
      draft.place = PlaceLink(
        place: country, province: nil, country: country, rule: "place:country")
      draft.confidence -= 0.05
    }
    if let place = draft.place {
      links.removeAll { $0.place == place.place }
      links.insert(place, at: 0)
      draft.rules.append(place.rule)
    }
    draft.places = links
  }

  /// The country of what moves out of one or into another: whence it comes, else the document's own
  /// where it goes elsewhere.
  private func movesBetween(_ found: [PlaceLinker.Found], _ draft: Draft) -> String? {
    let origin = found.first { $0.role == .origin }?.place.country
    let goal = found.first { $0.role == .destination }?.place.country
    if draft.hit.korean != nil {
      return found.first { $0.role == .origin || $0.role == .destination }?.place.country
    }
    return origin ?? (goal == context.country ? goal : context.country ?? goal)
  }

  /// Whether a noun phrase names a body or an office of a province or a town.
  private func isLocal(_ range: Range<Int>?, _ reading: SentenceReading) -> Bool {
    guard let range, !range.isEmpty, range.upperBound <= reading.clause.units.count else {
      return false
    }
    return reading.clause.tokens(range).contains {
      extractor.isLocalWord(extraction.tokens[$0].word)
    }
  }

  /// The province in the name of the body that acts or is acted on: `the Sindh High Court`, `Kabul
  /// police`.
  private func bodySeat(_ draft: Draft, _ reading: SentenceReading) -> ResolvedPlace? {
    guard draft.hit.korean == nil else { return nil }
    let verb =
      draft.hit.group >= 0
      ? draft.hit.group
      : reading.clause.groups.lastIndex { $0.head < draft.hit.units.lowerBound } ?? -1
    let subject = draft.hit.isNoun && verb >= 0 ? reading.clause.groups[verb].subject : nil
    for range in [draft.hit.actor, draft.hit.target, subject] {
      guard let range else { continue }
      for unit in range where reading.clause.units.indices.contains(unit) {
        if draft.hit.isNoun, range == subject,
          case .place(let finding) = reading.clause.units[unit].entity, unit >= 2,
          reading.clause.units[unit - 1].word == places.words.of,
          reading.clause.units[unit - 2].entity.isAgency,
          let number = places.byFinding[finding], places.places[number].province != nil
        {
          // `The District Court of Bishkek signed off on his detention`
          return places.places[number]
        }
        guard case .agency = reading.clause.units[unit].entity else { continue }
        let tokens = reading.clause.units[unit].tokens
        var index = places.places.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
        while index < places.places.count,
          places.places[index].tokens.lowerBound < tokens.upperBound
        {
          let place = places.places[index]
          if place.level > 0, place.province != nil { return place }
          index += 1
        }
      }
    }
    return nil
  }

  /// `Kazakhstan closed its border`: a state acts as a whole.
  func actsAsCountry(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    if let frame = draft.hit.korean { return actsAsCountry(frame, draft, reading) }
    guard draft.hit.group >= 0, let range = draft.hit.actor else { return false }
    let head = reading.clause.groups[draft.hit.group].subjectHead
    guard range.contains(head), case .place(let finding) = reading.clause.units[head].entity,
      let number = places.byFinding[finding]
    else { return false }
    return places.places[number].level == 0
  }

  /// Troops of one country in the story of another: `Russian soldiers seized him in Kapytolivka`.
  private func actsAbroad(
    _ draft: Draft, _ reading: SentenceReading, _ scene: Scene
  ) -> Bool {
    guard let home = context.country, let body = actorCountry(draft, reading), body != home else {
      return false
    }
    return scene.lastPlace?.country == home
  }

  /// A story told of one province as a whole, not of a town: a village that no list holds is in it.
  private func standsInOneProvince(_ scene: Scene, _ draft: Draft) -> Bool {
    scene.provinces.count == 1
      && (scene.ownPlaceParagraph == draft.paragraph
        || scene.lastPlace.map { $0.place == $0.province } ?? false)
  }

  /// `arrested two officers in Port Klang`, a place that no list holds: not where the story stood.
  func namesUnknownPlace(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard draft.hit.group >= 0 else { return false }
    let clause = reading.clause
    let group = clause.groups[draft.hit.group]
    let start = group.sibling >= 0 ? clause.groups[group.sibling].head : group.head
    guard start + 2 < group.clauseEnd else { return false }
    return (start + 1..<group.clauseEnd - 1).contains { index in
      let unit = clause.units[index + 1]
      let isUnit =
        clause.units[index].word == places.words.of
        && places.words.units.contains(clause.units[index - 1].word)
      return clause.units[index].tag == .preposition
        && (isUnit || places.words.within.contains(clause.units[index].word)) && unit.isName
        && unit.entity == .none && unit.classes.isEmpty && unit.tag == .noun
    }
  }

  func set(_ draft: inout Draft, _ place: ResolvedPlace, _ rule: String) {
    draft.place = PlaceLink(
      place: place.id, province: place.province, country: place.country, role: .incident, rule: rule
    )
  }

  /// Country of the body or the state that acts.
  func actorCountry(_ draft: Draft, _ reading: SentenceReading) -> String? {
    guard let range = draft.hit.actor else { return nil }
    for unit in range where reading.clause.units.indices.contains(unit) {
      switch reading.clause.units[unit].entity {
      case .agency(let finding):
        if let number = agencyOf[finding] { return agencies[number].country }
      case .place(let finding):
        if let number = places.byFinding[finding], places.places[number].level == 0 {
          return places.places[number].country
        }
      default: continue
      }
    }
    return nil
  }

  /// Country of the body that acts, or of a nationality in its noun phrase.
  func bodyCountry(_ draft: Draft, _ reading: SentenceReading) -> String? {
    for range in [draft.hit.actor, draft.hit.target] {
      guard let range else { continue }
      for unit in range where reading.clause.units.indices.contains(unit) {
        if case .agency(let finding) = reading.clause.units[unit].entity,
          let number = agencyOf[finding], let country = agencies[number].country
        {
          return country
        }
      }
      if range == draft.hit.actor, !reading.clause.units[range].isEmpty {
        let tokens = reading.clause.tokens(range)
        let first = extraction.demonyms.partitioningIndex {
          $0.tokens.lowerBound >= tokens.lowerBound
        }
        if first < extraction.demonyms.count,
          tokens.contains(extraction.demonyms[first].tokens.lowerBound)
        {
          return extraction.demonyms[first].country
        }
      }
    }
    return nil
  }
}
