import CivilTime
import Corpus
import Events
import Extraction

/// One telling that holds several acts.
extension DraftBuilder {
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
}
