/// Finds the verbs and the nouns of a sentence that can tell an incident, with their standing.
struct TriggerFinder {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let tokens: Tokens
  let clause: Clause
  let check: FrameCheck
  let standings: StandingReader

  init(lexicon: Lexicon, vocabulary: Vocabulary, tokens: Tokens, clause: Clause) {
    self.lexicon = lexicon
    self.vocabulary = vocabulary
    self.tokens = tokens
    self.clause = clause
    self.check = FrameCheck(lexicon: lexicon, clause: clause)
    self.standings = StandingReader(lexicon: lexicon)
  }

  func hits() -> [TriggerHit] {
    var hits: [TriggerHit] = []
    for index in clause.groups.indices {
      if let hit = verbHit(index) { hits.append(hit) }
    }
    let verbs = hits
    for index in hits.indices { turnOrder(&hits[index], verbs) }
    absorbSearches(&hits)
    for hit in nounHits() where !hits.contains(where: { covers($0, hit) }) { hits.append(hit) }
    joinChains(&hits)
    return hits
  }

  private func covers(_ one: TriggerHit, _ other: TriggerHit) -> Bool {
    if one.units.overlaps(other.units) { return true }
    return one.group == other.group && one.group >= 0
      && (one.type == other.type || !one.standing.isRefused)
  }

  // MARK: Verbs

  private func verbHit(_ index: Int) -> TriggerHit? {
    let group = clause.groups[index]
    guard group.lemma >= 0, Int(group.lemma) < lexicon.verbRules.count else { return nil }
    var refused: TriggerHit?
    for rule in lexicon.verbRules[Int(group.lemma)] {
      guard let end = follows(rule, group) else { continue }
      var hit = TriggerHit(
        type: rule.type, group: index,
        units: group.units.lowerBound..<max(end, group.units.upperBound),
        rule: rule.name, standing: standings.standing(of: index, in: clause))
      hit.actor = group.isPassive ? group.agent : group.subject
      hit.target = group.isPassive ? group.subject : group.object
      hit.isOngoing =
        group.isProgressive && group.shape != .past && group.shape != .pastPerfect
        && group.shape != .gerund
      let refusedNear =
        !rule.refused.isEmpty
        && (group.head..<min(clause.units.count, group.head + 12)).contains {
          rule.refused.contains(clause.units[$0].word)
        }
      if group.isPassive, group.agent == nil, rule.name == "law_decree:order",
        group.subjectHead >= 0, !clause.units[group.subjectHead].isPlural
      {
        // `The new chief was ordered to …`: a task, not a norm.
        continue
      }
      if rule.frame.goesOn, hit.standing == .refused(.habitual), group.shape == .present,
        !group.isHabitual
      {
        hit.standing = .told
        hit.isOngoing = true
      }
      guard !refusedNear, check.holds(rule.frame, group) else {
        if refused == nil {
          hit.standing = .refused(.arguments)
          refused = hit
        }
        continue
      }
      return hit
    }
    return refused
  }

  /// One past the words that must follow the verb, or nil where they do not.
  private func follows(_ rule: TriggerRule, _ group: VerbGroup) -> Int? {
    guard !rule.following.isEmpty else { return group.units.upperBound }
    var at = group.head + 1
    let limit = min(clause.units.count, group.head + 14)
    var end = at
    var word = 0
    while at < limit, word < rule.following.count {
      let unit = clause.units[at]
      if unit.tag == .stop, unit.symbol != UInt8(ascii: "("), unit.symbol != UInt8(ascii: ")") {
        break
      }
      if unit.tag == .relative || unit.tag == .that { break }
      if clause.groups.contains(where: { $0.isFinite && $0.units.lowerBound == at }) { break }
      var met = rule.following[word].contains(unit.word)
      if !met, unit.tokens.count > 1, unit.entity == .none {
        met = unit.tokens.contains { rule.following[word].contains(tokens[$0].word) }
      }
      if met, word == rule.following.count - 1, at > group.head + 1,
        unit.classes.contains(.preposition), unit.classes.contains(.locative), at + 1 < limit,
        clause.units[at + 1].entity.isPlace
      {
        // `swore allegiance in Sevastopol` is not `swore in`.
        met =
          rule.following.count > 1
          || rule.following[word].contains(unit.word) && isMotion(unit.word)
      }
      if met {
        word += 1
        end = at + 1
      }
      at += 1
    }
    return word == rule.following.count ? end : nil
  }

  /// What is ordered names the type where it changes a border or a return of people: `ordered that
  /// the guards would be under …`, `ordered that repatriation be suspended`.
  private func turnOrder(_ hit: inout TriggerHit, _ hits: [TriggerHit]) {
    guard
      hit.rule == "law_decree:order" || hit.rule == "law_decree:instruct"
        || hit.rule == "law_decree:direct", !hit.standing.isRefused
    else { return }
    for index in clause.groups.indices where index > hit.group {
      let child = clause.groups[index]
      guard descends(index, from: hit.group), index - hit.group <= 2 else { continue }
      if let told = hits.first(where: { $0.group == index }),
        orderedTypes.contains(lexicon.types[Int(told.type)])
      {
        turn(&hit, to: told.type, rule: told.rule, child)
        return
      }
      if child.classes.contains(.halt) || child.isPassive {
        let halts = clause.groups[index...].prefix(2).contains { $0.classes.contains(.halt) }
        for range in [child.subject, child.object] {
          guard halts, let range, let rule = nounRule(in: range) else { continue }
          guard orderedTypes.contains(lexicon.types[Int(rule.type)]) else { continue }
          turn(&hit, to: rule.type, rule: rule.name, child)
          hit.isNegative = true
          return
        }
      }
    }
  }

  private let orderedTypes: Set<String> = ["border_security", "repatriation"]

  private func turn(_ hit: inout TriggerHit, to type: Int16, rule: String, _ child: VerbGroup) {
    hit.type = type
    hit.rule = rule
    hit.standing = .decided
    hit.target = child.subject ?? child.object
  }

  private func descends(_ index: Int, from ancestor: Int) -> Bool {
    var at = index
    var steps = 0
    while at > ancestor, steps < 6 {
      at = clause.groups[at].parent
      steps += 1
    }
    return at == ancestor
  }

  private func nounRule(in range: Range<Int>) -> TriggerRule? {
    for index in range {
      let token = clause.units[index].tokens.lowerBound
      if let match = lexicon.nouns.longestMatch(at: token, in: tokens, vocabulary: vocabulary) {
        return lexicon.nounRules[Int(match.payload)]
      }
    }
    return nil
  }

  /// One act told with two verbs is one: `was shot and killed`, `left, concluding his visit`.
  private func joinChains(_ hits: inout [TriggerHit]) {
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
        let hangs = second.parent == hits[earlier].group && !second.isFinite
        let shares =
          second.sibling == hits[earlier].group
          && (isMove(hits[later], second) || first.object == nil || second.object == nil
            || first.object == second.object
            || isPronoun(second.object))
        let leads = first.parent == hits[later].group && !first.isFinite
        if hangs || shares { dropped.insert(later) }
        if leads { dropped.insert(earlier) }
      }
    }
    hits = hits.indices.filter { !dropped.contains($0) }.map { hits[$0] }
  }

  /// `blockaded and searched the area`, `detained and searched`: the search is part of the other.
  private func absorbSearches(_ hits: inout [TriggerHit]) {
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
  private func isMove(_ hit: TriggerHit, _ group: VerbGroup) -> Bool {
    switch lexicon.types[Int(hit.type)] {
    case "defection": true
    case "official_visit":
      // A second stop with a place or a day of its own is its own.
      !clause.units[group.head..<group.clauseEnd].contains { $0.entity.isPlace || $0.tag == .date }
    default: false
    }
  }

  private func isPronoun(_ range: Range<Int>?) -> Bool {
    range.map { clause.units[$0.lowerBound].tag == .pronoun } ?? false
  }

  private func isMotion(_ word: Int32) -> Bool {
    word != lexicon.inWord
  }

  // MARK: Nouns

  private func nounHits() -> [TriggerHit] {
    var hits: [TriggerHit] = []
    var index = 0
    while index < clause.units.count {
      let unit = clause.units[index]
      guard unit.tag == .noun, unit.entity == .none,
        lexicon.nouns.begins(with: tokens[unit.tokens.lowerBound].word),
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
      hits.append(hit)
      index = end
    }
    return hits
  }

  /// Finds the verb that says that what the noun names took place.
  private func place(_ hit: inout TriggerHit) {
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

  private func isThere(_ group: VerbGroup) -> Bool {
    let before = group.units.lowerBound - 1
    return before >= 0 && clause.units[before].word == lexicon.there
  }

  /// `resulting in a dispute`, `locked in a dispute`, `engaged in a crackdown`.
  private func governedBy(_ head: Int, after group: VerbGroup) -> Bool {
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
  private func complement(after head: Int) -> Range<Int>? {
    let at = head + 1
    guard at + 1 < clause.units.count, clause.units[at].tag == .preposition,
      clause.units[at + 1].isNominal
    else { return nil }
    return (at + 1)..<max(at + 2, clause.chunkEnd(from: at + 1, limit: clause.units.count))
  }
}
