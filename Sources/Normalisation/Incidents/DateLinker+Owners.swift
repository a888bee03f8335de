import CivilTime
import Corpus
import Events
import Extraction

/// Which verb a date belongs to, and which dates are of use.
extension DateLinker {
  /// Whether a sentence names a time before a day.
  func hasOldDate(in reading: SentenceReading, before day: CivilDate) -> Bool {
    reading.clause.units.contains { unit in
      guard case .date(let number) = unit.entity, let latest = dates[number]?.date.latest else {
        return false
      }
      return latest < day
    }
  }

  /// Whether a verb stands in a relative clause that opens behind a unit.
  func stands(_ index: Int, inRelativeAfter unit: Int, _ clause: Clause) -> Bool {
    var at = index
    while at >= 0 {
      let group = clause.groups[at]
      if group.opening == .relative { return group.openingUnit > unit }
      guard !group.isFinite, group.parent < at else { return false }
      at = group.parent
    }
    return false
  }

  func usable(_ mention: DateMention) -> Bool {
    switch mention.role {
    case .incident, .background, .anchor, .footnote: return true
    default: return false
    }
  }

  func isSaying(_ group: VerbGroup) -> Bool {
    !group.classes.isDisjoint(with: [.say, .speculate, .deny])
  }

  /// The verb group that a date belongs to; -1 for one that opens the sentence.
  func owner(of unit: Int, _ clause: Clause) -> Int {
    var best = -1
    for (index, group) in clause.groups.enumerated() {
      if group.head < unit {
        best = index
      } else if best >= 0, group.clauseStart <= unit {
        // Stands before the verb in the verb's own clause; or within what its subject has beside
        // it: `an officer dismissed two years ago, was shot dead last week`.
        if closesAside(unit, best, group, clause) || closesBefore(unit, best, group, clause) {
          return best
        }
        return index
      } else if best < 0 {
        // A date that opens the sentence belongs to its first verb, or to what that reports; not to
        // a clause that the subject has: `On October 14 guards who had let … were marched out`.
        if stands(index, inRelativeAfter: unit, clause), index + 1 < clause.groups.count {
          continue
        }
        if isSaying(group), index + 1 < clause.groups.count { return -1 }
        return index
      }
    }
    return best
  }
}
