/// Acts that a noun tells.
extension TriggerFinder {
  func nounHits() -> [TriggerHit] {
    var hits: [TriggerHit] = []
    var index = 0
    while index < clause.units.count {
      let unit = clause.units[index]
      guard unit.tag == .noun, unit.entity == .none,
        tokens[unit.tokens.lowerBound].marks.contains(.trigger),
        let match = lexicon.nouns.longestMatch(
          at: unit.tokens.lowerBound, in: tokens, vocabulary: vocabulary)
      else {
        index += 1
        continue
      }
      var end = index + 1
      while end < clause.units.count, clause.units[end].tokens.lowerBound < match.end { end += 1 }
      let rule = lexicon.nounRules[Int(match.payload)]
      var hit = TriggerHit(
        type: rule.type, group: -1, units: index..<end, rule: rule.name,
        standing: .refused(.nounOnly))
      hit.isNoun = true
      let modifies =
        end < clause.units.count && clause.units[end].tag == .noun
        && !clause.units[end].entity.isPlace
      if !modifies { place(&hit) }
      if !modifies, hit.standing == .refused(.nounOnly) { date(&hit) }
      if !modifies, hit.standing == .refused(.nounOnly) { presuppose(&hit) }
      hits.append(hit)
      index = end
    }
    return hits
  }

  /// Finds the verb that says that what the noun names took place.
  func place(_ hit: inout TriggerHit) {
    let head = hit.units.upperBound - 1
    let afterOf = head + 1 < clause.units.count && clause.units[head + 1].word == lexicon.of
    for index in clause.groups.indices {
      let group = clause.groups[index]
      let classes = group.classes
      // `at a meeting held on Thursday` is where something else took place.
      if group.opening == .reduced, group.shape == .participle, group.parent >= 0 { continue }
      let isObject = group.objectHead == head
      let isSubject = group.subjectHead == head
      var carries = false
      if isObject, !group.isPassive {
        if classes.contains(.light) || classes.contains(.result) { carries = true }
        if classes.contains(.say), afterOf, !group.isCopula { carries = true }
        if classes.contains(.halt), !group.isCopula {
          carries = true
          hit.isNegative = true
        }
        if group.isCopula, isThere(group) { carries = true }
      }
      if isSubject {
        if classes.contains(.occur), !group.isPassive, !group.isCopula { carries = true }
        if group.isPassive, classes.contains(.light) { carries = true }
        if group.isPassive, classes.contains(.halt) {
          carries = true
          hit.isNegative = true
        }
      }
      if !carries, group.head < head, head - group.head <= 8, head < group.clauseEnd,
        classes.contains(.result) || classes.contains(.light) || classes.contains(.occur),
        governedBy(head, after: group)
      {
        carries = true
      }
      guard carries else { continue }
      hit.group = index
      hit.standing = standings.standing(of: index, in: clause)
      hit.isOngoing = group.isProgressive && group.shape != .past && group.shape != .pastPerfect
      hit.actor = isObject ? group.subject : group.agent
      hit.target = complement(after: head)
      return
    }
  }

  /// A noun with a day and somebody of its own is told as known, whatever its verb says of it:
  /// `The killing on Nov. 2 of a headman remains unsolved`, `protested against Monday's arrest of X`.
  func date(_ hit: inout TriggerHit) {
    let units = clause.units
    let start = hit.units.lowerBound
    let end = hit.units.upperBound
    let before = start > 0 ? units[start - 1] : nil
    if before?.tag == .date {
      hit.dateUnit = start - 1
    } else if before?.tag == .genitive, start > 1, units[start - 2].tag == .date {
      hit.dateUnit = start - 2
    } else {
      hit.dateUnit = dateAfter(end)
    }
    guard hit.dateUnit >= 0, !isWished(hit) else { return }
    if before?.tag == .possessive {
      hit.target = (start - 1)..<start
    } else if before?.tag == .genitive, hit.dateUnit > start {
      var first = start - 1
      while first > 0, units[first - 1].isNominal { first -= 1 }
      hit.target = first..<(start - 1)
    } else if let of = ofAfter(end) {
      hit.target = complement(after: of - 1)
    }
    guard let target = hit.target else { return }
    guard check.meetsPerson(target) || lexicon.types[Int(hit.type)] == "trafficking" else { return }
    hit.standing = .told
  }

  /// `of` behind a noun, where only times and places part them: `handover to Turkey of a man`.
  private func ofAfter(_ end: Int) -> Int? {
    let units = clause.units
    guard let of = (end..<min(end + 6, units.count)).first(where: { units[$0].word == lexicon.of })
    else { return nil }
    let between = (end..<of).allSatisfy {
      units[$0].tag == .date || units[$0].tag == .preposition || units[$0].entity.isPlace
    }
    return between ? of : nil
  }

  /// `The transfer of the officer angered vendors`, `his dismissal surprised nobody`: what the
  /// subject of a verb in the past names of somebody has taken place, whatever the verb says of it.
  func presuppose(_ hit: inout TriggerHit) {
    let units = clause.units
    let start = hit.units.lowerBound
    let head = hit.units.upperBound - 1
    guard start > 0, !isWished(hit), lexicon.types[Int(hit.type)] != "official_visit",
      let index = clause.groups.indices.first(where: { clause.groups[$0].subjectHead == head }),
      clause.groups[index].isFinite, !clause.groups[index].isNegated,
      clause.groups[index].modal == .plain,
      clause.groups[index].shape == .past || clause.groups[index].shape == .perfect,
      clause.groups[index].classes.isDisjoint(with: [.deny, .speculate, .plan, .urge, .halt]),
      !clause.groups[index].isCopula
    else { return }
    let before = units[start - 1]
    if before.tag == .genitive {
      var first = start - 1
      while first > 0, units[first - 1].isNominal { first -= 1 }
      hit.target = first..<(start - 1)
    } else if before.tag == .determiner, before.word != lexicon.a, let of = ofAfter(head + 1) {
      hit.target = complement(after: of - 1)
    }
    guard let target = hit.target, !target.isEmpty, check.meetsPerson(target),
      clause.contains(target, [.person, .official, .post])
        || units[clause.headOfChunk(target)].isName
    else { return }
    let standing = standings.standing(of: index, in: clause)
    guard !standing.isRefused else { return }
    hit.group = index
    hit.standing = standing
  }

  /// The first date after a noun that only prepositions and noun phrases part from it, or -1.
  private func dateAfter(_ end: Int) -> Int {
    var at = end
    while at < min(end + 12, clause.units.count) {
      let unit = clause.units[at]
      if unit.tag == .date { return at }
      guard unit.tag == .preposition || unit.isNominal, !lexicon.isTemporal(unit.word) else {
        return -1
      }
      at += 1
    }
    return -1
  }

  /// `ordered the arrest of …`, `fears the execution of …`, `a warrant for the arrest of …`.
  private func isWished(_ hit: TriggerHit) -> Bool {
    let head = hit.units.upperBound - 1
    for group in clause.groups where group.objectHead == head {
      if group.isNegated || group.modal != .plain { return true }
      if !group.classes.isDisjoint(with: [
        .order, .urge, .plan, .decide, .speculate, .deny, .attempt,
      ]) {
        return true
      }
    }
    let floor = max(0, hit.units.lowerBound - 4)
    return clause.units[floor..<hit.units.lowerBound].contains {
      !$0.classes.isDisjoint(with: [.planNoun, .fearNoun, .historical]) || $0.tag == .negation
    }
  }

  func isThere(_ group: VerbGroup) -> Bool {
    let before = group.units.lowerBound - 1
    return before >= 0 && clause.units[before].word == lexicon.there
  }

  /// `resulting in a dispute`, `locked in a dispute`, `engaged in a crackdown`.
  func governedBy(_ head: Int, after group: VerbGroup) -> Bool {
    var at = group.head + 1
    guard at < head,
      clause.units[at].tag == .preposition || clause.units[at].word == lexicon.asWord
    else { return false }
    let asPart = clause.units[at].word == lexicon.asWord && group.classes.contains(.occur)
    guard clause.units[at].word == lexicon.inWord || group.classes.contains(.result) || asPart
    else {
      return false
    }
    at += 1
    if asPart {
      // `began as part of a wider crackdown`
      let chunk = at..<clause.chunkEnd(from: at, limit: clause.units.count)
      if chunk.upperBound < clause.units.count, clause.units[chunk.upperBound].word == lexicon.of {
        at = chunk.upperBound + 1
      }
    }
    return clause.headOfChunk(at..<clause.chunkEnd(from: at, limit: clause.units.count)) == head
  }

  /// The noun phrase after `of`, `on`, `against`, `into`.
  func complement(after head: Int) -> Range<Int>? {
    let at = head + 1
    guard at + 1 < clause.units.count, clause.units[at].tag == .preposition,
      clause.units[at + 1].isNominal
    else { return nil }
    return (at + 1)..<max(at + 2, clause.chunkEnd(from: at + 1, limit: clause.units.count))
  }
}
