import Events
import Extraction

/// How many days or hours a clause is off an act told before.
extension DateLinker {
  /// Days by which a clause is off the act told before, where it hangs on a verb without a day.
  func steps(of hit: TriggerHit, in reading: SentenceReading) -> Int? {
    guard hit.group >= 0 else { return nil }
    return stepsFrom(reading.clause.groups[hit.group], reading.clause)
  }

  /// Days by which a clause after `a day after`, `two days before` is off the verb that it hangs on.
  func stepsFrom(_ group: VerbGroup, _ clause: Clause) -> Int? {
    guard group.opening == .subordinator || group.opening == .gerund, group.openingUnit >= 2
    else { return nil }
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

  /// `Two days after the attack, soldiers killed …`: days by which a clause is off an occasion named
  /// by a noun, which has been told.
  func stepsFromNoun(_ hit: TriggerHit, in reading: SentenceReading) -> Int? {
    guard hit.group >= 0, hit.korean == nil else { return nil }
    let clause = reading.clause
    let group = clause.groups[hit.group]
    let end = min(max(group.clauseStart, group.clauseEnd), clause.units.count - 3)
    let start = max(1, clause.groups[..<hit.group].allSatisfy(isMain) ? 0 : group.clauseStart)
    guard start < end else { return nil }
    for index in start..<end {
      guard days.contains(clause.units[index].word), clause.units[index].entity == .none,
        clause.units[index + 2].tag == .determiner || clause.units[index + 2].tag == .possessive
      else { continue }
      let sign: Int
      if clause.units[index + 1].word == afterWord {
        sign = 1
      } else if clause.units[index + 1].word == beforeWord {
        sign = -1
      } else {
        continue
      }
      var noun = index + 3
      while noun + 1 < clause.units.count, clause.units[noun + 1].tag == .noun, noun < index + 6 {
        noun += 1
      }
      guard isOccasion(clause.units[noun].word) else { continue }
      let count = clause.units[index - 1]
      if count.tag == .determiner { return sign }
      return (extraction.tokens.integer(count.tokens.lowerBound) ?? numberWord(count.word))
        .map { sign * $0 }
    }
    return nil
  }

  /// `within hours`, `a few hours after the vote`, `moments later`: off the act told before by less
  /// than a day.
  func isHoursOff(_ hit: TriggerHit, _ clause: Clause) -> Bool {
    guard hit.group >= 0, hit.korean == nil else { return false }
    let group = clause.groups[hit.group]
    return (group.clauseStart..<max(group.clauseStart, group.clauseEnd)).contains { index in
      guard hours.contains(clause.units[index].word), clause.units[index].entity == .none,
        index > group.clauseStart || index + 1 < clause.units.count
      else { return false }
      let before = index > 0 ? clause.units[index - 1] : nil
      let count = before.flatMap {
        $0.tag == .number
          ? extraction.tokens.integer($0.tokens.lowerBound) ?? numberWord($0.word) : nil
      }
      if let count, count > 12 { return false }
      let next = index + 1 < clause.units.count ? clause.units[index + 1].word : -1
      return within.contains(before?.word ?? -1) || next == afterWord || laterWords.contains(next)
    }
  }
}
