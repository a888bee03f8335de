/// Acts told by several verbs, which are one.
extension TriggerFinder {
  /// One act told with two verbs is one: `was shot and killed`, `left, concluding his visit`.
  func joinChains(_ hits: inout [TriggerHit]) {
    var dropped: Set<Int> = []
    for later in hits.indices {
      for earlier in hits.indices.prefix(later)
      where hits[earlier].type == hits[later].type && !dropped.contains(earlier)
        && hits[earlier].group >= 0 && hits[later].group >= 0
      {
        let first = clause.groups[hits[earlier].group]
        let second = clause.groups[hits[later].group]
        if hits[earlier].standing.isRefused || hits[later].standing.isRefused { continue }
        // A search that goes with a closure is part of it.
        let visits =
          lexicon.types[Int(hits[later].type)] == "official_visit"
          && second.opening == .relative && hits[later].group - hits[earlier].group <= 2
        // `flew to Nukus, where he met lawmakers`
        let hangs = visits || second.parent == hits[earlier].group && !second.isFinite
        let shares =
          second.sibling == hits[earlier].group
          && (isMove(hits[later], second) || first.object == nil || second.object == nil
            || first.object == second.object
            || isPronoun(second.object))
        let leads = first.parent == hits[later].group && !first.isFinite
        // `died after soldiers shot him`: how he died.
        let tells =
          second.opening == .subordinator && second.parent == hits[earlier].group
          && isPronoun(second.isPassive ? second.subject : second.object)
          && lexicon.types[Int(hits[later].type)] == "killing"
        if hangs || shares || tells { dropped.insert(later) }
        if leads { dropped.insert(earlier) }
      }
    }
    hits = hits.indices.filter { !dropped.contains($0) }.map { hits[$0] }
  }

  /// `blockaded and searched the area`, `detained and searched`: the search is part of the other.
  func absorbSearches(_ hits: inout [TriggerHit]) {
    guard let crackdown = lexicon.types.firstIndex(of: "crackdown").map(Int16.init) else { return }
    let all = hits
    hits.removeAll { hit in
      guard hit.type == crackdown, !hit.standing.isRefused else { return false }
      return all.contains { other in
        guard other.type != crackdown, !other.standing.isRefused else { return false }
        let linked =
          clause.groups[hit.group].sibling == other.group
          || clause.groups[other.group].sibling == hit.group
        return linked && clause.groups[hit.group].object == clause.groups[other.group].object
      }
    }
  }

  /// Acts of those who go: their objects are places, not other persons.
  func isMove(_ hit: TriggerHit, _ group: VerbGroup) -> Bool {
    switch lexicon.types[Int(hit.type)] {
    case "defection", "personnel_change": true
    case "official_visit":
      // A second stop with a place or a day of its own is its own.
      !clause.units[group.head..<group.clauseEnd].contains { $0.entity.isPlace || $0.tag == .date }
    default: false
    }
  }

  func isPronoun(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    if clause.units[range.lowerBound].tag == .pronoun { return true }
    // `each of them`, `both of whom`
    return lexicon.isQuantifier(clause.units[range.lowerBound].word) && range.count > 2
      && clause.units[range.lowerBound + 1].word == lexicon.of
      && clause.units[range.lowerBound + 2].tag == .pronoun
  }

  func isMotion(_ word: Int32) -> Bool {
    word != lexicon.inWord
  }
}
