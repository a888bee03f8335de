/// Verbs with what follows them, as headlines end.
enum KoreanHeadline {
  /// A verb under way: `막고 있다` as `막는 중`; one whose state lasts, `잡혀 있다`, stays as it is.
  static func ongoing(_ word: String, _ match: KoreanWords.Match?) -> String {
    guard word.hasSuffix("고") else {
      return match?.headline(of: KoreanJamo.scalars(word)) ?? word
    }
    var stem = KoreanJamo.scalars(String(word.dropLast()))
    // `만들고`, `만드는`
    if let last = stem.last, KoreanJamo.isSyllable(last), KoreanJamo.final(last) == KoreanJamo.l {
      stem[stem.count - 1] = KoreanJamo.with(final: 0, last)
    }
    return KoreanJamo.text(stem) + "는 중"
  }

  /// Whether a verb is made passive by `지다`: `넘겨졌다` of `넘기다`.
  static func isMadePassive(_ word: String, infinitive: String) -> Bool {
    ["지", "져", "졌", "진", "질"].contains { word.hasPrefix(infinitive + $0) }
  }

  /// A verb with one of going after it: `끌고 갔다` as `끌고 가`, `붙들어 갔다` as `붙들어 가`; nil where
  /// another auxiliary follows.
  static func going(_ word: String, infinitive match: KoreanWords.Match, then next: String)
    -> String?
  {
    guard ["가", "갔", "간", "갈"].contains(where: { next.hasPrefix($0) }) else { return nil }
    if word.hasSuffix("고") { return word + " 가" }
    let text = match.headline(of: KoreanJamo.scalars(word))
    return text == word ? word + " 가" : nil
  }
}
