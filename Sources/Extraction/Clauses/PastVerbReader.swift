/// Forms in `-ed` and their like: past of a clause of their own, passive, or reduced relative.
extension VerbGroupReader {
  func pastReading(
    _ index: Int, _ units: [ClauseUnit], _ groups: [VerbGroup], previous: Int,
    following: ClauseUnit?, next: Int
  ) -> (shape: VerbGroup.Shape, passive: Bool)? {
    let unit = units[index]
    if !unit.forms.contains(.participle) { return previous < 0 ? nil : (.past, false) }
    let isParted =
      next + 1 < units.count && next == index + 1 && lexicon.isParting(units[next].word)
      && startsObject(units[next + 1]) && !hasAuxiliaryAhead(next + 1, units)
    let object = startsObject(following) || isParted
    guard previous >= 0 else {
      // `Arrested on Monday, he …`
      return following?.tag == .preposition || following?.tag == .date ? (.participle, true) : nil
    }
    let before = units[previous]
    if before.tag == .comma || before.tag == .stop || before.tag == .date,
      isAttributive(next, units)
    {
      return nil
    }
    let intransitive = unit.classes.contains(.intransitive)
    switch before.tag {
    case .determiner
    where lexicon.isQuantifier(before.word) && previous + 1 == index
      && !(following?.tag == .noun && following?.entity == UnitEntity.none
        && following?.isName == false):
      // `Both denied …`, `Several fled to …`
      return finite(index, units, groups, object: object)
    case .determiner, .possessive, .genitive, .preposition, .to:
      // `the arrested men`; `a former defector`; `his murdered wife`.
      return nil
    case .number:
      if following?.tag == .noun && following?.entity == UnitEntity.none { return nil }
      return following == nil ? (.participle, true) : finite(index, units, groups, object: object)
    case .pronoun
    where before.classes.contains(.objectPronoun) && !before.classes.contains(.pronoun)
      && !object:
      // `had them deported`, `ordered him held`
      return (.participle, true)
    case .pronoun, .relative: return (.past, false)
    case .verb
    where following?.tag == .noun && groups.last?.isFinite == true
      && groups.last?.isCopula == false && groups.last?.units.upperBound == index
      && unit.classes.isDisjoint(with: [.say, .achieve]):
      // `transferred jailed former president …`
      return nil
    default: break
    }
    if index + 3 < units.count, units[index + 1].tag == .coordinator,
      units[index + 2].entity == .none, units[index + 2].forms.contains(.past),
      startsObject(units[index + 3]), before.tag == .noun || before.tag == .date,
      !hasFinite(groups, index, units)
    {
      // `Police shot and killed five men`: both have the object.
      return (.past, false)
    }
    if index + 4 < units.count,
      units[index + 1].tag == .preposition || units[index + 1].tag == .adverb,
      units[index + 2].tag == .coordinator, units[index + 3].entity == .none,
      units[index + 3].forms.contains(.past), startsObject(units[index + 4]), before.tag == .noun,
      !hasFinite(groups, index, units)
    {
      // `two officers burst in and arrested him`
      return (.past, false)
    }
    if hasLateClause(index, units), !hasFinite(groups, index, units) { return (.past, false) }
    if next + 1 < units.count, next == index + 1, lexicon.isParting(units[next].word),
      units[next + 1].word == lexicon.by, !isMeasure(next + 2, units)
    {
      // `the handover, carried out by the border police, …`
      return coordinatedPassive(index, units, groups) ?? (.participle, true)
    }
    if following?.word == lexicon.by, !intransitive, !isMeasure(next + 1, units) {
      return coordinatedPassive(index, units, groups) ?? (.participle, true)
    }
    if before.tag == .coordinator || (before.tag == .comma && groups.last?.isPassive == true) {
      if let shape = coordinatedPassive(index, units, groups), !object || units[next].tag == .date,
        !intransitive
      {
        return shape
      }
      if before.tag == .coordinator { return (.past, false) }
    }
    return finite(index, units, groups, object: object)
  }

  /// `was caught and repatriated`: the second shares the auxiliary of the first.
  private func coordinatedPassive(
    _ index: Int, _ units: [ClauseUnit], _ groups: [VerbGroup]
  ) -> (shape: VerbGroup.Shape, passive: Bool)? {
    guard let last = groups.last, last.isPassive, last.isFinite || last.shape == .participle,
      index > 0
    else { return nil }
    var at = index - 1
    while at > last.units.upperBound, units[at].tag == .adverb { at -= 1 }
    guard units[at].tag == .coordinator || units[at].tag == .comma else { return nil }
    return (last.shape, true)
  }

  /// `Soldiers who took part in the coup surrendered`: the relative clause ends before the verb.
  private func isRelative(_ group: VerbGroup, _ units: [ClauseUnit]) -> Bool {
    let before = group.units.lowerBound - 1
    return before > 0 && group.isFinite && units[before].tag == .relative
      && units[before - 1].tag != .comma
  }

  /// Whether a finite verb stands before in the same clause.
  private func hasFinite(_ groups: [VerbGroup], _ index: Int, _ units: [ClauseUnit]) -> Bool {
    guard let last = groups.last, last.isFinite else { return false }
    return !hasBoundary(from: last.units.upperBound, to: index, units)
  }

  /// `Two men working on a boat burned to death`: the verb of the subject is still to come.
  private func modifiesSubject(
    _ gerund: VerbGroup, _ groups: [VerbGroup], _ units: [ClauseUnit]
  ) -> Bool {
    let before = gerund.units.lowerBound - 1
    guard before >= 0, units[before].tag == .noun else { return false }
    guard groups.count > 1 else { return true }
    return hasBoundary(
      from: groups[groups.count - 2].units.upperBound, to: gerund.units.lowerBound, units)
  }

  private func finite(
    _ index: Int, _ units: [ClauseUnit], _ groups: [VerbGroup], object: Bool
  ) -> (shape: VerbGroup.Shape, passive: Bool) {
    let unit = units[index]
    // A finite verb already stands in this clause: what follows a noun is a reduced relative.
    if let last = groups.last,
      last.isFinite || last.shape == .infinitive
        || last.shape == .gerund && !modifiesSubject(last, groups, units),
      !(object && last.shape == .infinitive && !groups.contains { $0.isFinite }),
      !isRelative(last, units), !hasBoundary(from: last.units.upperBound, to: index, units)
    {
      let saying = last.isFinite && last.classes.contains(.say)
      if !saying || !(object || unit.classes.contains(.intransitive)) {
        return (.participle, !unit.classes.contains(.intransitive))
      }
    }
    if object || unit.classes.contains(.intransitive) || hasLateObject(index, units) {
      return (.past, false)
    }
    let after = index + 1 < units.count ? units[index + 1] : nil
    if after?.tag == .that || after?.tag == .to,
      unit.classes.contains(.say)
        || !unit.classes.isDisjoint(with: [.plan, .attempt, .decide, .achieve, .urge])
    {
      return (.past, false)
    }
    if unit.classes.contains(.say) {
      // `A decree published in the gazette removed the chiefs of …`
      return after?.tag == .preposition && hasVerbAhead(index, units)
        ? (.participle, true) : (.past, false)
    }
    // Is there a finite verb to come in this clause?
    var at = index + 1
    while at < units.count {
      let ahead = units[at]
      if ahead.tag == .comma || ahead.tag == .stop || ahead.tag == .relative { break }
      if ahead.tag == .that || ahead.tag == .subordinator { break }
      // `in the east and west parts` goes on; `and police were` does not.
      if ahead.tag == .coordinator,
        at + 1 >= units.count || units[at + 1].tag != .noun || units[at + 1].entity != .none
          || units[at - 1].isAuxiliary || units[at + 1].isPlural
      {
        break
      }
      if ahead.isAuxiliary, !ahead.forms.contains(.progressive) { return (.participle, true) }
      if ahead.entity == .none, ahead.forms.contains(.past), !ahead.forms.contains(.participle) {
        return (.participle, true)
      }
      if ahead.entity == .none, ahead.classes.contains(.say), ahead.forms.contains(.past) {
        return (.participle, true)
      }
      at += 1
    }
    let hasFinite = groups.contains { $0.isFinite }
    if !hasFinite, index + 1 < units.count, lexicon.isParting(units[index + 1].word),
      units[index + 1].word != lexicon.over
    {
      // `touched down in Riyadh`, `bowed out on Tuesday`
      return (.past, false)
    }
    if let after, after.tag == .preposition || after.tag == .date, !hasFinite {
      // `Three arrested in Ankara`: a headline's passive.
      return lexicon.isLabile(unit.lemma) ? (.past, false) : (.participle, true)
    }
    return after?.tag == .preposition && !lexicon.isLabile(unit.lemma)
      ? (.participle, true) : (.past, false)
  }
}
