/// What stands behind a form in `-ed` and settles whether it is a verb with an object.
extension VerbGroupReader {
  /// Whether another verb with an object stands in the same clause.
  func hasVerbAhead(_ index: Int, _ units: [ClauseUnit]) -> Bool {
    var at = index + 1
    while at + 1 < units.count {
      let ahead = units[at]
      switch ahead.tag {
      case .comma, .stop, .relative, .coordinator, .that, .subordinator, .to, .quote: return false
      default: break
      }
      if ahead.entity == .none, !ahead.isName, ahead.forms.contains(.past),
        units[at + 1].tag == .determiner || units[at + 1].tag == .number
          || units[at + 1].tag == .possessive
          || units[at - 1].tag == .date && units[at + 1].tag == .noun
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// `On Monday, masked men searched the house`: a participle before a plural noun that has a verb
  /// of its own.
  func isAttributive(_ next: Int, _ units: [ClauseUnit]) -> Bool {
    guard next + 1 < units.count, units[next].tag == .noun, units[next].entity == .none,
      !units[next].isName, units[next].isPlural
    else { return false }
    let after = units[next + 1]
    return after.entity == .none && (after.isAuxiliary || after.forms.contains(.past))
  }

  /// Whether a finite auxiliary stands ahead in the same clause: `men convicted over a bombing were
  /// hanged`.
  func hasAuxiliaryAhead(_ index: Int, _ units: [ClauseUnit]) -> Bool {
    var at = index
    while at < units.count {
      switch units[at].tag {
      case .comma, .stop, .relative, .coordinator, .that, .subordinator, .quote: return false
      default: break
      }
      if units[at].entity == .none, units[at].isAuxiliary,
        !units[at].forms.contains(.progressive), units[at - 1].tag != .to
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// `The ministry in Lomé ordered on Monday that …`: behind a day the clause is the object.
  func hasLateClause(_ index: Int, _ units: [ClauseUnit]) -> Bool {
    var at = index + 1
    var day = false
    while at < units.count {
      switch units[at].tag {
      case .date: day = true
      case .adverb, .preposition: break
      case .that: return day
      default: return false
      }
      at += 1
    }
    return false
  }

  /// `passed in its third reading a bill`: after a phrase of time or manner a noun phrase that
  /// nothing governs is the object.
  func hasLateObject(_ index: Int, _ units: [ClauseUnit]) -> Bool {
    var at = index + 1
    guard at < units.count, units[at].tag == .preposition else { return false }
    at += 1
    let first = at
    while at < units.count, units[at].isNominal {
      if at > first, units[at].forms.contains(.past), units[at].entity == .none, !units[at].isName {
        return false
      }
      if at > first, units[at].tag == .determiner || units[at].tag == .number,
        units[at - 1].tag == .noun
      {
        return units[at].word == lexicon.a || opensLateObject(at, units)
      }
      at += 1
    }
    return false
  }

  /// `extended by six months the powers`: by how much, not by whom.
  func isMeasure(_ index: Int, _ units: [ClauseUnit]) -> Bool {
    guard index + 1 < units.count else { return false }
    if units[index].tag == .date { return true }
    let number = units[index].tag == .determiner ? index + 1 : index
    return units[number].tag == .number && number + 1 < units.count
      && units[number + 1].classes.isDisjoint(with: [.person, .official, .bodyHead, .enforcer])
      && units[number + 1].entity == .none
  }

  /// Whether a determiner or a number behind a noun phrase opens another that no verb follows:
  /// `extended by six months the powers`; not `captured in the raid the army led`.
  func opensLateObject(_ index: Int, _ units: [ClauseUnit]) -> Bool {
    var at = index + 1
    guard at < units.count, units[at].isNominal, units[at].entity == .none else { return false }
    if units[index].tag == .number {
      guard units[index].entity == .none, at < units.count, units[at].tag == .noun,
        !units[at].isName
      else { return false }
    }
    while at < units.count, units[at].isNominal, units[at].tag != .determiner {
      if units[at].entity == .none, units[at].isAuxiliary { return false }
      at += 1
    }
    let last = units[at - 1]
    if units[index].tag == .number, !last.isPlural { return false }
    return at >= units.count || units[at].entity != .none
      || !units[at].isAuxiliary && !units[at].forms.contains(.past)
  }
}
