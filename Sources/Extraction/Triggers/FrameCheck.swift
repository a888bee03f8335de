/// Whether the words around a trigger are of the kind that its frame asks for.
struct FrameCheck {
  let lexicon: Lexicon
  let tokens: Tokens
  let clause: Clause
  /// Tokens of the sentence before, in the same paragraph.
  let before: Range<Int>?

  func holds(_ frame: Frame, _ group: VerbGroup) -> Bool {
    // `The crossing reopened`: of such verbs the subject is what something is done to.
    let turns =
      frame.object == .border && !group.isPassive && group.object == nil
      && lexicon.isLabile(group.lemma)
    let isSubject = group.isPassive || turns
    let patient = isSubject ? group.subject : group.object ?? antecedent(group)
    let patientHead = isSubject ? group.subjectHead : group.objectHead
    let agent = group.isPassive ? group.agent : group.subject
    if frame.object != .any {
      if patient == nil, frame.object == .person || frame.object == .strictPerson {
        // `whom they killed`; `a play, which they executed` names no person.
        guard group.opening == .relative, group.isFinite, frame.object == .person,
          group.openingUnit < 0 || clause.units[group.openingUnit].word != lexicon.which
        else {
          return false
        }
      } else if !meets(frame.object, patient, head: patientHead, group, isObject: true) {
        return false
      }
    }
    // Who raids goes without saying: `homes were raided`.
    if frame.subject != .any, !(frame.subject == .enforcer && agent == nil) {
      let head = agent?.lowerBound == group.subject?.lowerBound ? group.subjectHead : -1
      if !meets(frame.subject, agent, head: head, group, isObject: false) { return false }
    }
    if !group.isPassive || group.agent != nil, clause.contains(agent.map(first), .disaster),
      !clause.contains(agent.map(first), [.person, .attack])
    {
      return false
    }
    switch frame.near {
    case .any: return true
    case .agency: return agencies(group) >= 2
    case .place: return goesAbroad(group)
    case .border: return clauseContains(group, .border)
    case .frontier:
      return (group.clauseStart..<max(group.clauseStart, reach(group))).contains {
        lexicon.isFrontier(clause.units[$0].word)
      }
    case .body: return agencies(group) >= 1
    case .drug: return clauseContains(group, .drug)
    case .money:
      return clauseContains(group, .money)
        || namesMoney(group.clauseStart..<max(group.clauseStart, reach(group)))
    case .attack:
      // `died in the violence`, `died in a shootout with police`
      return clause.contains(group.head..<max(group.head, reach(group)), .attack)
        || clause.groups.contains {
          $0.opening == .subordinator && $0.head > group.head && $0.head < $0.clauseEnd
            && clause.contains($0.clauseStart..<$0.clauseEnd, .attack)
        }
        || clause.groups.contains {
          $0.head != group.head && $0.isFinite && !$0.isNegated
            && (lexicon.isViolent($0.lemma)
              || $0.objectHead >= 0 && lexicon.isFire(clause.units[$0.objectHead].word))
        }
        || followsViolence(group)
    case .law: return clauseContains(group, .law)
    case .post: return clauseContains(group, .post)
    case .home: return clauseContains(group, .home)
    case .contraband, .goods:
      return clauseContains(group, [.drug, .goods])
    default: return true
    }
  }

  /// `Guards fired on a canoe. A boy of 14 lost his life.`: the sentence before says of what.
  private func followsViolence(_ group: VerbGroup) -> Bool {
    guard let before, group.isFinite, group.opening != .conditional,
      !clause.contains(clause.units.indices, .disaster)
    else { return false }
    let isDone = before.contains { index in
      let info = lexicon.info(tokens[index].word)
      guard info.lemma >= 0, info.forms.contains(.past) else { return false }
      return lexicon.isViolent(info.lemma)
        || index + 1 < before.upperBound && tokens[index + 1].word == lexicon.fire
    }
    // A tank that explodes is no attack: somebody, or a weapon, must do it.
    return isDone
      && before.contains {
        !lexicon.info(tokens[$0].word).classes
          .isDisjoint(with: [.person, .enforcer, .attack, .bodyHead, .official])
      }
  }

  /// What a relative clause with a subject of its own has as its object: `the bribes that he took`.
  private func antecedent(_ group: VerbGroup) -> Range<Int>? {
    guard group.opening == .relative, group.openingUnit > 0, let subject = group.subject,
      subject.lowerBound > group.openingUnit
    else { return nil }
    var start = group.openingUnit
    while start > 0, group.openingUnit - start < 10 {
      let unit = clause.units[start - 1]
      guard unit.isNominal || unit.word == lexicon.of else { break }
      start -= 1
    }
    return start < group.openingUnit ? start..<group.openingUnit : nil
  }

  /// Whether a noun phrase names persons, by its first noun phrase.
  func meetsPerson(_ range: Range<Int>) -> Bool {
    let head = clause.headOfChunk(
      range
        .lowerBound..<max(
          range.lowerBound + 1, clause.chunkEnd(from: range.lowerBound, limit: range.upperBound)))
    let unit = clause.units[head]
    if unit.tag == .pronoun || unit.tag == .possessive { return unit.word != lexicon.it }
    if unit.entity != .none { return false }
    return unit.classes.isDisjoint(with: [
      .drug, .goods, .money, .border, .law, .disaster, .home, .abstractObject, .attack,
    ])
  }

  private func clauseContains(_ group: VerbGroup, _ classes: LexicalClass) -> Bool {
    clause.contains(group.clauseStart..<max(group.clauseStart, reach(group)), classes)
  }

  /// One past the last unit that may belong to the verb: infinitives and gerunds on the way do not
  /// end it, a new finite clause does.
  func reach(_ group: VerbGroup) -> Int {
    for other in clause.groups where other.units.lowerBound > group.head {
      if other.isFinite {
        return max(
          group.head, group.clauseEnd, min(other.clauseStart, other.units.lowerBound))
      }
    }
    return clause.units.count
  }

  private func agencies(_ group: VerbGroup) -> Int {
    var seen: Set<UnitEntity> = []
    for unit in clause.units where unit.entity.isAgency { seen.insert(unit.entity) }
    return seen.count
  }

  /// Names a country, a foreign place, a border or `abroad` after the verb.
  private func goesAbroad(_ group: VerbGroup) -> Bool {
    for index in group.head..<reach(group) {
      let unit = clause.units[index]
      if unit.entity.isPlace || unit.classes.contains(.border) { return true }
      if unit.word == lexicon.here { return true }
      if lexicon.isAbroad(unit.word) { return true }
    }
    return false
  }

  private func meets(
    _ need: Frame.Need, _ range: Range<Int>?, head: Int, _ group: VerbGroup, isObject: Bool
  ) -> Bool {
    guard let range, !range.isEmpty else { return need == .none || need == .any }
    let headUnit = clause.units[head >= 0 ? head : range.upperBound - 1]
    switch need {
    case .any: return true
    case .none: return false
    case .person:
      if headUnit.word == lexicon.it { return false }
      if headUnit.classes.contains(.person) || headUnit.classes.contains(.official) { return true }
      let bad: LexicalClass = [
        .drug, .goods, .money, .border, .law, .disaster, .home, .abstractObject, .attack,
      ]
      if !headUnit.classes.isDisjoint(with: bad) { return false }
      return !headUnit.entity.isPlace
    case .strictPerson:
      // What stands up to the head counts, not what hangs on it: `the deportation of refugees`.
      let chunk = range.lowerBound..<min(range.upperBound, max(head, range.lowerBound) + 1)
      if headUnit.word == lexicon.it || headUnit.entity.isPlace { return false }
      if namesMoney(chunk) { return false }
      if headUnit.classes.contains(.abstractObject), !clause.contains(chunk, .person) {
        return false
      }
      if headUnit.entity.isAgency {
        return !isObject || !headUnit.classes.isDisjoint(with: [.person, .official, .post])
      }
      if headUnit.tag == .pronoun { return true }
      if headUnit.isName, headUnit.entity == .none { return true }
      if headUnit.tag == .number || lexicon.isQuantifier(headUnit.word),
        head + 1 < range.upperBound,
        clause.units[head + 1].word == lexicon.of
      {
        // `two of his deputies`
        return clause.contains((head + 1)..<range.upperBound, [.person, .official, .post])
          || clause.units[(head + 1)..<range.upperBound].contains { $0.tag == .pronoun }
      }
      return clause.contains(chunk, [.person, .official, .post])
        || (headUnit.tag == .number && chunk.count <= 3)
    case .site:
      if headUnit.classes.contains(.person) || headUnit.tag == .pronoun { return false }
      return clause.contains(range, .home) || headUnit.entity != .none || headUnit.isName
    case .attack: return clause.contains(range, .attack)
    case .frontier: return range.contains { lexicon.isFrontier(clause.units[$0].word) }
    case .network: return range.contains { lexicon.isNetwork(clause.units[$0].word) }
    case .association:
      return range.contains { lexicon.isAssociation(clause.units[$0].word) }
    case .enforcer:
      if headUnit.tag == .pronoun { return headUnit.word != lexicon.it }
      if headUnit.entity.isPlace { return true }
      return clause.units[range].contains { $0.entity.isAgency }
        || clause.contains(range, [.enforcer, .bodyHead])
    case .body: return clause.units[range].contains { $0.entity.isAgency }
    case .officials:
      // Several who meet: `the minister and his counterpart met`.
      return meets(.official, range, head: head, group, isObject: isObject)
        && (headUnit.isPlural || clause.units[range].contains { $0.tag == .coordinator })
    case .official:
      if clause.contains(range, .visitStop) { return false }
      if headUnit.tag == .pronoun { return headUnit.word != lexicon.it }
      if headUnit.isName, headUnit.entity == .none, !clause.contains(range, .person) { return true }
      return clause.contains(range, [.official, .post])
    case .drug: return near(range, .drug, group)
    case .contraband: return near(range, [.drug, .goods], group)
    case .goods: return near(range, .goods, group)
    case .money:
      return near(range, .money, group) || namesMoney(range)
        || clause.units[range].contains { $0.symbol == UInt8(ascii: "$") }
    case .border:
      return clause.contains(range, .border)
    case .law: return clause.contains(first(range), .law)
    case .home: return clause.contains(range, .home) || headUnit.entity.isPlace
    case .post:
      return clause.contains(range, [.post, .official])
        || meets(.strictPerson, range, head: head, group, isObject: isObject)
          && clause.contains(group.head..<reach(group), .post)
    case .communication:
      return clause.contains(range, [.person, .official]) || headUnit.tag == .pronoun
        || range.contains { lexicon.isNetwork(clause.units[$0].word) }
    case .agency: return clause.units[range].contains { $0.entity.isAgency }
    case .infinitive:
      return clause.groups.contains {
        $0.parent >= 0 && clause.groups[$0.parent].head == group.head
      }
    case .place: return headUnit.entity.isPlace
    case .visitable:
      if clause.contains(range, .visitStop) { return false }
      return headUnit.entity.isPlace || headUnit.entity.isAgency || headUnit.isName
        || clause.contains(range, [.official, .home, .border]) || headUnit.tag == .pronoun
    case .unit:
      if !headUnit.classes.isDisjoint(with: [.post, .official]), !headUnit.isPlural {
        return false
      }
      return clause.units[range].contains { $0.entity.isAgency }
        || clause.contains(range, [.bodyHead, .person])
    }
  }

  /// `$3,000`, `Rs5,000`, `Tk 12 lakh`, `€40`: a currency before a number.
  func namesMoney(_ range: Range<Int>) -> Bool {
    for index in range {
      let unit = clause.units[index]
      if unit.symbol == UInt8(ascii: "$") || lexicon.isCurrency(unit.word) { return true }
      if unit.entity == .none, unit.tokens.count > 1, unit.tag == .number,
        unit.tokens.contains(where: { lexicon.isCurrency(tokens[$0].word) })
      {
        return true
      }
    }
    return false
  }

  private func first(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<min(range.upperBound, range.lowerBound + 8)
  }

  private func near(_ range: Range<Int>, _ classes: LexicalClass, _ group: VerbGroup) -> Bool {
    clause.contains(range, classes)
      || clause.contains(
        range.lowerBound..<max(range.lowerBound, min(reach(group), range.upperBound + 8)), classes)
  }
}
