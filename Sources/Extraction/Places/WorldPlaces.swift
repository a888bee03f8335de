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
    return gazetteer.places(key: FoldingKey.plain(name)).compactMap { place in
      guard place.place.country != packCountry else { return nil }
      let population = place.population ?? 0
      var choice = PlaceChoice(
        id: place.place.id, name: place.place.name, country: place.place.country,
        province: place.unit, level: place.place.level,
        weight: place.kind == "unit" ? max(population, 400_000) : population, isFromPack: false)
      choice.isCapital = place.isCapital
      choice.isCommonWord = place.isCommonWord
      choice.isSmall =
        place.kind == "town" && population < 300_000 || place.isVariant && place.kind == "town"
      return choice
    }
  }

  /// The longest name of at most four words at a token.
  func longestMatch(
    at index: Int, in tokens: Tokens, limit: Int
  ) -> (end: Int, candidates: [PlaceChoice])? {
    guard gazetteer != nil else { return nil }
    var end = index + 1
    var ends = [end]
    while end < limit, ends.count < 4,
      tokens[end].kind == .word || tokens[end].symbol == Symbol.hyphen,
      !tokens[end].flags.contains(.lineBreakBefore)
    {
      let hyphen = tokens[end].symbol == Symbol.hyphen
      if hyphen, tokens[end].hasSpaceBefore { break }
      let next = hyphen ? end + 1 : end
      guard next < limit, tokens[next].isCapitalised || tokens[next].length <= 3 else { break }
      end = next + 1
      ends.append(end)
    }
    for end in ends.reversed() {
      guard tokens[end - 1].isCapitalised || end == index + 1 else { continue }
      let found = places(named: tokens.text(index..<end))
      if !found.isEmpty { return (end, found) }
    }
    return nil
  }

  /// A name in Hangul, particles cut off.
  func hangul(at index: Int, in tokens: Tokens) -> (byteEnd: Int, candidates: [PlaceChoice])? {
    nil
  }
}
