/// Bodies that no pack lists.
extension AgencyFinder {
  func languageMatch(
    at index: Int, _ tokens: Tokens, _ range: Range<Int>
  ) -> AgencyFinding? {
    guard tokens[index].kind == .word else { return nil }
    if tokens[index].isCapitalised {
      // `the DPRK Ministry of …`, `North Korean border guards`: the pack's name after the adjective.
      if tokens[index].marks.contains(.demonym),
        let demonym = words.demonyms.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
        demonym.end < range.upperBound,
        packMatch(at: demonym.end, tokens, range) != nil
          || headFirst(at: demonym.end, tokens, range) != nil
      {
        return nil
      }
      if tokens[index].marks.contains(.body), let finding = headFirst(at: index, tokens, range) {
        return finding
      }
      if let run = properRun(at: index, tokens, range), let end = lastHead(run, tokens) {
        return properFinding(run.lowerBound..<ofTail(end, tokens, range), tokens, range)
      }
    }
    // Heads, agents, modifiers and nations are all marked as what a body can begin with.
    return tokens[index].marks.contains(.body) ? genericFinding(at: index, tokens, range) : nil
  }

  /// The town or the unit that a body's name begins or ends with: `Busia Police`, `People's Court of
  /// Savannakhet`.
  func seat(of finding: AgencyFinding, _ tokens: Tokens) -> PlaceFinding? {
    guard finding.candidates.isEmpty, !finding.isAcronym, !finding.isAnaphor,
      finding.tokens.count > 1
    else { return nil }
    let limit = finding.tokens.upperBound
    for index in finding.tokens {
      let before = index > finding.tokens.lowerBound ? tokens[index - 1] : nil
      guard tokens[index].isCapitalised, tokens[index].kind == .word,
        before == nil || before?.word == words.of || before?.word == words.the,
        lexicon.info(tokens[index].word).classes.isEmpty,
        !words.modifiers.contains(tokens[index].word)
      else { continue }
      var match: (end: Int, candidates: [PlaceChoice])?
      if let known = names.places.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
        known.end <= limit
      {
        match = (known.end, names.placeForms[Int(known.payload)])
      } else {
        match = world.longestMatch(at: index, in: tokens, limit: limit)
      }
      guard let match, match.end - index < finding.tokens.count else { continue }
      let candidates = match.candidates.filter { $0.level > 0 && !$0.isCommonWord }
      guard !candidates.isEmpty else { continue }
      return PlaceFinding(
        tokens: index..<match.end,
        bytes: Int(tokens[index].start)..<Int(tokens[match.end - 1].end),
        candidates: candidates, typedLevel: nil, isInside: true)
    }
    return nil
  }

  /// `National Bureau` of `National Bureau of Investigation` goes on.
  func ofTail(_ end: Int, _ tokens: Tokens, _ range: Range<Int>) -> Int {
    guard end + 1 < range.upperBound, tokens[end].word == words.of, tokens[end + 1].isCapitalised,
      tokens[end + 1].kind == .word, !isCountry(end + 1, tokens)
    else { return end }
    return capitalRun(from: end + 1, tokens, range, joined: true)
  }

  /// `Ministry of the Interior`, `Department of Defense`, `Court of Appeal`.
  func headFirst(
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
  func capitalRun(
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

  func startsBody(_ index: Int, _ tokens: Tokens) -> Bool {
    words.heads.longestMatch(at: index, in: tokens, vocabulary: vocabulary) != nil
      || words.demonyms.longestMatch(at: index, in: tokens, vocabulary: vocabulary) != nil
  }

  func properRun(at index: Int, _ tokens: Tokens, _ range: Range<Int>) -> Range<Int>? {
    guard tokens[index].isCapitalised, tokens[index].kind == .word, !isWeekday(index, tokens)
    else { return nil }
    if !lexicon.info(tokens[index].word).classes.isDisjoint(
      with: [
        .number, .adverb, .subordinator, .conditional, .coordinator, .pronoun, .possessive,
        .determiner, .preposition, .official,
      ])
    {
      return nil
    }
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

  /// `Monday` of `On Monday Congress elected …`
  private func isWeekday(_ index: Int, _ tokens: Tokens) -> Bool {
    let end = Int(tokens[index].end)
    return tokens[index].marks.contains(.date) && tokens[index].length >= 6
      && tokens.bytes[(end - 3)..<end].elementsEqual("day".utf8)
  }

  func isHead(_ index: Int, _ tokens: Tokens) -> Bool {
    words.heads.longestMatch(at: index, in: tokens, vocabulary: vocabulary)?.end == index + 1
  }

  /// One past the last head noun of a run.
  func lastHead(_ run: Range<Int>, _ tokens: Tokens) -> Int? {
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

  func properFinding(
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
  func genericFinding(
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
    let body = match(words.heads, at, tokens).flatMap { body in
      // `division`, `unit`: a body only in a name of its own, `Metropolitan Crime Division`.
      words.headKinds[Int(body.payload)].hasPrefix("!") ? nil : body
    }
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

  func match(_ trie: PhraseTrie, _ at: Int, _ tokens: Tokens) -> PhraseTrie.Match? {
    trie.longestMatch(at: at, in: tokens, vocabulary: vocabulary)
  }

  func finding(
    _ range: Range<Int>, kind: String, generic: Bool, _ tokens: Tokens
  ) -> AgencyFinding? {
    // `Mining Industry Bureau`: it runs an economy, it enforces nothing.
    if kind == "?agency", range.contains(where: { words.economic.contains(tokens[$0].word) }) {
      return nil
    }
    let kind = kind.hasPrefix("?") || kind.hasPrefix("!") ? String(kind.dropFirst()) : kind
    return AgencyFinding(
      tokens: range,
      bytes: Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end),
      candidates: [], core: tokens.text(range), kind: kind, country: nil, isGeneric: generic)
  }

  func isCountry(_ index: Int, _ tokens: Tokens) -> Bool {
    guard let match = names.places.longestMatch(at: index, in: tokens, vocabulary: vocabulary)
    else {
      return false
    }
    return names.placeForms[Int(match.payload)].contains { $0.level == 0 }
  }
}
