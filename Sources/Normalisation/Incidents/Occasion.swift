import Corpus
import Events
import Extraction

/// A sentence that tells more of an act told before, by a noun: `The verdict was delivered in Kutaisi
/// on Wednesday`, `The attack took place on the road to Gao`. Its day and its place are the act's,
/// where the act has none of its own.
struct Occasion {
  let builder: DraftBuilder
  let document: SourceDocument
  /// `after`, `before`: what follows them is another time.
  let before: Set<Int32>
  /// `attackers`, `gunmen`; `came`, `struck`.
  let attackers: (nouns: Set<Int32>, verbs: Set<Int32>)

  /// `The operation began on Wednesday night`, after what it brought has been told: no incident
  /// beside it.
  static func takesUp(_ draft: Draft, _ drafts: [Draft]) -> Bool {
    guard draft.hit.isNoun, draft.type == "crackdown", draft.isAnaphoric, draft.hit.korean == nil,
      let last = drafts.last(where: { $0.sentence < draft.sentence })
    else { return false }
    let brings: Set<String> = ["arrest_detention", "killing", "trafficking", "crackdown"]
    return brings.contains(last.type) && draft.sentence - last.sentence <= 2
      && draft.sentence > last.sentence && draft.zone == .body && !draft.hit.isOngoing
      && last.type != "crackdown"
  }

  func tell(
    _ reading: SentenceReading, _ sentence: Sentence, _ drafts: inout [Draft], _ scene: inout Scene
  ) {
    guard let last = drafts.last, sentence.paragraph - last.paragraph <= 2,
      document.zone(of: sentence) == .body, last.hit.korean == nil,
      let types = builder.extractor.occasion(reading, builder.extraction.tokens)
        ?? (tellsOfAttackers(reading) ? ["killing", "border_security"] : nil)
    else { return }
    guard
      let index = drafts.indices.suffix(6).last(where: {
        sentence.paragraph - drafts[$0].paragraph <= 2 && !drafts[$0].hit.isOngoing
          && (types.isEmpty || types.contains(drafts[$0].type))
      })
    else { return }
    if !drafts[index].hasOwnDate, let mention = day(reading) {
      drafts[index].date = builder.estimate(mention, ongoing: false)
      drafts[index].date.rules.append("date:occasion")
      drafts[index].hasOwnDate = true
      drafts[index].rules.append("date:occasion")
      scene.lastDate = drafts[index].date
      scene.lastType = drafts[index].type
      scene.lastDateParagraph = sentence.paragraph
      scene.lastDateSentence = reading.sentence
      scene.isAct = true
    }
    if !drafts[index].hasOwnPlace, let place = place(reading),
      drafts[index].place?.country == nil || drafts[index].place?.country == place.country
    {
      builder.set(&drafts[index], place, "place:occasion")
      drafts[index].hasOwnPlace = true
      drafts[index].rules.append("place:occasion")
    }
  }

  /// `The attackers came on Wednesday`, `Residents said the gunmen burst in at dawn on Tuesday`.
  private func tellsOfAttackers(_ reading: SentenceReading) -> Bool {
    let tokens = builder.extraction.tokens
    return reading.tokens.dropFirst().dropLast().contains { index in
      attackers.nouns.contains(tokens[index].word)
        && builder.extractor.isDefinite(tokens[index - 1].word)
        && attackers.verbs.contains(tokens[index + 1].word)
    }
  }

  private func day(_ reading: SentenceReading) -> DateMention? {
    let units = reading.clause.units
    for index in units.indices {
      guard case .date(let number) = units[index].entity,
        let mention = builder.dates.dates[number], mention.role == .incident,
        builder.extraction.expressions[number].cues.tense != .future,
        builder.extraction.expressions[number].cues.tense != .prospective,
        mention.date.edtf != nil, mention.date.earliest != nil || mention.date.kind == .instant
      else { continue }
      let start = units[index].tokens.lowerBound
      let isBound = (max(reading.tokens.lowerBound, start - 4)..<start).contains {
        before.contains(builder.extraction.tokens[$0].word)
      }
      if !isBound { return mention }
    }
    return nil
  }

  /// The first place named with `in`, `at`, `near`.
  private func place(_ reading: SentenceReading) -> ResolvedPlace? {
    let tokens = builder.extraction.tokens
    for unit in reading.clause.units {
      guard case .place(let finding) = unit.entity,
        let number = builder.places.byFinding[finding]
      else { continue }
      let place = builder.places.places[number]
      let start = unit.tokens.lowerBound
      let near = max(reading.tokens.lowerBound, start - 5)..<start
      guard place.level > 0,
        near.contains(where: { builder.places.words.within.contains(tokens[$0].word) })
      else { continue }
      return place
    }
    return nil
  }
}
