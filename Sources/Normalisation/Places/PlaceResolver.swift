import Corpus
import Events
import Extraction

/// A place name with the place that it means here.
struct ResolvedPlace: Sendable {
  /// Index of the finding in the extraction.
  var finding: Int
  var tokens: Range<Int>
  var bytes: Range<Int>
  var id: String
  var name: String
  var country: String
  var province: String?
  var level: Int
  var role: PlaceRole = .incident
  var rule: String
  /// Named within the name of a body or a facility.
  var isInside = false
}

/// Settles which place each name of a document means: by the words beside it, the country of the
/// document, and the weight of the places of that name.
struct PlaceResolver {
  let context: DocumentContext
  let connectors: Set<Int32>

  func resolve(_ extraction: Extraction) -> [ResolvedPlace] {
    let findings = extraction.places
    var chosen: [PlaceChoice?] = findings.map { _ in nil }
    // Provinces and countries first: they are what the others lean on.
    for (index, finding) in findings.enumerated() {
      chosen[index] = best(finding.candidates, beside: nil)
    }
    var resolved: [ResolvedPlace] = []
    var provinceOf: [String?] = chosen.map { $0?.province }
    for index in findings.indices.reversed() {
      let finding = findings[index]
      let beside = neighbour(after: index, extraction, chosen)
      if let beside {
        chosen[index] = best(finding.candidates, beside: chosen[beside]) ?? chosen[index]
        provinceOf[index] = chosen[index]?.province
        if let larger = chosen[beside], larger.level == 1, let place = chosen[index],
          place.level > 1, place.country != larger.country, !place.isCapital,
          liesIn(index, beside, extraction)
        {
          // `Pale township in Sagaing region`: not the town of that name elsewhere.
          chosen[index] = nil
          provinceOf[index] = larger.province
        }
        if finding.candidates.isEmpty { provinceOf[index] = provinceOf[beside] }
      }
    }
    settleKorean(findings, extraction.tokens, &chosen, &provinceOf)
    for (index, finding) in findings.enumerated() {
      let isForeign = namesOwnDistrict(finding, chosen[index], extraction.tokens)
      if isForeign, neighbour(after: index, extraction, chosen) == nil {
        chosen[index] = nil
        provinceOf[index] = carried(resolved, finding, extraction.tokens)
      }
      if let place = chosen[index] {
        if isMetonym(finding, place, extraction.tokens) { continue }
        if isStray(place, finding) { continue }
        if let own = ownDistrict(place, finding, resolved) {
          resolved.append(
            ResolvedPlace(
              finding: index, tokens: finding.tokens, bytes: finding.bytes, id: own.province,
              name: extraction.tokens.text(finding.tokens), country: own.country,
              province: own.province, level: 2, rule: "typed-name"))
          continue
        }
        resolved.append(
          ResolvedPlace(
            finding: index, tokens: finding.tokens, bytes: finding.bytes, id: place.id,
            name: place.name, country: place.country, province: place.province, level: place.level,
            rule: place.isFromPack ? "gazetteer" : "world", isInside: finding.isInside))
      } else if finding.candidates.isEmpty || chosen[index] == nil && provinceOf[index] != nil,
        let level = finding.typedLevel ?? (finding.candidates.isEmpty ? nil : 2)
      {
        // A village that no list holds lies in the unit named beside it, else in the last one.
        let province = provinceOf[index] ?? carried(resolved, finding, extraction.tokens)
        guard let province else { continue }
        let country = String(province.prefix(2))
        resolved.append(
          ResolvedPlace(
            finding: index, tokens: finding.tokens, bytes: finding.bytes,
            id: level == 1 ? province : province, name: extraction.tokens.text(finding.tokens),
            country: country, province: province, level: level, rule: "typed-name"))
      }
    }
    return resolved
  }

  private func carried(
    _ resolved: [ResolvedPlace], _ finding: PlaceFinding, _ tokens: Tokens
  ) -> String? {
    guard
      let last = resolved.last(where: {
        $0.province != nil && (context.country == nil || $0.country == context.country)
      }), finding.typedLevel ?? 0 >= 2
    else { return nil }
    guard finding.tokens.lowerBound - last.tokens.upperBound < 40 else {
      // Far from the last one named, but of a text that names no other unit of its country.
      let units = Set(resolved.filter { $0.country == last.country }.compactMap(\.province))
      return units.count == 1 ? last.province : nil
    }
    return last.province
  }

  /// The finding that follows with nothing but a comma, `in`, `of` or `and` between.
  private func neighbour(
    after index: Int, _ extraction: Extraction, _ chosen: [PlaceChoice?]
  ) -> Int? {
    var at = index + 1
    var end = extraction.places[index].tokens.upperBound
    let tokens = extraction.tokens
    while at < extraction.places.count, at < index + 4 {
      let next = extraction.places[at]
      guard next.tokens.lowerBound - end <= 3, next.tokens.lowerBound >= end else { return nil }
      for token in end..<next.tokens.lowerBound {
        guard tokens[token].symbol == UInt8(ascii: ",") || connectors.contains(tokens[token].word)
        else { return nil }
      }
      if chosen[at]?.province != nil || chosen[at]?.level == 0 { return at }
      end = next.tokens.upperBound
      at += 1
    }
    return nil
  }

  /// `Pohang district`, in a text on another country than the city's of that name.
  private func namesOwnDistrict(
    _ finding: PlaceFinding, _ place: PlaceChoice?, _ tokens: Tokens
  ) -> Bool {
    guard let place, let home = context.country, finding.typedLevel ?? 0 >= 2, place.level > 1,
      tokens[finding.tokens.lowerBound].kind == .word
    else { return false }
    return place.country != home
  }

  /// Whether nothing but a comma, `in` or `of` stands between two findings: no `and`.
  private func liesIn(_ index: Int, _ larger: Int, _ extraction: Extraction) -> Bool {
    guard larger == index + 1 else { return false }
    let tokens = extraction.tokens
    let gap =
      extraction.places[index].tokens.upperBound..<extraction.places[larger].tokens.lowerBound
    return gap.count <= 2
      && gap.allSatisfy {
        tokens[$0].symbol == UInt8(ascii: ",")
          || context.extractor.isInside(tokens[$0].word)
      }
  }

  private func best(_ candidates: [PlaceChoice], beside: PlaceChoice?) -> PlaceChoice? {
    func score(_ place: PlaceChoice) -> Int {
      // Of a town's own name and another's variant the first is likelier: `Tumen`.
      let weight = place.isVariant && candidates.count > 1 ? place.weight / 4 : place.weight
      var score = min(weight, 2_000_000) / 1000 + (place.isFromPack ? 50 : 0)
      if let beside {
        if let province = beside.province, place.province == province {
          score += 100_000
        } else if place.country == beside.country {
          score += 50_000
        }
      }
      // A name that is a country's means the country.
      if place.level == 0 { score += 200_000 }
      if place.country == context.country { score += 10_000 }
      score += min(context.mentions[place.country] ?? 0, 20) * 200
      // Of a province and its capital of one name the city is what a text means; both are right.
      if place.level == 1 { score += 30 }
      return score
    }
    var best: PlaceChoice?
    var bestScore = Int.min
    for candidate in candidates {
      let value = score(candidate)
      if value > bestScore {
        best = candidate
        bestScore = value
      }
    }
    return best
  }

  /// `Pohang district`, in a text on the North that has just named Chongjin: one of its own, which no
  /// list holds, rather than a town abroad.
  private func ownDistrict(
    _ place: PlaceChoice, _ finding: PlaceFinding, _ resolved: [ResolvedPlace]
  ) -> (province: String, country: String)? {
    guard (finding.typedLevel ?? 0) >= 2, place.level > 1, !place.isFromPack,
      let home = context.country, place.country != home,
      let last = resolved.last, last.country == home, let province = last.province,
      finding.tokens.lowerBound - last.tokens.upperBound < 120
    else { return nil }
    return (province, home)
  }

  private static let directions: Set<String> = [
    "North", "South", "East", "West", "Centre", "Central", "Northern", "Southern", "Eastern",
    "Western", "North West", "North East", "South West", "South East",
  ]

  /// A small town of a country that the text does not name: more likely another of that name, which
  /// no list holds.
  private func isStray(_ place: PlaceChoice, _ finding: PlaceFinding) -> Bool {
    if place.level == 1, !place.isFromPack, finding.typedLevel == nil, let home = context.country,
      place.country != home, PlaceResolver.directions.contains(place.name)
    {
      // `reached the South`, in a text on another country
      return true
    }
    guard place.level > 1 || place.level == 1 && place.weight < 50_000, !place.isFromPack,
      !place.isCapital, finding.typedLevel == nil,
      let country = context.country, place.country != country
    else { return false }
    // The one town of its name in the world, and no small one: `Goma`, in a text on Rwanda.
    if finding.candidates.count == 1, place.weight >= 50_000 { return false }
    return place.weight < 1_000_000 && context.mentions[place.country] ?? 0 <= 2
  }

  /// A capital that stands for its government: `Pyongyang said`, `urged Islamabad to`.
  private func isMetonym(
    _ finding: PlaceFinding, _ place: PlaceChoice, _ tokens: Tokens
  ) -> Bool {
    guard place.level > 0, place.isCapital, finding.typedLevel == nil else { return false }
    return context.isMetonym(finding.tokens, tokens)
  }

  /// Korean names the larger place first: `빈딘성 꾸이년시`. What follows a unit lies in it.
  private func settleKorean(
    _ findings: [PlaceFinding], _ tokens: Tokens, _ chosen: inout [PlaceChoice?],
    _ provinceOf: inout [String?]
  ) {
    for index in findings.indices.dropFirst() {
      let finding = findings[index]
      let before = findings[index - 1]
      guard tokens[finding.tokens.lowerBound].kind == .hangul,
        before.tokens.upperBound == finding.tokens.lowerBound
          || (before.tokens.upperBound + 1 == finding.tokens.lowerBound
            && tokens[before.tokens.upperBound].kind == .hangul
            && tokens[before.tokens.upperBound].length <= 6),
        let larger = chosen[index - 1]
      else { continue }
      if finding.candidates.isEmpty {
        provinceOf[index] = larger.province ?? provinceOf[index]
        continue
      }
      guard let fitting = best(finding.candidates, beside: larger) else { continue }
      chosen[index] = fitting
      if larger.level == 1, fitting.country == larger.country, fitting.level > 1,
        fitting.province != larger.province
      {
        // Units merge and towns change hands; the text says where it lay.
        chosen[index] = nil
        provinceOf[index] = larger.province
      }
      provinceOf[index] = chosen[index]?.province ?? larger.province
    }
  }
}
