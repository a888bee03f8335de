/// Acts told by what is acted on, whatever the verb: `포고문을 내걸었다`, `보직을 잃었다`, `철조망을 둘러쳤다`.
///
/// Verbs are without number, and the nouns that tell an act are few: where no trigger is the verb's,
/// its object says what was done, unless the verb is one of those that only speak of it.
extension KoreanPredicateReader {
  /// The trigger of the nearest object or goal of a verb that no list holds.
  func told(
    by predicate: KoreanPredicate, at index: Int, _ window: KoreanWindow,
    _ sentence: KoreanSentence
  ) -> Int? {
    guard predicate.ending.kind != .noun,
      predicate.head.isDisjoint(with: [
        .say, .deny, .speculate, .order, .statistic, .hearsay, .happen, .plain,
      ]),
      !lexicon.begins(sentence.words[index].text, "idle-verb")
    else { return nil }
    var at = index
    var hasObject = false
    while at > 0, index - at < 6, sentence.words[at - 1].quote == predicate.quote {
      at -= 1
      let word = sentence.words[at]
      if sentence.predicates.contains(where: { $0.last == at }) || word.hasCommaAfter { return nil }
      guard word.date == nil, word.body == nil, word.place == nil else { continue }
      let isDoer = word.isSubject && !hasObject
      if word.isObject && !hasObject || isDoer {
        hasObject = hasObject || word.isObject
        let measured = measured(at, sentence)
        for noun in measured {
          if let stem = stem(noun, isGoal: false, index, window, sentence) { return stem }
        }
        let noun = measured.isEmpty ? word.scalars.dropLast() : KoreanWords.amount[...]
        if let stem = stem(noun, isGoal: false, index, window, sentence) { return stem }
        if word.isSubject { return nil }
      } else if let length = goal(word.text),
        let stem = stem(
          word.scalars.dropLast(length), isGoal: true, index, window, sentence)
      {
        return stem
      }
    }
    return nil
  }

  /// `코카인 3.1톤을`, `펜타닐 원료 1.2톤을`: the nouns that a quantity is of.
  private func measured(_ at: Int, _ sentence: KoreanSentence) -> [ArraySlice<UInt32>] {
    var start = at
    while start > 0, at - start < 3,
      sentence.words[start].text.first?.isNumber ?? false
        || lexicon.names(sentence.words[start].text, "amount-unit")
    {
      start -= 1
      guard isPlain(start, at, sentence) else { return [] }
    }
    guard start < at else { return [] }
    var nouns = [sentence.words[start].scalars[...]]
    if start > 0, isPlain(start - 1, at, sentence) {
      nouns.append(sentence.words[start - 1].scalars[...])
    }
    return nouns
  }

  private func isPlain(_ at: Int, _ other: Int, _ sentence: KoreanSentence) -> Bool {
    let word = sentence.words[at]
    return word.quote == sentence.words[other].quote && word.date == nil && !word.hasCommaAfter
  }

  private func goal(_ text: String) -> Int? {
    if text.hasSuffix("으로") { return 2 }
    return text.hasSuffix("에") || text.hasSuffix("로") ? 1 : nil
  }

  private func stem(
    _ noun: ArraySlice<UInt32>, isGoal: Bool, _ index: Int, _ window: KoreanWindow,
    _ sentence: KoreanSentence
  ) -> Int? {
    lexicon.stems(of: noun, isGoal: isGoal).first { number in
      let stem = lexicon.stems[number]
      if let refused = stem.refused, refused.occurs(in: window.around(sentence)) { return false }
      return stem.near.isEmpty
        || stem.near.allSatisfy { $0.occurs(in: window.before(sentence, isAdnominal: false)) }
    }
  }
}
