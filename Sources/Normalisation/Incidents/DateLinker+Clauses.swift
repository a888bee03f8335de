import CivilTime
import Events
import Extraction

/// How the clauses of a sentence share their days.
extension DateLinker {
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
      }), clause.units[ground + 1].tag != .number,
      // `sent scrap over the Yalu River in April` tells a way.
      !clause.contains((ground + 1)..<unit, .border),
      !clause.units[(ground + 1)..<unit].contains(where: { $0.entity.isPlace || $0.tag == .to })
    else { return false }
    return clause.units[(ground + 1)..<unit].contains { $0.tag == .noun }
  }

  /// `two days later` at a later verb counts from what the verbs before it tell.
  func countsOn(_ found: Found) -> Bool {
    guard found.expression >= 0 else { return false }
    return DateLinker.isLater(extraction.expressions[found.expression].value)
  }

  private static func isLater(_ value: DateValue) -> Bool {
    switch value {
    case .anaphor(_, let count, let sign): sign > 0 && count.low > 0
    case .weekOf(let inner): isLater(inner)
    default: false
    }
  }

  /// `were arrested on the spot and appeared in court on Monday`: at the time of what went before.
  func isOnSpot(_ hit: TriggerHit, _ clause: Clause) -> Bool {
    guard hit.group >= 0 else { return false }
    let group = clause.groups[hit.group]
    return (group.head..<max(group.head, group.clauseEnd)).contains { index in
      spot.contains(clause.units[index].word) && clause.units[index - 1].tag == .determiner
        && index > 1 && clause.units[index - 2].tag == .preposition
    }
  }

  /// Whether a date before a verb stands in a clause that its subject has, which a comma ends.
  func closesAside(_ unit: Int, _ aside: Int, _ group: VerbGroup, _ clause: Clause) -> Bool {
    let other = clause.groups[aside]
    guard other.units.upperBound <= unit, unit < group.units.lowerBound, group.isFinite,
      other.opening == .reduced || other.opening == .relative
    else { return false }
    return clause.units[unit..<group.units.lowerBound].contains { $0.tag == .comma }
  }

  /// `They were handed over in July, I heard later`: a comma stands between the date and the subject
  /// of the next verb, and none before it.
  func closesBefore(_ unit: Int, _ best: Int, _ group: VerbGroup, _ clause: Clause) -> Bool {
    guard group.isFinite, let subject = group.subject, subject.lowerBound > unit + 1,
      subject.upperBound <= group.units.lowerBound, group.opening != .relative,
      clause.groups[best].head < unit
    else { return false }
    let isClosed = clause.units[(unit + 1)..<subject.lowerBound].contains { $0.tag == .comma }
    return isClosed
      && !clause.units[clause.groups[best].head..<unit].contains {
        $0.tag == .comma && group.classes.isDisjoint(with: .say) || $0.tag == .coordinator
          || $0.tag == .subordinator || $0.tag == .that
          || $0.tag == .stop
      }
  }

  /// `the customs chief was called to the capital, where he lost his post`: what a place goes on
  /// with after a comma.
  func goesOnThere(_ group: VerbGroup, _ clause: Clause) -> Bool {
    group.opening == .relative && group.shape == .past && group.openingUnit > 0
      && clause.units[group.openingUnit].word == whereWord
      && clause.units[group.openingUnit - 1].tag == .comma
  }

  /// `charged him on Monday with taking money while he led a battalion in 2019`: of corruption the
  /// time of the deed is asked for, where it is stated.
  func deed(_ hit: Int, _ owners: [Int: [Int]], _ clause: Clause) -> Found? {
    guard let day = published.latest else { return nil }
    for index in clause.groups.indices where index > hit {
      var at = index
      var isCharged = false
      while at > hit {
        isCharged = isCharged || isCharge(clause.groups[at], clause)
        at = clause.groups[at].parent
      }
      guard at == hit, isCharged else { continue }
      for number in owners[index] ?? [] {
        guard let mention = dates[number], mention.date.edtf != nil, mention.role == .incident,
          let latest = mention.date.latest, latest <= day.adding(days: -7)
        else { continue }
        return Found(mention: mention, rule: "date:deed")
      }
    }
    return nil
  }

  /// `was accused of taking kickbacks on Tuesday`: a deed and its sentence do not fall in one week,
  /// so a day of the last one at the end is that of the charge.
  func charged(_ hit: Int, _ owners: [Int: [Int]], _ clause: Clause) -> Found? {
    guard let day = published.latest, clause.groups[hit].isFinite || clause.groups[hit].isPassive
    else { return nil }
    for (index, group) in clause.groups.enumerated()
    where group.parent == hit && isCharge(group, clause) && !group.isPerfect {
      for number in owners[index] ?? [] {
        guard let mention = dates[number], let stated = mention.date.earliest,
          mention.date.latest == stated, mention.role == .incident,
          stated <= day, stated > day.adding(days: -7)
        else { continue }
        return Found(mention: mention, rule: "date:charge")
      }
    }
    return nil
  }

  /// `The minister, who was in Biratnagar on Sunday, inspected …`: when he was there.
  func presence(of group: VerbGroup, _ hit: Int, _ clause: Clause) -> Int? {
    guard isMain(group), group.shape == .past, hit > 0 else { return nil }
    let inner = clause.groups[hit - 1]
    guard inner.opening == .relative, inner.isCopula, inner.shape == .past,
      inner.subject?.lowerBound == group.subject?.lowerBound,
      clause.units[inner.units.upperBound..<group.units.lowerBound].contains(where: {
        $0.entity.isPlace
      })
    else { return nil }
    return hit - 1
  }

  /// `Officials who turned up on Wednesday with a letter were turned away`: when they came is when it
  /// was done to them.
  func motion(of group: VerbGroup, _ hit: Int, _ clause: Clause) -> Int? {
    guard isMain(group), group.shape == .past, hit > 0, let subject = group.subject else {
      return nil
    }
    return (0..<hit).last { index in
      let inner = clause.groups[index]
      return inner.opening == .relative && inner.shape == .past && !inner.isPassive
        && inner.subject?.lowerBound == subject.lowerBound
        && (motions.contains(clause.units[inner.head].word)
          || clause.units[inner.openingUnit - 1].tag != .comma && isOfThisWeek(index, clause))
    }
  }

  /// Whether a clause names a day of the week before the report.
  private func isOfThisWeek(_ index: Int, _ clause: Clause) -> Bool {
    guard let day = published.latest else { return false }
    let group = clause.groups[index]
    return clause.units[group.head..<max(group.head + 1, group.clauseEnd)].contains { unit in
      guard case .date(let number) = unit.entity, let date = dates[number]?.date,
        let stated = date.earliest, date.latest == stated
      else { return false }
      return stated <= day && stated > day.adding(days: -7)
    }
  }

  /// `A team that boarded a vessel at Noro on Thursday came upon 64 cartons`: one deed in two verbs
  /// of the same subject.
  func deedBefore(_ group: VerbGroup, _ hit: Int, _ clause: Clause) -> Int? {
    guard isMain(group) || group.opening == .subordinator, group.shape == .past, !group.isPassive,
      !group.isCopula, hit > 0
    else { return nil }
    let inner = clause.groups[hit - 1]
    guard inner.opening == .relative, inner.shape == .past, !inner.isPassive, !inner.isCopula,
      inner.classes.isDisjoint(with: [.say, .speculate, .deny]), inner.openingUnit > 0,
      clause.units[inner.openingUnit - 1].tag != .comma,
      !clause.units[inner.units.upperBound..<group.units.lowerBound].contains(where: {
        $0.tag == .coordinator || $0.symbol == UInt8(ascii: ";")
      })
    else { return nil }
    return hit - 1
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
      if goesOnThere(group, clause) { return true }
      let isFresh =
        group.shape == .pastPerfect
        && group.units.contains { clause.units[$0].word == just }
      let isThere =
        group.openingUnit >= 0 && clause.units[group.openingUnit].word == whereWord
        && group.shape == .past
      return group.isProgressive || isFresh || isThere
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
