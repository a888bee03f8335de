/// How a Korean verb is used, as its ending says.
struct KoreanEnding: Sendable, Hashable {
  enum Kind: UInt8, Sendable {
    /// Closes a sentence: `했다`.
    case final
    /// Closes a reported sentence: `했다고`, `했다며`, `했다는`.
    case reported
    /// Leads to the next verb: `하고`, `하며`, `해`, `했지만`.
    case connective
    /// Stands before a noun: `한`, `하는`, `하던`, `할`.
    case adnominal
    /// Is a noun: `하기`, `함`.
    case nominal
    /// `하지`: negated or contrasted by what follows.
    case negatable
    /// `하면`, `했다면`.
    case conditional
    /// `하려고`, `하도록`, `하러`.
    case purpose
    /// `하라`, `하자고`.
    case imperative
    /// No verb: a noun, with or without a particle.
    case noun
  }
  enum Tense: UInt8, Sendable {
    case none, past, present, prospective
    /// `하던`: under way.
    case imperfect
  }

  var kind: Kind
  var tense: Tense = .none
  /// `됐다`, `당했다`, `받았다`, `붙잡혔다`: the subject is acted on.
  var isPassive = false
  /// `하다가`, `해`: the form that auxiliaries follow.
  var isInfinitive = false
  /// `하고`: with `있다` it goes on.
  var isGo = false
  /// `하는 (것)`, after which bound nouns say how it is meant; set for `다는`, `라는`.
  var isNounClause = false

  static let noun = KoreanEnding(kind: .noun)

  /// Reads what follows a form of a verb in its word; nil where that is no ending.
  ///
  /// - Parameter state: the verb is one of being (`있다`), whose plain form closes a sentence.
  static func of(
    _ rest: ArraySlice<UInt32>, after base: KoreanConjugation.Base, state: Bool = false
  ) -> KoreanEnding? {
    let text = KoreanJamo.text(rest)
    if state, base == .stem, text == "다" { return KoreanEnding(kind: .final, tense: .present) }
    switch base {
    case .past: return past(text)
    case .infinitive: return infinitive(text)
    case .adnominal:
      if text.isEmpty { return KoreanEnding(kind: .adnominal, tense: .past) }
      if text == "다면" || text == "다면야" { return KoreanEnding(kind: .conditional) }
      if text.hasPrefix("다") { return closing(text, .present) }
      if text.hasPrefix("데") { return KoreanEnding(kind: .connective, tense: .present) }
      if text.hasPrefix("지") { return KoreanEnding(kind: .nominal, tense: .past) }
      return nil
    case .prospective:
      if text.isEmpty { return KoreanEnding(kind: .adnominal, tense: .prospective) }
      if text.hasPrefix("지") || text.hasPrefix("까") || text.hasPrefix("수록") {
        return KoreanEnding(kind: .nominal, tense: .prospective)
      }
      return nil
    case .nominal:
      return isParticle(text) ? KoreanEnding(kind: .nominal, tense: .past) : nil
    case .formal:
      return text.hasPrefix("니다") || text.hasPrefix("니까")
        ? KoreanEnding(kind: .final, tense: .present) : nil
    case .stem: return stem(text)
    case .joined: return joined(text)
    }
  }

  /// Whether a stem is one of being: 있, 없, 않.
  static func isState(_ stem: [UInt32]) -> Bool {
    stem.last.map { [0xC788, 0xC5C6, 0xC54A].contains($0) } ?? false
  }

  private static func past(_ text: String) -> KoreanEnding? {
    if text.hasPrefix("다면") && !text.hasPrefix("다면서") || text.hasPrefix("으면")
      || text.hasPrefix("더라면")
    {
      return KoreanEnding(kind: .conditional, tense: .past)
    }
    // `억류됐다가 풀려났다`: done, and then something else.
    if text.hasPrefix("다가") { return connective(.past, go: false) }
    if text.hasPrefix("다") { return closing(text, .past) }
    if text.hasPrefix("습니다") || text.hasPrefix("어요") || text == "죠" || text == "지요" {
      return closing(String(text.dropFirst(text.hasPrefix("습니다") ? 2 : 1)), .past)
    }
    if text == "던" { return KoreanEnding(kind: .adnominal, tense: .past) }
    if text == "을" { return KoreanEnding(kind: .adnominal, tense: .prospective) }
    // `체포됐는지는 확인되지 않았다`: whether it was.
    if text.hasPrefix("는지") { return KoreanEnding(kind: .conditional, tense: .past) }
    if text.hasPrefix("음") || text.hasPrefix("기") {
      return KoreanEnding(kind: .nominal, tense: .past)
    }
    for mark in ["고", "으며", "으면서", "지만", "으나", "는데", "으니", "으므로", "던데", "거나", "었"]
    where text.hasPrefix(mark) {
      return mark == "었" ? past(String(text.dropFirst())) : connective(.past, go: false)
    }
    return nil
  }

  private static func connective(_ tense: Tense, go: Bool) -> KoreanEnding {
    var ending = KoreanEnding(kind: .connective, tense: tense)
    ending.isGo = go
    return ending
  }

  /// `다`, `다고`, `다며`, `다는`, `다던`.
  private static func closing(_ text: String, _ tense: Tense) -> KoreanEnding {
    if text == "다" || text == "니다" || text == "요" || text.isEmpty {
      return KoreanEnding(kind: .final, tense: tense)
    }
    if text.hasSuffix("다가") { return KoreanEnding(kind: .connective, tense: tense) }
    var ending = KoreanEnding(kind: .reported, tense: tense)
    ending.isNounClause = text.hasSuffix("는") || text.hasSuffix("던") || text.hasSuffix("란")
    return ending
  }

  private static func infinitive(_ text: String) -> KoreanEnding? {
    switch text {
    case "서는", "선": return KoreanEnding(kind: .conditional)  // `돌려보내서는 안 된다`
    case "", "서":
      var ending = KoreanEnding(kind: .connective)
      ending.isInfinitive = text.isEmpty
      return ending
    case "도", "야", "라", "야만": return KoreanEnding(kind: .conditional)
    default:
      // `빼앗아갔다`: an auxiliary written together.
      for auxiliary in auxiliaries where text.hasPrefix(auxiliary.text) {
        let rest = KoreanJamo.scalars(text.dropFirst(auxiliary.text.count))
        if let ending = of(rest[...], after: auxiliary.base) { return ending }
      }
      return nil
    }
  }

  private struct Auxiliary {
    let text: String
    let base: KoreanConjugation.Base
  }
  private static let auxiliaries: [Auxiliary] = ["가다", "오다", "버리다", "내다", "주다", "두다", "놓다", "지다"]
    .flatMap { KoreanConjugation.forms(of: $0) }
    .map { Auxiliary(text: KoreanJamo.text($0.text), base: $0.base) }
    .sorted { ($1.text.utf8.count, $0.text) < ($0.text.utf8.count, $1.text) }

  private static func stem(_ text: String) -> KoreanEnding? {
    switch text {
    case "고", "고서": return connective(.none, go: true)
    case "고는": return connective(.none, go: true)
    case "곤": return KoreanEnding(kind: .connective, tense: .present)
    case "던": return KoreanEnding(kind: .adnominal, tense: .imperfect)
    case "는": return KoreanEnding(kind: .adnominal, tense: .present)
    case "자", "자마자": return KoreanEnding(kind: .connective)
    case "며", "면서", "여", "되": return KoreanEnding(kind: .connective)
    case "게", "게끔": return KoreanEnding(kind: .purpose)
    default: break
    }
    // `진행되였다`, `보내였다`: as the North spells them.
    if text.hasPrefix("였") { return past(String(text.dropFirst())) }
    if text == "다" || text.hasPrefix("다가") {
      // `밀수하다 적발됐다`: under way when it was stopped.
      return KoreanEnding(kind: .adnominal, tense: .imperfect)
    }
    if text.hasPrefix("다면"), !text.hasPrefix("다면서") { return KoreanEnding(kind: .conditional) }
    if text.hasPrefix("다") { return closing(text, .present) }
    if text.hasPrefix("습니다") { return KoreanEnding(kind: .final, tense: .present) }
    if text.hasPrefix("지만") { return KoreanEnding(kind: .connective, tense: .present) }
    if text.hasPrefix("지") { return KoreanEnding(kind: .negatable) }
    if text.hasPrefix("기") { return KoreanEnding(kind: .nominal) }
    if text.hasPrefix("겠") { return KoreanEnding(kind: .final, tense: .prospective) }
    if text.hasPrefix("도록") || text.hasPrefix("려") || text.hasPrefix("러") {
      return KoreanEnding(kind: .purpose)
    }
    if text.hasPrefix("자고") || text.hasPrefix("자는") { return KoreanEnding(kind: .imperative) }
    if text.hasPrefix("는다면") { return KoreanEnding(kind: .conditional) }
    if text.hasPrefix("는다") { return closing(String(text.dropFirst()), .present) }
    if text.hasPrefix("는데") || text.hasPrefix("던데") {
      return KoreanEnding(kind: .connective, tense: .present)
    }
    if text.hasPrefix("는지") { return KoreanEnding(kind: .conditional, tense: .present) }
    if text.hasPrefix("거나") { return KoreanEnding(kind: .connective) }
    if text.hasPrefix("고자") { return KoreanEnding(kind: .purpose) }
    if text.hasPrefix("느냐") || text.hasPrefix("냐") { return KoreanEnding(kind: .imperative) }
    return nil
  }

  private static func joined(_ text: String) -> KoreanEnding? {
    if let honoured = honoured(text) { return honoured }
    if text == "며" || text == "면서" || text == "면서도" { return KoreanEnding(kind: .connective) }
    if text.hasPrefix("면") { return KoreanEnding(kind: .conditional) }
    if text.hasPrefix("려") {
      // `하려던`, `하려다`: tried.
      return KoreanEnding(kind: .purpose)
    }
    if text.hasPrefix("러") || text.hasPrefix("므로") { return KoreanEnding(kind: .purpose) }
    if text == "라" || text.hasPrefix("라고") || text.hasPrefix("라며") || text.hasPrefix("라는")
      || text.hasPrefix("십시오")
    {
      return KoreanEnding(kind: .imperative)
    }
    if text.hasPrefix("니") || text.hasPrefix("나") {
      return KoreanEnding(kind: .connective, tense: .present)
    }
    return nil
  }

  /// `만나시였다`, `접견하셨다`, `도착하시여`: with the syllable of respect.
  private static func honoured(_ text: String) -> KoreanEnding? {
    if text.hasPrefix("시였") { return past(String(text.dropFirst(2))) }
    if text.hasPrefix("셨") { return past(String(text.dropFirst())) }
    if text == "신" { return KoreanEnding(kind: .adnominal, tense: .past) }
    if text == "시여" || text == "시어" { return KoreanEnding(kind: .connective) }
    guard text.hasPrefix("시"), text.count > 1 else { return nil }
    let rest = String(text.dropFirst())
    return rest == "며" || rest == "면서" ? KoreanEnding(kind: .connective) : stem(rest)
  }

  private static let particles: Set<String> = [
    "을", "를", "이", "가", "은", "는", "의", "에", "와", "과", "도", "로", "으로", "에서", "까지", "부터", "만", "보다",
    "라고", "이라고", "이다", "였다", "이었다", "이라며", "에는", "에도", "에만", "엔", "이나", "이라는",
  ]
  /// Whether what follows a noun is nothing or a particle.
  static func isParticle(_ rest: String) -> Bool { rest.isEmpty || particles.contains(rest) }
}
