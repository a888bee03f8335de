extension AgencyFinder {
  private var korean: KoreanAgencyWords { hangul.value.agencies }

  /// A body named in Korean that no pack lists: `인천지법`, `응에안성 국경수비대`, `공안부 수사국`.
  func koreanMatch(at index: Int, _ tokens: Tokens, _ range: Range<Int>) -> AgencyFinding? {
    guard tokens[index].kind == .hangul else { return nil }
    let word = KoreanJamo.scalars(tokens.text(index))
    guard let (head, place) = korean.head(in: word) else { return force(word, index, tokens) }
    var end = index + 1
    var byteEnd = Int(tokens[index].start) + place.upperBound * 3
    var kind = head.kind
    var core = KoreanJamo.text(word[..<place.upperBound])
    var isPlain = place.lowerBound == 0
    var country = head.country
    if place.lowerBound > 0 {
      let prefix = KoreanJamo.text(word[..<place.lowerBound])
      if let found = koreanPrefix(prefix)?.places.first { country = found.country }
    }
    // `광주지검 목포지청`: a branch has a place of its own.
    if place.upperBound == word.count, end < range.upperBound, tokens[end].kind == .hangul,
      let branch = branch(in: tokens.text(end))
    {
      core = core + " " + branch.name
      byteEnd = Int(tokens[end].start) + branch.name.utf8.count
      isPlain = false
      end += 1
    }
    // `서울지방경찰청 광역수사대`: the parts of one body.
    while place.upperBound == word.count || end > index + 1, end < range.upperBound,
      end < index + 4,
      tokens[end].kind == .hangul,
      let (next, span) = korean.head(
        in: KoreanJamo.scalars(tokens.text(end))), span.lowerBound >= 0,
      byteEnd == Int(tokens[end - 1].end)
    {
      core =
        tokens.text(index..<end) + " "
        + KoreanJamo.text(KoreanJamo.scalars(tokens.text(end))[..<span.upperBound])
      byteEnd = Int(tokens[end].start) + span.upperBound * 3
      if kind.isEmpty { kind = next.kind }
      isPlain = false
      end += 1
    }
    var finding = AgencyFinding(
      tokens: index..<end, bytes: Int(tokens[index].start)..<byteEnd, candidates: [], core: core,
      kind: kind, country: country, isGeneric: isPlain)
    finding.isKorean = true
    finding.otherwise = head.otherwise
    finding.hasPrefix = place.lowerBound > 0
    return finding
  }

  /// `베네수엘라군에`, `카자흐스탄군이`: the forces of a country, in one word with its name.
  private func force(_ word: [UInt32], _ index: Int, _ tokens: Tokens) -> AgencyFinding? {
    guard word.count > 2, let at = word.lastIndex(of: 0xAD70), at > 1 else { return nil }
    let rest = KoreanJamo.text(word[(at + 1)...])
    guard rest.isEmpty || KoreanAgencyWords.particles.contains(rest) else { return nil }
    let name = KoreanJamo.text(word[..<at])
    guard let country = koreanPlaces(name).first(where: { $0.level == 0 })?.country else {
      return nil
    }
    let start = Int(tokens[index].start)
    var finding = AgencyFinding(
      tokens: index..<(index + 1), bytes: start..<(start + (at + 1) * 3), candidates: [],
      core: name + "군", kind: "military", country: country, isGeneric: false)
    finding.isKorean = true
    return finding
  }

  /// The places of the name with which a body's begins: `서울지방`, `인천`.
  private func koreanPrefix(_ prefix: String) -> (length: Int, places: [PlaceChoice])? {
    var text = Substring(prefix)
    while text.count >= 2 {
      let found = koreanPlaces(String(text)).filter { !$0.isSmall }
      if !found.isEmpty { return (text.utf8.count, found) }
      text = text.dropLast()
    }
    return nil
  }

  /// The branch of a court or a prosecution that a word names, and its place: `목포지청은`.
  private func branch(
    in word: String
  ) -> (name: String, length: Int, places: [PlaceChoice])? {
    for suffix in ["지청", "지원"] {
      guard let at = word.firstRange(of: suffix) else { continue }
      let rest = String(word[at.upperBound...])
      guard rest.isEmpty || KoreanAgencyWords.particles.contains(rest) else { continue }
      let prefix = String(word[..<at.lowerBound])
      // Branches of this name are South Korean: `순천지원` is not of the North's Sunchon.
      let found = world.places(named: prefix).filter { $0.country == "KR" }
      guard !found.isEmpty || ["동부", "서부", "남부", "북부"].contains(prefix) else { continue }
      return (prefix + suffix, prefix.utf8.count, found)
    }
    return nil
  }

  /// The place inside a body's name: `인천` of `인천지법`, `목포` of `광주지검 목포지청`.
  func place(in finding: AgencyFinding, _ tokens: Tokens) -> PlaceFinding? {
    guard finding.isKorean else { return seat(of: finding, tokens) }
    let last = finding.tokens.upperBound - 1
    if finding.tokens.count > 1, tokens[last].kind == .hangul,
      let branch = branch(in: tokens.text(last)), !branch.places.isEmpty
    {
      let start = Int(tokens[last].start)
      return PlaceFinding(
        tokens: last..<(last + 1), bytes: start..<(start + branch.length),
        candidates: branch.places, typedLevel: nil)
    }
    guard finding.hasPrefix else { return nil }
    let first = tokens.text(finding.tokens.lowerBound)
    guard let (head, span) = korean.head(in: KoreanJamo.scalars(first)), span.lowerBound > 1,
      let (length, places) = koreanPrefix(
        KoreanJamo.text(KoreanJamo.scalars(first)[..<span.lowerBound]))
    else { return nil }
    _ = head
    let start = finding.bytes.lowerBound
    return PlaceFinding(
      tokens: finding.tokens.lowerBound..<(finding.tokens.lowerBound + 1),
      bytes: start..<(start + length), candidates: places, typedLevel: nil)
  }

  private func koreanPlaces(_ name: String) -> [PlaceChoice] {
    let tokens = Tokenizer(vocabulary: vocabulary).tokens(of: Array(name.utf8))
    if tokens.count == 1,
      let match = names.places.longestMatch(at: 0, in: tokens, vocabulary: vocabulary),
      match.byteEnd == name.utf8.count
    {
      // `순천경찰서`: of the pack's town or of another country's of that name.
      let own = names.placeForms[Int(match.payload)]
      let ids = Set(own.map(\.id))
      return own + world.places(named: name).filter { !ids.contains($0.id) && !$0.isSmall }
    }
    return world.places(named: name)
  }
}
