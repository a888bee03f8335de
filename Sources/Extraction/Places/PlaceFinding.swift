/// A place that a name can mean.
public struct PlaceChoice: Hashable, Sendable {
  /// Id in the gazetteer.
  public var id: String
  /// Name.
  public var name: String
  /// ISO 3166-1 alpha-2 code.
  public var country: String
  /// Id of the first-level unit, nil for a country.
  public var province: String?
  /// 0 country, 1 first-level unit, 2 and more below.
  public var level: Int
  /// Weight among places of one name; larger is meant first.
  public var weight: Int
  /// A capital, whose name may stand for its government.
  public var isCapital = false
  /// A name that is also a common word: a place only where its place in the sentence says so.
  public var isCommonWord = false
  /// A small town: its name is a place only after a preposition, a comma or with a type word.
  public var isSmall = false
  /// Found by another name than its own.
  public var isVariant = false
  /// Comes from the pack rather than from the world layer.
  public var isFromPack: Bool

  /// A place that a name can mean.
  public init(
    id: String, name: String, country: String, province: String?, level: Int, weight: Int,
    isFromPack: Bool
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.province = province
    self.level = level
    self.weight = weight
    self.isFromPack = isFromPack
  }
}

/// A place name as it stands in a text, with all that it can mean.
package struct PlaceFinding: Sendable {
  package var tokens: Range<Int>
  /// Bytes of the name with its type word.
  package var bytes: Range<Int>
  /// What it can mean; empty for a typed name (`Hwaam-ri`) that no list holds.
  package var candidates: [PlaceChoice]
  /// Level that its type word says: 1 province, 2 county or city, 3 village; nil without one.
  package var typedLevel: Int?
  /// Stands in the name of a body or a facility (`Harare Central Police Station`): it tells where an
  /// act took place, but is no place that the text names.
  package var isInside = false
}

/// An adjective or a name of a nation: `Turkish`.
package struct DemonymFinding: Sendable {
  package var tokens: Range<Int>
  package var country: String
}

extension PlaceChoice {
  /// The country of the weightiest candidate.
  package static func likelyCountry(_ candidates: [PlaceChoice]) -> String? {
    // `Colombia` is the country, not the town of that name in Cuba.
    candidates.first { $0.level == 0 }?.country
      ?? candidates.max { ($0.weight, $1.id) < ($1.weight, $0.id) }?.country
  }
}

extension Extractor {
  /// Whether a city's name stands for a government here: the subject of a verb, without a
  /// preposition before it.
  package func isMetonym(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    let before = range.lowerBound - 1
    if before >= 0 {
      let token = tokens[before]
      let classes = lexicon.info(token.word).classes
      if classes.contains(.preposition) || LexicalShapes.isTo(tokens.bytes[token.range]) {
        return false
      }
      if token.symbol == UInt8(ascii: ","),
        !tokens[range.lowerBound].flags.contains(.lineBreakBefore),
        range.lowerBound >= 2, tokens[before - 1].isCapitalised
      {
        return false
      }
    }
    guard range.upperBound < tokens.count else { return false }
    let next = tokens[range.upperBound]
    let info = lexicon.info(next.word)
    if LexicalShapes.isGenitive(tokens.bytes[next.range]) {
      return names.metonyms.contains(tokens[range.upperBound - 1].word)
    }
    if next.isCapitalised { return false }
    if LexicalShapes.isTo(tokens.bytes[next.range]) {
      return before >= 0 && !tokens[before].isCapitalised
    }
    if !info.classes.isDisjoint(with: [.modal, .have, .be, .doVerb, .modalNegated]) { return true }
    return !info.forms.isDisjoint(with: [.past, .present])
  }

  /// Ids of words that may join the names of places: `in`, `of`, `and`.
  package var connectors: Set<Int32> {
    Set(["in", "of", "and", "the", "near"].map { vocabulary.id(of: $0) })
  }
}
