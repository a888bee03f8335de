import CivilTime
import Corpus
import Events
import Extraction

/// Finds the date of an act: in its clause, in the clauses that hang on it, in its sentence.
struct DateLinker {
  let document: SourceDocument
  let extraction: Extraction
  /// Resolved dates by the index of their expression.
  let dates: [DateMention?]
  let published: DateEstimate
  /// Prepositions before what someone is charged with: `for`, `of`.
  var charging: Set<Int32> = []
  /// Openings of what went before: `after`, `since`.
  var before: Set<Int32> = []
  /// Before the ground of an act: `over`, `following`.
  var grounds: Set<Int32> = []
  var afterWord: Int32 = -2
  var beforeWord: Int32 = -2
  /// `day`, `days`.
  var days: Set<Int32> = []
  /// `hours`, `minutes`, `shortly`.
  var hours: Set<Int32> = []
  /// `within`, and what follows a count of hours: `later`.
  var within: Set<Int32> = []
  var laterWords: Set<Int32> = []
  var numberWord: (Int32) -> Int? = { _ in nil }
  /// `came`, `arrived`, `turned`.
  var motions: Set<Int32> = []
  /// Id of `just`.
  var just: Int32 = -2
  /// `spot`, `scene`.
  var spot: Set<Int32> = []
  var whereWord: Int32 = -2
  /// Nouns of occasions: `attack`, `verdict`.
  var isOccasion: (Int32) -> Bool = { _ in false }
  /// Id of `of`.
  var of: Int32 = -2

  struct Found {
    var mention: DateMention
    var rule: String
    /// Index of its expression, or -1.
    var expression = -1
  }

  func date(of hit: TriggerHit, in reading: SentenceReading) -> Found? {
    let clause = reading.clause
    if hit.dateUnit >= 0, case .date(let number) = clause.units[hit.dateUnit].entity,
      let mention = dates[number], mention.date.edtf != nil
    {
      return Found(mention: mention, rule: "date:noun")
    }
    guard hit.group >= 0 else { return nil }
    var owners: [Int: [Int]] = [:]
    for index in clause.units.indices {
      guard case .date(let number) = clause.units[index].entity, dates[number] != nil else {
        continue
      }
      let owner = owner(of: index, clause)
      if owner >= 0, datesGround(index, dates[number], clause.groups[owner], clause) { continue }
      owners[owner, default: []].append(number)
    }
    guard !owners.isEmpty else { return nil }
    func pick(_ group: Int, _ rule: String) -> Found? {
      for number in owners[group] ?? [] {
        if let mention = dates[number], mention.date.edtf != nil,
          usable(mention)
            || (mention.role == .reporting && group < 0
              && (mention.date.precision == .month || mention.date.precision == .year
                || isSaying(clause.groups[hit.group])))
            || (mention.role == .reporting && group >= 0 && group == hit.group)
            || (mention.role == .reporting && group >= 0
              && clause.groups[group].classes.isDisjoint(with: [.say, .speculate, .deny]))
        {
          return Found(mention: mention, rule: rule, expression: number)
        }
      }
      return nil
    }
    if hit.rule.hasPrefix("corruption:"), let deed = deed(hit.group, owners, clause) { return deed }
    if let own = pick(hit.group, "date:clause") { return own }
    if isHoursOff(hit, clause) { return nil }
    // In the verb's own clause a date is the act's, whoever tells of it.
    for index in clause.units.indices {
      let group = clause.groups[hit.group]
      guard case .date(let number) = clause.units[index].entity, let mention = dates[number],
        mention.role == .reporting, mention.date.edtf != nil,
        owners[hit.group]?.contains(number) ?? false, group.classes.isDisjoint(with: .say)
      else { continue }
      return Found(mention: mention, rule: "date:clause")
    }
    if let told = date(within: hit, clause) { return told }
    for (index, other) in clause.groups.enumerated()
    where other.sibling == hit.group && other.object != nil
      && other.object?.lowerBound == clause.groups[hit.group].object?.lowerBound
    {
      // `shot and killed a man on Monday`
      if let found = pick(index, "date:coordinated"), !countsOn(found) { return found }
    }
    // What hangs on it: `ordered them to leave on Monday`.
    for (index, group) in clause.groups.enumerated()
    where group.parent == hit.group && !group.isFinite && !isCharge(group, clause)
      && !isOrdered(group, clause.groups[hit.group])
    {
      if let found = pick(index, "date:complement") { return found }
    }
    // `killed a man who was trying to cross the river on August 24`, `at a meeting held on Friday`.
    for index in clause.groups.indices where index > hit.group {
      guard hangs(index, on: hit.group, clause) else { continue }
      if let found = pick(index, "date:dependent") { return found }
    }
    let group = clause.groups[hit.group]
    if hit.rule.hasPrefix("punishment:") || hit.rule.hasPrefix("corruption:"),
      let found = charged(hit.group, owners, clause)
    {
      return found
    }
    // What it hangs on, and what it is coordinated with.
    if group.sibling >= 0, let found = pick(group.sibling, "date:coordinated") { return found }
    if group.sibling >= 0 {
      // `intercepted a tractor coming from the border on Monday and found 410 kg`
      for index in clause.groups.indices where index > group.sibling && index < hit.group {
        guard clause.groups[index].parent == group.sibling, !clause.groups[index].isFinite,
          clause.groups[index].shape == .gerund, !isCharge(clause.groups[index], clause)
        else { continue }
        if let found = pick(index, "date:coordinated") { return found }
      }
    }
    if let inner = presence(of: group, hit.group, clause), let found = pick(inner, "date:relative")
    {
      return found
    }
    for (index, other) in clause.groups.enumerated()
    where other.sibling == hit.group && !(other.isCopula && other.shape == .present) {
      if isOnSpot(hit, clause) { break }
      if let found = pick(index, "date:coordinated"), !countsOn(found) { return found }
    }
    for (index, other) in clause.groups.enumerated()
    where other.parent == hit.group && other.opening == .coordinator && other.shape == group.shape
      && group.isFinite && other.isFinite && !isSaying(other)
    {
      // `three were killed and a post was burned down on Saturday`
      if isOnSpot(hit, clause) { break }
      if let found = pick(index, "date:coordinated"), !countsOn(found) { return found }
    }
    if !group.isFinite, group.parent >= 0, !isCharge(group, clause),
      stepsFrom(group, clause) == nil, !isSaying(clause.groups[group.parent]),
      let found = pick(group.parent, "date:governing")
    {
      return found
    }
    // `On Saturday he was dismissed for taking bribes`: the day is not that of the deed.
    guard !isCharge(group, clause) else { return nil }
    if let leading = pick(-1, "date:leading") { return leading }
    if group.parent >= 0, group.opening == .that || group.opening == .subordinator {
      let parent = clause.groups[group.parent]
      if parent.classes.contains(.announce), let found = pick(group.parent, "date:announced") {
        return found
      }
    }
    if sharesDay(group, clause), group.parent >= 0, !isSaying(clause.groups[group.parent]),
      let found = pick(group.parent, "date:scene")
    {
      return found
    }
    for (index, other) in clause.groups.enumerated()
    where index != hit.group && hangsOnCoordinate(other, of: hit.group, clause)
      && (other.opening == .subordinator || other.opening == .relative)
      && !(other.openingUnit >= 0 && before.contains(clause.units[other.openingUnit].word))
    {
      if let found = pick(index, "date:scene") { return found }
    }
    // `four days after gunmen stormed a van, leaving two guards dead`: the deed hangs on the step.
    let stepped =
      stepsFrom(group, clause) == nil && !group.isFinite && group.parent >= 0
      ? clause.groups[group.parent] : group
    if let steps = stepsFrom(stepped, clause), stepped.parent >= 0,
      let found = pick(stepped.parent, "date:step"),
      let day = found.mention.date.earliest, found.mention.date.latest == day
    {
      // `sealed off the town on Monday, a day after four people were shot`
      let moved = day.adding(days: steps)
      var told = found
      told.mention.date.edtf = moved.description
      told.mention.date.earliest = moved
      told.mention.date.latest = moved
      told.mention.date.basis = .relative
      told.mention.date.alternatives = []
      return told
    }
    if group.shape == .past, isMain(group) {
      // `ambushed a truck on Monday evening; four of them were killed`: the last main clause before
      // it gives its day.
      for index in (0..<hit.group).reversed() {
        let other = clause.groups[index]
        guard other.shape == .past, isMain(other), !isSaying(other) else { continue }
        if let found = pick(index, "date:sentence") { return found }
        for inner in clause.groups.indices
        where clause.groups[inner].parent == index && !clause.groups[inner].isFinite
          && clause.groups[inner].opening == .reduced
        {
          if let found = pick(inner, "date:sentence") { return found }
        }
      }
    }
    if let inner = deedBefore(group, hit.group, clause), let found = pick(inner, "date:relative"),
      found.mention.date.precision == .day
    {
      return found
    }
    if let inner = motion(of: group, hit.group, clause), let found = pick(inner, "date:relative") {
      return found
    }
    return nil
  }

  /// The day by which an act had taken place: `On July 11 the media let slip that Pak had taken
  /// over`.
  func bound(of hit: TriggerHit, in reading: SentenceReading) -> DateEstimate? {
    guard hit.group >= 0 else { return nil }
    let clause = reading.clause
    let group = clause.groups[hit.group]
    guard group.shape == .pastPerfect, group.opening == .that, group.parent >= 0 else { return nil }
    let parent = clause.groups[group.parent]
    for index in clause.units.indices where index < group.head {
      guard case .date(let number) = clause.units[index].entity, let mention = dates[number],
        let day = mention.date.earliest, mention.date.latest == day,
        index >= parent.clauseStart, day <= published.latest ?? day
      else { continue }
      return DateEstimate(
        edtf: "[..\(day)]", latest: day, kind: .instant, precision: .day, basis: .stated,
        anchor: mention.text, rules: mention.date.rules + ["date:told"], confidence: 0.7,
        stated: mention.text)
    }
    return nil
  }

  /// A date in the noun phrase that a relative clause says more of: `the Oct 3 decision, which …`.
  private func date(within hit: TriggerHit, _ clause: Clause) -> Found? {
    let group = clause.groups[hit.group]
    guard group.opening == .relative, let subject = group.subject else { return nil }
    var start = subject.lowerBound
    while start > 0,
      clause.units[start - 1].isNominal || clause.units[start - 1].tag == .date
        || clause.units[start - 1].word == of
    {
      start -= 1
    }
    for index in start..<subject.upperBound {
      guard case .date(let number) = clause.units[index].entity, let mention = dates[number],
        mention.date.edtf != nil, usable(mention)
      else { continue }
      return Found(mention: mention, rule: "date:antecedent")
    }
    return nil
  }
}
