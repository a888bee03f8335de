import CivilTime
import Corpus
import Events
import Extraction
import Knowledge

/// Reads one document: resolves its names and dates, then its incidents in order of the text.
final class IncidentReader {
  let normaliser: Normaliser
  let document: SourceDocument
  let extraction: Extraction

  init(normaliser: Normaliser, document: SourceDocument, extraction: Extraction) {
    self.normaliser = normaliser
    self.document = document
    self.extraction = extraction
  }

  func reading() -> Reading {
    let resolvedDates = DocumentDates(
      normaliser: normaliser, document: document, extraction: extraction)
    let record = resolvedDates.record
    let context = DocumentContext(
      document, extraction, normaliser.extractor, published: resolvedDates.published,
      packCountry: normaliser.pack.country)
    let placeResolver = PlaceResolver(context: context, connectors: normaliser.connectors)
    let places = placeResolver.resolve(extraction)
    let agencies = AgencyResolver(
      pack: normaliser.pack, context: context, extractor: normaliser.extractor,
      day: resolvedDates.published.latest ?? resolvedDates.published.earliest, places: places,
      joins: normaliser.words.joins, article: normaliser.words.article
    ).resolve(extraction)
    let builder = builder(context, resolvedDates, places, agencies)
    var drafts: [Draft] = []
    var rejected: [Rejection] = []
    readDrafts(builder, &drafts, &rejected)
    let clusters = Coreference.clusters(drafts)
    let assembler = IncidentAssembler(document: document)
    let incidents = clusters.map { cluster in assembler.incident(cluster.map { drafts[$0] }) }
      .sorted { ($0.citations[0].span.byteStart, $0.id) < ($1.citations[0].span.byteStart, $1.id) }
    let named = Set(incidents.flatMap { $0.agencies.map(\.agency) })
    return Reading(
      document: record, text: document.string(0..<document.text.count),
      zones: document.zoneSpans, dates: resolvedDates.mentions,
      places: placeMentions(places, incidents),
      agencies: agencies.filter { isBody($0, named) }.map(mention), incidents: incidents,
      rejected: rejected)
  }

  private func builder(
    _ context: DocumentContext, _ dates: DocumentDates, _ places: [ResolvedPlace],
    _ agencies: [ResolvedAgency]
  ) -> DraftBuilder {
    let words = normaliser.words
    let byFinding = Dictionary(
      places.enumerated().map { ($1.finding, $0) }, uniquingKeysWith: { first, _ in first })
    let agencyOf = Dictionary(
      agencies.enumerated().map { ($1.finding, $0) }, uniquingKeysWith: { first, _ in first })
    return DraftBuilder(
      document: document, extraction: extraction, types: normaliser.extractor.types,
      published: dates.published, context: context,
      dates: DateLinker(
        document: document, extraction: extraction, dates: dates.byExpression,
        published: dates.published, charging: words.charging, before: words.before,
        grounds: words.grounds, afterWord: words.after, beforeWord: words.beforeWord,
        days: words.days, hours: words.hours, within: words.within,
        laterWords: words.later, numberWord: normaliser.extractor.numberWord,
        motions: words.motions, just: words.just, spot: words.spots, whereWord: words.whereWord,
        isOccasion: normaliser.extractor.isOccasion, of: normaliser.extractor.ofWord),
      places: PlaceLinker(
        extraction: extraction, places: places, byFinding: byFinding, words: normaliser.placeWords,
        dateline: place(places, in: .dateline), byline: place(places, in: .byline),
        here: words.here, home: context.country,
        capital: words.capital, grounds: words.punished,
        capitalOf: normaliser.extractor.capital(of:),
        anyCapitalOf: normaliser.extractor.anyCapital(of:)),
      agencies: agencies, agencyOf: agencyOf, extractor: normaliser.extractor)
  }

  /// The place that a dateline or a byline names.
  private func place(_ places: [ResolvedPlace], in zone: Zone) -> ResolvedPlace? {
    places.first { place in
      document.zoneIndex(at: place.bytes.lowerBound).map { document.zones[$0].zone == zone }
        ?? false
    }
  }

  private func readDrafts(
    _ builder: DraftBuilder, _ drafts: inout [Draft], _ rejected: inout [Rejection]
  ) {
    var scene = Scene()
    scene.during = normaliser.words.during
    scene.also = normaliser.words.also
    scene.before = normaliser.words.before
    scene.definite = normaliser.words.definite
    scene.spots = normaliser.words.spots
    (scene.ever, scene.since, scene.then) = (
      normaliser.words.ever, normaliser.words.since, normaliser.words.then
    )
    let occasions = Occasion(
      builder: builder, document: document, before: scene.before,
      attackers: normaliser.words.attackers)
    var ordinals: [String: Int] = [:]
    let headings = Headings(
      document: document, extraction: extraction, places: builder.places.places,
      dates: builder.dates.dates)
    var headed = -1
    for index in extraction.sentences.indices {
      let reading = extraction.sentences[index]
      let sentence = document.sentences[reading.sentence]
      let zone = document.zone(of: sentence)
      var before: [Int: Draft] = [:]
      if sentence.paragraph != headed, zone == .body {
        headed = sentence.paragraph
        head(&scene, reading, sentence, headings, builder)
      }
      if normaliser.extractor.shiftsScene(reading, extraction.tokens) { scene.lastDate = nil }
      if normaliser.extractor.opensInMeeting(reading, extraction.tokens),
        sentence.paragraph - scene.lastDateParagraph == 1, scene.isAct
      {
        // `회의에서는 조직문제도 다뤄졌다. …`: what is told next was done there.
        scene.lastDateParagraph = sentence.paragraph
        scene.lastDateSentence = reading.sentence
        scene.isHeading = true
        if sentence.paragraph - scene.lastPlaceParagraph == 1 {
          scene.lastPlaceParagraph = sentence.paragraph
        }
      }
      for hit in reading.hits {
        if zone == .headline {
          reject(hit, reading, .zone, builder, &rejected)
          continue
        }
        let result = builder.draft(hit, reading: index, scene: scene)
        guard let told = result.draft else {
          reject(hit, reading, result.reason ?? .nounOnly, builder, &rejected)
          continue
        }
        if Occasion.takesUp(told, drafts) { continue }
        for var draft in builder.split(told, reading) {
          builder.inheritAgencies(&draft, reading, sentence: before, earlier: drafts)
          if hit.group >= 0 { before[hit.group] = draft }
          let key = "\(reading.sentence)\u{1F}\(draft.type)"
          let ordinal = ordinals[key, default: 0]
          ordinals[key] = ordinal + 1
          draft.account = AccountID.make(
            document: document.record.url ?? document.record.key,
            sentence: document.string(sentence.bytes), type: draft.type, ordinal: ordinal)
          let aside = isAside(draft, reading)
          if draft.hasOwnDate, !aside, !draft.hit.isOngoing, draft.date.precision == .day,
            draft.date.earliest != nil, draft.date.earliest == draft.date.latest
          {
            scene.lastActDay = (draft.date, sentence.paragraph)
          }
          if draft.hasOwnDate || draft.hasSceneDate, !aside {
            scene.lastDate = draft.date
            scene.lastType = draft.type
            scene.lastDateParagraph = sentence.paragraph
            scene.lastDateSentence = draft.sentence
            scene.isAct = !draft.hit.isOngoing
            scene.isHeading = false
          } else if !aside, sentence.paragraph != scene.lastDateParagraph {
            // Another act without a day: what follows it may go on from either.
            scene.lastDate = nil
          }
          if let place = draft.place, place.province != nil, !draft.leadsAway {
            scene.lastPlace = place
            scene.lastPlaceParagraph = sentence.paragraph
            scene.elsewhere[place.country] = (place, sentence.paragraph)
            if draft.hasOwnPlace { scene.ownPlaceParagraph = sentence.paragraph }
            if let province = place.province { scene.provinces.insert(province) }
          }
          shareSpot(draft, reading, &drafts, builder)
          drafts.append(draft)
        }
      }
      setScenePlace(&scene, reading, sentence, builder)
      if drafts.last?.sentence != reading.sentence {
        occasions.tell(reading, sentence, &drafts, &scene)
        setSceneDate(&scene, reading, sentence, builder)
      }
    }
  }

  /// Told in a relative clause: `Ruto, who was sworn in on Monday`, is not where the story goes on.
  private func isAside(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    draft.hit.group >= 0 && reading.clause.groups[draft.hit.group].opening == .relative
  }

  private func reject(
    _ hit: TriggerHit, _ reading: SentenceReading, _ reason: Standing.Reason,
    _ builder: DraftBuilder, _ rejected: inout [Rejection]
  ) {
    let bytes = builder.bytes(hit.units, reading.clause)
    rejected.append(
      Rejection(
        text: document.string(bytes), span: document.span(bytes),
        type: normaliser.extractor.types[Int(hit.type)], reason: reason.rawValue, rule: hit.rule))
  }

  /// Parties and state media are bodies of a text only where an incident names them.
  private func isBody(_ body: ResolvedAgency, _ named: Set<String>) -> Bool {
    switch body.kind {
    case "party", "party-organ", "state-media": named.contains(body.id)
    default: true
    }
  }

  /// Places with what they are there for: where an incident took place, where a dispatch was
  /// written, or what only stands in the background.
  private func placeMentions(
    _ places: [ResolvedPlace], _ incidents: [Incident]
  ) -> [PlaceMention] {
    var roles: [String: PlaceRole] = [:]
    for incident in incidents {
      for link in incident.places where roles[link.place] != .incident {
        roles[link.place] = link.role
      }
      if let place = incident.place { roles[place.place] = .incident }
    }
    return places.filter { !$0.isInside }.map { place in
      var told = mention(place)
      let zone = document.zoneIndex(at: place.bytes.lowerBound).map { document.zones[$0].zone }
      let isReported = zone == .dateline || zone == .byline
      told.link.role = isReported ? .reporting : roles[place.id] ?? .background
      return told
    }
  }

  private func mention(_ place: ResolvedPlace) -> PlaceMention {
    PlaceMention(
      text: document.string(place.bytes), span: document.span(place.bytes),
      link: PlaceLink(
        place: place.id, province: place.province, country: place.country, role: place.role,
        rule: place.rule))
  }

  private func mention(_ body: ResolvedAgency) -> AgencyMention {
    AgencyMention(
      text: document.string(body.bytes), span: document.span(body.bytes), agency: body.id,
      name: body.name, isGeneric: body.isGeneric)
  }
}
