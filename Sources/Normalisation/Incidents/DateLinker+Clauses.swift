import Events
import Extraction

/// How the clauses of a sentence share their days.
extension DateLinker {
  /// Days by which a clause is off the act told before, where it hangs on a verb without a day.
  func steps(of hit: TriggerHit, in reading: SentenceReading) -> Int? {
    guard hit.group >= 0 else { return nil }
    return stepsFrom(reading.clause.groups[hit.group], reading.clause)
  }

  /// Days by which a clause after `a day after`, `two days before` is off the verb that it hangs on.
  func stepsFrom(_ group: VerbGroup, _ clause: Clause) -> Int? {
    guard group.opening == .subordinator, group.openingUnit >= 2 else { return nil }
    let opens = clause.units[group.openingUnit]
    let sign: Int
    if opens.word == afterWord {
      sign = -1
    } else if opens.word == beforeWord {
      sign = 1
    } else {
      return nil
    }
    if hours.contains(clause.units[group.openingUnit - 1].word) { return 0 }
    guard days.contains(clause.units[group.openingUnit - 1].word) else { return nil }
    let count = clause.units[group.openingUnit - 2]
    if count.tag == .determiner { return sign }
    return extraction.tokens.integer(count.tokens.lowerBound).map { sign * $0 }
      ?? numberWord(count.word).map { sign * $0 }
  }

  /// Whether a clause hangs on a verb, or on one that is coordinated with it: `two died and seven
  /// were wounded when …`.
  func hangsOnCoordinate(_ other: VerbGroup, of hit: Int, _ clause: Clause) -> Bool {
    if other.parent == hit { return true }
    guard other.parent >= 0 else { return false }
    let parent = clause.groups[other.parent]
    return parent.opening == .coordinator && parent.isFinite
      && (parent.parent == hit || parent.sibling == hit)
  }

  /// `ordered the detention of three men over a scuffle last week`: the time is that of the ground.
  func datesGround(
    _ unit: Int, _ mention: DateMention?, _ group: VerbGroup, _ clause: Clause
  ) -> Bool {
    guard let mention, mention.date.precision != .day, unit > group.head + 2,
      clause.units[unit - 1].tag == .noun || clause.units[unit - 1].tag == .preposition
    else { return false }
    guard
      let ground = ((group.head + 1)..<unit).first(where: {
        grounds.contains(clause.units[$0].word) && clause.units[$0].tag == .preposition
      }), clause.units[ground + 1].tag != .number
    else { return false }
    return clause.units[(ground + 1)..<unit].contains { $0.tag == .noun }
  }

  func isMain(_ group: VerbGroup) -> Bool {
    switch group.opening {
    case .none, .comma, .coordinator: true
    default: false
    }
  }

  /// Whether what hangs on a verb took place on its day: `an attack that killed 12`, `killing 12`,
  /// `when police opened fire`; not what went before it: `after police arrested him`.
  func sharesDay(_ group: VerbGroup, _ clause: Clause) -> Bool {
    switch group.opening {
    case .subordinator:
      return group.openingUnit < 0 || !before.contains(clause.units[group.openingUnit].word)
    case .relative:
      let isFresh =
        group.shape == .pastPerfect
        && group.units.contains { clause.units[$0].word == just }
      return group.isProgressive || isFresh
        || (group.subjectHead >= 0 && clause.units[group.subjectHead].classes.contains(.attack))
    case .reduced: return group.shape != .participle || !group.isPassive
    default: return false
    }
  }

  /// `ordered all foreigners to leave by Oct 31`: the day is that of what is to be done.
  func isOrdered(_ group: VerbGroup, _ order: VerbGroup) -> Bool {
    group.opening == .infinitive && !order.classes.isDisjoint(with: [.order, .decide, .urge])
      && order.opening == .relative
  }

  /// `sentenced for killing a man in 2015`: the day is that of the deed.
  func isCharge(_ group: VerbGroup, _ clause: Clause) -> Bool {
    group.opening == .gerund && group.openingUnit >= 0
      && charging.contains(clause.units[group.openingUnit].word)
  }

  func hangs(_ index: Int, on ancestor: Int, _ clause: Clause) -> Bool {
    var at = index
    var steps = 0
    while at > ancestor, steps < 6 {
      let group = clause.groups[at]
      if steps > 0, group.isFinite, group.sibling == ancestor,
        group.object?.lowerBound == clause.groups[ancestor].object?.lowerBound
      {
        // `shot and killed a man who …`
        return true
      }
      if group.isFinite, !(group.isProgressive && group.opening == .relative) { return false }
      if isCharge(group, clause) { return false }
      at = group.parent
      steps += 1
    }
    return at == ancestor
  }
}
