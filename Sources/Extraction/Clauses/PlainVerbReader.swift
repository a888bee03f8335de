/// Verbs without an auxiliary, told from nouns and adjectives by their neighbours.
extension VerbGroupReader {
  func plainVerb(at index: Int, _ units: [ClauseUnit], _ groups: [VerbGroup]) -> VerbGroup? {
    let unit = units[index]
    let previous = before(index, units)
    let next = skipDates(skipAdverbs(index + 1, units), units)
    let following = next < units.count ? units[next] : nil
    func made(_ shape: VerbGroup.Shape, passive: Bool = false) -> VerbGroup {
      var start = index
      while start > 0, units[start - 1].tag == .adverb || units[start - 1].tag == .negation,
        groups.last.map({ $0.units.upperBound < start }) ?? true
      {
        start -= 1
      }
      var group = VerbGroup(
        units: start..<(index + 1), head: index, lemma: unit.lemma, classes: unit.classes,
        shape: shape)
      group.isPassive = passive
      for before in start..<index {
        if units[before].tag == .negation { group.isNegated = true }
        if units[before].classes.contains(.habitual) { group.isHabitual = true }
      }
      return group
    }
    if unit.forms.contains(.progressive) {
      // `including`, `following`: prepositions.
      if unit.tag == .preposition { return nil }
      guard isGerund(index, units, previous: previous, following: following) else { return nil }
      return made(.gerund)
    }
    if unit.forms.contains(.past) || unit.forms.contains(.participle) {
      if let shape = pastReading(
        index, units, groups, previous: previous, following: following, next: next)
      {
        return made(shape.shape, passive: shape.passive)
      }
      if !unit.forms.contains(.base) { return nil }
    }
    if unit.forms.contains(.base) || unit.forms.contains(.present) {
      return presentReading(index, units, groups, previous: previous, following: following)
        ? made(.present)
        : infinitiveByCoordination(index, units, groups, following)
          ? made(.infinitive)
          : nil
    }
    return nil
  }

  /// Passes over `on Tuesday` between a verb and its object.
  func skipDates(_ from: Int, _ units: [ClauseUnit]) -> Int {
    guard from + 1 < units.count, units[from].tag == .preposition || units[from].tag == .date else {
      return from
    }
    let date = units[from].tag == .date ? from : from + 1
    guard units[date].tag == .date, date + 1 < units.count, startsObject(units[date + 1]),
      units[date + 1].entity != .none || units[date + 1].tag != .noun || units[date + 1].isName
    else { return from }
    return date + 1
  }

  /// Index of the unit before, adverbs and quotation marks passed over; -1 at the start.
  func before(_ index: Int, _ units: [ClauseUnit]) -> Int {
    var at = index - 1
    while at >= 0, units[at].tag == .adverb || units[at].tag == .quote || units[at].tag == .negation
    {
      at -= 1
    }
    return at
  }

  func startsObject(_ unit: ClauseUnit?) -> Bool {
    guard let unit else { return false }
    switch unit.tag {
    case .determiner, .possessive, .number, .pronoun: return true
    case .noun: return true
    case .quote: return unit.symbol != Symbol.apostrophe
    default: return false
    }
  }

  private func isGerund(
    _ index: Int, _ units: [ClauseUnit], previous: Int, following: ClauseUnit?
  ) -> Bool {
    guard previous >= 0 else {
      // `Smuggling across the river flourishes` has it as its subject.
      guard startsObject(following) || following?.tag == .preposition else { return false }
      return units[index...].prefix(16).contains { $0.tag == .comma }
    }
    let before = units[previous]
    if let following, following.tag == .verb || following.isAuxiliary { return false }
    switch before.tag {
    case .determiner, .possessive, .genitive: return false
    case .number: return following.map { startsObject($0) && $0.tag != .noun } ?? false
    case .preposition:
      return following?.word != lexicon.of
    case .noun:
      if previous + 1 < index { return true }
      if following?.word == lexicon.of { return false }
      if !units[index].classes.isDisjoint(with: [.border, .home]), !startsObject(following) {
        return false
      }
      if let following, following.tag == .noun, following.entity == .none, !following.isName {
        return !before.classes.isDisjoint(with: [.person, .bodyHead]) && before.isPlural
      }
      return startsObject(following) || following?.tag == .preposition || following?.tag == .to
    case .comma, .coordinator, .subordinator, .verb, .date, .stop: return true
    default: return true
    }
  }

  private func presentReading(
    _ index: Int, _ units: [ClauseUnit], _ groups: [VerbGroup], previous: Int,
    following: ClauseUnit?
  ) -> Bool {
    guard previous >= 0, !units[index].isName else { return false }
    let unit = units[index]
    let before = units[previous]
    switch before.tag {
    case .pronoun:
      return !before.classes.contains(.objectPronoun) || before.classes.contains(.pronoun)
    case .relative: return true
    case .noun, .number:
      if before.entity == .none, before.forms.contains(.participle) { return false }
      if groups.last.map({ !$0.isFinite ? false : $0.units.upperBound > previous - 3 }) ?? false,
        !hasBoundary(from: groups[groups.count - 1].units.upperBound, to: index, units)
      {
        return false
      }
      let closes =
        following.map {
          $0.tag == .determiner || $0.tag == .possessive || $0.tag == .number || $0.tag == .pronoun
            || $0.tag == .to || $0.tag == .that || $0.entity != .none || $0.tag == .date
        } ?? false
      if unit.forms.contains(.present) { return !before.isPlural && closes }
      if before.isPlural || before.classes.contains(.bodyHead) {
        return closes || (following?.tag == .noun && units[index - 1].tag == .adverb)
          || (following?.tag == .noun && following?.isPlural == true)
          || (following?.tag == .preposition && before.classes.contains(.person)
            && before.isPlural)
      }
      return false
    case .coordinator:
      guard let last = groups.last, last.shape == .present, last.isFinite, !last.isCopula else {
        return false
      }
      return previous - last.units.upperBound < 8 && startsObject(following)
    case .that:
      return previous > 0 && units[previous - 1].tag == .noun && !unit.forms.contains(.base)
    default: return false
    }
  }

  /// `to arrest and deport them`, `will be caught or shot`.
  private func infinitiveByCoordination(
    _ index: Int, _ units: [ClauseUnit], _ groups: [VerbGroup], _ following: ClauseUnit?
  ) -> Bool {
    guard let last = groups.last, units[index].forms.contains(.base), index > 0,
      units[index - 1].tag == .coordinator || units[index - 1].tag == .comma
        || (units[index - 1].tag == .adverb && index > 1 && units[index - 2].tag == .coordinator),
      last.shape == .infinitive || last.modal != .plain
    else { return false }
    if units[index - 1].tag == .comma { return last.units.upperBound >= index - 1 }
    return startsObject(following) || following?.tag == .preposition
      || last.units.upperBound >= index - 1
  }

  /// Whether a clause boundary stands between two units.
  func hasBoundary(from: Int, to: Int, _ units: [ClauseUnit]) -> Bool {
    var at = from
    while at < to {
      switch units[at].tag {
      case .comma, .stop, .coordinator, .relative, .that, .subordinator, .conditional, .quote:
        return true
      default: at += 1
      }
    }
    return false
  }

  private func pastReading(
    _ index: Int, _ units: [ClauseUnit], _ groups: [VerbGroup], previous: Int,
    following: ClauseUnit?, next: Int
  ) -> (shape: VerbGroup.Shape, passive: Bool)? {
    let unit = units[index]
    if !unit.forms.contains(.participle) { return previous < 0 ? nil : (.past, false) }
    let isParted =
      next + 1 < units.count && next == index + 1 && lexicon.isParting(units[next].word)
      && startsObject(units[next + 1])
    let object = startsObject(following) || isParted
    guard previous >= 0 else {
      // `Arrested on Monday, he …`
      return following?.tag == .preposition || following?.tag == .date ? (.participle, true) : nil
    }
    let before = units[previous]
    let intransitive = unit.classes.contains(.intransitive)
    switch before.tag {
    case .determiner, .possessive, .genitive, .preposition, .to:
      // `the arrested men`; `a former defector`; `his murdered wife`.
      return nil
    case .number:
      if following?.tag == .noun && following?.entity == UnitEntity.none { return nil }
      return following == nil ? (.participle, true) : finite(index, units, groups, object: object)
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
    if following?.word == lexicon.by, !intransitive {
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

  /// Whether another verb with an object stands in the same clause.
  private func hasVerbAhead(_ index: Int, _ units: [ClauseUnit]) -> Bool {
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
      {
        return true
      }
      at += 1
    }
    return false
  }

  /// Whether a finite verb stands before in the same clause.
  private func hasFinite(_ groups: [VerbGroup], _ index: Int, _ units: [ClauseUnit]) -> Bool {
    guard let last = groups.last, last.isFinite else { return false }
    return !hasBoundary(from: last.units.upperBound, to: index, units)
  }

  private func finite(
    _ index: Int, _ units: [ClauseUnit], _ groups: [VerbGroup], object: Bool
  ) -> (shape: VerbGroup.Shape, passive: Bool) {
    let unit = units[index]
    // A finite verb already stands in this clause: what follows a noun is a reduced relative.
    if let last = groups.last, last.isFinite || last.shape == .infinitive || last.shape == .gerund,
      !isRelative(last, units), !hasBoundary(from: last.units.upperBound, to: index, units)
    {
      let saying = last.isFinite && last.classes.contains(.say)
      if !saying || !(object || unit.classes.contains(.intransitive)) {
        return (.participle, !unit.classes.contains(.intransitive))
      }
    }
    if object || unit.classes.contains(.intransitive) { return (.past, false) }
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
      if ahead.isAuxiliary { return (.participle, true) }
      if ahead.entity == .none, ahead.forms.contains(.past), !ahead.forms.contains(.participle) {
        return (.participle, true)
      }
      if ahead.entity == .none, ahead.classes.contains(.say), ahead.forms.contains(.past) {
        return (.participle, true)
      }
      at += 1
    }
    let hasFinite = groups.contains { $0.isFinite }
    if let after, after.tag == .preposition || after.tag == .date, !hasFinite {
      // `Three arrested in Ankara`: a headline's passive.
      return lexicon.isLabile(unit.lemma) ? (.past, false) : (.participle, true)
    }
    return after?.tag == .preposition && !lexicon.isLabile(unit.lemma)
      ? (.participle, true) : (.past, false)
  }
}
