/// Bodies that no pack lists, in Korean: a noun in `경찰`, `법원`, `국경수비대` with its particles.
extension AgencyFinder {
  func koreanMatch(at index: Int, _ tokens: Tokens, _ range: Range<Int>) -> AgencyFinding? {
    let scalars = Array(tokens.text(index).unicodeScalars)
    guard let (end, kind) = koreanHead(scalars) else { return nil }
    let stem = String(String.UnicodeScalarView(scalars[..<end]))
    let start = Int(tokens[index].start)
    var finding = AgencyFinding(
      tokens: index..<(index + 1), bytes: start..<(start + stem.utf8.count), candidates: [],
      core: stem, kind: kind, country: nil, isGeneric: true)
    // `공안부 수사국`, `호찌민시 인민법원`: what stands before it without a particle belongs to it.
    var first = index
    while first > range.lowerBound, index - first < 3, tokens[first - 1].kind == .hangul,
      isBareName(first - 1, tokens)
    {
      first -= 1
    }
    if first < index {
      finding.core = (first..<index).map { tokens.text($0) }.joined(separator: " ") + " " + stem
      finding.isGeneric = false
      finding.isCommonName = true
    }
    return finding
  }

  /// One past the head noun that a word ends in before its particles, and its kind.
  private func koreanHead(_ scalars: [Unicode.Scalar]) -> (end: Int, kind: String)? {
    for end in stride(from: scalars.count, through: 1, by: -1) {
      let rest = String(String.UnicodeScalarView(scalars[end...]))
      guard KoreanParticles.isParticle(rest) else {
        if scalars.count - end > 4 { break }
        continue
      }
      var length = min(end, words.longestKoreanHead)
      while length >= 1 {
        let head = String(String.UnicodeScalarView(scalars[(end - length)..<end]))
        if let kind = words.koreanHeads[head], length > 1 || end == 1 {
          return (end, kind)
        }
        length -= 1
      }
    }
    return nil
  }

  /// A word without a particle that names a place or a body: `서울지방경찰청 광역수사대`.
  private func isBareName(_ index: Int, _ tokens: Tokens) -> Bool {
    let scalars = Array(tokens.text(index).unicodeScalars)
    if let (end, _) = koreanHead(scalars) { return end == scalars.count }
    guard let last = scalars.last, "시도성주군구현".unicodeScalars.contains(last) else { return false }
    return scalars.count > 2
  }
}

/// The particles that may follow a Korean noun.
enum KoreanParticles {
  /// Whether what follows a noun is nothing or a particle.
  static func isParticle(_ rest: String) -> Bool { rest.isEmpty || particles.contains(rest) }

  private static let particles: Set<String> = [
    "은", "는", "이", "가", "을", "를", "의", "에", "에서", "에서는", "에는", "와", "과", "도", "로", "으로", "에게",
    "측", "측은", "측이", "들", "들은", "들이", "들에", "들을", "까지", "부터", "이나", "나", "께서", "만", "에도", "측에",
    "원", "원은", "원이",
  ]
}
