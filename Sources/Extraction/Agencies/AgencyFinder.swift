/// Finds bodies in a text: those of the pack by name, others by the shape of their names.
struct AgencyFinder {
  let names: NameIndex
  let words: AgencyWords
  let vocabulary: Vocabulary
  let lexicon: Lexicon
  /// Id of `from`.
  let from: Int32

  func findings(in tokens: Tokens, range: Range<Int>, into out: inout [AgencyFinding]) {
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = names.sources.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
        match.end <= range.upperBound, tokens[index].isCapitalised || tokens[index].kind == .hangul,
        !startsAgency(at: index, tokens, range)
      {
        index = match.end
        continue
      }
      if var finding = packMatch(at: index, tokens, range)
        ?? languageMatch(at: index, tokens, range)
      {
        if finding.isAgentNoun, let body = owner(after: finding.tokens.upperBound, tokens, range) {
          // `security officers of the provincial bureau`: the body is what is named.
          index = body
          continue
        }
        gloss(&finding, tokens, range, out)
        extendCountry(&finding, tokens, range)
        out.append(finding)
        index = finding.tokens.upperBound
        continue
      }
      index += 1
    }
  }

  private func startsAgency(at index: Int, _ tokens: Tokens, _ range: Range<Int>) -> Bool {
    false
  }

  /// First token of a body named after `of (the)`, or nil.
  private func owner(after end: Int, _ tokens: Tokens, _ range: Range<Int>) -> Int? {
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

  private func packMatch(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    guard let match = names.agencies.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
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
    return AgencyFinding(
      tokens: match.range, bytes: Int(first.start)..<match.byteEnd, candidates: form.ids,
      core: tokens.text(match.range), kind: "", country: nil, isGeneric: form.isGeneric,
      isAgentNoun: form.isAgentNoun, isAcronym: form.isAcronym)
  }

  // MARK: Bodies that no pack lists

  private func languageMatch(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    guard tokens[index].kind == .word else { return nil }
    if tokens[index].isCapitalised {
      // `the DPRK Ministry of …`, `North Korean border guards`: the pack's name after the adjective.
      if let demonym = words.demonyms.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
        demonym.end < range.upperBound,
        packMatch(at: demonym.end, tokens, range) != nil
          || headFirst(at: demonym.end, tokens, range) != nil
      {
        return nil
      }
      if let finding = headFirst(at: index, tokens, range) { return finding }
      if let run = properRun(at: index, tokens, range), let end = lastHead(run, tokens) {
        return properFinding(run.lowerBound..<ofTail(end, tokens, range), tokens, range)
      }
    }
    return genericFinding(at: index, tokens, range)
  }

  /// `National Bureau` of `National Bureau of Investigation` goes on.
  private func ofTail(_ end: Int, _ tokens: Tokens, _ range: Range<Int>) -> Int {
    guard end + 1 < range.upperBound, tokens[end].word == words.of, tokens[end + 1].isCapitalised,
      tokens[end + 1].kind == .word, !isCountry(end + 1, tokens)
    else { return end }
    return capitalRun(from: end + 1, tokens, range, joined: true)
  }

  /// `Ministry of the Interior`, `Department of Defense`, `Court of Appeal`.
  private func headFirst(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    guard let head = words.heads.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
      head.end + 1 < range.upperBound,
      tokens[head.end].word == words.of
        || tokens[head.end].word == words.forWord
    else { return nil }
    var at = head.end + 1
    if tokens[at].word == words.the { at += 1 }
    guard at < range.upperBound, tokens[at].isCapitalised, !isCountry(at, tokens) else {
      return nil
    }
    let start = at
    at = capitalRun(from: at, tokens, range, joined: true)
    guard at > start else { return nil }
    return finding(index..<at, kind: words.headKinds[Int(head.payload)], generic: false, tokens)
  }

  /// Words with capitals, with `of`, `and`, `'s` between them where capitals follow.
  private func capitalRun(
    from start: Int, _ tokens: Tokens, _ range: Range<Int>, joined: Bool
  ) -> Int {
    var at = start
    while at < range.upperBound {
      let token = tokens[at]
      if token.kind == .word, token.isCapitalised { at += 1; continue }
      if token.symbol == Symbol.hyphen, !token.hasSpaceBefore, at + 1 < range.upperBound,
        !tokens[at + 1].hasSpaceBefore
      {
        at += 2
        continue
      }
      if token.word == words.genitive || token.symbol == Symbol.apostrophe,
        at + 1 < range.upperBound,
        tokens[at + 1].isCapitalised
      {
        at += 1
        continue
      }
      if joined, token.word == words.and, at + 1 < range.upperBound, tokens[at + 1].isCapitalised,
        !startsBody(at + 1, tokens)
      {
        at += 1
        continue
      }
      break
    }
    return at
  }

  private func startsBody(_ index: Int, _ tokens: Tokens) -> Bool {
    words.heads.longestMatch(at: index, in: tokens, vocabulary: vocabulary) != nil
      || words.demonyms.longestMatch(at: index, in: tokens, vocabulary: vocabulary) != nil
  }

  func properRun(at index: Int, _ tokens: Tokens, _ range: Range<Int>) -> Range<Int>? {
    guard tokens[index].isCapitalised, tokens[index].kind == .word else { return nil }
    if !lexicon.info(tokens[index].word).classes.isDisjoint(
      with: [.number, .adverb, .subordinator, .conditional, .coordinator, .pronoun, .possessive])
    {
      return nil
    }
    if lexicon.info(tokens[index].word).classes.contains(.determiner) { return nil }
    if lexicon.info(tokens[index].word).classes.contains(.preposition) { return nil }
    if lexicon.info(tokens[index].word).classes.contains(.official) { return nil }
    if index > range.lowerBound, tokens[index - 1].isCapitalised, tokens[index - 1].kind == .word,
      !lexicon.info(tokens[index - 1].word).classes.contains(.determiner),
      index - 1 > range.lowerBound
    {
      return nil
    }
    let end = capitalRun(from: index, tokens, range, joined: false)
    // `Russia's Federal Security Service`: the country is no part of the name.
    for at in index..<end where tokens[at].word == words.genitive {
      if names.places.longestMatch(at: index, in: tokens, vocabulary: vocabulary)?.end == at {
        return nil
      }
    }
    return end > index + 1 ? index..<end : nil
  }

  private func isHead(_ index: Int, _ tokens: Tokens) -> Bool {
    words.heads.longestMatch(at: index, in: tokens, vocabulary: vocabulary)?.end == index + 1
  }

  /// One past the last head noun of a run.
  private func lastHead(_ run: Range<Int>, _ tokens: Tokens) -> Int? {
    var at = run.upperBound - 1
    while at > run.lowerBound {
      if let match = words.heads.longestMatch(at: at, in: tokens, vocabulary: vocabulary),
        match.end <= run.upperBound, tokens[at].isCapitalised
      {
        return match.end
      }
      at -= 1
    }
    return nil
  }

  private func properFinding(
    _ range: Range<Int>, _ tokens: Tokens, _ limit: Range<Int>
  ) -> AgencyFinding? {
    for at in range.reversed() {
      if let match = words.heads.longestMatch(at: at, in: tokens, vocabulary: vocabulary),
        match.end <= range.upperBound
      {
        return finding(range, kind: words.headKinds[Int(match.payload)], generic: false, tokens)
      }
    }
    return nil
  }

  /// `Turkish police`, `the interior ministry`, `border guards`, `a court`.
  private func genericFinding(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    var at = index
    var country: String?
    if let demonym = words.demonyms.longestMatch(at: at, in: tokens, vocabulary: vocabulary),
      tokens[at].isCapitalised, demonym.end < range.upperBound
    {
      country = words.countries[Int(demonym.payload)]
      at = demonym.end
    }
    let core = at
    while at < range.upperBound, at < core + 4, words.modifiers.contains(tokens[at].word),
      at + 1 < range.upperBound
    {
      if match(words.heads, at, tokens) != nil || match(words.agents, at, tokens) != nil { break }
      at += 1
      if at + 1 < range.upperBound, tokens[at].symbol == Symbol.hyphen { at += 1 }
    }
    let head = match(words.agents, at, tokens)
    let body = match(words.heads, at, tokens)
    guard head != nil || body != nil else { return nil }
    var end = at
    var kind = ""
    var agent = false
    if let head, head.end >= body?.end ?? 0 {
      end = head.end
      kind = words.agentKinds[Int(head.payload)]
      agent = true
    } else if let body {
      end = body.end
      kind = words.headKinds[Int(body.payload)]
    }
    // `police officers`, `ministry officials`: what follows the head names its people.
    while end < range.upperBound, let more = match(words.agents, end, tokens),
      !tokens[end].isCapitalised
    {
      end = more.end
      agent = true
    }
    guard end <= range.upperBound else { return nil }
    // A bare `service`, `council` or `office` is no body without something before it.
    if at == core, country == nil, kind.hasPrefix("?") { return nil }
    if kind.hasPrefix("?") { kind = String(kind.dropFirst()) }
    var finding = finding(core..<end, kind: kind, generic: true, tokens)
    finding?.isAgentNoun = agent
    finding?.country = country
    finding?.tokens = index..<end
    finding?.bytes = Int(tokens[index].start)..<Int(tokens[end - 1].end)
    return finding
  }

  private func match(_ trie: PhraseTrie, _ at: Int, _ tokens: Tokens) -> PhraseTrie.Match? {
    trie.longestMatch(at: at, in: tokens, vocabulary: vocabulary)
  }

  private func finding(
    _ range: Range<Int>, kind: String, generic: Bool, _ tokens: Tokens
  ) -> AgencyFinding? {
    let kind = kind.hasPrefix("?") ? String(kind.dropFirst()) : kind
    return AgencyFinding(
      tokens: range,
      bytes: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end),
      candidates: [], core: tokens.text(range), kind: kind, country: nil, isGeneric: generic)
  }

  private func isCountry(_ index: Int, _ tokens: Tokens) -> Bool {
    guard let match = names.places.longestMatch(at: index, in: tokens, vocabulary: vocabulary)
    else {
      return false
    }
    return names.placeForms[Int(match.payload)].contains { $0.level == 0 }
  }

  // MARK: Country and gloss

  /// Country in front (`Turkey's interior ministry`, `Chinese border security`) or behind (`of
  /// Kazakhstan`).
  private func extendCountry(
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

  private func countryName(
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
  private func gloss(
    _ finding: inout AgencyFinding, _ tokens: Tokens, _ range: Range<Int>, _ out: [AgencyFinding]
  ) {
    let before = finding.tokens.lowerBound - 1
    guard before > range.lowerBound, tokens[before].symbol == UInt8(ascii: "("),
      let last = out.last, last.tokens.upperBound >= before - 1, finding.tokens.count == 1
    else { return }
    finding.glossOf = out.count - 1
  }
}
