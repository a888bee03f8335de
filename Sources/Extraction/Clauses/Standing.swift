/// How a clause is meant: as told, ordered, decided, or refused with a reason.
package enum Standing: Hashable, Sendable {
  case told
  /// Told as second-hand (`reportedly`, `is said to have`).
  case hearsay
  /// Decided or agreed, not yet told as done.
  case decided
  case refused(Reason)

  /// Why a trigger makes no incident; the raw values stand in records.
  package enum Reason: String, Sendable, CaseIterable {
    case zone, prospective, conditional, habitual, duty, negated, background, anchor, statistics
    case speculation, comment, attempt, purpose, charge
    case nounOnly = "noun-only"
    case arguments
  }

  package var isRefused: Bool { if case .refused = self { true } else { false } }
}

/// Reads the modality of verb groups, their own and what they inherit.
struct StandingReader {
  let lexicon: Lexicon

  /// How a verb group is meant.
  func standing(of index: Int, in clause: Clause, depth: Int = 0) -> Standing {
    let group = clause.groups[index]
    if let own = ownReason(group, clause) { return .refused(own) }
    var standing = Standing.told
    if hasWord(near: group, .hearsay, clause) { standing = .hearsay }
    if clause.trailing >= 0, clause.trailing != index, group.parent < 0 || !group.isFinite {
      let trailing = clause.groups[clause.trailing]
      if isSpeculating(trailing) { return .refused(.speculation) }
      if trailing.classes.contains(.deny) { return .refused(.negated) }
    }
    if isRejected(index, group, clause) { return .refused(.negated) }
    guard depth < 12 else { return standing }
    if let inherited = inherited(index, group, clause, depth: depth) {
      if inherited.isRefused { return inherited }
      if inherited != .told { standing = inherited }
    }
    return standing
  }

  /// `said that one had been beaten to death, a claim the military rejected`
  private func isRejected(_ index: Int, _ group: VerbGroup, _ clause: Clause) -> Bool {
    guard
      group.opening == .that
        || group.parent >= 0 && clause.groups[group.parent].classes.contains(.say),
      index + 1 < clause.groups.count
    else { return false }
    return clause.groups[(index + 1)...].prefix(2).contains { later in
      guard later.classes.contains(.deny), !later.isNegated, later.isFinite,
        let comma = (group.head..<later.head).first(where: { clause.units[$0].tag == .comma }),
        comma + 2 < later.head
      else { return false }
      if lexicon.isSomething(clause.units[comma + 1].word) || later.opening == .relative {
        // `…, something the community rejects`, `…, which he denies`
        return lexicon.isSomething(clause.units[comma + 1].word)
          || later.openingUnit == comma + 1 && clause.units[comma + 1].word == lexicon.which
      }
      guard clause.units[comma + 1].tag == .determiner else { return false }
      return clause.units[(comma + 2)..<min(comma + 5, later.head)].contains {
        $0.classes.contains(.reportNoun) && $0.tag == .noun
      }
    }
  }

  private func isSpeculating(_ group: VerbGroup) -> Bool {
    group.classes.contains(.speculate) && !group.classes.contains(.say)
  }

  // MARK: Its own form

  private func ownReason(_ group: VerbGroup, _ clause: Clause) -> Standing.Reason? {
    if group.isNegated { return .negated }
    switch group.modal {
    case .future: return .prospective
    case .would, .possible, .must: return .conditional
    case .plain: break
    }
    if group.isFinite, group.clauseStart < group.units.lowerBound,
      (group.clauseStart..<group.units.lowerBound).contains(where: {
        clause.units[$0].tag == .negation
      })
    {
      // `No one has been put to death`
      return .negated
    }
    if group.subjectHead >= 0, let subject = group.subject {
      let first = clause.units[subject.lowerBound]
      if subject.lowerBound > 0, clause.units[subject.lowerBound - 1].tag == .negation {
        return .negated
      }
      if first.tag == .negation || first.word == lexicon.no
        || clause.units[group.subjectHead].classes.contains(.negation)
      {
        return .negated
      }
      let isOneOf =
        subject.lowerBound > 0 && clause.units[subject.lowerBound - 1].tag == .preposition
      if clause.units[group.subjectHead].classes.contains(.genericNoun), !isOneOf {
        return .habitual
      }
    }
    if group.isHabitual { return .habitual }
    if group.clauseStart > 0,
      lexicon.isWhy(clause.units[group.clauseStart - 1].word)
        || group.clauseStart < group.units.lowerBound
          && lexicon.isWhy(clause.units[group.clauseStart].word)
    {
      // `could not say why they were held`: taken as known.
      return .background
    }
    if hasWord(near: group, .habitual, clause) { return .habitual }
    if hasWord(near: group, .statistic, clause) { return .statistics }
    if hasWord(near: group, .speculative, clause) { return .speculation }
    if hasWord(near: group, .historical, clause) { return .background }
    if group.shape == .present, !group.isProgressive {
      return group.opening == .conditional ? .conditional : .habitual
    }
    return nil
  }

  /// Whether a word of a class stands in the clause of a verb group.
  func hasWord(near group: VerbGroup, _ classes: LexicalClass, _ clause: Clause) -> Bool {
    var at = group.clauseStart
    let end = group.clauseEnd
    while at < end {
      let unit = clause.units[at]
      if !unit.classes.isDisjoint(with: classes), unit.tag == .adverb || unit.tag == .preposition {
        return true
      }
      at += 1
    }
    return false
  }

  // MARK: What it inherits

  private func inherited(
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
  private func isIndirectQuestion(_ group: VerbGroup, _ clause: Clause) -> Bool {
    guard group.openingUnit > 0, group.openingUnit + 1 >= group.units.lowerBound else {
      return false
    }
    return clause.groups.contains { $0.head == group.openingUnit - 1 && $0.head < group.head }
  }

  /// `brings aid to persons who have been detained`: of which kind they are, in a clause that says
  /// what somebody usually does.
  private func tellsKind(_ group: VerbGroup, _ clause: Clause) -> Bool {
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

  private func parentRefusal(
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

  private func complement(_ group: VerbGroup, _ clause: Clause, depth: Int) -> Standing? {
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
  private func isDisproved(_ group: VerbGroup, _ clause: Clause) -> Bool {
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

  private func infinitive(_ group: VerbGroup, _ clause: Clause, depth: Int) -> Standing? {
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

  private func gerund(_ group: VerbGroup, _ clause: Clause, depth: Int) -> Standing? {
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
