import CivilTime
import Corpus
import Events
import Extraction

/// Makes incidents of clusters of drafts: the fullest telling leads, the others are cited.
struct IncidentAssembler {
  let document: SourceDocument

  func incident(_ drafts: [Draft]) -> Incident {
    let order = drafts.indices.sorted { weight(drafts[$0]) > weight(drafts[$1]) }
    let ordered = order.map { drafts[$0] }
    var lead = ordered[0]
    // What the leading sentence leaves open the others may say.
    for other in ordered.dropFirst() {
      if lead.hit.isOngoing != other.hit.isOngoing {
        // A state that goes on does not take the day of an occasion, nor the other way round.
      } else if !lead.hasOwnDate, other.hasOwnDate {
        lead.date = other.date
        lead.hasOwnDate = true
        lead.rules.append("date:coreference")
      } else if lead.hasOwnDate, other.hasOwnDate, narrows(lead.date, other.date) {
        // `escaped in June … I crossed on the night of June 11`
        lead.date = other.date
        lead.rules.append("date:coreference")
      } else if !lead.hasOwnDate, !lead.hasSceneDate, other.hasSceneDate {
        lead.date = other.date
        lead.hasSceneDate = true
      } else if lead.hit.korean != nil, !lead.hasOwnDate, !lead.hasSceneDate,
        let bound = other.date.latest, let own = lead.date.latest, bound < own
      {
        // Of two days of report the earlier bounds the act.
        lead.date = other.date
      }
      let isVague = lead.place?.province == nil && lead.place?.country == other.place?.country
      if !lead.hasOwnPlace || isVague, other.hasOwnPlace, let place = other.place,
        place.province != nil || !lead.hasOwnPlace && lead.place?.province == nil
      {
        lead.place = place
        lead.hasOwnPlace = true
        lead.rules.append("place:coreference")
      }
      lead.add(detailsOf: other)
    }
    var citations: [Citation] = []
    for draft in ordered {
      let sentence = document.sentences[draft.sentence]
      citations.append(
        Citation(
          document: document.record.key, span: document.span(sentence.bytes),
          quote: document.string(sentence.bytes), zone: draft.zone.rawValue,
          line: document.line(at: sentence.bytes.lowerBound), account: draft.account))
    }
    let accounts = Array(Set(drafts.map(\.account))).sorted()
    var confidence = lead.confidence + (ordered.count > 1 ? 0.05 : 0)
    if lead.modality == .reported { confidence -= 0.05 }
    if lead.modality == .hearsay { confidence -= 0.2 }
    return Incident(
      id: accounts[0], accounts: accounts, type: lead.type, title: lead.title, date: lead.date,
      place: lead.place, places: lead.places, agencies: lead.agencies, persons: lead.persons,
      quantities: lead.quantities, citations: citations, trigger: document.span(lead.trigger),
      modality: lead.modality, polarity: lead.polarity, attribution: lead.attribution,
      confidence: max(0.1, min(0.95, (confidence * 100).rounded() / 100)), rules: lead.rules)
  }

  /// Whether a date lies within another and says more.
  private func narrows(_ wide: DateEstimate, _ narrow: DateEstimate) -> Bool {
    guard wide.kind != .ongoing, narrow.kind != .ongoing, let low = wide.earliest,
      let high = wide.latest, let first = narrow.earliest, let last = narrow.latest
    else { return false }
    return low <= first && last <= high
      && last.dayNumber - first.dayNumber < high.dayNumber - low.dayNumber
  }

  /// How much a telling says: own date and place before length.
  private func weight(_ draft: Draft) -> Int {
    var weight = 0
    if draft.zone == .body { weight += 1000 }
    if draft.hasOwnDate { weight += 400 }
    if draft.hasOwnPlace { weight += 300 }
    if !draft.isAnaphoric { weight += 100 }
    weight += min(draft.agencies.count, 3) * 30 + min(draft.quantities.count, 3) * 5
    return weight - draft.sentence * 8
  }
}
