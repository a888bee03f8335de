/// What a verb group takes over from those that it depends on.
extension StandingReader {
  func inherited(
    _ index: Int, _ group: VerbGroup, _ clause: Clause, depth: Int
  ) -> Standing? {
    if group.sibling >= 0, group.sibling < index, !group.isFinite || group.opening == .coordinator {
      let sibling = clause.groups[group.sibling]
      // `if they catch and shoot`, `will arrest and deport`.
      if sibling.opening == .conditional { return .refused(.conditional) }
      // `denied that officers had beaten or arrested anyone`: both are denied.
      let shares =
        sibling.opening == .that && group.subject?.lowerBound == sibling.subject?.lowerBound
      if shares || !group.isFinite || sibling.shape == group.shape {
        if sibling.opening == .that || !group.isFinite {
          return inherited(group.sibling, sibling, clause, depth: depth + 1)
        }
        return nil
      }
    }
    switch group.opening {
    case .conditional: return .refused(.conditional)
    case .infinitive: return infinitive(group, clause, depth: depth)
    case .gerund: return gerund(group, clause, depth: depth)
    case .that, .complement:
      return complement(group, clause, depth: depth)
    case .relative:
      if isIndirectQuestion(group, clause) { return .refused(.background) }
      if tellsKind(group, clause) { return .refused(.habitual) }
      if let subject = group.subject, group.subjectHead >= 0 {
        let head = clause.units[group.subjectHead]
        let first = clause.units[subject.lowerBound]
        if head.classes.contains(.genericNoun) || first.classes.contains(.genericNoun) {
          return .refused(.habitual)
        }
      }
      return parentRefusal(group, clause, depth: depth, only: [.conditional])
    case .subordinator:
      if group.openingUnit >= 0, group.shape == .present { return .refused(.conditional) }
      return nil
    case .reduced:
      // `Arrested on Tuesday, he faces …` is told whatever follows.
      if index == 0, group.isPassive, group.units.lowerBound < 3 { return nil }
      if group.shape == .gerund, group.parent >= 0, clause.groups[group.parent].isCopula,
        clause.groups[group.parent].shape == .present
      {
        return .refused(.habitual)
      }
      return parentRefusal(
        group, clause, depth: depth,
        only: [.prospective, .conditional, .speculation, .negated, .habitual, .statistics])
    case .comma, .coordinator, .none: return nil
    }
  }

  /// `yet to establish who gave the order`, `asked who had shot him`: taken as known, or unknown.
  func isIndirectQuestion(_ group: VerbGroup, _ clause: Clause) -> Bool {
    guard group.openingUnit > 0, group.openingUnit + 1 >= group.units.lowerBound else {
      return false
    }
    return clause.groups.contains { $0.head == group.openingUnit - 1 && $0.head < group.head }
  }

  /// `brings aid to persons who have been detained`: of which kind they are, in a clause that says
  /// what somebody usually does.
  func tellsKind(_ group: VerbGroup, _ clause: Clause) -> Bool {
    guard group.shape == .perfect || group.shape == .present, group.parent >= 0,
      clause.groups[group.parent].shape == .present, !clause.groups[group.parent].isCopula,
      !clause.groups[group.parent].isProgressive, clause.groups[group.parent].modal == .plain,
      clause.groups[group.parent].classes.isDisjoint(with: [.say]),
      let subject = group.subject, group.subjectHead >= 0, group.subjectHead < group.openingUnit
    else { return false }
    let first = clause.units[subject.lowerBound]
    return first.tag == .noun && !first.isName && first.entity == .none
      && clause.units[group.subjectHead].isPlural
  }

  func parentRefusal(
    _ group: VerbGroup, _ clause: Clause, depth: Int, only: Set<Standing.Reason>
  ) -> Standing? {
    guard group.parent >= 0, clause.groups[group.parent].parent != group.parent else { return nil }
    guard group.parent < clause.groups.count, depth < 8 else { return nil }
    let parent = clause.groups[group.parent]
    if parent.isCopula, parent.shape == .present { return nil }
    let standing = standing(of: group.parent, in: clause, depth: depth + 4)
    if case .refused(let reason) = standing, only.contains(reason) { return standing }
    if standing == .hearsay { return .hearsay }
    return nil
  }

  func complement(_ group: VerbGroup, _ clause: Clause, depth: Int) -> Standing? {
    if group.governor >= 0 {
      let noun = clause.units[group.governor].classes
      if noun.contains(.reportNoun),
        isDisproved(group, clause)
          || group.parent >= 0
            && lexicon.isDismissal(clause.units[clause.groups[group.parent].head].word)
      {
        return .refused(.negated)
      }
      if noun.contains(.fearNoun) { return .refused(.speculation) }
      if noun.contains(.planNoun), !noun.contains(.reportNoun) { return .refused(.prospective) }
    }
    guard group.parent >= 0 else { return nil }
    let parent = clause.groups[group.parent]
    if parent.classes.contains(.deny) {
      return parent.isNegated ? nil : .refused(.negated)
    }
    if group.opening == .complement, parent.classes.contains(.halt) { return .refused(.negated) }
    if isSpeculating(parent) || parent.classes.contains(.halt) && !parent.classes.contains(.say) {
      return .refused(.speculation)
    }
    if parent.classes.contains(.order), !parent.classes.contains(.say) {
      return .refused(.prospective)
    }
    if !parent.classes.isDisjoint(with: [.urge, .plan]), !parent.classes.contains(.say) {
      return .refused(.prospective)
    }
    if parent.isNegated, !parent.classes.contains(.say) { return .refused(.negated) }
    if parent.modal == .possible || parent.modal == .would || parent.opening == .conditional {
      return .refused(.conditional)
    }
    if group.opening == .complement {
      // `began arresting`, `stopped arresting`, `kept arresting`.
      if parent.classes.contains(.halt) { return .refused(.negated) }
      let standing = standing(of: group.parent, in: clause, depth: depth + 1)
      return standing.isRefused ? standing : nil
    }
    if hasWord(near: parent, .hearsay, clause) { return .hearsay }
    return nil
  }

  /// `Reports that the coordinator has been suspended are not correct`, `… are false`
  func isDisproved(_ group: VerbGroup, _ clause: Clause) -> Bool {
    clause.groups.contains { later in
      guard later.head > group.head, later.isFinite else { return false }
      if later.isNegated {
        return later.isCopula || later.subjectHead == group.governor || later.parent < 0
          || later.opening == .none
      }
      guard later.opening != .relative else { return false }
      let after = clause.units[later.head + 1..<min(later.head + 4, clause.units.count)]
      return after.contains { lexicon.isFalse($0.word) || $0.tag == .negation }
    }
  }

  func infinitive(_ group: VerbGroup, _ clause: Clause, depth: Int) -> Standing? {
    if group.governor >= 0 {
      let noun = clause.units[group.governor].classes
      if noun.contains(.planNoun) || noun.contains(.fearNoun) { return .refused(.prospective) }
      if noun.contains(.dutyWord) { return .refused(.duty) }
    }
    guard group.parent >= 0 else { return .refused(.purpose) }
    let parent = clause.groups[group.parent]
    let perfect = group.isPerfect
    // `is said to have fled`, `was found to have taken`, `was seen to enter`.
    if perfect, parent.classes.contains(.raising) {
      let standing = standing(of: group.parent, in: clause, depth: depth + 1)
      if case .refused(let reason) = standing, reason != .habitual { return standing }
      return parent.classes.contains(.speculate) && parent.shape == .present ? .hearsay : .hearsay
    }
    let standing = standing(of: group.parent, in: clause, depth: depth + 1)
    if case .refused(let reason) = standing, reason != .habitual || !parent.isCopula {
      if reason == .habitual, !parent.classes.isDisjoint(with: [.plan, .urge]) {
        return .refused(.prospective)
      }
      return standing
    }
    if parent.isCopula || (parent.isPassive && parent.classes.contains(.duty)) {
      return .refused(parent.classes.contains(.duty) ? .duty : .prospective)
    }
    if parent.classes.contains(.achieve) {
      return standing
    }
    if parent.classes.contains(.decide) {
      return .decided
    }
    if parent.classes.contains(.attempt) { return .refused(.attempt) }
    if parent.classes.contains(.duty) { return .refused(.duty) }
    if !parent.classes.isDisjoint(with: [.plan, .urge, .order, .speculate]) {
      return .refused(.prospective)
    }
    return .refused(.purpose)
  }

  func gerund(_ group: VerbGroup, _ clause: Clause, depth: Int) -> Standing? {
    guard group.openingUnit >= 0 else { return nil }
    let preposition = clause.units[group.openingUnit]
    if lexicon.isWithout(preposition.word) { return .refused(.negated) }
    if lexicon.isTemporal(preposition.word) {
      return parentRefusal(
        group, clause, depth: depth, only: [.prospective, .conditional, .speculation, .habitual])
    }
    if group.governor >= 0 {
      let governor = clause.units[group.governor]
      if governor.tag == .verb || governor.isVerbal,
        !governor.classes.isDisjoint(with: [.duty, .plan])
      {
        return .refused(.duty)
      }
      if governor.classes.contains(.dutyWord) { return .refused(.duty) }
      if governor.classes.contains(.commitNoun) { return .refused(.charge) }
    }
    if group.parent >= 0 {
      let parent = clause.groups[group.parent]
      if parent.classes.contains(.halt) { return .refused(.negated) }
      if lexicon.isBy(preposition.word) || lexicon.isIn(preposition.word) {
        let standing = standing(of: group.parent, in: clause, depth: depth + 1)
        return standing.isRefused ? standing : nil
      }
    }
    return .refused(.charge)
  }
}
