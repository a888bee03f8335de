/// Finds the verbs and the nouns of a sentence that can tell an incident, with their standing.
struct TriggerFinder {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let tokens: Tokens
  let clause: Clause
  let check: FrameCheck
  let standings: StandingReader
  let words: SentenceWords

  /// - Parameters:
  ///   - words: Those of the clause's tokens.
  ///   - before: Tokens of the sentence before, in the same paragraph.
  init(
    lexicon: Lexicon, vocabulary: Vocabulary, tokens: Tokens, clause: Clause,
    words: SentenceWords, before: Range<Int>? = nil
  ) {
    self.lexicon = lexicon
    self.vocabulary = vocabulary
    self.tokens = tokens
    self.clause = clause
    self.check = FrameCheck(lexicon: lexicon, tokens: tokens, clause: clause, before: before)
    self.standings = StandingReader(lexicon: lexicon)
    self.words = words
  }

  func hits() -> [TriggerHit] {
    var hits: [TriggerHit] = []
    for index in clause.groups.indices {
      if let hit = verbHit(index) { hits.append(hit) }
    }
    let verbs = hits
    for index in hits.indices { turnOrder(&hits[index], verbs) }
    dropCourtOrders(&hits)
    absorbSearches(&hits)
    for hit in nounHits() where !hits.contains(where: { covers($0, hit) }) { hits.append(hit) }
    joinChains(&hits)
    dropRepeated(&hits)
    dropWeak(&hits)
    if asks {
      for index in hits.indices where !hits[index].standing.isRefused {
        hits[index].standing = .refused(.comment)
      }
    }
    return hits
  }

  /// Types whose acts go on.
  private static let lasting: Set<String> = ["surveillance", "border_security"]

  /// Whether the sentence is a question: `Could it have been stopped?`
  private var asks: Bool {
    clause.units.last { $0.tag != .quote }?.symbol == UInt8(ascii: "?")
  }

  /// `seized 3 kg of heroin and took the files away`: what is told beside an act is part of it.
  private func dropWeak(_ hits: inout [TriggerHit]) {
    guard hits.contains(where: { $0.isWeak && !$0.standing.isRefused }) else { return }
    // `Officers came to a bookshop and locked its doors` tells no visit.
    for index in hits.indices
    where !hits[index].isWeak && lexicon.types[Int(hits[index].type)] == "official_visit"
      && !hits[index].isNoun
    {
      hits[index].standing = .refused(.arguments)
    }
    let isTold = hits.contains { !$0.isWeak && !$0.standing.isRefused }
    var kept = false
    for index in hits.indices where hits[index].isWeak && !hits[index].standing.isRefused {
      if isTold || kept { hits[index].standing = .refused(.arguments) }
      kept = true
    }
  }

  /// `accused of taking bribes`: what one is accused of is not told twice.
  private func dropRepeated(_ hits: inout [TriggerHit]) {
    let told = hits
    hits.removeAll { hit in
      // `broke up a gang that smuggled migrants` is told by what the gang did.
      if lexicon.types[Int(hit.type)] == "crackdown", hit.group >= 0, let target = hit.target {
        return told.contains {
          $0.group > hit.group && !$0.standing.isRefused
            && lexicon.types[Int($0.type)] == "trafficking"
            && clause.groups[$0.group].opening == .relative
            && clause.groups[$0.group].subject.map { target.overlaps($0) } ?? false
        }
      }
      guard lexicon.types[Int(hit.type)] == "corruption", hit.group >= 0, !hit.standing.isRefused
      else { return false }
      return told.contains {
        $0.type == hit.type && $0.group >= 0 && $0.group < hit.group && !$0.standing.isRefused
          && descends(hit.group, from: $0.group)
      }
    }
  }

  func covers(_ one: TriggerHit, _ other: TriggerHit) -> Bool {
    if one.units.overlaps(other.units) { return true }
    return one.group == other.group && one.group >= 0
      && (one.type == other.type || !one.standing.isRefused)
  }

  // MARK: Verbs

  func verbHit(_ index: Int) -> TriggerHit? {
    let group = clause.groups[index]
    guard group.lemma >= 0, Int(group.lemma) < lexicon.verbRules.count else { return nil }
    var refused: TriggerHit?
    // The same for every rule of the verb.
    var standing: Standing?
    for rule in lexicon.verbRules[Int(group.lemma)] {
      guard let end = follows(rule, group) else { continue }
      let own = standing ?? standings.standing(of: index, in: clause)
      standing = own
      var hit = TriggerHit(
        type: rule.type, group: index,
        units: group.units.lowerBound..<max(end, group.units.upperBound),
        rule: rule.name, standing: own)
      hit.isWeak = rule.frame.isAlone
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
      if group.isPassive, group.isProgressive, group.shape == .present, hit.standing == .told,
        !isOneHeld(hit, group), !TriggerFinder.lasting.contains(lexicon.types[Int(rule.type)])
      {
        // `is being held`: a state, whose beginning is told elsewhere.
        hit.standing = .refused(.habitual)
      }
      if hit.standing == .refused(.charge)
        || hit.standing == .refused(.duty) && group.shape == .gerund && group.isPerfect,
        lexicon.types[Int(rule.type)] == "corruption"
      {
        // Of this type being accused is an incident of its own: `sentenced for extorting …`.
        hit.standing = .hearsay
      }
      if group.shape == .infinitive, group.parent >= 0,
        hit.standing == .refused(.prospective) || hit.standing == .refused(.attempt),
        lexicon.types[Int(rule.type)] == "trafficking",
        clause.groups[group.parent].classes.contains(.halt), !clause.groups[group.parent].isNegated
      {
        // `foiled a bid to smuggle 60 falcons`: the goods were stopped.
        hit.standing = standings.standing(of: group.parent, in: clause)
      }
      if group.isPassive, group.agent == nil, rule.name == "law_decree:order",
        group.subjectHead >= 0, !clause.units[group.subjectHead].isPlural
      {
        // `The new chief was ordered to …`: a task, not a norm.
        continue
      }
      if hit.standing == .decided, lexicon.types[Int(rule.type)] == "official_visit" {
        // `agreed to meet again in Osh`
        hit.standing = .refused(.prospective)
      }
      if let object = hit.target, !group.isPassive, isNobody(object) {
        hit.standing = .refused(.negated)
      }
      if group.opening == .reduced, group.shape == .gerund, group.units.lowerBound > 0,
        clause.units[group.units.lowerBound - 1].classes.contains(.law)
      {
        // `the order suspending …`: what the order says.
        hit.standing = .refused(.duty)
        return hit
      }
      if hit.rule == "law_decree:order", group.objectHead >= 0,
        lexicon.isInquiry(clause.units[group.objectHead].word)
      {
        // To look into a matter is no norm.
        hit.standing = .refused(.arguments)
        return hit
      }
      if rule.frame.goesOn, hit.standing == .refused(.habitual), group.shape == .present,
        !group.isHabitual
      {
        hit.standing = .told
        hit.isOngoing = true
      }
      if rule.frame.isDone, hit.standing == .refused(.habitual), group.shape == .present,
        !group.isHabitual
      {
        hit.standing = .told
      }
      guard !refusedNear, check.holds(rule.frame, group), names(rule, group) else {
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

  /// `The Chinese driver is being held in Murghob`: of one or some who are known, where it says in
  /// whose hands they are.
  private func isOneHeld(_ hit: TriggerHit, _ group: VerbGroup) -> Bool {
    guard lexicon.types[Int(hit.type)] == "arrest_detention", let subject = group.subject,
      group.subjectHead >= 0, subject.lowerBound < group.subjectHead
    else { return false }
    let first = clause.units[subject.lowerBound]
    return first.tag == .determiner && first.word != lexicon.no
      && clause.units[group.subjectHead].classes.contains(.person)
  }

  func descends(_ index: Int, from ancestor: Int) -> Bool {
    var at = index
    var steps = 0
    while at > ancestor, steps < 6 {
      at = clause.groups[at].parent
      steps += 1
    }
    return at == ancestor
  }

  func nounRule(in range: Range<Int>) -> TriggerRule? {
    for index in range {
      let token = clause.units[index].tokens.lowerBound
      if let match = lexicon.nouns.longestMatch(at: token, in: tokens, vocabulary: vocabulary) {
        return lexicon.nounRules[Int(match.payload)]
      }
    }
    return nil
  }
}
