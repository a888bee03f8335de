import CivilTime
import Corpus
import Events
import Extraction

/// Where and when the narrative stands, as sentences without an incident set it.
extension IncidentReader {
  /// `… was arrested on the spot on Jan. 8`: the day of what the sentence before tells, too.
  func shareSpot(
    _ draft: Draft, _ reading: SentenceReading, _ drafts: inout [Draft], _ builder: DraftBuilder
  ) {
    guard draft.hasOwnDate, draft.hit.korean == nil, let last = drafts.indices.last,
      drafts[last].paragraph == draft.paragraph, draft.sentence - drafts[last].sentence == 1,
      !drafts[last].hasOwnDate, !drafts[last].hasSceneDate, !drafts[last].hit.isOngoing,
      builder.dates.isOnSpot(draft.hit, reading.clause)
    else { return }
    drafts[last].date = draft.date
    drafts[last].hasSceneDate = true
    drafts[last].rules.append("date:spot")
  }

  /// The place and the day that head a paragraph.
  func head(
    _ scene: inout Scene, _ reading: SentenceReading, _ sentence: Sentence, _ headings: Headings,
    _ builder: DraftBuilder
  ) {
    let above = headings.above(sentence)
    let opening = headings.opening(reading)
    scene.headDate = opening.date.flatMap { builder.dates.dates[$0] } ?? above.date
    let place =
      opening.place.flatMap { builder.places.byFinding[$0] }.map { builder.places.places[$0] }
      ?? above.place
    scene.headPlace = place.map {
      PlaceLink(
        place: $0.id, province: $0.province, country: $0.country, rule: "place:heading")
    }
  }

  /// A place named in a sentence without an incident may still set the scene.
  func setScenePlace(
    _ scene: inout Scene, _ reading: SentenceReading, _ sentence: Sentence, _ builder: DraftBuilder
  ) {
    guard document.zone(of: sentence) == .body else { return }
    // Later ones only where the narrative moves on within its paragraph: `… to reporters in Almaty.
    // They were arrested …`
    let goesOn = scene.lastPlaceParagraph >= 0
    if goesOn, isHangul(reading) {
      setKoreanScene(&scene, reading, sentence, builder)
      return
    }
    if goesOn, sentence.paragraph != scene.lastPlaceParagraph,
      !opensAtPlace(reading, builder)
    {
      return
    }
    for unit in reading.clause.units {
      guard case .place(let finding) = unit.entity, let number = builder.places.byFinding[finding]
      else { continue }
      let place = builder.places.places[number]
      let start = unit.tokens.lowerBound
      guard place.level > 0,
        !(max(reading.tokens.lowerBound, start - 2)..<start).contains(where: {
          builder.places.words.to.contains(extraction.tokens[$0].word)
        }),
        !goesOn
          || (max(reading.tokens.lowerBound, start - 1)..<start).contains(where: {
            builder.places.words.within.contains(extraction.tokens[$0].word)
          }) && place.country == scene.lastPlace?.country
            && place.province != scene.lastPlace?.province && !isSource(start, reading)
      else { continue }
      scene.lastPlace = PlaceLink(
        place: place.id, province: place.province, country: place.country, rule: "place:scene")
      scene.lastPlaceParagraph = sentence.paragraph
    }
  }

  /// Whether a sentence is Korean.
  private func isHangul(_ reading: SentenceReading) -> Bool {
    reading.tokens.contains { extraction.tokens[$0].kind == .hangul }
  }

  /// `자민우드는 국경 도시다`, `얄라에서는 …`: a town that a sentence without an act opens with.
  private func setKoreanScene(
    _ scene: inout Scene, _ reading: SentenceReading, _ sentence: Sentence,
    _ builder: DraftBuilder
  ) {
    guard !reading.hits.contains(where: { !$0.standing.isRefused }),
      let unit = reading.clause.units.prefix(6).last(where: { $0.entity.isPlace }),
      case .place(let finding) = unit.entity, let number = builder.places.byFinding[finding]
    else { return }
    let place = builder.places.places[number]
    let end = Int(extraction.tokens[unit.tokens.upperBound - 1].end)
    guard place.level > 0,
      isTopic(place, end, reading, builder),
      place.province != scene.lastPlace?.province,
      place.country == builder.context.country || place.country == scene.lastPlace?.country
    else { return }
    scene.lastPlace = PlaceLink(
      place: place.id, province: place.province, country: place.country, rule: "place:scene")
    scene.lastPlaceParagraph = sentence.paragraph
  }

  /// Whether a place is what its sentence is about, or opens it: `자민우드는`, `셀렝게에서`; so is the
  /// unit of a village that no list holds (`도르노고비 아이막의 자민우드는`).
  private func isTopic(
    _ place: ResolvedPlace, _ end: Int, _ reading: SentenceReading, _ builder: DraftBuilder
  ) -> Bool {
    if place.bytes.upperBound < end {
      let rest = document.string(place.bytes.upperBound..<end)
      if normaliser.extractor.isSceneParticle(rest) { return true }
      if rest != "의" { return false }
    }
    let tokens = extraction.tokens
    let next = tokens.index(atOrAfter: end)
    for at in next..<min(next + 2, reading.tokens.upperBound) where tokens[at].kind == .hangul {
      let text = tokens.text(at)
      if normaliser.extractor.isSpeaker(text) { return false }
      if text.count > 2, text.hasSuffix("는") || text.hasSuffix("은") { return true }
      guard text.hasSuffix("의") else { return false }
    }
    return false
  }

  /// `In Surat, a diamond trader was duped …`
  func opensAtPlace(_ reading: SentenceReading, _ builder: DraftBuilder) -> Bool {
    let start = reading.tokens.lowerBound
    guard builder.places.words.within.contains(extraction.tokens[start].word) else { return false }
    // `In A and B provinces, where …` is the lie of the land.
    let units = Set(
      reading.clause.units.compactMap { unit -> String? in
        guard case .place(let finding) = unit.entity,
          let number = builder.places.byFinding[finding]
        else { return nil }
        return builder.places.places[number].province
      })
    guard units.count == 1 else { return false }
    return reading.clause.units.contains {
      $0.entity.isPlace && $0.tokens.lowerBound <= start + 4
    }
  }

  /// `a source in South Hamgyong Province`: where somebody speaks.
  func isSource(_ token: Int, _ reading: SentenceReading) -> Bool {
    token - 2 >= reading.tokens.lowerBound
      && normaliser.extractor.isSource(extraction.tokens[token - 2].word)
  }

  /// `On Wednesday the commissioner sent 80 officers. They arrested …`: the story goes on to a later
  /// day, which is past.
  private func goesOn(
    to day: CivilDate, _ expression: Int, _ scene: Scene, _ builder: DraftBuilder
  ) -> Bool {
    guard let last = scene.lastDate?.latest, last < day,
      builder.published.latest.map({ day <= $0 }) ?? true
    else { return false }
    return builder.extraction.expressions[expression].cues.tense == .past
  }

  /// A dated sentence without an incident may still set the day of what follows.
  func setSceneDate(
    _ scene: inout Scene, _ reading: SentenceReading, _ sentence: Sentence, _ builder: DraftBuilder
  ) {
    let isFirst = scene.lastDateParagraph < sentence.paragraph || scene.lastDate == nil
    for unit in reading.clause.units {
      guard case .date(let number) = unit.entity, let mention = builder.dates.dates[number],
        mention.role == .incident, let earliest = mention.date.earliest,
        mention.date.latest == earliest,
        isFirst || goesOn(to: earliest, number, scene, builder)
      else { continue }
      // `지난 15일 오전 시청 본관.`: no verb, so that what follows is told of that day.
      scene.isHeading = reading.clause.groups.isEmpty && isHangul(reading)
      scene.isAct = scene.isHeading
      scene.lastType = nil
      scene.lastDate = mention.date
      scene.lastDateParagraph = sentence.paragraph
      if scene.isHeading { scene.lastDateSentence = reading.sentence }
      return
    }
  }
}
