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
        if shape.shape == .past, !unit.forms.contains(.past), groups.last?.isPerfect != true {
          // `a boy known as Kato`: a form that is no past tense has no subject of its own.
          return made(.participle, passive: !unit.classes.contains(.intransitive))
        }
        return made(shape.shape, passive: shape.passive)
      }
      if !unit.forms.contains(.base) { return nil }
    }
    if unit.forms.contains(.base), lexicon.isParting(unit.word), index + 1 < units.count,
      units[index + 1].tag == .preposition || units[index + 1].tag == .to
    {
      // `drove 29 Afghans back to the border`
      return nil
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
      if units[index].classes.contains(.home), previous > 0,
        units[previous - 1].tag == .possessive || units[previous - 1].tag == .determiner,
        !before.isPlural
      {
        // `from my old building alone 42 people`
        return false
      }
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
    // `shot two thieves near Ihosy`: no verb, but where.
    if unit.classes.contains(.locative), following.map({ $0.isName || $0.entity != .none }) ?? false
    {
      return false
    }
    switch before.tag {
    case .pronoun:
      // `detained one suspect on Tuesday`: a number before its noun.
      if before.word == lexicon.one, unit.forms.contains(.base), unit.classes.contains(.person) {
        return false
      }
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
            || ($0.forms.contains(.progressive) && unit.classes.contains(.deny))
        } ?? false
      if unit.forms.contains(.present) {
        // `by 79 votes to 12`
        return before.tag != .number && !before.isPlural && closes
      }
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
}
