/// Reads the ending of a Korean word whose stem no list holds.
enum KoreanGuess {
  /// How a verb with this word is used; nil where it is none, or may be a noun as well.
  ///
  /// - Parameter isLast: the word closes its sentence or quotation.
  static func ending(of word: [UInt32], _ text: String, isLast: Bool = false) -> KoreanEnding? {
    guard word.count >= 2, let last = word.last, KoreanJamo.isSyllable(last) else { return nil }
    for suffix in closing where text.hasSuffix(suffix) {
      let stem = word.dropLast(suffix.unicodeScalars.count)
      guard let before = stem.last else { return nil }
      if suffix == "다", !isLast, KoreanJamo.final(before) != KoreanJamo.ss,
        KoreanJamo.final(before) != KoreanJamo.n, !states.contains(before)
      {
        // `창고를 털다 총에 맞아`: short for `털다가`.
        return KoreanEnding(kind: .adnominal, tense: .imperfect)
      }
      // `것이다`: what it is holds as it is told.
      let isCopula = before == 0xC774 && suffix != "니다"
      let isPast =
        isCopula
        || KoreanJamo.final(before) == KoreanJamo.ss && before != 0xC788 && before != 0xACA0
      var ending = KoreanEnding(
        kind: suffix == "다" || suffix == "니다" ? .final : .reported,
        tense: before == 0xACA0 ? .prospective : isPast ? .past : .present)
      ending.isNounClause = suffix.hasSuffix("는") || suffix.hasSuffix("던")
      return ending
    }
    for mark in ["라고", "라며", "라면서", "라는", "자고", "냐고"] where text.hasSuffix(mark) {
      // `것이라며`, `목적이라고`: the copula reports what it says.
      var ending = KoreanEnding(kind: .reported, tense: .present)
      ending.isNounClause = mark == "라는"
      if mark == "자고" { ending = KoreanEnding(kind: .imperative) }
      return ending
    }
    let past = word.dropLast().last { KoreanJamo.final($0) == KoreanJamo.ss && $0 != 0xC788 }
    for mark in ["고", "으며", "으나", "지만", "는데", "으면서", "으니"] where text.hasSuffix(mark) {
      if past != nil { return KoreanEnding(kind: .connective, tense: .past) }
    }
    for mark in connectives
    where text.hasSuffix(mark) && text.unicodeScalars.count > mark.unicodeScalars.count {
      return KoreanEnding(kind: .connective)
    }
    for mark in ["다면", "으면", "하면", "되면", "이면", "리면", "지면", "히면", "기면", "려면"]
    where text.hasSuffix(mark) {
      if mark == "지면" && text.count < 4 { continue }
      return KoreanEnding(kind: .conditional)
    }
    for mark in ["려고", "도록", "하려", "하러", "려는", "려던", "려다"] where text.hasSuffix(mark) {
      return KoreanEnding(kind: .purpose)
    }
    for mark in [
      "하던", "되던", "있던", "하는", "되는", "있는", "없는", "던", "다는", "르는", "받는", "않는", "같은", "않은", "받은", "많은",
      "입은", "잡은", "없던",
    ]
    where text.hasSuffix(mark)
      && text.unicodeScalars.count > mark.unicodeScalars.count - (mark.count > 1 ? 1 : 0)
    {
      guard word.count > 2 || mark.count > 1 else { continue }
      return KoreanEnding(kind: .adnominal, tense: mark.hasSuffix("던") ? .imperfect : .present)
    }
    if word.count >= 2, let before = word.dropLast().last, adnominal.contains(last),
      KoreanJamo.isSyllable(before), !nouns.contains(where: { text.hasSuffix($0) })
    {
      return KoreanEnding(kind: .adnominal, tense: .past)
    }
    if word.count >= 2, last == 0xD560 || last == 0xB420, !text.hasSuffix("역할") {
      return KoreanEnding(kind: .adnominal, tense: .prospective)
    }
    return nil
  }

  /// 이, 니, 있, 없, 같, 좋, 많: what plainly ends in `다`.
  private static let states: Set<UInt32> = Set(KoreanJamo.scalars("이니있없같좋많않"))

  private static let closing = [
    "습니다", "니다", "다면서", "다고", "다며", "다는", "다던", "단다", "다",
  ]
  private static let connectives = [
    "하고", "되고", "하며", "되며", "하면서", "되면서", "해서", "하여", "되어", "시켜", "시키고", "받고", "않고", "있고", "없이",
    "이고", "리고", "지고", "치고", "기고", "오고", "가고", "두고", "놓고", "끼고", "쓰고", "거쳐", "걸쳐", "통해", "위해",
    "위하여", "대해", "관해", "따라", "인해", "의해", "비해", "들여", "숨겨", "속여", "이어", "가져와", "빼내", "데리고", "돌며",
    "이며", "아서", "어서", "워서", "려서", "여서", "쳐서",
  ]
  /// 한, 된, 진, 긴, 린, 친, 킨, 낸, 온, 쓴, 힌, 인: the last syllable of a verb before a noun.
  private static let adnominal: Set<UInt32> = Set(KoreanJamo.scalars("한된진긴린친킨낸힌운난춘"))
  private static let nouns = [
    "북한", "남한", "대한", "기한", "제한", "권한", "무한", "시한", "국한", "방한", "사진", "추진", "서진", "집진", "지진",
    "승진", "전진", "행진", "매진", "취업난", "비난", "재난", "식량난", "경제난", "피난", "도난", "기린", "어린", "청춘", "개운",
    "행운", "기운", "해운", "항운", "새로운", "청년", "강진", "나진", "라진", "청진", "장진", "우한", "이란",
  ]
}
