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
      if next.isNominal, !next.isName { return nil }
      if next.tag == .comma, index + 2 < clause.units.count,
        clause.units[index + 2].entity.isPlace
      {
        return nil
      }
    }
    let demonym = extraction.demonyms.first { $0.tokens.upperBound == before.tokens.upperBound }
    guard before.tag == .determiner || demonym != nil,
      let country = demonym?.country ?? home, let choice = capitalOf(country)
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
