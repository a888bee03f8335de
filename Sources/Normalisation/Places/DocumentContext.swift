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
    for demonym in extraction.demonyms {
      // `near the Malian border`: the country beyond it.
      if extractor.isFrontier(after: demonym.tokens, extraction.tokens) { continue }
      let start = Int(extraction.tokens[demonym.tokens.lowerBound].start)
      mentions[demonym.country, default: 0] += start < early ? 3 : 2
    }
    for place in extraction.places {
      guard let country = PlaceChoice.likelyCountry(place.candidates) else { continue }
      let weight = place.candidates.contains { $0.level == 0 } ? 2 : 1
      mentions[country, default: 0] += place.bytes.lowerBound < early ? weight * 2 : weight
      if weight == 2, extractor.namesState(after: place.tokens, extraction.tokens) {
        // `방글라데시 총리가`: who acts in a text says where it plays.
        mentions[country, default: 0] += 2
      }
      let zone = document.zoneIndex(at: place.bytes.lowerBound).map { document.zones[$0].zone }
      if zone == .dateline { mentions[country, default: 0] += 4 }
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
    let isOwn = mentions[packCountry].map { $0 * 2 >= most?.value ?? 0 } ?? false
    self.country = isOwn ? packCountry : most?.key
    self.published = published
    self.extractor = extractor
  }

  func isMetonym(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    extractor.isMetonym(range, tokens)
  }
}
