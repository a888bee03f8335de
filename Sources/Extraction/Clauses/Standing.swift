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
  func isRejected(_ index: Int, _ group: VerbGroup, _ clause: Clause) -> Bool {
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

  func isSpeculating(_ group: VerbGroup) -> Bool {
    group.classes.contains(.speculate) && !group.classes.contains(.say)
  }

  // MARK: Its own form

  func ownReason(_ group: VerbGroup, _ clause: Clause) -> Standing.Reason? {
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
}
