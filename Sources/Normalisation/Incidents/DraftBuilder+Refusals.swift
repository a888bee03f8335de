import CivilTime
import Events
import Extraction

/// What the time and the numbers of an act say against it: background, statistics, what is to come.
extension DraftBuilder {
  /// Refuses what the date places in the future or far in the past.
  func timeRefusal(_ draft: Draft, _ reading: SentenceReading) -> Standing.Reason? {
    let group = draft.hit.group >= 0 ? reading.clause.groups[draft.hit.group] : nil
    if !draft.hasOwnDate, let group, group.shape == .pastPerfect,
      !extractor.isStillNews(group, reading), !goesBefore(draft.hit.group, reading.clause),
      group.opening != .that || draft.type == "punishment" && !draft.hit.isNoun
    {
      // What had happened before the story is its background.
      return .background
    }
    if let group, sumsUp(group, reading.clause), countsSince(draft, group, reading),
      draft.paragraph != leadParagraph || !isRecent(draft) || draft.hit.korean != nil
    {
      // `More than 2,100 people have been killed since the army seized power`
      return .statistics
    }
    if let group, talliesUp(draft, group, reading) { return .statistics }
    if countsOccasions(draft, reading) { return .statistics }
    if let group, isAsideOfState(draft, group, reading.clause) { return .background }
    if let group, isPresupposed(group, reading.clause),
      !draft.hasOwnDate || !namesDay(group, reading.clause) || draft.date.latest == nil
    {
      return .background
    }
    if (targetCount(draft, reading) ?? 0) >= 50, extractor.namesFigures(reading),
      !draft.hasOwnDate || draft.hit.korean == nil && draft.date.precision == .month
    {
      return .statistics
    }
    if draft.hit.korean != nil, !draft.hasOwnDate, !draft.hasSceneDate,
      (targetCount(draft, reading) ?? 0) >= 1000
    {
      return .statistics
    }
    if let low = draft.date.earliest, let high = draft.date.latest, draft.hasOwnDate,
      high.dayNumber - low.dayNumber > 45, (targetCount(draft, reading) ?? 0) >= 10,
      draft.date.kind != .ongoing || (targetCount(draft, reading) ?? 0) >= 100,
      draft.hit.korean == nil || draft.type != "surveillance"
    {
      // `172 people were executed in the first four months of this year`
      return .statistics
    }
    if !draft.hasOwnDate, let day = published.latest, let group,
      group.opening == .relative || group.opening == .subordinator,
      dates.hasOldDate(in: reading, before: day.adding(days: -3650))
    {
      // `the 1937 purge, when thousands were shot`
      return .background
    }
    guard draft.hasOwnDate, let day = published.latest else { return nil }
    if namesPastStrife(draft, reading), let latest = draft.date.latest,
      latest < day.adding(days: -14)
    {
      return .background
    }
    if draft.hit.dateUnit >= 0, let latest = draft.date.latest, latest < day.adding(days: -60) {
      // What a noun takes as known long ago is background.
      return .background
    }
    if draft.date.precision == .year || draft.date.precision == .decade,
      (targetCount(draft, reading) ?? 0) >= 10
        || (draft.hit.korean == nil && extractor.namesFigures(reading))
    {
      return .statistics
    }
    if draft.hit.korean != nil, draft.date.latest == nil, let first = draft.date.earliest,
      day.dayNumber - first.dayNumber > 300, (targetCount(draft, reading) ?? 0) >= 50
    {
      // `2004년 이래 7천 명 이상이 목숨을 잃었다`
      return .statistics
    }
    if let earliest = draft.date.earliest, earliest > day { return .prospective }
    if recalls(draft, group, reading) { return .background }
    if let earliest = draft.date.earliest, draft.date.kind == .ongoing, draft.hit.korean == nil,
      draft.paragraph != leadParagraph, day.dayNumber - earliest.dayNumber > 400
    {
      // `has been banned since April 2016`: the lie of the land.
      return .background
    }
    if let latest = draft.date.latest ?? draft.date.earliest, draft.date.kind != .ongoing {
      let years = (day.dayNumber - latest.dayNumber) / 365
      if years >= 1, (targetCount(draft, reading) ?? 0) >= 50,
        draft.hit.korean == nil || draft.type != "surveillance"
      {
        return .background
      }
      if years >= 10 { return .background }
      if draft.hit.korean != nil, day.dayNumber - latest.dayNumber > 450,
        !DraftBuilder.serial.contains(draft.type)
      {
        // `2020년 법을 제정해 …을 처벌하고 있다`, `2021년에는 대통령이 암살됐다`
        return .background
      }
      if let group, group.shape == .pastPerfect, day.dayNumber - latest.dayNumber > 300,
        group.opening != .that
      {
        return .background
      }
      if years >= 2, let group,
        group.opening == .relative || group.opening == .reduced || group.opening == .subordinator
      {
        return .background
      }
    }
    return nil
  }

  /// `were killed in the fighting of mid-September`: the strife of a time gone by.
  private func namesPastStrife(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    guard draft.hit.korean == nil, draft.hit.group >= 0, let stated = draft.date.stated else {
      return false
    }
    let units = reading.clause.units
    return units.indices.contains { index in
      guard index > 2, case .date(let number) = units[index].entity,
        dates.dates[number]?.text == stated
      else { return false }
      return units[index - 1].word == dates.of && units[index - 2].tag == .noun
        && (units[index - 2].classes.contains(.attack)
          || units[index - 2].classes.contains(.disaster))
    }
  }

  /// `More than 1,000 violators have been nabbed nationwide`, `has jailed dozens of reporters`: many
  /// at no stated time, further down than the first paragraph.
  func talliesUp(_ draft: Draft, _ group: VerbGroup, _ reading: SentenceReading) -> Bool {
    guard draft.hit.korean == nil, !draft.hasOwnDate, sumsUp(group, reading.clause),
      draft.paragraph != leadParagraph, let target = draft.hit.target
    else { return false }
    if (targetCount(draft, reading) ?? 0) >= 20 { return true }
    let first = reading.clause.units[target.lowerBound].tokens.lowerBound
    return extractor.isMass(extraction.tokens[first].word)
      || extractor.isRoughCount(extraction.tokens[first].word)
  }

  /// `has represented the families of two men who died in custody`: what a clause without a day
  /// says of those named in a statement that is no news itself.
  func isAsideOfState(_ draft: Draft, _ group: VerbGroup, _ clause: Clause) -> Bool {
    guard draft.hit.korean == nil, !draft.hasOwnDate, group.opening == .relative,
      group.shape == .past, group.parent >= 0, draft.paragraph != leadParagraph
    else { return false }
    let parent = clause.groups[group.parent]
    return parent.isFinite && parent.classes.isDisjoint(with: [.say])
      && (parent.shape == .perfect || parent.shape == .present) && !parent.isProgressive
      && dates.isMain(parent)
  }

  /// Dated within the last sixty days.
  private func isRecent(_ draft: Draft) -> Bool {
    guard draft.hasOwnDate, let day = published.latest, let first = draft.date.earliest else {
      return false
    }
    return first > day.adding(days: -60)
  }

  /// `had been watching his house before he was arrested`: told up to what it led to.
  func goesBefore(_ index: Int, _ clause: Clause) -> Bool {
    guard dates.isMain(clause.groups[index]) else { return false }
    return clause.groups.contains {
      $0.parent == index && $0.opening == .subordinator && $0.isFinite && $0.openingUnit >= 0
        && clause.units[$0.openingUnit].word == dates.beforeWord
    }
  }

  /// `In June 2022, the president dismissed 57 judges`: what opens with a month long gone is what
  /// went before the news.
  func recalls(_ draft: Draft, _ group: VerbGroup?, _ reading: SentenceReading) -> Bool {
    guard let group, draft.hit.korean == nil, draft.hasOwnDate, dates.isMain(group),
      group.shape == .past, let first = reading.clause.units.first,
      first.tag == .preposition, reading.clause.units.count > 2,
      case .date(let number) = reading.clause.units[1].entity, let mention = dates.dates[number],
      mention.date.edtf == draft.date.edtf, let day = published.latest,
      let latest = mention.date.latest
    else { return false }
    switch mention.date.precision {
    case .month: return day.dayNumber - latest.dayNumber > 180 && draft.paragraph != leadParagraph
    case .year, .decade: return day.dayNumber - latest.dayNumber > 730
    default: return false
    }
  }

  /// A perfect, or a verb that shares its auxiliary: `have jailed 80 and sacked 150`.
  func sumsUp(_ group: VerbGroup, _ clause: Clause) -> Bool {
    if group.isPerfect { return group.shape == .perfect }
    return group.sibling >= 0 && clause.groups[group.sibling].shape == .perfect
  }

  /// Whether a year or a large round number stands where an act would have its day and persons:
  /// `seized over 4 crore pills last year`, `stopped migrants 239,416 times in May`.
  func countsOccasions(_ draft: Draft, _ reading: SentenceReading) -> Bool {
    let clause = reading.clause
    guard draft.hit.group >= 0, draft.hit.korean == nil else { return false }
    let group = clause.groups[draft.hit.group]
    let end = max(group.clauseEnd, group.head + 1)
    for index in group.head..<min(end, clause.units.count - 1)
    where clause.units[index].tag == .number && extractor.isTimes(clause.units[index + 1].word) {
      return true
    }
    let moves = draft.type == "defection"
    guard let target = moves ? draft.hit.actor : draft.hit.target ?? draft.hit.actor else {
      return false
    }
    let number = PersonLinker(extraction: extraction, extractor: extractor).count(target, clause)
    if (number ?? 0) >= 1000, draft.hasOwnDate, draft.date.precision != .day,
      draft.date.precision != .week, draft.hit.target == nil, clause.contains(target, .person)
    {
      // `Almost 4,000 teachers quit in the year to last August`
      return true
    }
    if draft.hasOwnDate, draft.date.precision == .year || draft.date.precision == .decade {
      guard draft.type != "corruption", draft.type != "surveillance" else { return false }
      let count = PersonLinker(extraction: extraction, extractor: extractor).count(target, clause)
      let isLarge = clause.tokens(target).contains {
        extractor.isMass(extraction.tokens[$0].word)
      }
      return clause.units[target].contains { $0.tag == .number }
        && (isLarge || (count ?? 100) >= 10)
    }
    let first = clause.units[target.lowerBound]
    guard
      extractor.isMass(extraction.tokens[first.tokens.lowerBound].word)
    else {
      return false
    }
    guard let day = published.latest, let latest = draft.date.latest, draft.hasOwnDate else {
      return !draft.hasOwnDate
    }
    return latest < day.adding(days: -300)
  }

  /// Whether a perfect sums up many over the time since something.
  func countsSince(_ draft: Draft, _ group: VerbGroup, _ reading: SentenceReading) -> Bool {
    guard extractor.namesSince(reading, extraction.tokens) else { return false }
    if let count = targetCount(draft, reading) { return count >= 5 }
    return [draft.hit.target, draft.hit.actor].contains { range in
      range.map { range in
        guard reading.clause.units[range].contains(where: { $0.tag == .number }) else {
          return false
        }
        let count = PersonLinker(extraction: extraction, extractor: extractor)
          .count(range, reading.clause)
        return (count ?? 100) >= 5
      } ?? false
    }
  }

  /// Whether a verb without an auxiliary has a date among its own words.
  func namesDay(_ group: VerbGroup, _ clause: Clause) -> Bool {
    let end = clause.groups.first { $0.units.lowerBound > group.head }?.units.lowerBound
    return clause.units[group.head..<(end ?? clause.units.count)].contains { $0.tag == .date }
  }

  /// What a clause takes as known: `the men arrested in May`, `a coup in which 250 were killed`.
  func isPresupposed(_ group: VerbGroup, _ clause: Clause) -> Bool {
    let isFollowed = clause.groups.contains { $0.isFinite && $0.units != group.units }
    switch group.opening {
    case .reduced:
      return isFollowed && group.isPassive && !group.isFinite && group.parent >= 0
        && group.units.lowerBound > 0 && clause.units[group.units.lowerBound - 1].tag == .noun
        && group.sibling < 0
    case .relative:
      // `in which`, `during which`; `an attack in which 12 were killed` is told of the attack.
      let at = group.openingUnit
      guard at >= 2, clause.units[at - 1].tag == .preposition else { return false }
      return !clause.contains(max(0, at - 6)..<at, .attack)
    default: return false
    }
  }

  func targetCount(_ draft: Draft, _ reading: SentenceReading) -> Int? {
    guard let range = draft.hit.target else { return nil }
    if draft.hit.korean != nil {
      return PersonLinker(extraction: extraction, extractor: extractor)
        .koreanCount(range, reading.clause)
    }
    guard
      reading.clause.contains(range, .person)
        || !reading.clause.contains(range, [.money, .drug, .goods])
    else { return nil }
    return PersonLinker(extraction: extraction, extractor: extractor).count(range, reading.clause)
  }
}
