import CivilTime
import Corpus
import Events
import Extraction

/// What a document says of itself as a whole: its country, its day.
struct DocumentContext {
  /// ISO 3166-1 code of the country that it is about, or nil.
  var country: String?
  /// How often each country is named.
  var mentions: [String: Int]
  var published: DateEstimate
  let extractor: Extractor

  init(
    _ document: SourceDocument, _ extraction: Extraction, _ extractor: Extractor,
    published: DateEstimate, packCountry: String = ""
  ) {
    var mentions: [String: Int] = [:]
    let early = document.text.count / 4
    let isKorean = document.record.language == "ko"
    for demonym in extraction.demonyms {
      // `near the Malian border`: the country beyond it.
      if extractor.isFrontier(after: demonym.tokens, extraction.tokens) { continue }
      let start = Int(extraction.tokens[demonym.tokens.lowerBound].start)
      mentions[demonym.country, default: 0] += start < early ? 3 : 2
    }
    for place in extraction.places {
      guard let country = PlaceChoice.likelyCountry(place.candidates) else { continue }
      let isCountry = place.candidates.contains { $0.level == 0 }
      // Korean pages name the towns of the country that they are about, and other countries by name.
      let isNear = isKorean && !isCountry && place.candidates.allSatisfy { $0.country == country }
      let weight = isCountry || isNear ? 2 : 1
      if isKorean, isCountry, DocumentContext.isAside(place, extraction.tokens) {
        mentions[country, default: 0] += 1
        continue
      }
      mentions[country, default: 0] += place.bytes.lowerBound < early ? weight * 2 : weight
      if isCountry, extractor.namesState(after: place.tokens, extraction.tokens) {
        // `방글라데시 총리가`: who acts in a text says where it plays.
        mentions[country, default: 0] += 2
      }
      let zone = document.zoneIndex(at: place.bytes.lowerBound).map { document.zones[$0].zone }
      if zone == .dateline || isKorean && zone == .byline { mentions[country, default: 0] += 4 }
    }
    for agency in extraction.agencies
    where !agency.isGeneric && agency.candidates.count == 1
      && !agency.isAcronym && !agency.isCommonName
    {
      mentions[String(agency.candidates[0].prefix(2)).uppercased(), default: 0] += 2
    }
    // An acronym may be that of somebody else; a name hardly.
    for agency in extraction.agencies where agency.known.count == 1 && !agency.isAcronym {
      mentions[agency.known[0].country, default: 0] += 2
    }
    for agency in extraction.agencies where agency.isKorean {
      if let country = agency.country { mentions[country, default: 0] += 2 }
    }
    self.mentions = mentions
    let most = mentions.max { ($0.value, $1.key) < ($1.value, $0.key) }
    // Texts on a country's people abroad name the neighbour as often: the pack's own comes first.
    let isOwn =
      (mentions[packCountry].map { $0 * 2 >= most?.value ?? 0 } ?? false)
      && (!isKorean || DocumentContext.names(packCountry, extraction))
    self.country = isOwn ? packCountry : most?.key
    self.published = published
    self.extractor = extractor
  }

  /// Whether a text names a country beyond doubt: not only towns that another has too.
  private static func names(_ country: String, _ extraction: Extraction) -> Bool {
    extraction.places.contains { place in
      place.candidates.first { $0.level == 0 }?.country == country
        || !place.candidates.isEmpty && place.candidates.allSatisfy { $0.country == country }
    }
      || extraction.agencies.contains {
        !$0.isGeneric && $0.candidates.count == 1
          && $0.candidates[0].prefix(2).uppercased() == country
      }
  }

  /// `중국 쪽에서`, `중국에 돌려보냈다`, `중국과`: a country to which or from which something goes.
  private static func isAside(_ place: PlaceFinding, _ tokens: Tokens) -> Bool {
    let last = place.tokens.upperBound
    let end = Int(tokens[last - 1].end)
    let rest = String(
      decoding: tokens.bytes[min(place.bytes.upperBound, end)..<end], as: UTF8.self)
    if ["에", "으로", "로", "과", "와", "과의", "와의", "산", "행", "제"].contains(rest) { return true }
    guard rest.isEmpty, last < tokens.count, tokens[last].hasSpaceBefore else { return false }
    return tokens.text(last).hasPrefix("쪽")
  }

  func isMetonym(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    extractor.isMetonym(range, tokens)
  }
}
