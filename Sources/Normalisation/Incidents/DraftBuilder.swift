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
  /// Number of the first paragraph of running text.
  private(set) lazy var leadParagraph: Int =
    document.sentences.first { document.zone(of: $0) == .body }?.paragraph ?? -1
  /// What the document calls each place, by id.
  let placeNames: [String: String]

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
    placeNames = Dictionary(
      places.places.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
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
    draft.isLead = hit.korean != nil && sentence.paragraph == leadParagraph
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
    draft.isCentral = isCentral(draft, reading)
    linkPlaces(&draft, reading, scene)
    linkDate(&draft, reading, scene)
    if let reason = timeRefusal(draft, reading) { return (nil, reason) }
    linkAgencies(&draft, reading)
    PersonLinker(extraction: extraction, extractor: extractor).link(&draft, reading)
    draft.quantities = extractor.quantities(in: reading, extraction.tokens)
    attribute(&draft, reading)
    let titles = TitleMaker(extraction: extraction, extractor: extractor) { id in
      self.placeNames[id]
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

  func isPlural(_ range: Range<Int>?, _ clause: Clause) -> Bool {
    guard let range else { return false }
    return clause.units[range].contains { $0.isPlural }
  }

  // MARK: Date

  func linkDate(_ draft: inout Draft, _ reading: SentenceReading, _ scene: Scene) {
    let hit = draft.hit
    let ongoing = hit.isOngoing
    if let frame = hit.korean {
      linkKoreanDate(&draft, reading, scene, frame)
      return
    }
    if let found = dates.date(of: hit, in: reading) {
      draft.date = estimate(found.mention, ongoing: ongoing)
      if found.rule == "date:scene", !ongoing, let start = draft.date.earliest,
        draft.date.edtf == "\(start)/.."
      {
        // `off the air since 14 May, when soldiers set it ablaze`: the act began the time.
        draft.date.edtf = start.description
        draft.date.latest = start
        draft.date.kind = .instant
      }
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
    if let steps = dates.steps(of: hit, in: reading), let last = scene.lastDate,
      let day = last.earliest, last.latest == day, scene.isAct,
      draft.paragraph - scene.lastDateParagraph <= 2
    {
      // `The blast came two days after the army killed 11 men`
      let moved = day.adding(days: steps)
      draft.date = DateEstimate(
        edtf: moved.description, earliest: moved, latest: moved, precision: .day, basis: .relative,
        anchor: last.stated, rules: ["date:step"], confidence: 0.7)
      draft.hasOwnDate = true
      draft.rules.append("date:step")
      return
    }
    if let head = scene.headDate, head.date.edtf != nil, !ongoing, tellsNews(draft, reading) {
      // `May 24. The president flew to …`: what a dated paragraph tells is of its day.
      draft.date = estimate(head, ongoing: false)
      draft.date.rules.append("date:heading")
      draft.hasOwnDate = true
      draft.rules.append("date:heading")
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
    if let known = dates.bound(of: hit, in: reading), !ongoing {
      draft.date = known
      draft.rules.append("date:told")
      draft.confidence -= 0.1
      return
    }
    draft.date = undated(ongoing: ongoing)
    draft.rules.append("date:publication")
    draft.confidence -= 0.15
  }

  /// Told as of its own time, not as what went before.
  private func tellsNews(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard draft.hit.group >= 0 else { return false }
    let group = reading.clause.groups[draft.hit.group]
    return group.shape == .past || group.shape == .participle || group.shape == .gerund
  }

  func undated(ongoing: Bool) -> DateEstimate {
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

  func estimate(_ mention: DateMention, ongoing: Bool) -> DateEstimate {
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
  func timeRefusal(_ draft: Draft, _ reading: SentenceReading) -> Standing.Reason? {
    let group = draft.hit.group >= 0 ? reading.clause.groups[draft.hit.group] : nil
    if !draft.hasOwnDate, let group, group.shape == .pastPerfect,
      !extractor.isStillNews(group, reading),
      group.opening != .that || draft.type == "punishment" && !draft.hit.isNoun
    {
      // What had happened before the story is its background.
      return .background
    }
    if let group, sumsUp(group, reading.clause), countsSince(draft, group, reading) {
      // `More than 2,100 people have been killed since the army seized power`
      return .statistics
    }
    if countsOccasions(draft, reading) { return .statistics }
    if let group, isPresupposed(group, reading.clause),
      !draft.hasOwnDate || !namesDay(group, reading.clause) || draft.date.latest == nil
    {
      return .background
    }
    if (targetCount(draft, reading) ?? 0) >= 50, extractor.namesFigures(reading), !draft.hasOwnDate
    {
      return .statistics
    }
    if draft.hit.korean != nil, !draft.hasOwnDate, !draft.hasSceneDate,
      (targetCount(draft, reading) ?? 0) >= 1000
    {
      return .statistics
    }
    if let low = draft.date.earliest, let high = draft.date.latest, draft.hasOwnDate,
      high.dayNumber - low.dayNumber > 45, (targetCount(draft, reading) ?? 0) >= 10,
      draft.date.kind != .ongoing || (targetCount(draft, reading) ?? 0) >= 100
    {
      // `172 people were executed in the first four months of this year`
      return .statistics
    }
    if !draft.hasOwnDate, let day = published.latest, let group,
      group.opening == .relative || group.opening == .subordinator,
      dates.hasOldDate(in: reading, before: day.adding(days: -3650))
    {
      // `the 1937 purge, when thousands were shot`
      return .background
    }
    guard draft.hasOwnDate, let day = published.latest else { return nil }
    if draft.hit.dateUnit >= 0, let latest = draft.date.latest, latest < day.adding(days: -60) {
      // What a noun takes as known long ago is background.
      return .background
    }
    if draft.date.precision == .year || draft.date.precision == .decade,
      (targetCount(draft, reading) ?? 0) >= 10
        || (draft.hit.korean == nil && extractor.namesFigures(reading))
    {
      return .statistics
    }
    if let earliest = draft.date.earliest, earliest > day { return .prospective }
    if let latest = draft.date.latest ?? draft.date.earliest, draft.date.kind != .ongoing {
      let years = (day.dayNumber - latest.dayNumber) / 365
      if years >= 1, (targetCount(draft, reading) ?? 0) >= 50 { return .background }
      if years >= 10 { return .background }
      if years >= 2, draft.hit.korean != nil, draft.date.precision == .year,
        DraftBuilder.ofState.contains(draft.type)
      {
        // `2020년 법을 제정해 …을 처벌하고 있다`
        return .background
      }
      if let group, group.shape == .pastPerfect, day.dayNumber - latest.dayNumber > 300,
        group.opening != .that
      {
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

  /// A perfect, or a verb that shares its auxiliary: `have jailed 80 and sacked 150`.
  private func sumsUp(_ group: VerbGroup, _ clause: Clause) -> Bool {
    if group.isPerfect { return group.shape == .perfect }
    return group.sibling >= 0 && clause.groups[group.sibling].shape == .perfect
  }

  /// Whether a year or a large round number stands where an act would have its day and persons:
  /// `seized over 4 crore pills last year`, `stopped migrants 239,416 times in May`.
  private func countsOccasions(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    let clause = reading.clause
    guard draft.hit.group >= 0, draft.hit.korean == nil else { return false }
    let group = clause.groups[draft.hit.group]
    let end = max(group.clauseEnd, group.head + 1)
    for index in group.head..<min(end, clause.units.count - 1)
    where clause.units[index].tag == .number && extractor.isTimes(clause.units[index + 1].word) {
      return true
    }
    let moves = draft.type == "defection"
    guard let target = moves ? draft.hit.actor : draft.hit.target ?? draft.hit.actor else {
      return false
    }
    let number = PersonLinker(extraction: extraction, extractor: extractor).count(target, clause)
    if (number ?? 0) >= 1000, draft.hasOwnDate, draft.date.precision != .day,
      draft.date.precision != .week, draft.hit.target == nil, clause.contains(target, .person)
    {
      // `Almost 4,000 teachers quit in the year to last August`
      return true
    }
    if draft.hasOwnDate, draft.date.precision == .year || draft.date.precision == .decade {
      guard draft.type != "corruption", draft.type != "surveillance" else { return false }
      let count = PersonLinker(extraction: extraction, extractor: extractor).count(target, clause)
      let isLarge = clause.tokens(target).contains {
        extractor.isMass(extraction.tokens[$0].word)
      }
      return clause.units[target].contains { $0.tag == .number }
        && (isLarge || (count ?? 100) >= 10)
    }
    let first = clause.units[target.lowerBound]
    guard
      extractor.isMass(extraction.tokens[first.tokens.lowerBound].word)
    else {
      return false
    }
    guard let day = published.latest, let latest = draft.date.latest, draft.hasOwnDate else {
      return !draft.hasOwnDate
    }
    return latest < day.adding(days: -300)
  }

  /// Whether a perfect sums up many over the time since something.
  func countsSince(_ draft: Draft, _ group: VerbGroup, _ reading: SentenceReading) -> Bool {
    guard extractor.namesSince(reading, extraction.tokens) else { return false }
    if let count = targetCount(draft, reading) { return count >= 5 }
    return [draft.hit.target, draft.hit.actor].contains { range in
      range.map { range in
        guard reading.clause.units[range].contains(where: { $0.tag == .number }) else {
          return false
        }
        let count = PersonLinker(extraction: extraction, extractor: extractor)
          .count(range, reading.clause)
        return (count ?? 100) >= 5
      } ?? false
    }
  }

  /// Whether a verb without an auxiliary has a date among its own words.
  func namesDay(_ group: VerbGroup, _ clause: Clause) -> Bool {
    let end = clause.groups.first { $0.units.lowerBound > group.head }?.units.lowerBound
    return clause.units[group.head..<(end ?? clause.units.count)].contains { $0.tag == .date }
  }

  /// What a clause takes as known: `the men arrested in May`, `a coup in which 250 were killed`.
  func isPresupposed(_ group: VerbGroup, _ clause: Clause) -> Bool {
    let isFollowed = clause.groups.contains { $0.isFinite && $0.units != group.units }
    switch group.opening {
    case .reduced:
      return isFollowed && group.isPassive && !group.isFinite && group.parent >= 0
        && group.units.lowerBound > 0 && clause.units[group.units.lowerBound - 1].tag == .noun
        && group.sibling < 0
    case .relative:
      // `in which`, `during which`; `an attack in which 12 were killed` is told of the attack.
      let at = group.openingUnit
      guard at >= 2, clause.units[at - 1].tag == .preposition else { return false }
      return !clause.contains(max(0, at - 6)..<at, .attack)
    default: return false
    }
  }

  func targetCount(_ draft: Draft, _ reading: SentenceReading) -> Int? {
    guard let range = draft.hit.target else { return nil }
    if draft.hit.korean != nil {
      return PersonLinker(extraction: extraction, extractor: extractor)
        .koreanCount(range, reading.clause)
    }
    guard
      reading.clause.contains(range, .person)
        || !reading.clause.contains(range, [.money, .drug, .goods])
    else { return nil }
    return PersonLinker(extraction: extraction, extractor: extractor).count(range, reading.clause)
  }
}
