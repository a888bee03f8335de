import CivilTime
import Corpus
import Events
import Extraction

/// Where and when the narrative stands, as sentences without an incident set it.
extension IncidentReader {
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
      scene.isAct = false
      scene.lastType = nil
      scene.lastDate = mention.date
      scene.lastDateParagraph = sentence.paragraph
      return
    }
  }
}
