/// Finds bodies in a text: those of the pack by name, others by the shape of their names.
struct AgencyFinder {
  let names: NameIndex
  let words: AgencyWords
  let vocabulary: Vocabulary
  let lexicon: Lexicon
  /// Id of `from`.
  let from: Int32
  let hangul: KoreanKnowledge.Source
  let world: WorldPlaces

  func findings(in tokens: Tokens, range: Range<Int>, into out: inout [AgencyFinding]) {
    var index = range.lowerBound
    while index < range.upperBound {
      if tokens[index].kind == .word, !tokens[index].isCapitalised,
        !tokens[index].marks.contains(.body)
      {
        // No list has a body that begins with this word.
        index += 1
        continue
      }
      if tokens[index].marks.contains(.source) || tokens[index].kind == .hangul,
        let match = names.sources.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
        match.end <= range.upperBound, tokens[index].isCapitalised || tokens[index].kind == .hangul,
        !startsAgency(at: index, tokens, range)
      {
        index = match.end
        continue
      }
      if isAcronym(tokens[index]), let known = knownAcronym(at: index, tokens, range, out) {
        out.append(known)
        index += 1
        continue
      }
      if var finding = match(at: index, tokens, range) {
        if finding.isAgentNoun, let body = owner(after: finding.tokens.upperBound, tokens, range) {
          // `security officers of the provincial bureau`: the body is what is named.
          index = body
          continue
        }
        gloss(&finding, tokens, range, out)
        extendCountry(&finding, tokens, range)
        out.append(finding)
        index = finding.tokens.upperBound
        if let acronym = acronym(after: finding, tokens, range) {
          index = acronym.tokens.upperBound
          out.append(acronym)
        }
        continue
      }
      index += 1
    }
  }

  /// The body that begins at a token; what its kind and its marks rule out is not asked.
  private func match(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    let token = tokens[index]
    if token.kind == .hangul, let found = koreanMatch(at: index, tokens, range) { return found }
    if token.marks.contains(.agency) || token.kind == .hangul,
      let found = packMatch(at: index, tokens, range)
    {
      return found
    }
    guard token.kind == .word else { return nil }
    return knownMatch(at: index, tokens, range) ?? languageMatch(at: index, tokens, range)
  }

  /// A body that another country is known to have: `the FSB`.
  private func knownMatch(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    guard tokens[index].marks.contains(.body),
      let found = words.known.match(at: index, tokens, vocabulary: vocabulary),
      found.match.end <= range.upperBound
    else { return nil }
    var finding = AgencyFinding(
      tokens: found.match.range, bytes: Int(tokens[index].start)..<found.match.byteEnd,
      candidates: [], core: found.bodies[0].name, kind: found.bodies[0].kind, country: nil,
      isGeneric: false, isAcronym: found.isAcronym)
    finding.known = found.bodies
    return finding
  }

  /// `(FGE)` after a body that the pack does not list: it fixes the acronym for the document.
  private func acronym(
    after finding: AgencyFinding, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    let at = finding.tokens.upperBound
    guard at + 2 < range.upperBound, tokens[at].symbol == UInt8(ascii: "("),
      isAcronym(tokens[at + 1]), tokens[at + 2].symbol == UInt8(ascii: ")"),
      names.agencies.longestMatch(at: at + 1, in: tokens, vocabulary: vocabulary) == nil
    else { return nil }
    var gloss = finding
    gloss.tokens = (at + 1)..<(at + 2)
    gloss.bytes = tokens[at + 1].range
    gloss.candidates = []
    gloss.core = tokens.text(at + 1)
    gloss.isAcronym = true
    gloss.isFixed = true
    gloss.glossOf = 0
    return gloss
  }

  /// An acronym that the document has fixed before.
  private func knownAcronym(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>, _ out: [AgencyFinding]
  ) -> AgencyFinding? {
    guard isAcronym(tokens[index]), !out.isEmpty else { return nil }
    let text = tokens.text(index)
    // Glosses stand early; a bound keeps a text of nothing but acronyms linear.
    let early = out.prefix(512)
    guard
      var known = early.first(where: { $0.isFixed && $0.core == text })
        ?? early.first(where: { spells(text, $0, tokens) }),
      names.agencies.longestMatch(at: index, in: tokens, vocabulary: vocabulary) == nil
    else { return nil }
    known.tokens = index..<(index + 1)
    known.bytes = tokens[index].range
    known.glossOf = nil
    known.isFixed = false
    return known
  }

  /// Whether an acronym is made of the first letters of a name: `NBI` of `National Bureau of
  /// Investigation`.
  private func spells(_ acronym: String, _ finding: AgencyFinding, _ tokens: Tokens) -> Bool {
    guard finding.tokens.count >= 3, !finding.isGeneric, acronym.utf8.count >= 3 else {
      return false
    }
    let initials = finding.tokens.filter { tokens[$0].isCapitalised && tokens[$0].kind == .word }
      .map { tokens.bytes[Int(tokens[$0].start)] }
    return initials.elementsEqual(acronym.utf8)
  }

  private func isAcronym(_ token: Token) -> Bool {
    token.kind == .word && token.flags.contains(.allCaps) && (2...8).contains(token.length)
  }

  func startsAgency(at index: Int, _ tokens: Tokens, _ range: Range<Int>) -> Bool {
    false
  }

  /// First token of a body named after `of (the)`, or nil.
  func owner(after end: Int, _ tokens: Tokens, _ range: Range<Int>) -> Int? {
    guard end + 1 < range.upperBound, tokens[end].word == words.of || tokens[end].word == from
    else {
      return nil
    }
    let at = tokens[end + 1].word == words.the ? end + 2 : end + 1
    guard at < range.upperBound else { return nil }
    let named = packMatch(at: at, tokens, range) ?? languageMatch(at: at, tokens, range)
    return named != nil ? at : nil
  }

  // MARK: The pack's bodies

  func packMatch(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    guard tokens[index].marks.contains(.agency) || tokens[index].kind == .hangul,
      let match = names.agencies.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
      match.end <= range.upperBound
    else { return nil }
    let form = names.agencyForms[Int(match.payload)]
    let first = tokens[index]
    let hangul = first.kind == .hangul || first.kind == .number && match.end > index + 1
    if form.isAcronym, !first.flags.contains(.allCaps), !hangul { return nil }
    // A name is written with a capital; `cabinet` or `central court` in lower case is generic.
    if !form.isGeneric, !first.isCapitalised, !hangul { return nil }
    if form.isGeneric, form.isProper, !first.isCapitalised, !hangul { return nil }
    // A longer run of capitals is another name: `Supreme Court of Pakistan Bar Association`.
    if !form.isGeneric, !form.isAcronym, !hangul, let longer = properRun(at: index, tokens, range),
      longer.upperBound > match.end, isHead(longer.upperBound - 1, tokens)
    {
      return nil
    }
    var finding = AgencyFinding(
      tokens: match.range, bytes: Int(first.start)..<match.byteEnd, candidates: form.ids,
      core: hangul
        ? String(decoding: tokens.bytes[Int(first.start)..<match.byteEnd], as: UTF8.self)
        : tokens.text(match.range), kind: "", country: nil, isGeneric: form.isGeneric,
      isAgentNoun: form.isAgentNoun, isAcronym: form.isAcronym)
    if hangul, let nation = KoreanNations.code(of: finding.core) { finding.country = nation }
    finding.isCommonName = !form.isAcronym && !hangul && isCommon(match.range, tokens)
    return finding
  }

  /// Whether a name is made of nothing but words that any country's bodies bear.
  private func isCommon(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let word = tokens[at].word
      if let head = words.heads.longestMatch(at: at, in: tokens, vocabulary: vocabulary) {
        at = max(at + 1, head.end)
      } else if let agent = words.agents.longestMatch(at: at, in: tokens, vocabulary: vocabulary) {
        at = max(at + 1, agent.end)
      } else if words.modifiers.contains(word) || word == words.of || word == words.the
        || word == words.and || word == words.forWord || word == words.genitive
      {
        at += 1
      } else {
        return false
      }
    }
    return true
  }

  // MARK: Country and gloss

  /// Country in front (`Turkey's interior ministry`, `Chinese border security`) or behind (`of
  /// Kazakhstan`).
  func extendCountry(
    _ finding: inout AgencyFinding, _ tokens: Tokens, _ range: Range<Int>
  ) {
    if finding.country == nil,
      let demonym = words.demonyms.longestMatch(
        at: finding.tokens.lowerBound, in: tokens, vocabulary: vocabulary),
      tokens[finding.tokens.lowerBound].isCapitalised, demonym.end < finding.tokens.upperBound
    {
      finding.country = words.countries[Int(demonym.payload)]
      finding.core = tokens.text(demonym.end..<finding.tokens.upperBound)
    }
    if finding.country == nil {
      for width in 1...3 where finding.tokens.lowerBound - width >= range.lowerBound {
        let at = finding.tokens.lowerBound - width
        if let demonym = words.demonyms.longestMatch(at: at, in: tokens, vocabulary: vocabulary),
          demonym.end == finding.tokens.lowerBound, tokens[at].isCapitalised
        {
          finding.country = words.countries[Int(demonym.payload)]
          break
        }
        if tokens[finding.tokens.lowerBound - 1].word == words.genitive,
          let country = countryName(
            endingAt: finding.tokens.lowerBound - 1, width: width, tokens, range)
        {
          finding.country = country
          break
        }
      }
    }
    if finding.country == nil, finding.tokens.upperBound + 1 < range.upperBound,
      tokens[finding.tokens.upperBound].word == words.of
    {
      var at = finding.tokens.upperBound + 1
      if tokens[at].word == words.the { at += 1 }
      if at < range.upperBound,
        let match = names.places.longestMatch(
          at: at, in: tokens, vocabulary: vocabulary)
      {
        finding.country = names.placeForms[Int(match.payload)].first { $0.level == 0 }?.country
      }
    }
  }

  func countryName(
    endingAt end: Int, width: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> String? {
    let at = end - width
    guard at >= range.lowerBound,
      let match = names.places.longestMatch(
        at: at, in: tokens, vocabulary: vocabulary), match.end == end
    else { return nil }
    return names.placeForms[Int(match.payload)].first { $0.level == 0 }?.country
  }

  /// `Ministry of State Security (MSS)`: the acronym belongs to the name before it.
  func gloss(
    _ finding: inout AgencyFinding, _ tokens: Tokens, _ range: Range<Int>, _ out: [AgencyFinding]
  ) {
    let before = finding.tokens.lowerBound - 1
    guard before > range.lowerBound, tokens[before].symbol == UInt8(ascii: "("),
      let last = out.last, last.tokens.upperBound >= before - 1, finding.tokens.count == 1
    else { return }
    finding.glossOf = out.count - 1
  }
}
