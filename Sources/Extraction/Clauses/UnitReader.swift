/// Makes the units of a sentence: names and dates as one unit each, hyphenated words as one.
struct UnitReader {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let tokens: Tokens
  /// Words that the document writes with a capital inside sentences.
  var known = KnownNames()

  /// - Parameter names: in order of their first token, without overlap.
  func units(in range: Range<Int>, names: ArraySlice<NamedSpan>) -> [ClauseUnit] {
    var units: [ClauseUnit] = []
    units.reserveCapacity(range.count)
    var index = range.lowerBound
    var name = names.startIndex
    while index < range.upperBound {
      while name < names.endIndex, names[name].tokens.lowerBound < index { name += 1 }
      if name < names.endIndex, names[name].tokens.lowerBound == index {
        units.append(unit(of: names[name], first: units.isEmpty))
        index = names[name].tokens.upperBound
        name += 1
        continue
      }
      if let phrase = phrase(at: index, end: range.upperBound) {
        units.append(phrase)
        index = phrase.tokens.upperBound
        continue
      }
      let next = name < names.endIndex ? names[name].tokens.lowerBound : range.upperBound
      let unit = word(at: index, end: min(next, range.upperBound), first: units.isEmpty)
      units.append(unit)
      index = unit.tokens.upperBound
    }
    markApproximations(&units)
    markNouns(&units)
    return units
  }

  /// The units of names alone, as ``units(in:names:)`` gives them: for sentences that tell nothing.
  func names(in range: Range<Int>, names: ArraySlice<NamedSpan>) -> [ClauseUnit] {
    var units: [ClauseUnit] = []
    var index = range.lowerBound
    var name = names.startIndex
    while index < range.upperBound {
      while name < names.endIndex, names[name].tokens.lowerBound < index { name += 1 }
      guard name < names.endIndex else { break }
      if names[name].tokens.lowerBound == index {
        units.append(unit(of: names[name]))
        index = names[name].tokens.upperBound
        name += 1
      } else if let phrase = phraseMatch(at: index, end: range.upperBound) {
        index = phrase.end
      } else {
        index =
          lastOfWord(
            at: index, end: min(names[name].tokens.lowerBound, range.upperBound)) + 1
      }
    }
    return units
  }

  /// `the home of a lawyer`: after an article it is a noun.
  private func markNouns(_ units: inout [ClauseUnit]) {
    for index in units.indices.dropFirst() where units[index].tag == .adverb {
      guard units[index].entity == .none, units[index].tokens.count == 1,
        !units[index].classes.isDisjoint(with: [.home, .person, .border]),
        units[index - 1].tag == .determiner || units[index - 1].tag == .possessive
          || units[index - 1].tag == .genitive
      else { continue }
      units[index].tag = .noun
    }
  }

  /// `around 150 migrants`, `some 30 men`: the word belongs to the number.
  private func markApproximations(_ units: inout [ClauseUnit]) {
    for index in units.indices.dropLast() where units[index + 1].tag == .number {
      guard lexicon.isApproximate(units[index].word), units[index].entity == .none else { continue }
      if index > 0, units[index - 1].isVerbal, lexicon.isParticle(units[index].word) { continue }
      units[index].tag = .determiner
    }
  }

  func unit(of name: NamedSpan, first: Bool = false) -> ClauseUnit {
    var tag = UnitTag.noun
    if case .date = name.entity { tag = .date }
    let last = tokens[name.tokens.upperBound - 1]
    var unit = ClauseUnit(
      tokens: name.tokens, word: last.word, classes: [], forms: [], lemma: -1, tag: tag,
      entity: name.entity)
    unit.isName = true
    if case .agency = name.entity {
      for token in name.tokens {
        unit.classes.formUnion(
          lexicon.info(tokens[token].word).classes.intersection([
            .border, .bodyHead, .official, .person, .sourceNoun, .post,
          ]))
      }
    }
    unit.isPlural = isPlural(last, classes: lexicon.info(last.word).classes)
    return unit
  }

  private func phraseMatch(at index: Int, end: Int) -> PhraseTrie.Match? {
    guard tokens[index].marks.contains(.phrase),
      let match = lexicon.phrases.longestMatch(at: index, in: tokens, vocabulary: vocabulary),
      match.end <= end, match.end > index + 1
    else { return nil }
    return match
  }

  private func phrase(at index: Int, end: Int) -> ClauseUnit? {
    guard let match = phraseMatch(at: index, end: end) else { return nil }
    let classes = lexicon.phraseClasses[Int(match.payload)]
    var tag = UnitTag.adverb
    if classes.contains(.determiner) {
      tag = .determiner
    } else if classes.contains(.preposition) {
      tag = .preposition
    } else if classes.contains(.conditional) {
      tag = .conditional
    } else if classes.contains(.negation) {
      tag = .negation
    } else if !classes.isDisjoint(with: [
      .border, .drug, .person, .home, .bodyHead, .official, .law, .post, .goods, .money, .attack,
    ]) {
      tag = .noun
    } else if classes.contains(.pronoun) {
      tag = .pronoun
    }
    return ClauseUnit(
      tokens: match.range, word: tokens[match.end - 1].word, classes: classes, forms: [],
      lemma: -1, tag: tag)
  }

  /// The last token of the unit at a token: words joined by hyphens are one nominal unit.
  @inline(__always)
  private func lastOfWord(at index: Int, end: Int) -> Int {
    guard tokens[index].kind != .punctuation else { return index }
    var last = index
    while last + 2 < end, tokens[last + 1].symbol == Symbol.hyphen,
      !tokens[last + 1].hasSpaceBefore, !tokens[last + 2].hasSpaceBefore,
      tokens[last + 2].kind != .punctuation
    {
      last += 2
    }
    return last
  }

  private func word(at index: Int, end: Int, first: Bool) -> ClauseUnit {
    let token = tokens[index]
    if token.kind == .punctuation { return mark(at: index) }
    // Joined words are named by the last of them.
    let last = lastOfWord(at: index, end: end)
    // `brother-in-law`, `commander-in-chief`: who he is stands first.
    let leads =
      last == index + 4 && tokens[index + 2].length == 2
      && !lexicon.info(tokens[index].word).classes.isDisjoint(with: [.person, .official, .post])
    let head = tokens[leads ? index : last]
    var info = lexicon.info(head.word)
    if last > index {
      // `co-chaired`, `re-arrested` stay verbs; `state-run`, `anti-drug` are none.
      let prefix = Int(tokens[index].length)
      if prefix > 2 { info.forms = [] }
      info.classes.subtract([.preposition, .subordinator, .coordinator, .adverb])
    }
    if index > 0, last == index, token.length == 2, info.classes.contains(.be),
      tokens.bytes[Int(token.end) - 1] == UInt8(ascii: "m"), tokens[index - 1].kind == .number
    {
      // `5 am`: a time of day.
      info = WordInfo()
    }
    var unit = ClauseUnit(
      tokens: index..<(last + 1), word: head.word, classes: info.classes, forms: info.forms,
      lemma: info.lemma, tag: .noun)
    if unit.forms.isEmpty, last == index, info.classes.isEmpty {
      guess(&unit, token)
      // `Accordingly, Kim …`: an adverb, with the comma that says so.
      if first, token.isCapitalised, index + 1 < end || index + 1 < tokens.count,
        tokens[index + 1].symbol == UInt8(ascii: ","), endsInLy(token)
      {
        unit.classes = [.adverb]
      }
    }
    // `al-Nasser` is a name as well.
    if last > index, head.isCapitalised, !token.isCapitalised, token.length <= 3 {
      unit.isName = true
      unit.forms = []
      unit.isPlural = false
      unit.tag = .noun
      return unit
    }
    unit.isName = token.isCapitalised && (!first || opensName(index, end: end, info))
    if unit.isName, !token.flags.contains(.allCaps) || token.length > 2 {
      // A capital inside a sentence makes a name, unless the whole line is set so.
      if unit.isVerbal, !unit.isAuxiliary { unit.forms = [] }
    }
    unit.isPlural = isPlural(head, classes: info.classes)
    unit.tag = plainTag(of: unit, token: token)
    return unit
  }

  /// Whether the first word of a sentence is a name: `Erdogan met …`, `George Kinoti resigned`.
  private func opensName(_ index: Int, end: Int, _ info: WordInfo) -> Bool {
    guard info.classes.isEmpty, info.forms.isEmpty, tokens[index].kind == .word else {
      return false
    }
    if index + 1 < end, tokens[index + 1].kind == .word, tokens[index + 1].isCapitalised,
      lexicon.info(tokens[index + 1].word).classes.isEmpty
    {
      return true
    }
    return known.contains(tokens[index], tokens.bytes)
  }

  private func mark(at index: Int) -> ClauseUnit {
    let token = tokens[index]
    var unit = ClauseUnit(
      tokens: index..<(index + 1), word: token.word, classes: [], forms: [], lemma: -1, tag: .stop)
    unit.symbol = token.symbol
    switch token.symbol {
    case UInt8(ascii: ","): unit.tag = .comma
    case UInt8(ascii: "\""), Symbol.openDouble, Symbol.closeDouble, Symbol.openSingle,
      Symbol.apostrophe:
      unit.tag = .quote
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), Symbol.unnamed: unit.tag = .noun
    default: break
    }
    return unit
  }

  /// Reads a word that no list holds by its ending.
  private func guess(_ unit: inout ClauseUnit, _ token: Token) {
    guard token.kind == .word, token.length > 4, !token.isCapitalised else { return }
    let bytes = tokens.bytes
    let end = Int(token.end)
    func ends(_ suffix: StaticString) -> Bool {
      let count = suffix.utf8CodeUnitCount
      guard token.length > count + 1 else { return false }
      return suffix.withUTF8Buffer { buffer in
        for offset in 0..<count where bytes[end - count + offset] != buffer[offset] {
          return false
        }
        return true
      }
    }
    if ends("ed") {
      unit.forms = [.past, .participle]
    } else if ends("ing") {
      unit.forms = [.progressive]
    } else if ends("ly") {
      unit.classes = [.adverb]
    }
  }

  private func endsInLy(_ token: Token) -> Bool {
    let end = Int(token.end)
    return token.length > 5 && tokens.bytes[end - 1] == UInt8(ascii: "y")
      && tokens.bytes[end - 2] == UInt8(ascii: "l")
  }

  private func isPlural(_ token: Token, classes: LexicalClass) -> Bool {
    if token.kind != .word || token.length < 3 { return false }
    let bytes = tokens.bytes
    let end = Int(token.end)
    if bytes[end - 1] == UInt8(ascii: "s") { return bytes[end - 2] != UInt8(ascii: "s") }
    switch bytes[Int(token.start)] {
    case UInt8(ascii: "p"), UInt8(ascii: "m"), UInt8(ascii: "w"), UInt8(ascii: "c"),
      UInt8(ascii: "s"), UInt8(ascii: "t"):
      return LexicalShapes.plurals.contains { $0.elementsEqual(bytes[token.range]) }
    default: return false
    }
  }

  private func plainTag(of unit: ClauseUnit, token: Token) -> UnitTag {
    if token.kind == .number { return .number }
    let classes = unit.classes
    if unit.isAuxiliary { return .verb }
    if LexicalShapes.isTo(tokens.bytes[token.range]) { return .to }
    if LexicalShapes.isThat(tokens.bytes[token.range]) { return .that }
    if LexicalShapes.isGenitive(tokens.bytes[token.range]) { return .genitive }
    if classes.contains(.negation) { return .negation }
    if classes.contains(.relative) { return .relative }
    if classes.contains(.conditional) { return .conditional }
    if classes.contains(.coordinator) { return .coordinator }
    if classes.contains(.pronoun) || classes.contains(.objectPronoun),
      !classes.contains(.possessive)
    {
      return .pronoun
    }
    if classes.contains(.number) { return .number }
    if classes.contains(.possessive) { return .possessive }
    if classes.contains(.determiner) { return .determiner }
    if classes.contains(.subordinator) { return .subordinator }
    if classes.contains(.preposition) { return .preposition }
    if !classes.isDisjoint(with: [.adverb, .habitual, .speculative, .hearsay, .ongoing]) {
      return .adverb
    }
    return .noun
  }
}
