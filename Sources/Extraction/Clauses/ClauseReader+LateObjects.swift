/// Objects that stand behind phrases.
extension ClauseReader {
  /// The object behind phrases of time, place and manner: `found in them 900 bags`, `handed over to
  /// police at the crossing 23 fishermen`, `adopted, by 79 votes to 12, amendments`.
  func lateObject(from start: Int, limit: Int, _ clause: Clause) -> Int? {
    let units = clause.units
    var at = start
    if units[at].tag == .comma, at + 1 < limit, units[at + 1].tag == .preposition {
      // Between commas, up to what follows the second.
      let end = (at + 2..<min(limit, at + 10)).first { units[$0].tag == .comma }
      guard let end, end + 1 < limit, units[end + 1].isNominal,
        units[end + 1].tag != .pronoun,
        (at + 2..<end).allSatisfy({ units[$0].isNominal || isPhrase(units[$0]) }),
        end + 1 == limit - 1 || !(end + 2..<limit).contains(where: { units[$0].tag == .comma })
      else { return nil }
      return end + 1
    }
    let reader = VerbGroupReader(lexicon: lexicon)
    if at + 2 < limit, lexicon.isParting(units[at].word), isPhrase(units[at + 1]) { at += 1 }
    var phrases = 0
    while at + 1 < limit, isPhrase(units[at]), phrases < 3,
      !lexicon.isParting(units[at].word) || phrases > 0
    {
      at += 1
      let first = at
      while at < limit, units[at].isNominal || units[at].tag == .date {
        if at > first,
          units[at - 1].tag == .noun || units[at - 1].tag == .date
            || units[at - 1].tag == .pronoun,
          units[at].tag == .determiner || units[at].tag == .number,
          reader.opensLateObject(at, units)
        {
          return at
        }
        at += 1
      }
      guard at > first else { return nil }
      phrases += 1
    }
    return nil
  }

  private func isPhrase(_ unit: ClauseUnit) -> Bool {
    unit.tag == .preposition || unit.tag == .to
  }
}
