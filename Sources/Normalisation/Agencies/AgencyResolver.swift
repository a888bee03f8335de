import CivilTime
import Corpus
import Events
import Extraction
import Knowledge

/// A body as named in a document, with its id.
struct ResolvedAgency: Sendable {
  var finding: Int
  var tokens: Range<Int>
  var bytes: Range<Int>
  var id: String
  var name: String
  var kind: String
  var country: String?
  var isGeneric: Bool
  var rule: String
}

/// Settles which body each mention means: by gloss, by country, by what was named before.
struct AgencyResolver {
  let pack: KnowledgePack
  let context: DocumentContext
  let extractor: Extractor
  let day: CivilDate?
  let places: [ResolvedPlace]
  /// Words that join a body to its place: `in`, `of`, `at`.
  let joins: Set<Int32>
  /// Id of `the`.
  var article: Int32 = -2

  func resolve(_ extraction: Extraction) -> [ResolvedAgency] {
    var resolved: [ResolvedAgency] = []
    var acronyms: [String: ResolvedAgency] = [:]
    for (index, finding) in extraction.agencies.enumerated() {
      let text = extraction.tokens.text(finding.tokens)
      if finding.glossOf != nil, let last = resolved.last {
        // `Ministry of People's Security (MPS)`: the acronym means the name before it.
        var same = last
        same.finding = index
        same.tokens = finding.tokens
        same.bytes = finding.bytes
        same.rule = "gloss"
        acronyms[text] = same
        resolved.append(same)
        continue
      }
      if let known = acronyms[text] {
        var same = known
        same.finding = index
        same.tokens = finding.tokens
        same.bytes = finding.bytes
        same.rule = "acronym"
        resolved.append(same)
        continue
      }
      guard var body = body(finding, index, text, extraction, resolved) else { continue }
      body.finding = index
      resolved.append(body)
    }
    return resolved
  }

  private func body(
    _ finding: AgencyFinding, _ index: Int, _ text: String, _ extraction: Extraction,
    _ before: [ResolvedAgency]
  ) -> ResolvedAgency? {
    if !finding.known.isEmpty { return known(finding, text) }
    let near = finding.country ?? nearCountry(finding, extraction)
    let own = context.country == pack.country ? finding.otherwise ?? context.country : nil
    let country = near ?? own ?? context.country
    if !finding.candidates.isEmpty {
      let fitting = finding.candidates.filter { id in
        pack.agencies.country(of: id) == (finding.country ?? country)
      }
      if let id = preferred(fitting, finding, before), let kind = pack.agencies.kind(of: id),
        let home = pack.agencies.country(of: id)
      {
        return made(
          finding, id: id, name: pack.agencies.name(of: id, at: day), kind: kind, country: home,
          rule: "register")
      }
      // `Supreme Court`, `National Intelligence Service`: another country's too, unless the text
      // is about the pack's own.
      let sure =
        !finding.isGeneric && finding.country == nil
        && !finding.isAcronym && finding.candidates.count == 1
        && (!finding.isCommonName || context.country == pack.country || context.country == nil)
      if sure, let kind = pack.agencies.kind(of: finding.candidates[0]),
        let home = pack.agencies.country(of: finding.candidates[0]),
        context.mentions[home] ?? 0 > 0 || country == nil
      {
        return made(
          finding, id: finding.candidates[0],
          name: pack.agencies.name(of: finding.candidates[0], at: day), kind: kind, country: home,
          rule: "register")
      }
      if finding.isAcronym { return nil }
    }
    guard let country else { return nil }
    let kind =
      finding.kind.isEmpty
      ? (finding.candidates.first.flatMap { pack.agencies.kind(of: $0) } ?? "")
      : finding.kind
    if finding.isGeneric, let id = generic(kind, country) {
      return made(
        finding, id: id, name: pack.agencies.name(of: id, at: day), kind: kind, country: country,
        rule: "generic-body")
    }
    if finding.isGeneric, country == pack.country, kind.isEmpty { return nil }
    if finding.isKorean { return korean(finding, kind, country, extraction) }
    let slug = AgencySlug.slug(finding.core, kind: kind, isGeneric: finding.isGeneric)
    guard !slug.isEmpty else { return nil }
    var name = finding.core
    if finding.isGeneric, finding.core.utf8.first ?? 0 < 0x80,
      let adjective = extractor.adjective(of: country)
    {
      name = adjective + " " + uncapitalised(finding)
    }
    return made(
      finding, id: country.lowercased() + "." + slug, name: name, kind: kind,
      country: country, rule: "language-layer")
  }

  /// The body that a name means here: the one of the text's own country, or of the only one of
  /// those countries that it names. A name that no other country knows needs neither.
  private func known(_ finding: AgencyFinding, _ text: String) -> ResolvedAgency? {
    let named = finding.known.filter { context.mentions[$0.country] ?? 0 > 0 }
    let own = named.first { $0.country == context.country }
    let only = named.count == 1 ? named[0] : nil
    let unique = !finding.isAcronym && finding.known.count == 1 ? finding.known[0] : nil
    guard let body = own ?? only ?? unique else { return nil }
    let slug = AgencySlug.slug(body.name, kind: body.kind, isGeneric: false)
    return made(
      finding, id: body.country.lowercased() + "." + slug,
      name: finding.isAcronym ? body.name : text, kind: body.kind, country: body.country,
      rule: "known-body")
  }

  /// `Excise officers` at the beginning of a sentence is `excise officers` behind an adjective; a
  /// name keeps its capitals.
  private func uncapitalised(_ finding: AgencyFinding) -> String {
    let core = finding.core
    guard let first = core.utf8.first, UInt8(ascii: "A")...UInt8(ascii: "Z") ~= first,
      finding.isAgentNoun || core.utf8.contains(UInt8(ascii: " ")),
      !core.utf8.dropFirst().contains(where: { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 })
    else { return core }
    return core.prefix(1).lowercased() + core.dropFirst()
  }

  private func made(
    _ finding: AgencyFinding, id: String, name: String, kind: String, country: String, rule: String
  ) -> ResolvedAgency {
    ResolvedAgency(
      finding: 0, tokens: finding.tokens, bytes: finding.bytes, id: id, name: name, kind: kind,
      country: country, isGeneric: finding.isGeneric, rule: rule)
  }

  private func preferred(
    _ ids: [String], _ finding: AgencyFinding, _ before: [ResolvedAgency]
  ) -> String? {
    if ids.count > 1, let named = before.last(where: { ids.contains($0.id) }) { return named.id }
    return ids.first
  }

  /// The pack's body for generic words of its country: `police` is `kp.police`.
  private func generic(_ kind: String, _ country: String) -> String? {
    guard country == pack.country, !kind.isEmpty else { return nil }
    return pack.agencies.generic(kind: kind, in: country)
  }

  /// Country of a place that stands with the body.
  private func nearCountry(_ finding: AgencyFinding, _ extraction: Extraction) -> String? {
    let tokens = extraction.tokens
    let start = places.partitioningIndex { $0.tokens.upperBound >= finding.tokens.lowerBound - 1 }
    for place in places[start...].prefix(3) {
      // `Istanbul police`, `a court in Tianjin`.
      if place.tokens.upperBound == finding.tokens.lowerBound { return place.country }
      let gap = place.tokens.lowerBound - finding.tokens.upperBound
      if gap > 0, gap <= 4, joins.contains(tokens[finding.tokens.upperBound].word) {
        return place.country
      }
    }
    // `In Bangkok, the Criminal Court …`: the place that the sentence opens with.
    guard start > 0 else { return nil }
    let before = places[start - 1]
    let gap = before.tokens.upperBound..<finding.tokens.lowerBound
    guard before.level > 0, gap.count <= 3,
      gap.allSatisfy({ tokens[$0].symbol == UInt8(ascii: ",") || tokens[$0].word == article })
    else { return nil }
    return before.country
  }

  /// A body named in Korean: one id for every telling of the same words in the same country.
  private func korean(
    _ finding: AgencyFinding, _ kind: String, _ country: String, _ extraction: Extraction
  ) -> ResolvedAgency {
    var name = finding.core
    // `단둥시 공안`: the place before it is part of its name.
    if let before = places.last(where: { $0.tokens.upperBound == finding.tokens.lowerBound }),
      before.country == country,
      before.bytes.upperBound
        == Int(
          extraction.tokens[before.tokens.upperBound - 1].end)
    {
      name = String(decoding: extraction.tokens.bytes[before.bytes], as: UTF8.self) + " " + name
    }
    let slug = AgencySlug.slug(finding.core, kind: kind, isGeneric: finding.isGeneric)
    return made(
      finding, id: country.lowercased() + "." + slug, name: name, kind: kind, country: country,
      rule: "language-layer")
  }
}
