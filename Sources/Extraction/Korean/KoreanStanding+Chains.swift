/// Verbs that lead to others.
extension KoreanStanding {
  /// `지시문을 내려보내 학습을 늘리도록 했다`: had others do it, which is done.
  func isCausative(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard predicate.refusal == .attempt, predicate.last > predicate.word,
      predicate.ending.tense == .past
    else { return false }
    return sentence.words[predicate.word..<predicate.last].contains { $0.text.hasSuffix("도록") }
  }

  /// Whether the clause of a verb, or one that leads to it, names a day.
  func isDated(_ number: Int) -> Bool {
    var at = number
    var steps = 0
    while steps < 4 {
      if sentence.clause(of: at).contains(where: { sentence.words[$0].date != nil }) { return true }
      guard let before = sentence.before(at) else { return false }
      let ending = sentence.predicates[before].ending
      guard ending.kind == .adnominal || ending.kind == .connective && ending.tense == .none else {
        return false
      }
      at = before
      steps += 1
    }
    return false
  }

  func isBound(_ next: String) -> Bool {
    lexicon.names(next, "after-noun")
  }
}
