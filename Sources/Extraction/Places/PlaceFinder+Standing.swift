import Knowledge

/// Whether a name that a place bears stands where places stand, or is part of another name.
extension PlaceFinder {
  /// Whether the words around a name put it as a place: after a preposition, in a chain of places.
  func isPlaced(
    _ index: Int, _ end: Int, _ tokens: Tokens, _ limit: Int, _ floor: Int
  ) -> Bool {
    if tokens[index].flags.contains(.lineBreakBefore) || index == 0,
      end >= tokens.count || tokens[end].flags.contains(.lineBreakBefore)
    {
      // A heading of its own.
      return true
    }
    if tokens[index].flags.contains(.lineBreakBefore) || index == 0, end < tokens.count,
      tokens[end].symbol == UInt8(ascii: ":") || tokens[end].symbol == Symbol.emDash
        || tokens[end].symbol == UInt8(ascii: ".") && tokens[index].flags.contains(.allCaps)
    {
      // `KAILALI: Some 60 policemen …`
      return true
    }
    if index > floor {
      let before = tokens[index - 1]
      if lexicon.isGoing(before.word), end >= limit || !isNamePart(tokens[end]) { return true }
      let classes = lexicon.info(before.word).classes
      if !classes.isDisjoint(with: [.determiner, .possessive]), index - 2 >= floor, end < limit,
        !tokens[end].isCapitalised, lexicon.isFacility(tokens[end].word),
        lexicon.info(tokens[index - 2].word).classes.contains(.locative)
      {
        // `in a Pemba clinic`, `at his Gweru home`
        return true
      }
      if classes.contains(.locative) || types.isPrefix(before.word)
        || LexicalShapes.isTo(tokens.bytes[before.range])
      {
        return true
      }
      if classes.contains(.coordinator) || before.symbol == UInt8(ascii: ","), index - 2 >= floor,
        tokens[index - 2].isCapitalised, names.places.begins(with: tokens[index - 2].word)
      {
        return true
      }
    }
    if end + 1 < limit, tokens[end].symbol == UInt8(ascii: ","), tokens[end + 1].isCapitalised {
      return true
    }
    if end + 1 < limit, LexicalShapes.isGenitive(tokens.bytes[tokens[end].range]),
      !tokens[end + 1].isCapitalised,
      !lexicon.info(tokens[end + 1].word).classes.isDisjoint(with: [
        .enforcer, .bodyHead, .border, .official,
      ])
    {
      // `Choloma’s police chief`
      return true
    }
    return false
  }

  /// Whether a name goes on to a facility that stands where it says: `Central Police Station`.
  func namesFacility(_ start: Int, _ tokens: Tokens, _ limit: Int) -> Bool {
    var end = start
    while end < limit, end < start + 4, isNamePart(tokens[end]) { end += 1 }
    return end > start && lexicon.isFacility(tokens[end - 1].word)
  }

  func isNamePart(_ token: Token) -> Bool {
    guard token.kind == .word, token.isCapitalised else { return false }
    let classes = lexicon.info(token.word).classes
    return classes.isDisjoint(with: [
      .determiner, .preposition, .coordinator, .subordinator, .pronoun, .relative, .adverb, .modal,
      .be, .have,
    ])
  }

  /// A title after a place starts a name of its own: `Jakarta Governor Anies`.
  func startsOwnName(_ index: Int, _ tokens: Tokens) -> Bool {
    let classes = lexicon.info(tokens[index].word).classes
    return !classes.isDisjoint(with: [.official, .post, .person])
      || tokens[index].flags.contains(.lineBreakBefore)
  }
}
