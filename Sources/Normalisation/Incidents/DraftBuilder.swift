import CivilTime
import Corpus
import Events
import Extraction

/// Makes a draft incident of a trigger: date, place, bodies, persons, modality.
final class DraftBuilder {
  let document: SourceDocument
  let extraction: Extraction
  let types: [String]
  let published: DateEstimate
  let context: DocumentContext
  let dates: DateLinker
  let places: PlaceLinker
  let agencies: [ResolvedAgency]
  let agencyOf: [Int: Int]
  let extractor: Extractor

  init(
    document: SourceDocument, extraction: Extraction, types: [String], published: DateEstimate,
    context: DocumentContext, dates: DateLinker, places: PlaceLinker, agencies: [ResolvedAgency],
    agencyOf: [Int: Int], extractor: Extractor
  ) {
    self.document = document
    self.extraction = extraction
    self.types = types
    self.published = published
    self.context = context
    self.dates = dates
    self.places = places
    self.agencies = agencies
    self.agencyOf = agencyOf
    self.extractor = extractor
  }

  func draft(
    _ hit: TriggerHit, reading index: Int, scene: Scene
  ) -> (draft: Draft?, reason: Standing.Reason?) {
    let reading = extraction.sentences[index]
    let sentence = document.sentences[reading.sentence]
    let clause = reading.clause
    var draft = Draft(
      type: types[Int(hit.type)], reading: index, sentence: reading.sentence,
      paragraph: sentence.paragraph, zone: document.zone(of: sentence), hit: hit,
      trigger: bytes(hit.units, clause))
    draft.rules = [hit.rule]
    switch hit.standing {
    case .told: draft.modality = .asserted
    case .hearsay: draft.modality = .reported
    case .decided: draft.modality = .ordered
    case .refused(let reason): return (nil, reason)
    }
    if draft.type == "arrest_detention", hit.isOngoing, hit.group >= 0,
      clause.groups[hit.group].shape != .past, isPlural(hit.target, clause)
    {
      // `has been arresting … since May` is a campaign.
      draft.type = "crackdown"
      draft.rules.append("campaign")
    }
    if hit.isNegative {
      guard draft.type == "repatriation" || draft.type == "border_security" else {
        return (nil, .negated)
      }
      draft.polarity = .negative
    }
    linkDate(&draft, reading, scene)
    if let reason = timeRefusal(draft, reading) { return (nil, reason) }
    linkPlaces(&draft, reading, scene)
    linkAgencies(&draft, reading)
    PersonLinker(extraction: extraction, extractor: extractor).link(&draft, reading)
    draft.quantities = extractor.quantities(in: reading, extraction.tokens)
    attribute(&draft, reading)
    let titles = TitleMaker(extraction: extraction, extractor: extractor) { id in
      self.places.places.first { $0.id == id }?.name
    }
    draft.title = titles.title(of: draft, reading)
    return (draft, nil)
  }

  func bytes(_ units: Range<Int>, _ clause: Clause) -> Range<Int> {
    let tokens = clause.tokens(units)
    return Int(
      extraction.tokens[tokens.lowerBound].start)..<Int(
        extraction.tokens[tokens.upperBound - 1].end)
  }

  private func isPlural(_ range: Range<Int>?, _ clause: Clause) -> Bool {
    guard let range else { return false }
    return clause.units[range].contains { $0.isPlural }
  }

  // MARK: Date

  private func linkDate(_ draft: inout Draft, _ reading: SentenceReading, _ scene: Scene) {
    let hit = draft.hit
    let ongoing = hit.isOngoing
    if let found = dates.date(of: hit, in: reading) {
      draft.date = estimate(found.mention, ongoing: ongoing)
      draft.date.rules.append(found.rule)
      draft.hasOwnDate = true
      draft.rules.append(found.rule)
      return
    }
    if ongoing, let start = scene.lastDate?.earliest, scene.lastDateParagraph == draft.paragraph,
      extractor.isResponse(reading, extraction.tokens)
    {
      // What answers a dated act goes on since then.
      draft.date = DateEstimate(
        edtf: "\(start)/..", earliest: start, kind: .ongoing, precision: .day, basis: .inferred,
        anchor: scene.lastDate?.stated, rules: ["since-act", "date:response"], confidence: 0.6)
      draft.hasOwnDate = true
      draft.rules.append("date:response")
      return
    }
    if let carried = scene.date(for: draft, reading) {
      draft.date = carried
      draft.date.rules.append("date:scene")
      draft.hasSceneDate = true
      draft.rules.append("date:scene")
      draft.confidence -= 0.1
      return
    }
    draft.date = undated(ongoing: ongoing)
    draft.rules.append("date:publication")
    draft.confidence -= 0.15
  }

  private func undated(ongoing: Bool) -> DateEstimate {
    guard let edtf = published.edtf, !edtf.isEmpty else { return .unknown }
    let end = published.latest.map(\.description) ?? edtf
    guard let latest = published.latest else { return .unknown }
    let day = published.precision == .day || published.earliest == published.latest
    let bound = day ? end : end
    return ongoing
      ? DateEstimate(
        edtf: "../\(bound)", latest: latest, kind: .ongoing, precision: .day, basis: .publication,
        anchor: "document", rules: ["publication"], confidence: 0.6)
      : DateEstimate(
        edtf: "[..\(bound)]", latest: latest, kind: .instant, precision: .day,
        basis: .publication, anchor: "document", rules: ["publication"], confidence: 0.6)
  }

  private func estimate(_ mention: DateMention, ongoing: Bool) -> DateEstimate {
    var date = mention.date
    date.stated = mention.text
    // An act on an unknown day of a stretch of days is a set, a stretch told as such an interval.
    if date.kind == .interval, !ongoing, let a = date.earliest, let b = date.latest,
      date.precision == .day || date.precision == .week, !mention.rule.contains("range"),
      date.edtf?.contains("/") == true
    {
      date.edtf = "[\(a)..\(b)]"
      date.kind = .instant
    }
    return date
  }

  /// Refuses what the date places in the future or far in the past.
  private func timeRefusal(_ draft: Draft, _ reading: SentenceReading) -> Standing.Reason? {
    let group = draft.hit.group >= 0 ? reading.clause.groups[draft.hit.group] : nil
    if !draft.hasOwnDate, let group, group.shape == .pastPerfect,
      !extractor.isStillNews(group, reading)
    {
      // What had happened before the story is its background.
      return .background
    }
    if !draft.hasOwnDate, let day = published.latest, let group,
      group.opening == .relative || group.opening == .subordinator,
      dates.hasOldDate(in: reading, before: day.adding(days: -3650))
    {
      // `the 1937 purge, when thousands were shot`
      return .background
    }
    guard draft.hasOwnDate, let day = published.latest else { return nil }
    if draft.date.precision == .year || draft.date.precision == .decade,
      (targetCount(draft, reading) ?? 0) >= 10 || extractor.namesFigures(reading)
    {
      return .statistics
    }
    if let earliest = draft.date.earliest, earliest > day { return .prospective }
    if let latest = draft.date.latest ?? draft.date.earliest, draft.date.kind != .ongoing {
      let years = (day.dayNumber - latest.dayNumber) / 365
      if years >= 10 { return .background }
      if let group, group.shape == .pastPerfect, day.dayNumber - latest.dayNumber > 300 {
        return .background
      }
      if years >= 2, let group,
        group.opening == .relative || group.opening == .reduced || group.opening == .subordinator
      {
        return .background
      }
    }
    return nil
  }

  private func targetCount(_ draft: Draft, _ reading: SentenceReading) -> Int? {
    guard let range = draft.hit.target else { return nil }
    return PersonLinker(extraction: extraction, extractor: extractor).count(range, reading.clause)
  }

  // MARK: Place

  private func linkPlaces(_ draft: inout Draft, _ reading: SentenceReading, _ scene: Scene) {
    let found = places.places(of: draft.hit, type: draft.type, in: reading)
      .sorted { $0.score > $1.score }
    var links: [PlaceLink] = []
    for item in found {
      let link = PlaceLink(
        place: item.place.id, province: item.place.province, country: item.place.country,
        role: item.role, rule: item.rule)
      if !links.contains(where: { $0.place == link.place }) { links.append(link) }
    }
    let moves: Set<String> = ["trafficking", "repatriation", "defection"]
    let main =
      found.first { $0.role == .incident && $0.score > 0 && $0.place.level > 0 }
      ?? (moves.contains(draft.type)
        ? found.first { $0.role == .origin && $0.place.level > 0 && $0.score > 0 } : nil)
      ?? found.first { $0.role == .incident && $0.score > 0 }
    if let main, main.place.level > 0 {
      draft.hasOwnPlace = true
      // The deepest place of the same unit that the clause names with it.
      let deeper = found.filter {
        $0.role == .incident && $0.place.province == main.place.province
          && $0.place.level > main.place.level && $0.score > main.score - 60
      }.max { $0.place.level < $1.place.level }
      set(&draft, (deeper ?? main).place, main.rule)
      draft.goesTo = main.goesTo
    } else if let carried = scene.place(
      for: draft, country: main?.place.country ?? actorCountry(draft, reading))
    {
      draft.place = carried
      draft.place?.rule = "place:scene"
    } else if let main {
      draft.hasOwnPlace = true
      set(&draft, main.place, main.rule)
      draft.goesTo = main.goesTo
    } else if let origin = found.first(where: { $0.role == .origin && $0.score > 0 }) {
      set(&draft, origin.place, "place:origin")
      draft.confidence -= 0.1
    } else if let country = bodyCountry(draft, reading) ?? found.first(where: {
      $0.role == .origin || $0.role == .destination
    })?.place.country ?? context.country {
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

  private func set(_ draft: inout Draft, _ place: ResolvedPlace, _ rule: String) {
    draft.place = PlaceLink(
      place: place.id, province: place.province, country: place.country, role: .incident, rule: rule
    )
  }

  /// Country of the body or the state that acts.
  private func actorCountry(_ draft: Draft, _ reading: SentenceReading) -> String? {
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
  private func bodyCountry(_ draft: Draft, _ reading: SentenceReading) -> String? {
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
        if let demonym = extraction.demonyms.first(where: { tokens.contains($0.tokens.lowerBound) })
        {
          return demonym.country
        }
      }
    }
    return nil
  }

  /// An act on two things in two provinces is two: `roads in A and roads in B were blocked`.
  func split(_ draft: Draft, _ reading: SentenceReading) -> [Draft] {
    guard let range = draft.hit.target, !draft.hit.isOngoing else { return [draft] }
    let clause = reading.clause
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where clause.units[index].tag == .coordinator {
      let next = index + 1
      guard next < range.upperBound,
        clause.units[next].tag == .determiner || clause.units[next].tag == .number
      else { continue }
      parts.append(start..<index)
      start = next
    }
    guard !parts.isEmpty else { return [draft] }
    parts.append(start..<range.upperBound)
    var drafts: [Draft] = []
    for part in parts {
      var deepest: ResolvedPlace?
      for index in part {
        guard case .place(let finding) = clause.units[index].entity,
          let number = places.byFinding[finding]
        else { continue }
        let place = places.places[number]
        if place.province != nil, place.level > deepest?.level ?? 0 { deepest = place }
      }
      guard let deepest, !drafts.contains(where: { $0.place?.province == deepest.province }) else {
        return [draft]
      }
      var copy = draft
      set(&copy, deepest, "place:part")
      if let place = copy.place { copy.places = [place] }
      copy.isPart = true
      drafts.append(copy)
    }
    return drafts.count > 1 ? drafts : [draft]
  }

  // MARK: Bodies

  private func linkAgencies(_ draft: inout Draft, _ reading: SentenceReading) {
    let clause = reading.clause
    let group = draft.hit.group >= 0 ? clause.groups[draft.hit.group] : nil
    for index in clause.units.indices {
      guard case .agency(let finding) = clause.units[index].entity, let number = agencyOf[finding]
      else { continue }
      let body = agencies[number]
      guard body.kind != "state-media" else { continue }
      guard let role = role(of: index, draft, group, clause) else { continue }
      if let known = draft.agencies.firstIndex(where: { $0.agency == body.id }) {
        if role == .actor { draft.agencies[known].role = .actor }
        continue
      }
      draft.agencies.append(
        AgencyLink(agency: body.id, name: body.name, role: role, rule: body.rule))
    }
    draft.agencies.sort { rank($0.role) < rank($1.role) }
  }

  private func rank(_ role: AgencyRole) -> Int {
    switch role {
    case .actor: 0
    case .party: 1
    case .coActor: 2
    case .visitor: 3
    case .host: 4
    case .affiliation: 5
    case .addressee: 6
    case .target: 7
    case .object: 8
    }
  }

  /// Whether a unit stands in the clause of a verb of saying.
  private func isSaid(_ unit: Int, _ draft: Draft, _ clause: Clause) -> Bool {
    clause.groups.enumerated().contains { index, group in
      index != draft.hit.group && group.isFinite && group.classes.contains(.say)
        && unit >= group.clauseStart && unit < group.clauseEnd
    }
  }

  private func role(
    of unit: Int, _ draft: Draft, _ group: VerbGroup?, _ clause: Clause
  ) -> AgencyRole? {
    if draft.type == "jurisdiction_dispute" { return .party }
    let inActor = draft.hit.actor?.contains(unit) ?? false
    let inTarget = draft.hit.target?.contains(unit) ?? false
    if inActor {
      switch draft.type {
      case "defection": return .affiliation
      case "official_visit": return .actor
      case "personnel_change": return .actor
      default: return .actor
      }
    }
    if inTarget {
      switch draft.type {
      case "personnel_change": return .object
      case "official_visit": return .host
      default: return .target
      }
    }
    guard let group, unit > group.head, unit < clause.units.count else {
      guard let group, unit >= group.clauseStart, unit < group.head else { return nil }
      return .coActor
    }
    if draft.modality == .ordered, unit < clause.units.count, !isSaid(unit, draft, clause) {
      return .addressee
    }
    guard unit < group.clauseEnd else { return nil }
    // `told the police`: one who is told of it takes no part.
    switch draft.type {
    case "personnel_change": return .object
    case "official_visit": return .host
    case "law_decree", "border_security": return .addressee
    default: return .coActor
    }
  }

  /// Bodies of an act that its own clause leaves out: those of the verb it is coordinated with,
  /// or of the act before where the same people go on acting.
  func inheritAgencies(
    _ draft: inout Draft, _ reading: SentenceReading, sentence: [Int: Draft], earlier: [Draft]
  ) {
    guard draft.agencies.isEmpty, draft.hit.group >= 0 else { return }
    let group = reading.clause.groups[draft.hit.group]
    if group.sibling >= 0, let other = sentence[group.sibling] {
      draft.agencies = other.agencies
      draft.rules.append("agency:coordinated")
      return
    }
    guard let actor = draft.hit.actor, !actor.isEmpty,
      let last = earlier.last(where: {
        $0.agencies.contains { $0.role == .actor } && draft.paragraph - $0.paragraph <= 2
      })
    else { return }
    let linker = PersonLinker(extraction: extraction, extractor: extractor)
    let head = group.subjectHead >= 0 ? group.subjectHead : actor.lowerBound
    let first = reading.clause.units[actor.lowerBound]
    let same =
      first.tag == .pronoun
      || last.actorWords.contains(linker.hash(reading.clause.units[head].tokens.upperBound - 1))
    guard same, reading.clause.units[head].entity == .none else { return }
    draft.agencies = last.agencies.filter { $0.role == .actor }
    draft.rules.append("agency:anaphora")
  }

  // MARK: Attribution

  private func attribute(_ draft: inout Draft, _ reading: SentenceReading) {
    let clause = reading.clause
    for (index, group) in clause.groups.enumerated() where index != draft.hit.group {
      guard group.classes.contains(.say), group.isFinite, let subject = group.subject,
        group.subjectHead >= 0, !subject.isEmpty
      else { continue }
      let end = min(max(group.subjectHead + 1, subject.lowerBound + 1), subject.upperBound)
      let words = extraction.tokens.text(clause.tokens(subject.lowerBound..<end))
      if words.utf8.count > 2, words.utf8.count < 90 { draft.attribution.append(words) }
      if draft.modality == .asserted { draft.modality = .reported }
    }
  }
}
