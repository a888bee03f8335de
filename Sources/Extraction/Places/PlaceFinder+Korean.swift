/// Places named in Hangul: those of the pack and of the world, and names that only their type word
/// tells (`끼선현`).
extension PlaceFinder {
  private var korean: KoreanPlaceWords { hangul.value.places }

  func hangul(at index: Int, _ tokens: Tokens, limit: Int) -> PlaceFinding? {
    let token = tokens[index]
    if let match = names.places.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
      match.end <= limit, isClosed(match, tokens)
    {
      var candidates = names.placeForms[Int(match.payload)]
      if let wide = world.hangul(
        at: index, in: tokens, korean, isPlaced: { isPlaced(index, tokens) })
      {
        if wide.byteEnd > match.byteEnd { return world(wide, index, tokens) }
        if wide.byteEnd == match.byteEnd {
          let ids = Set(candidates.map(\.id))
          candidates += wide.candidates.filter { !ids.contains($0.id) }
        }
      }
      return PlaceFinding(
        tokens: match.range, bytes: Int(token.start)..<match.byteEnd, candidates: candidates,
        typedLevel: nil)
    }
    if let wide = world.hangul(
      at: index, in: tokens, korean, isPlaced: { isPlaced(index, tokens) }),
      !isCommon(wide.byteEnd, index, tokens, wide.candidates)
    {
      return world(wide, index, tokens)
    }
    return mission(index, tokens) ?? looseUnit(index, tokens) ?? typedKorean(index, tokens)
  }

  private func world(
    _ match: (byteEnd: Int, candidates: [PlaceChoice]), _ index: Int, _ tokens: Tokens
  ) -> PlaceFinding {
    PlaceFinding(
      tokens: index..<(index + 1), bytes: Int(tokens[index].start)..<match.byteEnd,
      candidates: match.candidates, typedLevel: nil)
  }

  /// `주알제리 북한 대사관`, `주중 대사관`: the country in which a mission stands.
  private func mission(_ index: Int, _ tokens: Tokens) -> PlaceFinding? {
    guard tokens[index].kind == .hangul else { return nil }
    let text = tokens.text(index)
    guard text.hasPrefix("주"), text.count >= 2,
      (index + 1..<min(index + 4, tokens.count)).contains(where: { at in
        tokens[at].kind == .hangul
          && PlaceFinder.missions.contains { tokens.text(at).contains($0) }
      })
    else { return nil }
    let name = String(text.dropFirst())
    let found = world.places(named: PlaceFinder.shortNames[name] ?? name).filter { $0.level == 0 }
    guard !found.isEmpty else { return nil }
    return PlaceFinding(
      tokens: index..<(index + 1), bytes: tokens[index].range, candidates: found, typedLevel: nil)
  }

  private static let missions = ["대사관", "총영사", "영사관", "대표부", "대사", "공사", "무관", "참사"]
  private static let shortNames = [
    "중": "중국", "러": "러시아", "일": "일본", "미": "미국", "한": "한국", "북": "북한", "영": "영국", "독": "독일",
    "불": "프랑스", "태": "태국", "몽": "몽골",
  ]

  /// A unit spelt with other consonants than the list has it: `깐달주`, where that has `칸달주`.
  private func looseUnit(_ index: Int, _ tokens: Tokens) -> PlaceFinding? {
    guard tokens[index].kind == .hangul else { return nil }
    let word = KoreanJamo.scalars(tokens.text(index))
    for end in (3...max(3, min(word.count, 9))).reversed()
    where end <= word.count && KoreanPlaceWords.unitEnds.contains(word[end - 1]) {
      let rest = KoreanJamo.text(word[end...])
      guard rest.isEmpty || KoreanAgencyWords.particles.contains(rest) else { continue }
      let key = "~" + KoreanJamo.text(word[..<end].map(KoreanJamo.plain))
      let found = world.places(key: key)
      guard !found.isEmpty else { continue }
      let start = Int(tokens[index].start)
      return PlaceFinding(
        tokens: index..<(index + 1), bytes: start..<(start + end * 3), candidates: found,
        typedLevel: nil)
    }
    return nil
  }

  /// Whether a name ends where a word for a place may: `회령시에서`, not `운전자`.
  private func isClosed(_ match: PhraseTrie.Match, _ tokens: Tokens) -> Bool {
    let last = tokens[match.end - 1]
    guard last.kind == .hangul else { return true }
    let rest = String(decoding: tokens.bytes[match.byteEnd..<Int(last.end)], as: UTF8.self)
    guard rest.isEmpty || korean.follows(rest) else { return false }
    guard match.end == match.start + 1, match.byteEnd - Int(tokens[match.start].start) <= 6 else {
      return true
    }
    return !isCommon(match.byteEnd, match.start, tokens, [])
  }

  /// A short name that is a common word, without anything that makes it a place.
  private func isCommon(
    _ byteEnd: Int, _ index: Int, _ tokens: Tokens, _ candidates: [PlaceChoice]
  ) -> Bool {
    let start = Int(tokens[index].start)
    let name = String(decoding: tokens.bytes[start..<byteEnd], as: UTF8.self)
    guard korean.common.contains(name) else { return false }
    if isPlaced(index, tokens, isCommon: true)
      || isPlaced(index, tokens) && candidates.contains(where: \.isCapital)
    {
      return false
    }
    let rest = String(decoding: tokens.bytes[byteEnd..<Int(tokens[index].end)], as: UTF8.self)
    if candidates.contains(where: \.isCapital), ["의", "에", "로"].contains(where: rest.hasPrefix) {
      return false
    }
    return !["군", "시", "구역", "현", "주", "성", "도", "에서"].contains { rest.hasPrefix($0) }
  }

  /// Whether the words beside a name put it as a place: `수도 리마`, `아야쿠초 공항`, `태국 매솟`.
  private func isPlaced(_ index: Int, _ tokens: Tokens, isCommon: Bool = false) -> Bool {
    if index + 1 < tokens.count, tokens[index + 1].kind == .hangul,
      tokens[index + 1].hasSpaceBefore, korean.stands(before: tokens.text(index + 1))
    {
      return true
    }
    if index + 1 < tokens.count, tokens[index + 1].symbol == UInt8(ascii: "=") { return true }
    guard index > 0, tokens[index - 1].kind == .hangul, tokens[index].hasSpaceBefore else {
      return false
    }
    let before = tokens.text(index - 1)
    if korean.stands(after: before) { return true }
    // `우크라이나 기자`: a reporter, not Giza.
    if isCommon { return false }
    if let match = names.places.longestMatch(at: index - 1, in: tokens, vocabulary: vocabulary),
      match.end == index, match.byteEnd == Int(tokens[index - 1].end),
      names.placeForms[Int(match.payload)].contains(where: { $0.level < 2 })
    {
      return true
    }
    return world.places(named: before).contains { $0.level < 2 && !$0.isSmall }
  }

  /// `김도현 경정`, `박성현(34)`: a person whose name ends as a county's does.
  private func isPerson(_ index: Int, _ word: [UInt32], _ tokens: Tokens) -> Bool {
    guard word.count == 3, PlaceFinder.surnames.contains(word[0]), index + 1 < tokens.count else {
      return false
    }
    let next = tokens[index + 1]
    if next.symbol == UInt8(ascii: "(") { return true }
    return next.kind == .hangul && next.hasSpaceBefore
      && PlaceFinder.ranks.contains { tokens.text(index + 1).hasPrefix($0) }
  }

  private static let surnames = Set(KoreanJamo.scalars("김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노리림"))
  private static let ranks = [
    "씨", "군은", "군이", "양은", "경정", "총경", "경감", "경위", "경장", "경사", "치안감", "기자", "교수", "검사", "판사", "변호사",
    "의원",
    "장관", "차관", "대표", "위원장", "부위원장", "대령", "중령", "소령", "대위", "중위", "소위", "대장", "중장", "소장", "상장",
    "상좌", "대좌", "국장",
    "부장", "과장", "실장", "시장", "군수", "지사", "특파원", "에디터", "앵커", "대변인", "총리", "부총리", "비서", "서기", "동지",
  ]

  /// `끼선현`, `껌파시`: a name that no list holds, with a type word, beside other places.
  private func typedKorean(_ index: Int, _ tokens: Tokens) -> PlaceFinding? {
    guard tokens[index].kind == .hangul else { return nil }
    let word = KoreanJamo.scalars(tokens.text(index))
    guard word.count >= 3, let (length, level) = korean.typed(word), !isPerson(index, word, tokens)
    else { return nil }
    let start = Int(tokens[index].start)
    return PlaceFinding(
      tokens: index..<(index + 1), bytes: start..<(start + length * 3), candidates: [],
      typedLevel: level)
  }
}
