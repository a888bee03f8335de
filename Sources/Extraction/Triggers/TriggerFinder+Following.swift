/// The words that must follow a verb in its clause for it to tell an act.
extension TriggerFinder {
  /// One past the words that must follow the verb, or nil where they do not.
  func follows(_ rule: TriggerRule, _ group: VerbGroup) -> Int? {
    guard !rule.following.isEmpty else { return group.units.upperBound }
    guard words.mayHold(all: rule.following) else { return nil }
    var at = group.head + 1
    // A charge stands at the end, after the one charged and his offices.
    let isCharge = lexicon.types[Int(rule.type)] == "corruption"
    let following = expected(rule, group)
    if following.isEmpty { return group.units.upperBound }
    var limit = min(clause.units.count, group.head + (isCharge ? 30 : 14))
    var end = at
    var word = 0
    while at < limit, word < following.count {
      let unit = clause.units[at]
      if unit.tag == .comma, at + 1 < limit, clause.units[at + 1].tag == .relative,
        let close = (at + 2..<min(clause.units.count, at + 16)).first(where: {
          clause.units[$0].tag == .comma
        })
      {
        // `took Karim, who teaches at a college, from her classroom`
        at = close + 1
        limit = min(clause.units.count, limit + close - at + 8)
        continue
      }
      if unit.tag == .stop, unit.symbol != UInt8(ascii: "("), unit.symbol != UInt8(ascii: ")") {
        break
      }
      if unit.tag == .relative || unit.tag == .that,
        !following[word].contains(unit.word)
      {
        break
      }
      if hasFinite(where: { clause.groups[$0].units.lowerBound == at }) { break }
      if unit.tag == .coordinator, at > 0, clause.units[at - 1].tag == .comma,
        hasFinite(where: { clause.groups[$0].openingUnit == at })
      {
        // `was cut off, and the road was closed`
        break
      }
      if unit.tag == .to, at > group.head + 1 || group.isCopula,
        !following[word].contains(unit.word)
      {
        break
      }
      var met = following[word].contains(unit.word)
      if !met, unit.tokens.count > 1, unit.entity == .none {
        met = unit.tokens.contains { following[word].contains(tokens[$0].word) }
      }
      if met, word == following.count - 1, at > group.head + 1,
        unit.classes.contains(.preposition), unit.classes.contains(.locative), at + 1 < limit,
        clause.units[at + 1].entity.isPlace
      {
        // `swore allegiance in Sevastopol` is not `swore in`.
        met =
          following.count > 1
          || following[word].contains(unit.word) && isMotion(unit.word)
      }
      if !met, unit.tag == .preposition, lexicon.isDirection(unit.word) || !isCharge,
        unit.word != lexicon.of, !expectsParticle(following[word]), at + 1 < limit,
        clause.units[at + 1].tag != .date,
        group.object.map({ at >= $0.lowerBound }) ?? true
      {
        // `taken from their station to the office` is not `took office`.
        break
      }
      if met {
        word += 1
        end = at + 1
      }
      at += 1
    }
    return word == following.count ? end : nil
  }

  /// The words that must still follow: of a passive the object stands before it, `the internet was
  /// switched off`.
  func expected(_ rule: TriggerRule, _ group: VerbGroup) -> [[Int32]] {
    guard group.isPassive, group.subjectHead >= 0 else { return rule.following }
    let head = clause.units[group.subjectHead]
    guard head.entity == .none, head.tag != .pronoun else { return rule.following }
    return rule.following.filter { words in
      expectsParticle(words)
        || !(words.contains(head.word)
          || head.tokens.count > 1 && head.tokens.contains { words.contains(tokens[$0].word) })
    }
  }

  /// Whether what must follow is a preposition or a particle, before which others may stand.
  func expectsParticle(_ words: [Int32]) -> Bool {
    // Each stands beside its plural, which no particle has.
    2 * words.count { !lexicon.info($0).classes.isDisjoint(with: [.preposition, .adverb]) }
      >= words.count
  }
}
