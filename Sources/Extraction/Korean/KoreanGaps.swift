/// Clauses that share the verb of the one after them: `16일 부산에서 A씨를, 17일 대구에서 B씨를 체포했다`,
/// `A씨는 부산에서, B씨는 대구에서 붙잡혔다`.
enum KoreanGaps {
  /// A predicate for each such clause, standing at its last word.
  static func predicates(
    before verb: KoreanPredicate, _ sentence: KoreanSentence
  ) -> [KoreanPredicate] {
    let words = sentence.words
    var start = sentence.predicates.last { $0.quote == verb.quote }.map { $0.last + 1 } ?? 0
    guard verb.word - start > 4, words[start..<verb.word].contains(where: \.hasCommaAfter) else {
      return []
    }
    var found: [KoreanPredicate] = []
    for at in start..<verb.word where words[at].hasCommaAfter && words[at].quote == verb.quote {
      let isObject = words[at].isObject
      guard isObject || words[at].text.hasSuffix("서") else { continue }
      let own = words[start...at]
      let rest = words[(at + 1)..<verb.word]
      guard tellsWhere(own), tellsWhere(rest) else { continue }
      guard
        isObject
          ? rest.contains(where: \.isObject)
          : own.contains(where: isWho) && rest.contains(where: isWho)
      else { continue }
      var predicate = verb
      predicate.word = at
      predicate.last = at
      predicate.ending = KoreanEnding(kind: .connective, tense: .past)
      predicate.ending.isPassive = verb.ending.isPassive
      predicate.shared = verb.word
      found.append(predicate)
      start = at + 1
    }
    return found
  }

  private static func tellsWhere(_ words: ArraySlice<KoreanWord>) -> Bool {
    words.contains { $0.date != nil || $0.place != nil }
  }

  private static func isWho(_ word: KoreanWord) -> Bool {
    word.date == nil && (word.isTopic || word.isSubject)
  }
}
