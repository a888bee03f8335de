/// Who does what to whom.
extension ClauseReader {
  /// `shot and killed a man`: the object of the last verb is that of all.
  func shareObjects(_ clause: inout Clause) {
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

  func findArguments(_ index: Int, _ clause: inout Clause) {
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

  func finiteSubject(_ index: Int, _ group: inout VerbGroup, _ clause: Clause) {
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
    if group.resumes >= 0 {
      let inner = clause.groups[group.resumes]
      let opens = inner.opening == .relative ? inner.openingUnit : inner.units.lowerBound
      if let antecedent = chunkBefore(opens, clause) {
        // Up to its own start: `the head of the agency, Kim, who …`.
        let whole = firstChunk(inner.antecedentStart(clause)..<opens, clause) ?? antecedent
        group.subject = whole
        group.subjectHead = clause.headOfChunk(whole)
        return
      }
    }
    if index > 0 {
      // `one statement made by Dai was seized`, `the man who led the team is`: the verb's subject is
      // what the clause inside it hangs on.
      let before = clause.groups[governing(index - 1, clause)]
      let inside = (before.opening == .reduced && !before.isFinite) || before.opening == .relative
      if inside, group.opening == .none || group.opening == .comma, before.subject != nil,
        !(before.units.upperBound..<start).contains(where: {
          clause.units[$0].tag == .comma || clause.units[$0].symbol == UInt8(ascii: ";")
            || (clause.units[$0].tag == .coordinator && group.opening != .none)
            || clause.units[$0].tag == .quote
        }), before.units.lowerBound > (before.subject?.lowerBound ?? 0)
      {
        group.subject = before.subject.map { joined($0, clause) }
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

  /// The relative clause that an infinitive or a gerund stands in: `who had crossed to escape the war
  /// were sent home`; the group itself where there is none.
  func governing(_ index: Int, _ clause: Clause) -> Int {
    if let outer = outermost(index, clause) { return outer }
    var at = index
    while !clause.groups[at].isFinite, clause.groups[at].opening != .reduced {
      let parent = clause.groups[at].parent
      guard parent >= 0, parent < at else { return index }
      at = parent
    }
    return clause.groups[at].opening == .relative ? at : index
  }

  /// The relative clause that everything before hangs in: `Officers who helped themselves to the fines
  /// paid at the port were jailed`; nil where a main verb has been.
  private func outermost(_ index: Int, _ clause: Clause) -> Int? {
    guard clause.groups[index].opening == .reduced, !clause.groups[index].isFinite,
      let relative = clause.groups[..<index].firstIndex(where: { $0.opening == .relative }),
      clause.groups[relative].openingUnit > 0,
      clause.units[clause.groups[relative].openingUnit - 1].tag != .comma,
      clause.groups[...index].allSatisfy({ !$0.isFinite || $0.opening == .relative })
    else { return nil }
    var at = index
    while at > relative {
      at = clause.groups[at].parent
      if at < 0 { return nil }
    }
    return at == relative ? relative : nil
  }

  /// The first noun phrase of a stretch that no preposition governs.
  func firstChunk(_ range: Range<Int>, _ clause: Clause) -> Range<Int>? {
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
      // `On April 12 border guards …`: the date is what the preposition governs.
      if unit.tag == .date { governed = false }
      if unit.isNominal, unit.tag != .genitive {
        let end = max(at + 1, clause.chunkEnd(from: at, limit: range.upperBound))
        if !governed, explainsPlace(at, end, limit: range.upperBound, clause) {
          // `In Chilpancingo, the state capital, the director …`
          at = end
          continue
        }
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

  /// Whether a noun phrase between commas says more of the place before it.
  private func explainsPlace(_ start: Int, _ end: Int, limit: Int, _ clause: Clause) -> Bool {
    guard start >= 2, end + 1 < limit, clause.units[start - 1].tag == .comma,
      clause.units[start - 2].entity.isPlace || clause.units[start - 2].tag == .date,
      clause.units[end].tag == .comma,
      clause.units[start].tag == .determiner || clause.units[start].entity.isPlace
        || clause.units[start].isName
    else { return false }
    return clause.units[(end + 1)..<limit].contains { $0.isNominal }
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
    if start >= 2, clause.units[start - 1].word == lexicon.of, clause.units[start - 2].isNominal,
      !isOf(start - 2, start..<end, clause)
    {
      return chunkBefore(start - 1, clause).map { $0.lowerBound..<$0.upperBound } ?? start..<end
    }
    return start..<end
  }

  /// `the death of a man who …`: an event is not what a clause on a person says more of.
  private func isOf(_ noun: Int, _ phrase: Range<Int>, _ clause: Clause) -> Bool {
    let unit = clause.units[noun]
    guard unit.tag == .noun, !unit.isPlural, unit.entity == .none, !unit.isName,
      unit.classes.isDisjoint(with: [
        .person, .official, .bodyHead, .enforcer, .post, .number, .money, .goods,
      ]), !lexicon.isQuantifier(unit.word), !lexicon.isAssociation(unit.word)
    else { return false }
    let head = clause.units[clause.headOfChunk(phrase)]
    return !head.isPlural && head.entity == .none
      && (head.classes.contains(.person) || head.classes.contains(.official) || head.isName)
  }

  func reducedSubject(_ index: Int, _ group: inout VerbGroup, _ clause: Clause) {
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
    guard group.parent >= 0 else { return }
    let parent = clause.groups[group.parent]
    if group.opening == .gerund, before >= 0, let object = parent.object, !parent.isPassive,
      object.upperBound <= group.units.lowerBound, lexicon.isReason(clause.units[before].word),
      !clause.units[object].contains(where: { $0.entity.isPlace }),
      !clause.units[object.upperBound..<before].contains(where: { $0.tag == .subordinator })
    {
      // `sentenced three officials for taking bribes`: the officials took them.
      group.subject = object
      group.subjectHead = parent.objectHead
      return
    }
    group.subject = parent.subject
    group.subjectHead = parent.subjectHead
  }

  /// A subject with the noun phrases joined to its left: `two constables and a corporal attached to …
  /// were arrested`; as it is where one of them is the object of a verb.
  private func joined(_ subject: Range<Int>, _ clause: Clause) -> Range<Int> {
    var start = subject.lowerBound
    while start >= 2, clause.units[start - 1].tag == .coordinator,
      clause.units[start - 2].isNominal, let left = chunkBefore(start - 1, clause),
      left.upperBound == start - 1
    {
      start = left.lowerBound
    }
    let isFirst = !clause.groups.contains {
      $0.units.upperBound <= start && $0.clauseEnd > start
        || $0.object.map { $0.contains(start) } ?? false
    }
    let isGoverned = start > 0 && clause.units[start - 1].tag == .preposition
    return isFirst && !isGoverned ? start..<subject.upperBound : subject
  }
}
