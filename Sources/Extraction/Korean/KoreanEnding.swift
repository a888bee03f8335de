/// How a Korean verb is used, as its ending says.
enum KoreanEnding: Sendable, Hashable {
  /// `했다`, `됐다고`
  case past
  /// `하고`, `하며`: as the verb that it leads to.
  case connective
  /// `하고 있다`
  case progressive
  /// `한다`, `된다`
  case present
  /// `한`, `된` before a noun.
  case modifier
  /// `할`, `하겠다`, `하려고`
  case prospective
  /// `하면`
  case conditional
  /// `하지`: negated by what follows.
  case negatable
  /// No verb: a noun with or without a particle.
  case noun

  /// Reads what follows the stem in its run of Hangul.
  ///
  /// - Parameter isNoun: the stem is a noun that takes `하다`.
  static func of(_ rest: String, isNoun: Bool, stem: String = "") -> KoreanEnding {
    if !isNoun, let whole = ofStem(stem, rest) { return whole }
    if rest.isEmpty { return .noun }
    if isNoun, particles.contains(rest) { return .noun }
    if rest.hasPrefix("하지") || rest.hasPrefix("되지") || rest.hasPrefix("지 ") || rest == "지"
      || rest.hasPrefix("지는") || rest.hasPrefix("지도")
    {
      return .negatable
    }
    if rest.contains("려던") || rest.contains("려는") { return .modifier }
    for mark in ["하겠", "겠", "하려", "려고", "할", "될", "당할", "하라", "하도록", "하자고"]
    where rest.hasPrefix(mark) {
      return .prospective
    }
    for mark in ["하면", "되면", "당하면", "한다면", "된다면", "으면", "다면"] where rest.hasPrefix(mark) {
      return .conditional
    }
    if rest.contains("했다면") || rest.contains("았다면") || rest.contains("었다면") { return .conditional }
    if isPast(rest) { return .past }
    if rest.hasSuffix("다") || rest.hasSuffix("다고") || rest.hasSuffix("다며") || rest.hasSuffix("는다는")
      || rest.hasSuffix("한다는") || rest.hasSuffix("된다는")
    {
      return .present
    }
    for mark in [
      "하고", "하며", "하면서", "해", "하여", "한 뒤", "되고", "되며", "돼", "되어", "당하고", "고", "며", "아", "어", "시켜",
      "시키고",
    ]
    where rest == mark || (mark.count > 1 && rest.hasPrefix(mark)) {
      return .connective
    }
    for mark in ["한", "된", "당한", "은", "던", "시킨", "하던", "하는", "되는", "는"]
    where rest == mark || rest.hasPrefix(mark) {
      return .modifier
    }
    return .noun
  }

  /// The ending that a verb's stem holds itself: `달아났`, `받고`, `받은`.
  private static func ofStem(_ stem: String, _ rest: String) -> KoreanEnding? {
    guard let last = stem.unicodeScalars.last else { return nil }
    if isPast(String(last)) {
      if rest.hasPrefix("다면") || rest.hasPrefix("으면") || rest.hasPrefix("더라면") {
        return .conditional
      }
      return rest.hasPrefix("던") ? .modifier : .past
    }
    guard rest.isEmpty else { return nil }
    // `만나`, `들여와`: the stem with its ending in one.
    return final(of: last) == 4 || last == "던" ? .modifier : .connective
  }

  /// Whether a word holds a syllable of the past, which ends in a double `ㅅ`.
  static func isPast(_ text: String) -> Bool {
    text.unicodeScalars.contains { final(of: $0) == 20 && $0 != "있" && $0 != "겠" }
  }

  /// Whether a word may stand before a noun as a verb does: it ends in `ㄴ`.
  static func isModifier(_ text: String) -> Bool {
    text.unicodeScalars.last.map { final(of: $0) == 4 || $0 == "던" } ?? false
  }

  /// Number of the final consonant of a syllable, 0 for none.
  private static func final(of scalar: Unicode.Scalar) -> UInt32 {
    (0xAC00...0xD7A3).contains(scalar.value) ? (scalar.value - 0xAC00) % 28 : 0
  }

  private static let particles: Set<String> = [
    "을", "를", "이", "가", "은", "는", "의", "에", "와", "과", "도", "로", "으로", "에서", "까지", "부터", "만", "보다",
    "라고", "이라고", "이다", "였다", "이었다",
  ]
  /// Whether what follows a noun is nothing or a particle.
  static func isParticle(_ rest: String) -> Bool { rest.isEmpty || particles.contains(rest) }

  /// Whether an ending makes the one acted on the subject.
  static func isPassive(_ rest: String) -> Bool {
    ["됐", "되", "돼", "될", "된", "당", "혔", "받"].contains { rest.hasPrefix($0) }
  }
}
