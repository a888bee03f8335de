/// Reads a sentence: its units, its verb groups, and how they hang together.
struct ClauseReader {
  let lexicon: Lexicon
  let vocabulary: Vocabulary

  func read(_ tokens: Tokens, in range: Range<Int>, names: ArraySlice<NamedSpan>) -> Clause {
    var units = UnitReader(lexicon: lexicon, vocabulary: vocabulary, tokens: tokens)
      .units(in: range, names: names)
    let groups = VerbGroupReader(lexicon: lexicon).read(&units)
    var clause = Clause(units: units, groups: groups)
    for index in clause.groups.indices { open(index, &clause) }
    for index in clause.groups.indices { findArguments(index, &clause) }
    shareObjects(&clause)
    findTrailing(&clause)
    return clause
  }

  // MARK: What opens the clause of a verb

  private func open(_ index: Int, _ clause: inout Clause) {
    var group = clause.groups[index]
    let floor = index > 0 ? clause.groups[index - 1].units.upperBound : 0
    let start = group.units.lowerBound
    switch group.shape {
    case .infinitive:
      if clause.units[start].tag != .to, index > 0 {
        // Coordinated with the infinitive or modal before it.
        let before = clause.groups[index - 1]
        group.sibling = index - 1
        group.parent = before.parent
        group.opening = before.opening
        group.openingUnit = before.openingUnit
        group.governor = before.governor
        group.modal = before.modal
        group.isNegated = group.isNegated || before.isNegated
      } else {
        group.openingUnit = start
        group.parent = index - 1
        let before = previousWord(start, clause)
        if before >= floor, clause.units[before].tag == .noun { group.governor = before }
      }
      group.clauseStart = start
    case .gerund, .participle:
      let before = previousWord(start, clause)
      group.parent = index > 0 ? index - 1 : -1
      group.openingUnit = before
      group.clauseStart = start
      if before >= 0 {
        let unit = clause.units[before]
        switch unit.tag {
        case .preposition, .subordinator, .to:
          group.opening = .gerund
          group.governor = previousWord(before, clause)
        case .coordinator
        where index > 0 && clause.groups[index - 1].shape == group.shape
          && before == clause.groups[index - 1].units.upperBound,
          .comma
        where index > 0 && clause.groups[index - 1].shape == .participle
          && group.shape == .participle:
          group.opening = clause.groups[index - 1].opening
          group.sibling = index - 1
          group.parent = clause.groups[index - 1].parent
          group.governor = clause.groups[index - 1].governor
          group.openingUnit = clause.groups[index - 1].openingUnit
        case .coordinator:
          group.opening = .reduced
          if index > 0 {
            group.sibling = clause.groups[index - 1].shape == group.shape ? index - 1 : -1
          }
          if group.sibling >= 0 {
            let before = clause.groups[group.sibling]
            group.opening = before.opening
            group.governor = before.governor
            group.openingUnit = before.openingUnit
            group.parent = before.parent
          }
        case .verb: group.opening = .complement
        default: group.opening = .reduced
        }
      } else {
        group.opening = .reduced
      }
      if index == 0, clause.groups.count > 1 { group.parent = 1 }
    default:
      openFinite(index, floor: floor, &group, clause)
    }
    clause.groups[index] = group
  }

  private func previousWord(_ index: Int, _ clause: Clause) -> Int {
    var at = index - 1
    while at >= 0,
      clause.units[at].tag == .adverb || clause.units[at].tag == .negation
        || clause.units[at].tag == .quote
    {
      at -= 1
    }
    return at
  }

  private func openFinite(_ index: Int, floor: Int, _ group: inout VerbGroup, _ clause: Clause) {
    let start = group.units.lowerBound
    var at = start - 1
    var sawNominal = false
    group.clauseStart = floor
    group.parent = index > 0 ? index - 1 : -1
    scan: while at >= floor {
      let unit = clause.units[at]
      switch unit.tag {
      case .relative:
        group.opening = .relative
        group.openingUnit = at
        group.clauseStart = at + 1
        break scan
      case .that:
        let before = at > 0 ? clause.units[at - 1] : nil
        let relative =
          !sawNominal && before?.tag == .noun
          && before?.classes.isDisjoint(with: [.fearNoun, .reportNoun]) ?? true
        group.opening = relative ? .relative : .that
        group.openingUnit = at
        group.clauseStart = at + 1
        if !relative, before?.tag == .noun { group.governor = at - 1 }
        break scan
      case .conditional:
        group.opening = .conditional
        group.openingUnit = at
        group.clauseStart = at + 1
        break scan
      case .subordinator:
        group.opening = .subordinator
        group.openingUnit = at
        group.clauseStart = at + 1
        break scan
      case .preposition where unit.classes.contains(.subordinator) && sawNominal:
        group.opening = .subordinator
        group.openingUnit = at
        group.clauseStart = at + 1
        break scan
      case .coordinator:
        if index == 0 { break }
        // After `that` or `when` without a verb between, it joins nouns: `said that roads and
        // railways have been blocked`.
        let opened = (floor..<at).contains {
          switch clause.units[$0].tag {
          case .that, .subordinator, .conditional: true
          default: false
          }
        }
        if opened, sawNominal { break }
        let saying =
          clause.groups[index - 1].classes.contains(.say)
          && clause.groups[index - 1].units.upperBound < at
          && !hasMark(clause.groups[index - 1].units.upperBound..<at, clause)
        if saying, sawNominal { break }
        // `Kim and the family were …` after another clause's end is a new subject.
        group.opening = .coordinator
        group.openingUnit = at
        group.clauseStart = at + 1
        if !sawNominal { group.sibling = finiteBefore(index, clause) }
        break scan
      case .stop
      where unit.symbol != UInt8(ascii: ")") && unit.symbol != UInt8(ascii: "(")
        && unit.symbol != UInt8(ascii: ".") && unit.symbol != UInt8(ascii: "/")
        && unit.symbol != UInt8(ascii: "[") && unit.symbol != UInt8(ascii: "]"):
        if group.opening == .none { group.opening = .comma }
        group.openingUnit = at
        group.clauseStart = at + 1
        break scan
      default: break
      }
      if unit.isNominal || unit.tag == .date { sawNominal = sawNominal || unit.tag != .date }
      at -= 1
    }
    if group.opening == .none, index > 0 {
      // `said police arrested …`
      let before = clause.groups[index - 1]
      if before.isFinite || before.shape == .infinitive || before.shape == .gerund,
        !before.classes.isDisjoint(with: [.say, .speculate, .deny]),
        !hasMark(before.units.upperBound..<start, clause)
      {
        group.opening = .that
      } else if before.opening == .conditional || before.opening == .subordinator
        || before.opening == .relative, before.isFinite
      {
        // After the comma that ends a subordinate clause.
        group.opening = .comma
      } else if !sawNominal {
        group.sibling = finiteBefore(index, clause)
        group.opening = .coordinator
      }
    }
    if group.opening == .none, index > 0 {
      // `Soldiers who fled to Greece appeared in court`: the relative clause goes up to the verb.
      let before = clause.groups[index - 1]
      let inside = (before.opening == .reduced && !before.isFinite) || before.opening == .relative
      if inside, !(floor..<start).contains(where: { clause.units[$0].tag == .comma }) {
        group.clauseStart = start
        return
      }
    }
    // A main clause after a subordinate one starts at the first comma, a trailing `…, he said` at
    // the last that has a noun after it.
    if group.clauseStart == floor, index > 0, group.opening == .none || group.opening == .comma {
      let commas = (floor..<start).filter {
        clause.units[$0].tag == .comma || clause.units[$0].tag == .quote
      }
      let before = clause.groups[index - 1]
      let subordinate =
        before.opening == .subordinator || before.opening == .conditional
        || (!before.isFinite && before.units.lowerBound < 3)
      let mark =
        subordinate
        ? commas.first
        : commas.last { comma in
          (comma + 1..<start).contains { clause.units[$0].isNominal }
        }
      if let mark { group.clauseStart = mark + 1 }
    }
  }

  private func finiteBefore(_ index: Int, _ clause: Clause) -> Int {
    var at = index - 1
    while at >= 0 {
      let group = clause.groups[at]
      if group.isFinite, group.opening != .relative || at == index - 1 { return at }
      at -= 1
    }
    return -1
  }

  private func hasMark(_ range: Range<Int>, _ clause: Clause) -> Bool {
    range.contains {
      clause.units[$0].tag == .comma || clause.units[$0].tag == .stop
        || clause.units[$0].tag == .coordinator
    }
  }

  // MARK: Arguments

  /// `shot and killed a man`: the object of the last verb is that of all.
  private func shareObjects(_ clause: inout Clause) {
    for index in clause.groups.indices.dropLast().reversed() {
      let next = clause.groups[index + 1]
      let group = clause.groups[index]
      guard group.object == nil, !group.isPassive, next.object != nil, !next.isPassive,
        next.sibling == index,
        (group.units.upperBound..<next.units.lowerBound).allSatisfy({
          clause.units[$0].tag == .coordinator || clause.units[$0].tag == .comma
        })
      else { continue }
      clause.groups[index].object = next.object
      clause.groups[index].objectHead = next.objectHead
    }
  }

  private func findArguments(_ index: Int, _ clause: inout Clause) {
    var group = clause.groups[index]
    let next =
      index + 1 < clause.groups.count
      ? clause.groups[index + 1].units.lowerBound : clause.units.count
    group.clauseEnd = next
    if index + 1 < clause.groups.count {
      let following = clause.groups[index + 1]
      if following.isFinite, following.clauseStart > group.head {
        group.clauseEnd = following.clauseStart
      }
    }
    if group.isFinite {
      finiteSubject(index, &group, clause)
    } else {
      reducedSubject(index, &group, clause)
    }
    findObject(&group, limit: next, clause)
    if group.isPassive { findAgent(&group, limit: next, clause) }
    clause.groups[index] = group
  }

  private func finiteSubject(_ index: Int, _ group: inout VerbGroup, _ clause: Clause) {
    let start = group.units.lowerBound
    if group.opening == .relative {
      let own = firstChunk(group.clauseStart..<start, clause)
      if let own, clause.units[group.openingUnit].tag == .relative || own.count > 0 {
        group.subject = own
        group.subjectHead = clause.headOfChunk(own)
        return
      }
      if let antecedent = chunkBefore(group.openingUnit, clause) {
        group.subject = antecedent
        group.subjectHead = clause.headOfChunk(antecedent)
      }
      return
    }
    if index > 0 {
      // `one statement made by Dai was seized`, `the man who led the team is`: the verb's subject is
      // what the clause inside it hangs on.
      let before = clause.groups[index - 1]
      let inside = (before.opening == .reduced && !before.isFinite) || before.opening == .relative
      if inside, group.opening == .none || group.opening == .comma, before.subject != nil,
        !(before.units.upperBound..<start).contains(where: {
          clause.units[$0].tag == .comma || clause.units[$0].tag == .coordinator
            || clause.units[$0].tag == .quote
        }), before.units.lowerBound > (before.subject?.lowerBound ?? 0)
      {
        group.subject = before.subject
        group.subjectHead = before.subjectHead
        return
      }
    }
    if let chunk = firstChunk(group.clauseStart..<start, clause) {
      group.subject = chunk.lowerBound..<start
      group.subjectHead = clause.headOfChunk(chunk)
    } else if group.sibling >= 0 {
      group.subject = clause.groups[group.sibling].subject
      group.subjectHead = clause.groups[group.sibling].subjectHead
    }
  }

  /// The first noun phrase of a stretch that no preposition governs.
  private func firstChunk(_ range: Range<Int>, _ clause: Clause) -> Range<Int>? {
    var at = range.lowerBound
    var fallback: Range<Int>?
    var governed = false
    var wasGoverned = false
    while at < range.upperBound {
      let unit = clause.units[at]
      if unit.tag == .coordinator, wasGoverned { governed = true }
      if unit.tag == .preposition || unit.tag == .to {
        governed = true
        at += 1
        continue
      }
      if unit.tag == .comma || unit.tag == .stop {
        governed = false
        wasGoverned = false
      }
      if unit.isNominal, unit.tag != .genitive {
        let end = max(at + 1, clause.chunkEnd(from: at, limit: range.upperBound))
        if !governed { return at..<end }
        fallback = at..<end
        governed = false
        wasGoverned = true
        at = end
        continue
      }
      at += 1
    }
    return fallback
  }

  /// The noun phrase that ends before a unit.
  func chunkBefore(_ index: Int, _ clause: Clause) -> Range<Int>? {
    var end = index
    while end > 0, !clause.units[end - 1].isNominal, end > index - 3 { end -= 1 }
    guard end > 0, clause.units[end - 1].isNominal else { return nil }
    var start = end - 1
    while start > 0, clause.units[start - 1].isNominal, clause.units[start].tag != .determiner {
      start -= 1
    }
    // `members of the group who …`: the noun before `of` is meant.
    if start >= 2, clause.units[start - 1].word == lexicon.of, clause.units[start - 2].isNominal {
      return chunkBefore(start - 1, clause).map { $0.lowerBound..<$0.upperBound } ?? start..<end
    }
    return start..<end
  }

  private func reducedSubject(_ index: Int, _ group: inout VerbGroup, _ clause: Clause) {
    if group.sibling >= 0 {
      group.subject = clause.groups[group.sibling].subject
      group.subjectHead = clause.groups[group.sibling].subjectHead
      if group.shape != .participle || group.isPassive == clause.groups[group.sibling].isPassive {
        return
      }
    }
    let before = group.units.lowerBound - 1
    if group.opening == .reduced, before >= 0, clause.units[before].isNominal,
      let chunk = chunkBefore(before + 1, clause)
    {
      group.subject = chunk
      group.subjectHead = clause.headOfChunk(chunk)
      return
    }
    if group.shape == .infinitive, group.parent >= 0 {
      // `ordered them to leave`: the object of the governing verb acts.
      let parent = clause.groups[group.parent]
      if let object = parent.object, !parent.classes.isDisjoint(with: [.order, .urge, .duty]),
        !parent.isPassive
      {
        group.subject = object
        group.subjectHead = parent.objectHead
        return
      }
    }
    if group.parent >= 0 {
      group.subject = clause.groups[group.parent].subject
      group.subjectHead = clause.groups[group.parent].subjectHead
    }
  }

  private func findObject(_ group: inout VerbGroup, limit: Int, _ clause: Clause) {
    var at = group.head + 1
    if at + 2 < limit, clause.units[at].tag == .preposition, clause.units[at + 1].tag == .date,
      clause.units[at + 2].isNominal
    {
      // `issued on Tuesday a decree`
      at += 2
    } else if at + 1 < limit,
      clause.units[at].tag == .preposition || clause.units[at].tag == .adverb,
      lexicon.isParticle(clause.units[at].word, of: group.lemma), clause.units[at + 1].isNominal
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

  private func findAgent(_ group: inout VerbGroup, limit: Int, _ clause: Clause) {
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
  private func findTrailing(_ clause: inout Clause) {
    guard let last = clause.groups.indices.last(where: { clause.groups[$0].isFinite }), last > 0
    else { return }
    let group = clause.groups[last]
    guard !group.classes.isDisjoint(with: [.say, .speculate, .deny]), group.objectHead < 0,
      group.opening != .that, group.opening != .relative
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
