import Knowledge

/// Finds place names in a text: longest match over the pack and the world layer, typed names that
/// no list holds, and not the names that stand inside other names.
struct PlaceFinder {
  let names: NameIndex
  let types: PlaceTypeWords
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let world: WorldPlaces
  let hangul: KoreanKnowledge.Source

  /// - Parameter taken: tokens that bodies cover, in order.
  func findings(
    in tokens: Tokens, range: Range<Int>, taken: [Range<Int>], into out: inout [PlaceFinding]
  ) {
    var index = range.lowerBound
    var next = taken.partitioningIndex { $0.upperBound > range.lowerBound }
    while index < range.upperBound {
      while next < taken.count, taken[next].upperBound <= index { next += 1 }
      if next < taken.count, taken[next].contains(index) {
        index = taken[next].upperBound
        continue
      }
      if tokens[index].kind == .hangul
        || tokens[index].isCapitalised && tokens[index].marks.contains(.source),
        let source = names.sources.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
        source.end <= range.upperBound
      {
        index = source.end
        continue
      }
      let limit =
        next < taken.count ? min(range.upperBound, taken[next].lowerBound) : range.upperBound
      if let finding = finding(at: index, tokens, limit: limit, floor: range.lowerBound) {
        out.append(finding)
        index = max(finding.tokens.upperBound, index + 1)
        continue
      }
      // Names are passed over whole, so that no part of one is taken for a place.
      index += 1
    }
  }

  /// `An Giang`, `El Oro`, `Da Nang`: two letters begin a name of several words, where they are no
  /// preposition and no pronoun.
  private func opensLongName(_ index: Int, _ tokens: Tokens, _ limit: Int) -> Bool {
    guard index + 1 < limit, tokens[index + 1].kind == .word, tokens[index + 1].isCapitalised,
      lexicon.info(tokens[index].word).classes.subtracting(.determiner).isEmpty
    else { return false }
    guard let match = world.longestMatch(at: index, in: tokens, limit: limit) else { return false }
    // Of villages there are too many of one such name.
    return match.end > index + 1
      && match.candidates.contains { !$0.isSmall || $0.weight >= 20_000 && !$0.isCommonWord }
  }

  private func finding(
    at index: Int, _ tokens: Tokens, limit: Int, floor: Int
  ) -> PlaceFinding? {
    let token = tokens[index]
    if token.kind == .hangul || token.kind == .han {
      return hangul(at: index, tokens, limit: limit)
    }
    guard token.kind == .word, token.isCapitalised else { return nil }
    let isShort = token.length == 2 && token.flags.contains(.allCaps) == false
    if isShort, !WorldPlaces.isSaint(token, tokens), !opensLongName(index, tokens, limit) {
      return nil
    }
    var match: (end: Int, candidates: [PlaceChoice])?
    if token.marks.contains(.place),
      let known = names.places.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
      known.end <= limit, allCapitalised(index..<known.end, tokens)
    {
      match = (known.end, names.placeForms[Int(known.payload)])
    }
    // Towns bear the names of continents and seas; the text means those.
    let region = types.region(at: index, tokens).flatMap { end in
      end < limit && types.suffix(at: end, tokens) != nil ? nil : end
    }
    if let wide = world.longestMatch(at: index, in: tokens, limit: limit),
      region.map({ wide.end > $0 }) ?? true
    {
      if let known = match {
        if wide.end > known.end {
          match = wide
        } else if wide.end == known.end {
          let ids = Set(known.candidates.map(\.id))
          match = (known.end, known.candidates + wide.candidates.filter { !ids.contains($0.id) })
        }
      } else {
        match = wide
      }
    }
    if match == nil || match?.candidates.allSatisfy({ $0.isCommonWord || $0.isSmall }) == true,
      let both = elliptical(at: index, tokens, limit)
    {
      return both
    }
    if let match { return settled(index, match, tokens, limit, floor) }
    return typedName(index, tokens, limit, floor)
  }

  /// `North` of `North and South Hamgyong provinces`.
  private func elliptical(at index: Int, _ tokens: Tokens, _ limit: Int) -> PlaceFinding? {
    guard types.isPrefix(tokens[index].word), index + 3 < limit,
      lexicon.info(tokens[index + 1].word).classes.contains(.coordinator),
      types.isPrefix(tokens[index + 2].word), tokens[index + 2].isCapitalised,
      let whole = names.places.longestMatch(at: index + 2, in: tokens, vocabulary: vocabulary),
      whole.end > index + 3, whole.end <= limit
    else { return nil }
    let words = [tokens[index].word] + (index + 3..<whole.end).map { tokens[$0].word }
    guard let candidates = names.places(of: words) else { return nil }
    return PlaceFinding(
      tokens: index..<(index + 1), bytes: tokens[index].range, candidates: candidates,
      typedLevel: nil)
  }

  private func allCapitalised(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    range.allSatisfy {
      tokens[$0].isCapitalised || tokens[$0].length <= 3 || tokens[$0].kind != .word
    }
  }

  /// Adds the type word and refuses what is part of another name.
  private func settled(
    _ index: Int, _ match: (end: Int, candidates: [PlaceChoice]), _ tokens: Tokens,
    _ limit: Int, _ floor: Int
  ) -> PlaceFinding? {
    var end = match.end
    var level: Int?
    var candidates = match.candidates
    if end < limit, let type = types.suffix(at: end, tokens) {
      level = type.level
      end = type.end
    } else if end + 1 < limit, tokens[end].symbol == Symbol.hyphen, !tokens[end].hasSpaceBefore,
      let type = types.suffix(at: end + 1, tokens)
    {
      level = type.level
      end = type.end
    } else if end + 1 < limit, tokens[end].symbol == Symbol.hyphen, !tokens[end].hasSpaceBefore,
      !tokens[end + 1].hasSpaceBefore
    {
      // `Columbia-class`, `Asia-Pacific`.
      return nil
    }
    if end < limit, lexicon.isAirport(tokens[end].word),
      candidates.allSatisfy({ !$0.isFromPack && $0.level > 1 && $0.weight < 100_000 })
    {
      // `Manas airport`: an airport may bear a village's name, or a hero's.
      return nil
    }
    if end + 1 < limit, tokens[end + 1].isCapitalised, lexicon.isFacility(tokens[end + 1].word),
      LexicalShapes.isGenitive(tokens.bytes[tokens[end].range])
    {
      // `St Martin's Hospital`
      return nil
    }
    if end < limit, lexicon.isWaters(tokens[end].word),
      !candidates.contains(where: { $0.isFromPack })
    {
      // `the San Juan river`
      return nil
    }
    if end < limit, isNamePart(tokens[end]), !tokens[end].flags.contains(.lineBreakBefore) {
      // `Pyongyang International Airport`, `Hungnam Fertilizer Complex`.
      if !startsOwnName(end, tokens) {
        guard level == nil, namesFacility(end, tokens, limit) else { return nil }
        candidates.removeAll { $0.isCommonWord || $0.level == 0 }
        if candidates.isEmpty { return nil }
        return PlaceFinding(
          tokens: index..<match.end,
          bytes: Int(tokens[index].start)..<Int(tokens[match.end - 1].end),
          candidates: candidates, typedLevel: nil, isInside: true)
      }
    }
    if index > floor, isNamePart(tokens[index - 1]),
      !tokens[index].flags.contains(.lineBreakBefore),
      !types.isPrefix(tokens[index - 1].word),
      lexicon.info(tokens[index - 1].word).classes.isDisjoint(
        with: [
          .determiner, .preposition, .coordinator, .official, .person, .post, .bodyHead,
          .subordinator,
        ])
    {
      if index - 1 > floor || !tokens[index - 1].flags.contains(.lineBreakBefore) || true {
        if index - 1 > floor { return nil }
      }
    }
    if level == nil, !match.candidates.contains(where: { $0.isFromPack || $0.level == 0 }) {
      let placed = isPlaced(index, end, tokens, limit, floor)
      if !placed { candidates.removeAll { $0.isSmall || $0.isCommonWord } }
      if candidates.isEmpty { return nil }
    }
    if let level {
      let fitting = candidates.filter {
        abs($0.level - level) <= (level == 1 ? 0 : 1) && $0.level > 0
      }
      candidates = fitting
    }
    let start = tokens[index]
    return PlaceFinding(
      tokens: index..<end, bytes: Int(start.start)..<Int(tokens[end - 1].end),
      candidates: candidates, typedLevel: level)
  }

  /// `Hwaam-ri`, `Sopho-dong`, `Batken region`: a name that no list holds, with a type word.
  private func typedName(
    _ index: Int, _ tokens: Tokens, _ limit: Int, _ floor: Int
  ) -> PlaceFinding? {
    let classes = lexicon.info(tokens[index].word).classes
    guard
      classes.isDisjoint(with: [.determiner, .preposition, .subordinator, .coordinator, .pronoun])
    else { return nil }
    var end = index + 1
    while end < limit, end < index + 3, tokens[end].isCapitalised, tokens[end].kind == .word,
      types.suffix(at: end, tokens) == nil
    {
      end += 1
    }
    let start = tokens[index]
    func made(_ type: (level: Int, end: Int)) -> PlaceFinding {
      PlaceFinding(
        tokens: index..<type.end, bytes: Int(start.start)..<Int(tokens[type.end - 1].end),
        candidates: [], typedLevel: type.level)
    }
    if end < limit, let type = types.suffix(at: end, tokens),
      tokens[end].isCapitalised || type.level <= 2
    {
      // A type word in front of more capitals is part of a longer name.
      if type.end < limit, isNamePart(tokens[type.end]), !startsOwnName(type.end, tokens) {
        return nil
      }
      if !tokens[end].isCapitalised, lexicon.info(tokens[index].word).forms != [] { return nil }
      return made(type)
    }
    if end + 1 < limit, tokens[end].symbol == Symbol.hyphen, !tokens[end].hasSpaceBefore,
      let type = types.hyphened(at: end + 1, tokens)
    {
      return made(type)
    }
    return nil
  }
}
