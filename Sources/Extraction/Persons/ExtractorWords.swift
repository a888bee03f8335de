extension Extractor {
  /// Whether a word makes its noun phrase point back: `the`, `these`, `both`.
  package func isDefinite(_ word: Int32) -> Bool { definite.contains(word) }
  /// Whether a word is an article.
  package func isArticle(_ word: Int32) -> Bool { articles.contains(word) }
  /// `this`, `these`, `that`, `those`.
  package func isDemonstrative(_ word: Int32) -> Bool {
    demonstratives.contains(word)
  }
  /// A noun that makes a preposition of two others: `in connection with`, `on suspicion of`.
  package func isJoint(_ word: Int32) -> Bool { joints.contains(word) }
  /// Particles that make one verb of two words: `out` of `carried out`.
  package func isParting(_ word: Int32) -> Bool { lexicon.isParting(word) }
  /// The value of a number word up to twenty and of the tens, or nil.
  package func numberWord(_ word: Int32) -> Int? { numberWords[word] }
  /// The name of a type.
  package func typeLabel(_ id: String) -> String { typeLabels[id] ?? id }
  /// Prepositions by what they say of a place.
  package func words(_ list: [String]) -> Set<Int32> {
    Set(list.map { vocabulary.id(of: $0) }.filter { $0 >= 0 })
  }

  static let numbers: [(String, Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
    ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50),
  ]
}

extension Extractor {
  /// Whether a sentence tells an answer to what went before: `in response`.
  package func isResponse(_ reading: SentenceReading, _ tokens: Tokens) -> Bool {
    reading.tokens.contains { index in
      responses.longestMatch(at: index, in: tokens, vocabulary: vocabulary) != nil
    }
  }

  /// Whether a unit says whose words a sentence rests on: `according to`.
  package func saysWhose(_ unit: ClauseUnit, _ tokens: Tokens) -> Bool {
    unit.tag == .preposition && tokens[unit.tokens.lowerBound].word == accordingWord
  }

  /// Whether a sentence turns to another matter: `Meanwhile …`, `In a separate case …`.
  package func shiftsScene(_ reading: SentenceReading, _ tokens: Tokens) -> Bool {
    var at = reading.tokens.lowerBound
    while at < reading.tokens.upperBound, tokens[at].kind == .punctuation { at += 1 }
    return at < reading.tokens.upperBound
      && shifts.longestMatch(at: at, in: tokens, vocabulary: vocabulary) != nil
  }

  /// Words of offices and bodies below the state: `governor`, `municipal`.
  /// Ids of what is named after a place that it leads to.
  package var routeWords: Set<Int32> { lexicon.routes }

  /// `dozens`, `scores`.
  package func isRoughCount(_ word: Int32) -> Bool { roughCounts.contains(word) }

  /// `president`, `cabinet`: organs of a whole state.
  package func isCentralWord(_ word: Int32) -> Bool { centralWords.contains(word) }

  package func isLocalWord(_ word: Int32) -> Bool { localWords.contains(word) }
  /// `source`, `resident`, `spokesman`.
  package func isSource(_ word: Int32) -> Bool {
    lexicon.info(word).classes.contains(.sourceNoun)
  }
  /// Whether `border`, `frontier` or `side` follows a word.
  package func isFrontier(after words: Range<Int>, _ tokens: Tokens) -> Bool {
    words.upperBound < tokens.count && frontierWords.contains(tokens[words.upperBound].word)
  }

  /// `in`, `of`, between a place and the unit that it lies in.
  package func isInside(_ word: Int32) -> Bool { insideWords.contains(word) }

  /// `times`, after a number.
  package func isTimes(_ word: Int32) -> Bool { word == timesWord }
  /// `thousands`, `millions`, `hundreds of`: so many that no one occasion is meant.
  package func isMass(_ word: Int32) -> Bool { masses.contains(word) }

  /// Whether a noun names an occasion: `attack`, `verdict`.
  package func isOccasion(_ word: Int32) -> Bool { occasions[word] != nil }

  /// Types of which a sentence takes up an act told before, by a noun as its subject: `The verdict
  /// was …`, `Their arrest came …`; empty for any type, nil where it does not.
  package func occasion(_ reading: SentenceReading, _ tokens: Tokens) -> [String]? {
    var at = reading.tokens.lowerBound
    let end = reading.tokens.upperBound
    while at < end, tokens[at].kind == .punctuation { at += 1 }
    guard at + 2 < end else { return nil }
    let first = tokens[at].word
    guard
      definite.contains(first) || lexicon.info(first).classes.contains(.possessive)
    else { return nil }
    for index in (at + 1)..<min(at + 4, end - 1) {
      guard tokens[index].kind == .word else { return nil }
      if let types = occasions[tokens[index].word] {
        let next = tokens[index + 1]
        let info = lexicon.info(next.word)
        let ends =
          next.kind == .punctuation || !info.forms.isEmpty
          || !info.classes.isDisjoint(with: [
            .preposition, .be, .have, .modal, .adverb, .relative, .doVerb, .subordinator,
          ])
        return ends && next.symbol != Symbol.hyphen ? types : nil
      }
      let info = lexicon.info(tokens[index].word)
      if !info.classes.isDisjoint(with: [.preposition, .be, .have, .modal]) { return nil }
    }
    return nil
  }

  /// Whether a pronoun stands for one person: `he`, `her`.
  package func isSingular(_ word: Int32) -> Bool { singular.contains(word) }

  /// Whether a sentence counts from a time on: `since the army seized power`.
  package func namesSince(_ reading: SentenceReading, _ tokens: Tokens) -> Bool {
    reading.tokens.contains { tokens[$0].word == sinceWord }
  }

  /// Whether a pluperfect tells news all the same: `had already been dragged off`.
  package func isStillNews(_ group: VerbGroup, _ reading: SentenceReading) -> Bool {
    group.units.contains {
      let word = reading.clause.units[$0].word
      return word == already || word == justWord
    }
  }

  /// Whether a sentence rests on figures: `according to ministry figures`.
  package func namesFigures(_ reading: SentenceReading) -> Bool {
    reading.clause.units.contains { $0.classes.contains(.statistic) }
  }
}

extension Extractor {
  /// Whether a word stands for a place named before: `the city`.
  package func isPlaceWord(_ word: Int32) -> Bool { placeNouns.contains(word) }
}
