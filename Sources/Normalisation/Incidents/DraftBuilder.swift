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
  /// Pronouns that can stand for a body.
  private(set) lazy var bodyPronouns = extractor.words(["it", "they", "we"])
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
    if draft.type == "arrest_detention", handsToForeigners(hit, reading) {
      // `turned over to Iranian officers`, in a text on another country
      draft.type = "repatriation"
      draft.rules.append("abroad")
    }
    if hit.isNegative {
      guard draft.type == "repatriation" || draft.type == "border_security" else {
        return (nil, .negated)
      }
      draft.polarity = .negative
    }
    draft.isCentral = isCentral(draft, reading)
    if isBanishment(draft, reading) {
      draft.type = "punishment"
      draft.rules.append("banishment")
    }
    draft.leadsAway =
      hit.korean != nil && draft.type == "punishment" && extractor.isBanishment(hit.rule)
    linkPlaces(&draft, reading, scene)
    linkDate(&draft, reading, scene)
    if let reason = timeRefusal(draft, reading) { return (nil, reason) }
    if hit.korean == nil, hit.group >= 0, sumsUp(clause.groups[hit.group], clause),
      sentence.paragraph == leadParagraph,
      !draft.hasOwnDate || draft.date.precision != .day
        || draft.date.earliest != draft.date.latest
    {
      // `Police have arrested four men …`: what follows tells it by day and person.
      draft.isLead = true
    }
    linkAgencies(&draft, reading)
    PersonLinker(extraction: extraction, extractor: extractor).link(&draft, reading)
    draft.quantities = extractor.quantities(in: reading, extraction.tokens)
    attribute(&draft, reading)
    draft.title = title(of: draft, reading)
    return (draft, nil)
  }

  /// The line that tells a draft on a chart.
  func title(of draft: Draft, _ reading: SentenceReading) -> String {
    TitleMaker(extraction: extraction, extractor: extractor) { self.placeNames[$0] }
      .title(of: draft, reading)
  }

  /// Whether somebody is handed to the officers of another country than the text's.
  private func handsToForeigners(_ hit: TriggerHit, _ reading: SentenceReading) -> Bool {
    guard let home = context.country, hit.group >= 0, hit.korean == nil,
      hit.rule.hasPrefix("arrest_detention:hand") || hit.rule.hasPrefix("arrest_detention:turn")
        || hit.rule.hasPrefix("arrest_detention:deliver")
    else { return false }
    let clause = reading.clause
    let group = clause.groups[hit.group]
    guard group.head + 1 < group.clauseEnd else { return false }
    let after = clause.tokens((group.head + 1)..<group.clauseEnd)
    return extraction.demonyms.contains { demonym in
      demonym.country != home && after.contains(demonym.tokens.lowerBound)
        && clause.units.contains {
          $0.tokens.lowerBound == demonym.tokens.upperBound && $0.classes.contains(.enforcer)
            || $0.tokens.contains(demonym.tokens.lowerBound) && $0.entity.isAgency
        }
    }
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
    if let found = dates.date(of: hit, in: reading),
      found.rule == "date:clause" || !isHoursAfter(scene, hit, draft, reading)
    {
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
    if scene.isSinceThen(reading.clause), let start = scene.lastDate?.earliest,
      draft.paragraph - scene.lastDateParagraph <= 1
    {
      // `He has been in custody ever since.`
      draft.date = DateEstimate(
        edtf: "\(start)/..", earliest: start, kind: .ongoing, precision: .day, basis: .relative,
        anchor: scene.lastDate?.stated, rules: ["since-act"], confidence: 0.7)
      draft.hasOwnDate = true
      draft.rules.append("date:since")
      return
    }
    if dates.isHoursOff(hit, reading.clause), let last = scene.lastDate, scene.isAct,
      let day = last.earliest, last.latest == day, draft.paragraph - scene.lastDateParagraph <= 2
    {
      draft.date = last
      draft.date.basis = .relative
      draft.date.rules.append("date:hours")
      draft.hasOwnDate = true
      draft.rules.append("date:hours")
      return
    }
    if let steps = dates.steps(of: hit, in: reading) ?? dates.stepsFromNoun(hit, in: reading),
      let last = scene.lastOccasion(before: draft.paragraph), let day = last.earliest
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
    if let steps = dates.stepsFromNoun(hit, in: reading),
      let stretch = scene.lastStretch(before: draft.paragraph)
    {
      // `The day after the shooting`, which was some day of a week.
      let (first, last) = (stretch.first.adding(days: steps), stretch.last.adding(days: steps))
      draft.date = DateEstimate(
        edtf: "[\(first)..\(last)]", earliest: first, latest: last, precision: .day,
        basis: .relative, anchor: scene.lastDate?.stated, rules: ["date:step"], confidence: 0.5)
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

  /// `were nabbed an hour later`, after a dated act: no date of another clause.
  private func isHoursAfter(
    _ scene: Scene, _ hit: TriggerHit, _ draft: Draft, _ reading: SentenceReading
  ) -> Bool {
    guard dates.isHoursOff(hit, reading.clause), let last = scene.lastDate, scene.isAct else {
      return false
    }
    return last.earliest != nil && last.earliest == last.latest
      && draft.paragraph - scene.lastDateParagraph <= 2
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
}
