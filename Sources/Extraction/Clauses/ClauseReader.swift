/// Reads a sentence: its units, its verb groups, and how they hang together.
struct ClauseReader {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  var known = KnownNames()

  func read(_ tokens: Tokens, in range: Range<Int>, names: ArraySlice<NamedSpan>) -> Clause {
    var units = UnitReader(
      lexicon: lexicon, vocabulary: vocabulary, tokens: tokens, known: known
    )
    .units(in: range, names: names)
    let groups = VerbGroupReader(lexicon: lexicon).read(&units)
    var clause = Clause(units: units, groups: groups)
    for index in clause.groups.indices { open(index, &clause) }
    nameMain(&clause)
    for index in clause.groups.indices { findArguments(index, &clause) }
    nameFronted(&clause)
    shareObjects(&clause)
    findTrailing(&clause)
    return clause
  }

  // MARK: What opens the clause of a verb

  func open(_ index: Int, _ clause: inout Clause) {
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
        case .conditional: group.opening = .conditional
        default: group.opening = .reduced
        }
      } else {
        group.opening = .reduced
      }
      if index == 0, clause.groups.count > 1 { group.parent = 1 }
    default:
      openFinite(index, floor: floor, &group, clause)
      if let inner = interruption(before: index, group, clause) {
        // `Ruto, who was sworn in on Monday, disbanded …` goes on from before the first comma.
        group.parent = clause.groups[inner].parent
        group.opening = clause.groups[inner].parent < 0 ? .none : .comma
        group.clauseStart = previousWord(start, clause) + 1
        group.resumes = inner
      }
    }
    clause.groups[index] = group
  }

  func openFinite(_ index: Int, floor: Int, _ group: inout VerbGroup, _ clause: Clause) {
    let start = group.units.lowerBound
    var at = start - 1
    var sawNominal = false
    var mark = -1
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
      case .that where at > 0 && clause.units[at - 1].tag == .preposition:
        // `no one by that name`
        sawNominal = true
      case .that:
        let before = at > 0 ? clause.units[at - 1] : nil
        let relative =
          before?.tag == .noun
          && before?.classes.isDisjoint(with: [.fearNoun, .reportNoun]) ?? true
          && (!sawNominal || isGapped(group, index, clause, that: at))
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
      case .comma where sawNominal && mark < 0: mark = at
      case .subordinator
      where unit.classes.contains(.preposition) && clause.units[start - 1].tag == .comma:
        // `a boy known as Kato, were killed`: no clause has a comma before its verb.
        break
      case .subordinator where mark >= 0 && unit.classes.contains(.preposition),
        .preposition where unit.classes.contains(.subordinator) && mark >= 0:
        // `After the attack, police …`, `as members of the group, his wife …`: no clause of its own.
        group.opening = .comma
        group.openingUnit = mark
        group.clauseStart = mark + 1
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
        if opened, sawNominal || joinsAfterStop(at, floor, clause) { break }
        if !opened, sawNominal, joinsAfterStop(at, floor, clause) { break }
        if mark >= 0, sawNominal, !group.classes.isDisjoint(with: [.say, .speculate, .deny]) {
          // `between A and B on Wednesday, the ministry said`
          group.opening = .comma
          group.openingUnit = mark
          group.clauseStart = mark + 1
          break scan
        }
        // `roads connected to the ROK in the east and west parts have been …`
        let before = clause.groups[index - 1]
        if sawNominal, !before.isFinite, before.opening == .reduced, before.isPassive,
          clause.units[at + 1].tag == .noun, clause.units[at + 1].entity == .none,
          !clause.units[at + 1].isPlural, !clause.units[at + 1].isName
        {
          break
        }
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
        || before.opening == .relative, before.isFinite,
        before.opening != .relative
          || (before.units.upperBound..<start).contains(where: {
            clause.units[$0].tag == .comma || clause.units[$0].tag == .quote
          })
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
      let before = clause.groups[governing(index - 1, clause)]
      let inside = (before.opening == .reduced && !before.isFinite) || before.opening == .relative
      if inside, !(floor..<start).contains(where: { clause.units[$0].tag == .comma }) {
        group.clauseStart = start
        takeUp(before, &group, clause)
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
}
