/// What interrupts a clause, and what it goes on from.
extension ClauseReader {
  /// The relative or reduced clause between commas that stands between a verb and its subject.
  func interruption(before index: Int, _ group: VerbGroup, _ clause: Clause) -> Int? {
    let comma = previousWord(group.units.lowerBound, clause)
    guard index > 0, comma > 0, clause.units[comma].tag == .comma,
      group.opening == .comma || group.opening == .none || group.sibling >= 0
    else { return nil }
    var at = index - 1
    var steps = 0
    while at >= 0, steps < 6 {
      let inner = clause.groups[at]
      let opens: Int
      switch inner.opening {
      case .relative: opens = inner.openingUnit
      case .reduced where !inner.isFinite: opens = inner.units.lowerBound
      default: opens = -1
      }
      let afterPlace = inner.opening == .relative && clause.units[comma - 1].entity.isPlace
      if opens > 0,
        clause.units[opens - 1].tag == .comma || afterPlace || explains(inner, opens, clause),
        inner.opening == .relative || opens >= 2
      {
        return isInverted(group, before: index, clause) ? nil : at
      }
      if inner.parent < 0 || inner.parent >= at { return nil }
      at = inner.parent
      steps += 1
    }
    return nil
  }

  /// `Kim, the chief who had signed the order, was …`: the clause hangs on what explains the subject.
  private func explains(_ inner: VerbGroup, _ opens: Int, _ clause: Clause) -> Bool {
    guard inner.opening == .relative, let chunk = chunkBefore(opens, clause),
      chunk.lowerBound > 1, clause.units[chunk.lowerBound - 1].tag == .comma,
      clause.units[chunk.lowerBound].tag == .determiner
        || clause.units[chunk.lowerBound].tag == .possessive
    else { return false }
    return clause.units[chunk.lowerBound - 2].isNominal
  }

  /// Whether a coordinator joins two nouns behind a colon, a semicolon or a dash: `…: on June 20 the
  /// commander and his deputy were …`.
  func joinsAfterStop(_ at: Int, _ floor: Int, _ clause: Clause) -> Bool {
    guard at > floor, clause.units[at - 1].isNominal else { return false }
    var before = at - 1
    while before >= floor {
      let unit = clause.units[before]
      if unit.symbol == UInt8(ascii: ":") || unit.symbol == UInt8(ascii: ";") { return true }
      guard unit.isNominal || unit.tag == .date || unit.tag == .preposition else { return false }
      before -= 1
    }
    return false
  }

  /// `A man in his 50s who had gone out to look after his nets was shot dead`: a sentence whose only
  /// clauses are a relative one and one that seems to be opened by a preposition has its main verb
  /// in the second.
  func nameMain(_ clause: inout Clause) {
    guard clause.groups.count > 1 else { return }
    let isMain = clause.groups.contains {
      guard $0.isFinite else { return false }
      switch $0.opening {
      case .none, .comma, .coordinator, .that: return true
      default: return false
      }
    }
    guard !isMain,
      let last = clause.groups.indices.last(where: {
        clause.groups[$0].isFinite && clause.groups[$0].opening == .subordinator
      }), last > 0, clause.groups[last].openingUnit > 0,
      let inner = clause.groups.indices.first(where: {
        clause.groups[$0].opening == .relative && clause.groups[$0].openingUnit > 1
      }), inner < last,
      clause.units[clause.groups[inner].openingUnit - 1].tag != .comma,
      !(0..<clause.groups[inner].openingUnit).contains(where: {
        clause.units[$0].tag == .subordinator || clause.units[$0].tag == .conditional
      }),
      clause.units[clause.groups[last].openingUnit - 1].tag != .comma
    else { return }
    clause.groups[last].opening = .none
    clause.groups[last].openingUnit = -1
    clause.groups[last].parent = -1
    clause.groups[last].clauseStart = clause.groups[last].units.lowerBound
    clause.groups[last].resumes = inner
    clause.groups[inner].parent = -1
  }

  /// `…, who was arrested in May, said police.`: the speaker stands after the verb, and no clause
  /// of what is said.
  func isInverted(_ group: VerbGroup, before index: Int, _ clause: Clause) -> Bool {
    let after = group.units.upperBound
    guard group.classes.contains(.say), after < clause.units.count, clause.units[after].isNominal
    else { return false }
    let end = clause.chunkEnd(from: after, limit: clause.units.count)
    return
      !(index + 1 < clause.groups.count && clause.groups[index + 1].isFinite
      && clause.groups[index + 1].units.lowerBound <= end + 4)
      && clause.units[after].tag != .pronoun && group.lemma != lexicon.tell
  }

  /// `three days after a prosecutor who … was shot dead`: what opens the clause stands before the one
  /// that its subject has.
  func takeUp(_ inner: VerbGroup, _ group: inout VerbGroup, _ clause: Clause) {
    let opens = inner.opening == .relative ? inner.openingUnit : inner.units.lowerBound
    var at = opens - 1
    let floor = inner.antecedentStart(clause)
    while at >= floor {
      let unit = clause.units[at]
      switch unit.tag {
      case .subordinator: group.opening = .subordinator
      case .conditional: group.opening = .conditional
      case .that: group.opening = .that
      case .preposition where unit.classes.contains(.subordinator): group.opening = .subordinator
      default:
        guard
          unit.isNominal || unit.word == lexicon.of || unit.tag == .date
            || unit.tag == .preposition
        else { return }
        at -= 1
        continue
      }
      group.openingUnit = at
      group.parent = inner.parent
      return
    }
  }

  /// `Arrested on Tuesday in Douala, the rapper faces charges`: who is meant stands behind the comma.
  func nameFronted(_ clause: inout Clause) {
    guard let first = clause.groups.first, first.opening == .reduced, !first.isFinite,
      first.isPassive, first.subject == nil, first.units.lowerBound < 3
    else { return }
    guard let main = clause.groups.first(where: { $0.isFinite && $0.opening != .relative }) else {
      let rest = first.units.upperBound..<clause.units.count
      guard let comma = rest.first(where: { clause.units[$0].tag == .comma }),
        let chunk = firstChunk(comma..<clause.units.count, clause)
      else { return }
      clause.groups[0].subject = chunk
      clause.groups[0].subjectHead = clause.headOfChunk(chunk)
      return
    }
    clause.groups[0].subject = main.subject
    clause.groups[0].subjectHead = main.subjectHead
  }

  func previousWord(_ index: Int, _ clause: Clause) -> Int {
    var at = index - 1
    while at >= 0,
      clause.units[at].tag == .adverb || clause.units[at].tag == .negation
        || clause.units[at].tag == .quote
    {
      at -= 1
    }
    return at
  }

  /// `bribes that he took from a maker`: a verb without an object of its own, whose object stands
  /// before `that`; not `told reporters that he took …`.
  func isGapped(
    _ group: VerbGroup, _ index: Int, _ clause: Clause, that: Int
  ) -> Bool {
    guard !group.isPassive, !group.isCopula, group.classes.isDisjoint(with: [.intransitive, .say]),
      clause.units[that - 1].classes.isDisjoint(with: [.planNoun, .person, .official])
    else { return false }
    if index > 0, !clause.groups[index - 1].classes.isDisjoint(with: [.say, .speculate, .order]) {
      return false
    }
    let after = group.units.upperBound
    return after >= clause.units.count
      || clause.units[after].tag == .preposition && !lexicon.isParting(clause.units[after].word)
      || clause.units[after].tag == .date
  }

  func finiteBefore(_ index: Int, _ clause: Clause) -> Int {
    var at = index - 1
    while at >= 0 {
      let group = clause.groups[at]
      if group.isFinite, group.opening != .relative || at == index - 1 { return at }
      at -= 1
    }
    return -1
  }

  func hasMark(_ range: Range<Int>, _ clause: Clause) -> Bool {
    range.contains {
      clause.units[$0].tag == .comma || clause.units[$0].tag == .stop
        || clause.units[$0].tag == .coordinator
    }
  }
}
