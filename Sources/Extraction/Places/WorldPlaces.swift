import Events
import Knowledge

/// The places of every other country, found by name.
struct WorldPlaces: Sendable {
  private let gazetteer: WorldGazetteer?
  /// Countries whose places the pack lists itself.
  private let packCountry: String

  init(_ gazetteer: WorldGazetteer?, packCountry: String) {
    self.gazetteer = gazetteer
    self.packCountry = packCountry
  }

  /// The places that a spelling can mean.
  func places(named name: String) -> [PlaceChoice] {
    guard let gazetteer else { return [] }
    return gazetteer.places(key: FoldingKey.plain(name)).compactMap(choice)
  }

  /// The places of a key that is folded already.
  func places(key: String) -> [PlaceChoice] {
    (gazetteer?.places(key: key) ?? []).compactMap(choice)
  }

  private func choice(_ place: Knowledge.PlaceCandidate) -> PlaceChoice? {
    guard place.place.country != packCountry else { return nil }
    let population = place.population ?? 0
    var choice = PlaceChoice(
      id: place.place.id, name: place.place.name, country: place.place.country,
      province: place.unit, level: place.place.level,
      weight: place.kind == "unit" ? max(population, 400_000) : population, isFromPack: false)
    choice.isCapital = place.isCapital
    choice.isVariant = place.isVariant && place.kind == "town"
    choice.isCommonWord = place.isCommonWord
    choice.isSmall =
      place.kind == "town" && (population < 300_000 || place.isVariant)
    return choice
  }

  /// The places whose name stands in a stretch of bytes.
  private func places(at range: Range<Int>, in bytes: [UInt8]) -> [PlaceChoice] {
    guard let gazetteer, range.count <= 64 else { return [] }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64) { key in
      var count = 0
      var at = range.lowerBound
      while at < range.upperBound {
        let byte = bytes[at]
        at += 1
        switch byte {
        case 0x61...0x7A, 0x30...0x39:
          key[count] = byte
          count += 1
        case 0x41...0x5A:
          key[count] = byte | 0x20
          count += 1
        case 0xEA...0xED where isSyllable(bytes, at - 1, range.upperBound):
          // A syllable of Hangul is its own key.
          for offset in 0..<3 { key[count + offset] = bytes[at - 1 + offset] }
          count += 3
          at += 2
        case 0x80...: return places(named: String(decoding: bytes[range], as: UTF8.self))
        default: break
        }
      }
      let folded = UnsafeBufferPointer(rebasing: key[..<count])
      guard count > 1 else { return [] }
      return gazetteer.places(key: folded).compactMap(choice)
    }
  }

  /// Whether a syllable of Hangul, U+AC00 to U+D7A3, begins at a byte.
  private func isSyllable(_ bytes: [UInt8], _ at: Int, _ end: Int) -> Bool {
    guard at + 2 < end else { return false }
    let value =
      UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
      | UInt32(bytes[at + 2] & 0x3F)
    return (0xAC00...0xD7A3).contains(value)
  }

  /// The longest name of at most four words at a token.
  func longestMatch(
    at index: Int, in tokens: Tokens, limit: Int
  ) -> (end: Int, candidates: [PlaceChoice])? {
    guard gazetteer != nil else { return nil }
    // Short words in capitals are acronyms: `SANA`, `KNB`; not in a name of several: `KOTA BHARU`.
    let isAcronym = tokens[index].flags.contains(.allCaps) && tokens[index].length <= 4
    if isAcronym {
      guard index + 1 < limit, tokens[index + 1].flags.contains(.allCaps),
        tokens[index + 1].length > 4
      else { return nil }
    }
    if let found = saint(at: index, in: tokens, limit: limit) { return found }
    var end = index + 1
    var ends = InlineArray<4, Int>(repeating: end)
    var count = 1
    while end < limit, count < 4,
      tokens[end].kind == .word || tokens[end].symbol == Symbol.hyphen,
      !tokens[end].flags.contains(.lineBreakBefore)
    {
      let hyphen = tokens[end].symbol == Symbol.hyphen
      if hyphen, tokens[end].hasSpaceBefore { break }
      let next = hyphen ? end + 1 : end
      guard next < limit, tokens[next].isCapitalised || tokens[next].length <= 3 else { break }
      end = next + 1
      ends[count] = end
      count += 1
    }
    while count > 0 {
      count -= 1
      let end = ends[count]
      guard tokens[end - 1].isCapitalised || end == index + 1 else { continue }
      if isAcronym, end == index + 1 { return nil }
      let found = places(
        at: Int(tokens[index].start)..<Int(tokens[end - 1].end), in: tokens.bytes)
      if !found.isEmpty { return (end, found) }
    }
    return nil
  }

  /// `St`
  static func isSaint(_ token: Token, _ tokens: Tokens) -> Bool {
    token.length == 2 && token.kind == .word
      && tokens.bytes[Int(token.start)] == UInt8(ascii: "S")
      && tokens.bytes[Int(token.start) + 1] == UInt8(ascii: "t")
  }

  /// `St Petersburg`, `St. John's`: the list writes Saint.
  private func saint(
    at index: Int, in tokens: Tokens, limit: Int
  ) -> (end: Int, candidates: [PlaceChoice])? {
    guard WorldPlaces.isSaint(tokens[index], tokens) else { return nil }
    let next =
      index + 1 < limit && tokens[index + 1].symbol == UInt8(ascii: ".") ? index + 2 : index + 1
    guard next < limit, tokens[next].kind == .word, tokens[next].isCapitalised else { return nil }
    let found = places(named: "Saint " + tokens.text(next))
    return found.isEmpty ? nil : (next + 1, found)
  }

  /// A name in Hangul, particles cut off; a small town where its particle or the words beside it
  /// put it as a place.
  func hangul(
    at index: Int, in tokens: Tokens, _ words: KoreanPlaceWords, isPlaced: () -> Bool
  ) -> (byteEnd: Int, candidates: [PlaceChoice])? {
    guard gazetteer != nil, tokens[index].kind == .hangul else { return nil }
    let token = tokens[index].range
    var starts: [Int] = []
    for at in token where tokens.bytes[at] & 0xC0 != 0x80 { starts.append(at) }
    starts.append(token.upperBound)
    var length = min(starts.count - 1, 10)
    while length >= 2 {
      let head = token.lowerBound..<starts[length]
      let rest = tokens.bytes[starts[length]..<token.upperBound]
      var found = places(at: head, in: tokens.bytes)
      if !found.isEmpty {
        let follows = rest.isEmpty || words.follows(String(decoding: rest, as: UTF8.self))
        found.removeAll { choice in
          choice.isSmall && !(choice.weight >= 500_000 && length >= 3)
            && !WorldPlaces.locative.contains { rest.starts(with: $0) } && !isTyped(rest)
            && !(choice.weight >= 100_000
              && WorldPlaces.particles.contains { rest.starts(with: $0) })
            && !isPlaced()
        }
        if follows, !found.isEmpty { return (head.upperBound, found) }
      }
      length -= 1
    }
    return nil
  }

  /// Whether what follows a name is a word for a town or a county: `신안군 지도읍의`, `완도군의`.
  private func isTyped(_ rest: ArraySlice<UInt8>) -> Bool {
    WorldPlaces.typeWords.contains { word in
      guard rest.starts(with: word) else { return false }
      let after = String(decoding: rest.dropFirst(word.count), as: UTF8.self)
      return after.isEmpty || KoreanAgencyWords.particles.contains(after)
    }
  }

  private static let typeWords = ["시", "군", "구", "현", "읍", "면"].map { Array($0.utf8) }
  private static let particles = ["에", "의", "로", "으로"].map { Array($0.utf8) }
  private static let locative = ["에서", "시에", "시의", "성에", "주에", "현에", "군에", "시 ", "항"]
    .map { Array($0.utf8) }
}
