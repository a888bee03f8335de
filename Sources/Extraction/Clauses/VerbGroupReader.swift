/// Finds the verb groups of a sentence and settles which words are verbs.
///
/// A form that may be noun or verb is a verb only where its neighbours leave no other reading;
/// a form in `-ed` after a noun is active where an object follows, a reduced relative clause
/// otherwise.
struct VerbGroupReader {
  let lexicon: Lexicon

  func read(_ units: inout [ClauseUnit]) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var index = 0
    while index < units.count {
      if let group = group(at: index, &units, groups) {
        for unit in group.units where units[unit].tag == .noun || units[unit].isAuxiliary {
          units[unit].tag = .verb
        }
        units[group.head].tag = .verb
        groups.append(group)
        index = group.units.upperBound
      } else {
        if units[index].tag == .verb { units[index].tag = .noun }
        if units[index].tag == .to { units[index].tag = .preposition }
        index += 1
      }
    }
    return groups
  }

  private func group(
    at index: Int, _ units: inout [ClauseUnit], _ groups: [VerbGroup]
  ) -> VerbGroup? {
    let unit = units[index]
    if unit.entity != .none { return nil }
    if unit.isAuxiliary { return auxiliaryGroup(from: index, &units) }
    if unit.tag == .to {
      let next = skipAdverbs(index + 1, units)
      guard next < units.count, units[next].entity == .none else { return nil }
      if units[next].isAuxiliary, !units[next].classes.contains(.doVerb) {
        return auxiliaryGroup(from: next, &units, to: index)
      }
      if units[next].forms.contains(.base), !units[next].isName || units[next].isAuxiliary,
        !isGoal(next, units)
      {
        return VerbGroup(
          units: index..<(next + 1), head: next, lemma: units[next].lemma,
          classes: units[next].classes, shape: .infinitive, opening: .infinitive,
          openingUnit: index)
      }
      if units[next].isAuxiliary { return auxiliaryGroup(from: next, &units, to: index) }
      return nil
    }
    guard unit.isVerbal,
      unit.tag == .noun || unit.tag == .verb || unit.tag == .adverb
        || unit.tag == .preposition
    else { return nil }
    return plainVerb(at: index, units, groups)
  }

  /// `jail` of `taken to jail by police`: a facility that nothing follows that could be jailed.
  private func isGoal(_ index: Int, _ units: [ClauseUnit]) -> Bool {
    guard lexicon.isFacility(units[index].word) else { return false }
    guard index + 1 < units.count else { return true }
    switch units[index + 1].tag {
    case .preposition, .coordinator, .comma, .stop, .date, .subordinator: return true
    default: return false
    }
  }

  func skipAdverbs(_ from: Int, _ units: [ClauseUnit]) -> Int {
    var index = from
    while index < units.count, units[index].tag == .adverb || units[index].tag == .negation,
      !units[index].isVerbal || units[index].tag == .negation,
      !units[index].classes.contains(.pronoun)
    {
      index += 1
    }
    return index
  }

  /// `has been arresting`, `was not killed`, `will be sent`, `are`.
  private func auxiliaryGroup(
    from index: Int, _ units: inout [ClauseUnit], to: Int? = nil
  ) -> VerbGroup? {
    var group = VerbGroup(
      units: (to ?? index)..<(index + 1), head: index, lemma: -1, classes: [], shape: .present)
    if to != nil {
      group.shape = .infinitive
      group.opening = .infinitive
      group.openingUnit = index - 1
    }
    var at = index
    var sawHave = false
    var sawBe = false
    var past = false
    while at < units.count {
      let unit = units[at]
      if unit.entity != .none {
        if case .date = unit.entity, at > index { at += 1; continue }
        break
      }
      if at > index, let past = passesTime(at, units, afterHave: sawHave) {
        at = past
        continue
      }
      if unit.tag == .negation || unit.classes.contains(.negation), !unit.isAuxiliary {
        guard unit.tag != .determiner, !unit.isNominal else { break }
        group.isNegated = true
        at += 1
        continue
      }
      if unit.tag == .adverb, !unit.isAuxiliary, !unit.isVerbal || unit.classes.contains(.adverb) {
        if unit.classes.contains(.habitual) || unit.word == lexicon.long { group.isHabitual = true }
        at += 1
        continue
      }
      if unit.classes.contains(.modal) || unit.classes.contains(.modalNegated) {
        if at > index, group.head != at, units[group.head].isAuxiliary, sawBe || sawHave { break }
        group.modal = modal(of: unit)
        if unit.classes.contains(.modalNegated) { group.isNegated = true }
        group.head = at
        at += 1
        continue
      }
      if unit.classes.contains(.doVerb), !sawBe, !sawHave, group.modal == .plain || at == index {
        // `did not arrest`; `did` alone is a main verb.
        past = unit.forms.isEmpty ? isPastAuxiliary(unit) : past || isPastAuxiliary(unit)
        if unit.classes.contains(.negation) { group.isNegated = true }
        group.head = at
        at += 1
        continue
      }
      if unit.classes.contains(.have), !sawBe {
        if sawHave, units[group.head].classes.contains(.have), !isHavePast(unit) { break }
        if unit.classes.contains(.negation) { group.isNegated = true }
        var next = skipAdverbs(at + 1, units)
        if next < units.count, let past = passesTime(next, units, afterHave: true) {
          next = skipAdverbs(past, units)
        }
        if next < units.count, units[next].entity == .none,
          units[next].forms.contains(.participle) || isBeen(units[next])
        {
          sawHave = true
          group.isPerfect = true
          past = isHavePast(unit)
          group.head = at
          at += 1
          continue
        }
        return close(&group, mainAt: at, units, past: isHavePast(unit), copula: false)
      }
      if unit.classes.contains(.be) {
        if sawBe, unit.forms.contains(.progressive) { group.isProgressive = true }
        if unit.classes.contains(.negation) { group.isNegated = true }
        if !sawHave, group.modal == .plain, to == nil { past = isBePast(unit) }
        sawBe = true
        group.head = at
        at += 1
        continue
      }
      // The main verb, if this word can be it.
      if sawBe {
        if unit.forms.contains(.progressive) {
          if units[group.head].word == unit.word { break }
          group.isProgressive = true
          return close(&group, mainAt: at, units, past: past, copula: false)
        }
        if unit.forms.contains(.participle) {
          group.isPassive = true
          return close(&group, mainAt: at, units, past: past, copula: false)
        }
        break
      }
      if sawHave {
        if unit.forms.contains(.participle) {
          return close(&group, mainAt: at, units, past: past, copula: false)
        }
        break
      }
      if unit.forms.contains(.base) {
        return close(&group, mainAt: at, units, past: past, copula: false)
      }
      break
    }
    // No main verb: the last auxiliary is the main verb (copula).
    let head = group.head
    let copula = units[head].classes.contains(.be)
    return close(
      &group, mainAt: head, units, past: past || isPastAuxiliary(units[head]),
      copula: copula)
  }

  /// One past a time within a verb group: `was on Monday replaced`, `have since been suspended`.
  private func passesTime(_ at: Int, _ units: [ClauseUnit], afterHave: Bool) -> Int? {
    guard at + 1 < units.count else { return nil }
    if units[at].tag == .preposition || units[at].tag == .subordinator,
      case .date = units[at + 1].entity
    {
      // Only where the participle follows at once: `was in May a ward` is none.
      let next = skipAdverbs(at + 2, units)
      guard next < units.count, units[next].entity == .none,
        units[next].forms.contains(.participle) || units[next].forms.contains(.progressive)
          || isBeen(units[next])
      else { return nil }
      return at + 2
    }
    let next = skipAdverbs(at + 1, units)
    if units[at].word == lexicon.since, next < units.count, units[next].entity == .none,
      isBeen(units[next]) || afterHave && units[next].forms.contains(.participle)
    {
      return at + 1
    }
    return nil
  }

  private func close(
    _ group: inout VerbGroup, mainAt: Int, _ units: [ClauseUnit], past: Bool, copula: Bool
  ) -> VerbGroup {
    group.head = mainAt
    group.units = group.units.lowerBound..<(mainAt + 1)
    group.lemma = units[mainAt].lemma
    // `was being followed` is told as past, `is being followed` goes on.
    if group.isPassive, past { group.isProgressive = false }
    group.classes = units[mainAt].classes
    group.isCopula = copula
    if group.opening != .infinitive, units[group.units.lowerBound].classes.contains(.have),
      units[group.units.lowerBound].forms.contains(.progressive), group.isPerfect
    {
      // `accused of having taken bribes`
      group.shape = .gerund
    } else if group.opening != .infinitive {
      group.shape = group.isPerfect ? (past ? .pastPerfect : .perfect) : past ? .past : .present
    }
    return group
  }

  private func modal(of unit: ClauseUnit) -> VerbGroup.Modal {
    switch lexicon.modals[unit.word] {
    case let modal?: modal
    case nil: .possible
    }
  }

  private func isPastAuxiliary(_ unit: ClauseUnit) -> Bool {
    lexicon.pastAuxiliaries.contains(unit.word)
  }
  private func isHavePast(_ unit: ClauseUnit) -> Bool { isPastAuxiliary(unit) }
  private func isBePast(_ unit: ClauseUnit) -> Bool { isPastAuxiliary(unit) }
  private func isBeen(_ unit: ClauseUnit) -> Bool { unit.word == lexicon.been }
}
