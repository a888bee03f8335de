import CivilTime
import Corpus
import Events
import Extraction

/// What a Korean sentence says of an act: its day, its bodies, its source.
extension DraftBuilder {
  func linkKoreanDate(
    _ draft: inout Draft, _ reading: SentenceReading, _ scene: Scene, _ frame: KoreanFrame
  ) {
    let ongoing = draft.hit.isOngoing
    if let mention = mention(frame.date, reading), mention.date.edtf != nil {
      var date = estimate(mention, ongoing: ongoing)
      if ongoing, date.kind != .ongoing, let start = date.earliest {
        // `이달 들어 검열하고 있다`: it has gone on since.
        let from = mention.date.edtf.flatMap { $0.contains("/") || $0.contains("[") ? nil : $0 }
        date.edtf = "\(from ?? start.description)/.."
        date.latest = nil
        date.kind = .ongoing
      }
      date.rules.append(frame.dateRule)
      draft.date = date
      draft.hasOwnDate = true
      draft.rules.append(frame.dateRule)
      return
    }
    let isVague = mention(frame.date, reading) != nil
    if !isVague, !ongoing, draft.hit.standing == .told,
      pointsBack(draft, reading) || goesOn(draft, scene)
        || extractor.opensInScene(reading, extraction.tokens), let day = scene.lastDate,
      draft.paragraph == scene.lastDateParagraph, scene.isAct
    {
      draft.date = day
      draft.date.rules.append("date:scene")
      draft.hasSceneDate = true
      draft.rules.append("date:scene")
      draft.confidence -= 0.1
      return
    }
    draft.date = undated(ongoing: ongoing)
    if let report = mention(frame.notAfter, reading), let day = report.date.latest,
      report.date.kind == .instant, day <= published.latest ?? day
    {
      // An act is not after the day on which it was told.
      draft.date = DateEstimate(
        edtf: ongoing ? "../\(day)" : "[..\(day)]", latest: day,
        kind: ongoing ? .ongoing : .instant,
        precision: .day, basis: .publication, anchor: report.text, rules: ["reported"],
        confidence: 0.6, stated: report.text)
      draft.rules.append("date:reported")
    } else {
      draft.rules.append("date:publication")
    }
    draft.confidence -= 0.15
  }

  /// Whether a body of the whole country acts, or its head.
  func isCentral(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard let frame = draft.hit.korean else { return false }
    if draft.type == "official_visit" { return true }
    guard draft.type == "law_decree" || draft.type == "personnel_change" else { return false }
    for item in frame.bodies where item.role == .actor || draft.type == "personnel_change" {
      guard case .agency(let finding) = reading.clause.units[item.unit].entity,
        let number = agencyOf[finding]
      else { continue }
      if DraftBuilder.central.contains(agencies[number].kind) { return true }
    }
    guard let actor = draft.hit.actor, !actor.isEmpty else { return false }
    return extractor.isKoreanHead(extraction.tokens.text(reading.clause.tokens(actor)))
  }

  private static let central: Set<String> = [
    "ministry", "legislature", "government-generic", "state-organ", "party", "party-organ",
    "intelligence",
  ]

  /// `북한은 올해 1월 국경을 닫았다`: an act of a state that its clause places nowhere.
  func actsAsCountry(
    _ frame: KoreanFrame, _ draft: Draft, _ reading: SentenceReading
  ) -> Bool {
    guard DraftBuilder.ofState.contains(draft.type) else { return false }
    return frame.places.contains { item in
      guard item.isSubject, item.score >= 80,
        case .place(let finding) = reading.clause.units[item.unit].entity,
        let number = places.byFinding[finding]
      else { return false }
      return places.places[number].level == 0
    }
  }

  /// `베네수엘라로 달아났고, 31명은 베네수엘라군에 붙잡혔다`: taken by a body of the country that the
  /// sentence has them go to.
  func takenAbroad(_ draft: Draft, _ reading: SentenceReading) -> PlaceLink? {
    guard let frame = draft.hit.korean, draft.type == "arrest_detention" || draft.type == "killing"
    else { return nil }
    for item in frame.bodies where item.role == .actor {
      guard case .agency(let finding) = reading.clause.units[item.unit].entity,
        let number = agencyOf[finding], let country = agencies[number].country,
        country != context.country
      else { continue }
      let isThere = frame.places.contains { place in
        guard place.goesTo, case .place(let finding) = reading.clause.units[place.unit].entity,
          let number = places.byFinding[finding]
        else { return false }
        return places.places[number].country == country
      }
      if isThere {
        return PlaceLink(place: country, province: nil, country: country, rule: "place:country")
      }
    }
    return nil
  }

  /// `량강도 삼수군으로 추방됐다`: sent away within the country, which is a penalty.
  func isBanishment(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard let frame = draft.hit.korean, draft.type == "repatriation",
      extractor.isBanishment(draft.hit.rule)
    else { return false }
    let goals = frame.places.filter(\.goesTo).compactMap { item -> ResolvedPlace? in
      guard case .place(let finding) = reading.clause.units[item.unit].entity else { return nil }
      return places.byFinding[finding].map { places.places[$0] }
    }
    return !goals.isEmpty && goals.allSatisfy { $0.level > 0 && $0.country == context.country }
  }

  /// Types of acts of a state.
  private static let ofState: Set<String> = [
    "law_decree", "personnel_change", "border_security", "repatriation",
  ]

  /// Types of acts that go on for years before they come to light.
  static let serial: Set<String> = ["corruption", "trafficking", "surveillance"]

  private func mention(_ unit: Int?, _ reading: SentenceReading) -> DateMention? {
    guard let unit, case .date(let number) = reading.clause.units[unit].entity,
      dates.dates.indices.contains(number)
    else { return nil }
    return dates.dates[number]
  }

  /// Whether those who act or are acted on were named before: `이들은`, `이 가운데`.
  private func pointsBack(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    [draft.hit.target, draft.hit.actor].contains { range in
      guard let range, !range.isEmpty else { return false }
      return extractor.isKoreanAnaphor(
        extraction.tokens.text(reading.clause.tokens(range.lowerBound..<range.lowerBound + 1)))
    }
  }

  /// Whether a sentence goes on in the scene of the act told just before it, at the same place.
  private func goesOn(_ draft: Draft, _ scene: Scene) -> Bool {
    guard draft.sentence - scene.lastDateSentence <= (scene.isHeading ? 3 : 1),
      scene.isHeading || scene.goesOn(draft), draft.hit.korean?.notAfter == nil || scene.isHeading
    else { return false }
    guard draft.hasOwnPlace, let here = draft.place?.province else { return true }
    return here == scene.lastPlace?.province
  }

  func linkKoreanAgencies(
    _ draft: inout Draft, _ reading: SentenceReading, _ frame: KoreanFrame
  ) {
    for item in frame.bodies {
      guard case .agency(let finding) = reading.clause.units[item.unit].entity,
        let number = agencyOf[finding]
      else { continue }
      let body = agencies[number]
      guard body.kind != "state-media" else { continue }
      if let known = draft.agencies.firstIndex(where: { $0.agency == body.id }) {
        if item.role == .actor { draft.agencies[known].role = .actor }
        continue
      }
      draft.agencies.append(
        AgencyLink(agency: body.id, name: body.name, role: item.role, rule: body.rule))
    }
    draft.agencies.sort { rank($0.role) < rank($1.role) }
  }

  func attributeKorean(
    _ draft: inout Draft, _ reading: SentenceReading, _ frame: KoreanFrame
  ) {
    guard let speaker = frame.speaker, !speaker.isEmpty else { return }
    let words = extraction.tokens.text(reading.clause.tokens(speaker))
    if words.utf8.count > 2, words.utf8.count < 120 { draft.attribution.append(words) }
    if draft.modality == .asserted { draft.modality = .reported }
  }
}

extension PlaceLinker {
  /// The places that the reader of a Korean sentence gave an act.
  func korean(_ frame: KoreanFrame, _ clause: Clause) -> [Found] {
    var found: [Found] = []
    for item in frame.places {
      let unit = clause.units[item.unit]
      var numbers: [Int] = []
      switch unit.entity {
      case .place(let finding): if let number = byFinding[finding] { numbers.append(number) }
      case .agency:
        numbers = places.indices.filter { unit.tokens.overlaps(places[$0].tokens) }
      default: break
      }
      for number in numbers {
        let place = places[number]
        var score = item.score
        var role = item.role
        // `단둥 주재 북한 …`, `북한에 넘긴 혐의로`: a country that is not where it was.
        // `중국 업체에서 돈을 받은`: whose, not where.
        if place.level == 0,
          item.isSeat || item.isAttribute || (score < 80 && role == .incident && !item.isSubject)
        {
          (score, role) = (score - 70, .background)
        }
        score += place.level > 0 ? 25 : -15
        found.append(
          Found(
            place: place, role: role, rule: "place:clause", score: score,
            goesTo: item.goesTo && place.level > 0))
      }
    }
    return found
  }
}

extension PersonLinker {
  /// Who acts and who is acted on in a Korean sentence: nouns without their particles.
  func linkKorean(_ draft: inout Draft, _ reading: SentenceReading) {
    let clause = reading.clause
    if draft.type == "personnel_change", draft.hit.group >= 0 {
      draft.isAppointment = extractor.isAppointment(draft.hit.rule)
      let group = clause.groups[draft.hit.group]
      draft.isSuccession = extractor.namesSuccessor(
        extraction.tokens.text(
          clause.tokens(max(0, group.clauseStart - 6)..<group.clauseEnd)))
    }
    let moves = draft.type == "defection" || draft.type == "official_visit"
    let target = moves ? draft.hit.actor ?? draft.hit.target : draft.hit.target
    if let actor = draft.hit.actor { draft.actorWords = words(actor, clause) }
    draft.isElliptical =
      draft.hit.actor == nil && draft.hit.target == nil && !draft.hasOwnDate && !draft.hasOwnPlace
    guard let target, !target.isEmpty, target.upperBound <= clause.units.count else { return }
    draft.content = words(target, clause)
    draft.count = koreanCount(target, clause)
    let first = extraction.tokens.text(clause.tokens(target.lowerBound..<target.lowerBound + 1))
    let text = extraction.tokens.text(clause.tokens(target))
    // `이들에게서 넘겨받은 …` names others, `이 남성` the one before.
    let isThis =
      (first == "이" || first == "그") && target.count > 1
      && extractor.isKoreanPerson(text)
    draft.isAnaphoric =
      draft.count == nil && !first.contains("에게서")
      && (isThis || extractor.isKoreanAnaphor(first))
    draft.isSingle = draft.count == nil && extractor.isKoreanHim(first)
    if text.utf8.count < 120, draft.count != nil || extractor.isKoreanPerson(text) {
      draft.persons.append(Actor(who: text, role: "target", count: draft.count))
    }
  }

  private func words(_ range: Range<Int>, _ clause: Clause) -> Set<UInt64> {
    var out: Set<UInt64> = []
    for unit in range where clause.units[unit].tag == .noun {
      let text = extractor.koreanNoun(extraction.tokens.text(clause.units[unit].tokens))
      if text.count > 1 { out.insert(stableHash(text)) }
    }
    return out
  }

  private func stableHash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// `5명`, `수백 명`, `세 명`
  func koreanCount(_ range: Range<Int>, _ clause: Clause) -> Int? {
    for unit in range.dropLast() where clause.units[unit].tag == .number {
      let next = extraction.tokens.text(clause.units[unit + 1].tokens)
      let number = extraction.tokens.integer(clause.units[unit].tokens.lowerBound)
      if extractor.isKoreanCounter(next) { return number }
      if let scale = extractor.koreanScale(next) {
        // `7천 명`, `3만여 명`, `2천명`
        let rest = String(next.dropFirst())
        let after =
          unit + 2 < clause.units.count
          ? extraction.tokens.text(clause.units[unit + 2].tokens) : ""
        if extractor.isKoreanCounter(rest)
          || (rest.isEmpty || rest == "여") && extractor.isKoreanCounter(after)
        {
          return number.map { $0 * scale }
        }
      }
    }
    for unit in range.dropLast() where clause.units[unit].tag == .noun {
      let next = extraction.tokens.text(clause.units[unit + 1].tokens)
      guard next.hasPrefix("명") || next.hasPrefix("사람") else { continue }
      let word = extraction.tokens.text(clause.units[unit].tokens)
      if let number = extractor.koreanNumeral(word) { return number }
    }
    return nil
  }
}
