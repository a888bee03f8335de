/// Verbs that stand after another and say how it is meant: `하고 있다`, `하려 했다`, `하지 않았다`.
extension KoreanPredicateReader {
  /// Takes the auxiliaries after a verb: the last of them says how it is used.
  func extend(_ found: inout KoreanPredicate, _ sentence: KoreanSentence) {
    for _ in 0..<4 {
      let at = found.last + 1
      guard at < sentence.words.count, sentence.words[at].quote == found.quote,
        !sentence.words[found.last].hasCommaAfter
      else { return }
      let word = sentence.words[at]
      guard let next = auxiliary(word.scalars) else {
        if found.ending.kind == .negatable,
          word.text.hasPrefix("않") || word.text.hasPrefix("못")
            || word.text.hasPrefix("말")
        {
          found.isNegated = true
        }
        return
      }
      var ending = next.ending
      ending.isPassive = found.ending.isPassive
      let before = sentence.words[found.last].text
      switch (found.ending.kind, next.kind) {
      case (.connective, .be) where found.ending.isGo || found.ending.isInfinitive:
        found.isOngoing = true
        found.isState = found.ending.isInfinitive
      case (.connective, .come) where found.ending.isInfinitive:
        if word.text == "온", at + 1 < sentence.words.count,
          lexicon.begins(sentence.words[at + 1].text, "entire-noun")
        {
          // `사라져 온 시가 뒤집혔다`: the whole town.
          return
        }
        found.isDurative = true
      case (.connective, .give) where found.ending.isInfinitive: break
      case (.connective, .give)
      where found.ending.isGo && word.text.hasPrefix("가")
        || found.ending.isGo && word.text.hasPrefix("갔"):
        break
      case (.connective, .ask) where found.ending.isInfinitive: found.refusal = .prospective
      case (.connective, .want) where found.ending.isGo: found.refusal = .purpose
      case (.negatable, .not): found.isNegated = true
      case (.purpose, .make):
        // `하려 했다`, `하도록 했다`; what `하게 했다` tells was done.
        if !before.hasSuffix("게") { found.refusal = .attempt }
      case (.nominal, .make):
        if before.hasSuffix("기로") { found.refusal = .prospective }
        if before.hasSuffix("곤") { found.refusal = .habitual }
      case (.nominal, .begin): found.isOngoing = true
      case (.connective, .make) where before.hasSuffix("곤"): found.refusal = .habitual
      default: return
      }
      found.ending = ending
      found.last = at
    }
  }

  private enum AuxiliaryKind { case ask, be, come, give, want, not, make, begin }

  private static let auxiliaries: [(kind: AuxiliaryKind, form: KoreanConjugation.Form)] = {
    let verbs: [(AuxiliaryKind, [String])] = [
      (.be, ["있다"]), (.come, ["오다"]),
      (.give, ["주다", "버리다", "내다", "가다", "놓다", "두다", "보다", "지다", "나가다", "나오다", "넣다"]),
      (.want, ["싶다"]), (.ask, ["달라다"]), (.not, ["않다", "못하다", "말다"]), (.make, ["하다"]),
      (.begin, ["시작하다"]),
    ]
    return verbs.flatMap { kind, names in
      names.flatMap { name in KoreanConjugation.forms(of: name).map { (kind, $0) } }
    }.sorted { $0.1.text.count > $1.1.text.count }
  }()

  private func auxiliary(
    _ word: [UInt32]
  ) -> (kind: AuxiliaryKind, ending: KoreanEnding)? {
    for entry in KoreanPredicateReader.auxiliaries where word.starts(with: entry.form.text) {
      if let ending = KoreanEnding.of(
        word.dropFirst(entry.form.text.count), after: entry.form.base,
        state: KoreanEnding.isState(entry.form.text))
      {
        return (entry.kind, ending)
      }
    }
    return nil
  }
}
