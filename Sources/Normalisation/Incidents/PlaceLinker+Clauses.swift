import Extraction

/// Capitals that are not named, and places of other clauses.
extension PlaceLinker {
  /// `visited the Kazakh capital`, `in the capital on Friday`: a capital that is not named; not
  /// `the state capital`, `the capital of Sinaloa`, `the capital, Bamako`.
  func capital(_ group: VerbGroup, _ clause: Clause) -> ResolvedPlace? {
    let range = group.clauseStart..<max(group.clauseStart, group.clauseEnd)
    guard let index = range.first(where: { clause.units[$0].word == capital }), index > 0,
      clause.units[index].entity == .none, clause.units[index].tag == .noun
    else { return nil }
    let before = clause.units[index - 1]
    if index + 1 < clause.units.count {
      let next = clause.units[index + 1]
      if next.word == words.of || next.entity != .none { return nil }
      // `the capital’s Cocody district`
      if next.isNominal, !next.isName, next.tag != .genitive { return nil }
      if next.tag == .comma, index + 2 < clause.units.count,
        clause.units[index + 2].entity.isPlace
      {
        return nil
      }
    }
    let demonym = extraction.demonyms.first { $0.tokens.upperBound == before.tokens.upperBound }
    guard before.tag == .determiner || demonym != nil,
      let country = demonym?.country ?? home, let choice = anyCapitalOf(country)
    else { return nil }
    let tokens = clause.units[index].tokens
    return ResolvedPlace(
      finding: -1, tokens: tokens,
      bytes: Int(
        extraction.tokens[tokens.lowerBound].start)..<Int(
          extraction.tokens[tokens.upperBound - 1].end),
      id: choice.id, name: choice.name, country: choice.country, province: choice.province,
      level: choice.level, rule: "capital")
  }

  /// `In the same province, police …`: the unit of the noun.
  func samePlace(_ group: VerbGroup, _ clause: Clause) -> Int? {
    (group.clauseStart..<max(group.clauseStart, group.clauseEnd - 1)).first { index in
      clause.units[index].word == words.same && clause.units[index].entity == .none
        && words.units.contains(clause.units[index + 1].word)
    }.map { $0 + 1 }
  }

  /// `In this city, …`: that of the dateline.
  func namesThisCity(_ group: VerbGroup, _ clause: Clause) -> Bool {
    (group.clauseStart..<max(group.clauseStart, group.clauseEnd)).contains { index in
      index > 0 && words.cities.contains(clause.units[index].word)
        && clause.units[index - 1].word == words.this
    }
  }

  /// `was taken to the capital the next day, and on Monday a court remanded him`: a place that a
  /// clause before, with a finite verb, leads to.
  func isReached(_ unit: Int, _ hit: Int, _ clause: Clause) -> Bool {
    guard hit >= 0, unit < clause.groups[hit].clauseStart,
      let owner = clause.groups.indices.last(where: { clause.groups[$0].head < unit }), owner < hit
    else { return false }
    return clause.groups[owner].isFinite && clause.groups[owner].isPassive
  }

  /// Whether a place stands with a later finite verb that has a tense or a date of its own, beside a
  /// verb with a date.
  func standsInLaterTime(_ unit: Int, _ hit: Int, _ clause: Clause) -> Bool {
    guard hit >= 0, clause.groups[hit].isFinite, clause.groups[hit].shape == .past,
      let owner = clause.groups.indices.last(where: { clause.groups[$0].head < unit }),
      owner > hit,
      clause.groups[owner].sibling == hit || clause.groups[owner].opening == .coordinator
    else { return false }
    let other = clause.groups[owner]
    func dates(_ range: Range<Int>) -> Bool { clause.units[range].contains { $0.tag == .date } }
    guard dates(clause.groups[hit].head..<other.units.lowerBound) else { return false }
    let end = clause.groups.dropFirst(owner + 1).first?.units.lowerBound ?? clause.units.count
    return other.isFinite && other.shape != .past || dates(other.head..<max(other.head, end))
  }

  /// Whether a place belongs to a later verb with a subject or an opening of its own.
  func standsElsewhere(_ unit: Int, _ hit: Int, _ clause: Clause) -> Bool {
    guard hit >= 0,
      let owner = clause.groups.indices.last(where: { clause.groups[$0].head < unit }),
      owner > hit
    else { return false }
    var at = owner
    while !clause.groups[at].isFinite, clause.groups[at].parent > hit {
      at = clause.groups[at].parent
    }
    return clause.groups[at].isFinite
  }

  /// `one Lesotho soldier`, `the US embassy`: the country says who or whose.
  func isNational(_ unit: Int, _ clause: Clause) -> Bool {
    let next = clause.units[unit + 1]
    return next.entity == .none && next.tag == .noun && !next.isName
  }

  /// `jailed for a march held in Gwanda`: what somebody is punished for has a place of its own.
  func standsInGround(_ unit: Int, _ group: VerbGroup, _ clause: Clause) -> Bool {
    guard unit > group.head else { return false }
    for index in (group.head + 1)..<unit
    where grounds.contains(clause.units[index].word) && clause.units[index].tag == .preposition {
      let next = clause.units[index + 1]
      if next.tag == .number || next.tag == .date || clause.units[(index + 1)..<unit].isEmpty {
        continue
      }
      let inner = clause.units[(index + 1)..<unit]
      if inner.contains(where: { $0.tag == .noun && $0.entity == .none })
        || inner.contains(where: { $0.forms.contains(.progressive) })
      {
        return !inner.contains { $0.tag == .comma }
      }
    }
    return false
  }

  /// `the checkpoint on the Pyongyang road`: where it leads.
  func isRoute(_ unit: Int, _ clause: Clause) -> Bool {
    unit + 1 < clause.units.count && clause.units[unit + 1].entity == .none
      && words.routes.contains(clause.units[unit + 1].word)
  }

  /// `the foreign ministers of Latvia and Norway`: whose, not where.
  func isWhose(_ unit: Int, _ place: ResolvedPlace, _ clause: Clause) -> Bool {
    guard place.level == 0 else { return false }
    var at = unit - 1
    while at > 0, unit - at < 6 {
      let before = clause.units[at]
      if before.word == words.of {
        return !clause.units[at - 1].classes.isDisjoint(with: [.official, .post, .bodyHead])
          || clause.units[at - 1].entity.isAgency
      }
      guard
        before.entity.isPlace || before.tag == .coordinator || before.tag == .comma
          || before.tag == .determiner
      else { return false }
      at -= 1
    }
    return false
  }

  /// `Kinshasa shut the crossing`: a capital that acts is its government.
  func isGovernment(
    _ unit: Int, _ place: ResolvedPlace, _ group: VerbGroup?, _ clause: Clause
  ) -> Bool {
    guard let group, !group.isPassive, group.object != nil, place.level > 0, !place.isInside,
      group.subjectHead == unit, unit == 0 || !clause.units[unit - 1].isNominal,
      unit == 0 || clause.units[unit - 1].tag != .preposition
    else { return false }
    return capitalOf(place.country)?.id == place.id
  }

  /// `The killing came a day after marines took over the port of Manzanillo`
  func standsLater(_ unit: Int, than hit: Int, _ clause: Clause) -> Bool {
    clause.groups.indices.contains { index in
      let group = clause.groups[index]
      return index > hit && group.isFinite && group.opening == .subordinator
        && unit >= group.clauseStart
    }
  }

  /// Whether a place stands in a clause that tells something else: in a relative clause within the
  /// subject (`the chief, who had served in Izabal, drove …`), in a later clause with a subject of
  /// its own (`…; he is said to be on a farm in Chagang`).
  func stands(
    _ unit: Int, apartFrom hit: Int, _ group: VerbGroup, _ clause: Clause
  ) -> Bool {
    guard let owner = clause.groups.indices.last(where: { clause.groups[$0].head < unit }),
      owner != hit
    else { return false }
    var other = clause.groups[owner]
    if !other.isFinite, other.opening == .reduced, owner < hit, unit < group.units.lowerBound,
      let subject = group.subject, subject.lowerBound < other.units.lowerBound,
      other.units.lowerBound > 0, clause.units[other.units.lowerBound - 1].isNominal
    {
      // `a man wanted for a murder in Trabzon was extradited`
      return true
    }
    if other.isFinite, other.opening == .subordinator, owner > hit, other.openingUnit >= 0,
      clause.units[other.openingUnit].word == words.whileWord,
      other.subject?.lowerBound != group.subject?.lowerBound
    {
      return true
    }
    if other.isFinite, other.opening == .relative, owner > hit, other.modal != .plain {
      // `shut the crossing, the last way by which traders could reach Khujand`
      return true
    }
    var at = owner
    while !other.isFinite, other.opening == .infinitive, other.parent >= 0, other.parent < at,
      owner < hit
    {
      // `who had crossed to escape the fighting in Rakhine were sent home`
      at = other.parent
      other = clause.groups[at]
    }
    guard other.isFinite, at != hit, other.parent != hit || other.opening == .coordinator else {
      return false
    }
    if unit >= group.clauseStart, unit < group.clauseEnd, owner > hit || other.clauseEnd <= unit {
      return false
    }
    if other.opening == .relative, owner < hit, group.parent != owner {
      return unit < group.units.lowerBound
    }
    if owner > hit, other.sibling != hit,
      other.opening == .comma || other.opening == .coordinator || other.opening == .none,
      other.subject?.lowerBound != group.subject?.lowerBound, other.shape == .present
    {
      return true
    }
    return false
  }
}
