/// What stands after a verb: its object, who does it, who says it.
extension ClauseReader {
  func findObject(_ group: inout VerbGroup, limit: Int, _ clause: Clause) {
    var at = group.head + 1
    if at + 2 < limit, clause.units[at].tag == .preposition, clause.units[at + 1].tag == .date,
      clause.units[at + 2].isNominal
    {
      // `issued on Tuesday a decree`
      at += 2
    } else if at + 2 < limit, clause.units[at].tag == .preposition || clause.units[at].tag == .to,
      clause.units[at + 1].entity.isPlace,
      clause.units[at + 2].tag == .determiner || clause.units[at + 2].tag == .number
    {
      // `extradited to the United States a man known as …`
      at += 2
    } else if at + 3 < limit, clause.units[at].tag == .preposition || clause.units[at].tag == .to,
      clause.units[at + 1].tag == .determiner, clause.units[at + 2].entity.isPlace,
      clause.units[at + 3].tag == .determiner || clause.units[at + 3].tag == .number
    {
      at += 3
    } else if at + 1 < limit,
      clause.units[at].tag == .preposition || clause.units[at].tag == .adverb,
      lexicon.isParticle(clause.units[at].word, of: group.lemma)
        && !lexicon.isDirection(clause.units[at].word)
        || (lexicon.isParting(clause.units[at].word) && !group.isPassive),
      clause.units[at + 1].isNominal
    {
      // `swore in the new president`
      at += 1
    }
    while at < limit,
      clause.units[at].tag == .adverb || clause.units[at].tag == .quote
        || clause.units[at].tag == .date
    {
      if clause.units[at].tag == .date, at + 1 < limit, !clause.units[at + 1].isNominal { return }
      at += 1
    }
    if at < limit, !group.isPassive, let late = lateObject(from: at, limit: limit, clause) {
      at = late
    }
    guard at < limit, clause.units[at].isNominal || clause.units[at].tag == .negation else {
      return
    }
    let first = at..<max(at + 1, clause.chunkEnd(from: at, limit: limit))
    group.objectHead = clause.headOfChunk(first)
    var end = first.upperBound
    // `of` phrases and coordinated nouns belong to it.
    while end + 1 < limit {
      let unit = clause.units[end]
      let joins =
        unit.word == lexicon.of || unit.tag == .coordinator
        || (unit.tag == .comma && clause.units[end + 1].tag != .relative)
      guard joins, clause.units[end + 1].isNominal else { break }
      let more = clause.chunkEnd(from: end + 1, limit: limit)
      if unit.tag != .preposition, more == limit, limit < clause.units.count { break }
      end = max(end + 2, more)
    }
    group.object = at..<min(end, limit)
  }

  func findAgent(_ group: inout VerbGroup, limit: Int, _ clause: Clause) {
    var at = group.head + 1
    while at + 1 < limit {
      if clause.units[at].word == lexicon.by, clause.units[at + 1].isNominal {
        var end = clause.chunkEnd(from: at + 1, limit: limit)
        while end + 1 < limit,
          clause.units[end].tag == .coordinator || clause.units[end].word == lexicon.of,
          clause.units[end + 1].isNominal
        {
          end = clause.chunkEnd(from: end + 1, limit: limit)
        }
        group.agent = (at + 1)..<max(at + 2, end)
        return
      }
      at += 1
    }
  }

  /// `…, the source speculated.`
  func findTrailing(_ clause: inout Clause) {
    guard let last = clause.groups.indices.last(where: { clause.groups[$0].isFinite }), last > 0
    else { return }
    let group = clause.groups[last]
    guard !group.classes.isDisjoint(with: [.say, .speculate, .deny]), group.objectHead < 0,
      group.opening != .that, group.opening != .relative, !group.isPassive,
      !clause.groups.contains(where: { $0.parent == last && !$0.isFinite })
    else { return }
    var at = group.clauseStart
    let floor = clause.groups[last - 1].units.upperBound
    while at > floor, clause.units[at - 1].tag != .comma, clause.units[at - 1].tag != .quote {
      at -= 1
    }
    let marks = (floor..<group.units.lowerBound).contains {
      clause.units[$0].tag == .comma || clause.units[$0].tag == .quote
    }
    if marks { clause.trailing = last }
  }
}
