/// A Korean sentence as words with quotations told apart, and its verbs in order.
struct KoreanSentence {
  let units: [ClauseUnit]
  let texts: [String]
  /// What follows the names of places in their tokens, by unit.
  private var rests: [Int: String]
  /// Units that are countries.
  let countries: Set<Int>
  var words: [KoreanWord] = []
  var predicates: [KoreanPredicate] = []
  /// Quotations: the first word after each, for finding what governs it.
  var quoteEnds: [Int] = []
  var quoteStarts: [Int] = []

  /// - Parameters:
  ///   - units: the tokens and names of the sentence.
  ///   - tokens: the tokens of the document.
  ///   - ends: for units that are places, the byte where the name ends.
  ///   - countries: units that are countries.
  init(
    units: [ClauseUnit], tokens: Tokens, ends: [Int: Int], countries: Set<Int> = []
  ) {
    self.units = units
    self.countries = countries
    texts = units.map { tokens.text($0.tokens) }
    rests = ends.mapValues { _ in "" }
    for (unit, end) in ends {
      let last = Int(tokens[units[unit].tokens.upperBound - 1].end)
      if end < last { rests[unit] = String(decoding: tokens.bytes[end..<last], as: UTF8.self) }
    }
    join(tokens, KoreanQuotes.spans(units, texts, tokens))
  }

  /// Joins units to words at spaces; marks part words, brackets are passed over.
  private mutating func join(_ tokens: Tokens, _ quotes: [Range<Int>]) {
    var bracket = 0
    var glue = false
    var next = 0
    var open: (number: Int, end: Int)?
    for index in units.indices {
      if let current = open, index == current.end {
        open = nil
        quoteEnds[current.number] = words.count
        glue = false
      }
      if next < quotes.count, quotes[next].lowerBound == index {
        open = (quoteEnds.count, quotes[next].upperBound)
        quoteStarts.append(words.count)
        quoteEnds.append(words.count)
        next += 1
        glue = false
      }
      let unit = units[index]
      let mark = unit.symbol
      if unit.entity == .none, unit.tag == .stop {
        switch mark {
        case UInt8(ascii: "("), UInt8(ascii: "["): bracket += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"):
          bracket = max(0, bracket - 1)
          glue = true
        case UInt8(ascii: ","), UInt8(ascii: ";"):
          if bracket == 0, !words.isEmpty { words[words.count - 1].hasCommaAfter = true }
          glue = false
        case Symbol.openDouble, Symbol.closeDouble, UInt8(ascii: "\""), Symbol.openSingle,
          Symbol.apostrophe:
          // A quoted name and its particle are one word.
          glue = index > 0 && !tokens[unit.tokens.lowerBound].hasSpaceBefore && !words.isEmpty
        case UInt8(ascii: "%"), UInt8(ascii: "/"), UInt8(ascii: "-"), Symbol.bullet:
          glue = !tokens[unit.tokens.lowerBound].hasSpaceBefore && mark != Symbol.bullet
        default: glue = false
        }
        continue
      }
      guard bracket == 0 else { continue }
      let isGlued = !tokens[unit.tokens.lowerBound].hasSpaceBefore || glue
      let hasSpace = tokens[unit.tokens.lowerBound].hasSpaceBefore
      let (text, thing) = KoreanSentence.parted(texts[index], unit)
      if isGlued, !hasSpace, let last = words.last, last.quote == (open?.number ?? -1),
        last.units.upperBound == index || glue, !last.hasCommaAfter
      {
        words[words.count - 1].add(unit, index, text, rest: rests[index])
      } else {
        var word = KoreanWord(units: index..<index, scalars: [], text: "")
        word.quote = open?.number ?? -1
        word.add(unit, index, text, rest: rests[index])
        words.append(word)
      }
      if let thing {
        var word = KoreanWord(units: index..<index, scalars: [], text: "")
        word.quote = open?.number ?? -1
        word.add(unit, index, thing, rest: nil)
        words.append(word)
      }
      glue = false
    }
    if let current = open { quoteEnds[current.number] = words.count }
  }

  /// `팔아먹은것으로`, as the North writes it: the verb and the noun that it stands before.
  private static func parted(_ text: String, _ unit: ClauseUnit) -> (String, thing: String?) {
    guard unit.entity == .none, text.utf8.count >= 9 else { return (text, nil) }
    let scalars = KoreanJamo.scalars(text)
    for at in scalars.indices.dropFirst(2) where scalars[at] == 0xAC83 {
      let final = KoreanJamo.final(scalars[at - 1])
      guard final == KoreanJamo.n || final == KoreanJamo.l else { continue }
      return (KoreanJamo.text(scalars[..<at]), KoreanJamo.text(scalars[at...]))
    }
    return (text, nil)
  }

  // MARK: Lookup

  /// The predicate before a number in the same quotation, or nil.
  func before(_ number: Int) -> Int? {
    (0..<number).last { predicates[$0].quote == predicates[number].quote }
  }

  /// The predicate after a number in the same quotation, or nil.
  func after(_ number: Int) -> Int? {
    (number + 1..<max(predicates.count, number + 1)).first {
      predicates[$0].quote == predicates[number].quote
    }
  }

  /// First word of the clause that a predicate closes.
  func start(of number: Int) -> Int {
    if let before = before(number) { return predicates[before].last + 1 }
    let quote = predicates[number].quote
    return quote >= 0 ? quoteStarts[quote] : 0
  }

  /// The words of the clause of a predicate, those of quotations inside it left out.
  func clause(of number: Int) -> [Int] {
    let quote = predicates[number].quote
    // The last word of a clause whose verb is left out is its own.
    let end = predicates[number].word + (predicates[number].shared >= 0 ? 1 : 0)
    return (start(of: number)..<max(end, start(of: number))).filter {
      words[$0].quote == quote
    }
  }

  /// The verb outside a quotation that says whose words it is, or nil.
  func governor(ofQuote quote: Int) -> Int? {
    guard quote >= 0 else { return nil }
    return predicates.indices.first {
      predicates[$0].quote < 0 && predicates[$0].last >= quoteEnds[quote]
        && !(predicates[$0].ending.kind == .adnominal)
    }
  }

  /// The word after a predicate, in the same quotation.
  func follower(_ number: Int) -> String {
    let next = predicates[number].last + 1
    guard next < words.count, words[next].quote == predicates[number].quote else { return "" }
    return words[next].text
  }
}

extension KoreanWord {
  mutating func add(_ unit: ClauseUnit, _ index: Int, _ words: String, rest: String?) {
    if let rest { particle = rest } else { particle = particle.map { $0 + words } }
    units = units.lowerBound..<(index + 1)
    if text.isEmpty { text = words } else { text += words }
    scalars = KoreanJamo.scalars(text)
    switch unit.entity {
    case .date: date = date ?? index
    case .place: place = place ?? index
    case .agency: body = body ?? index
    case .none: break
    }
  }

  /// A topic: `은`, `는`, and what only topics take.
  var isTopic: Bool {
    guard let last = ending.unicodeScalars.last?.value, scalars.count > 1 else { return false }
    return last == 0xC740 || last == 0xB294 || ending.hasSuffix("에선")
  }

  /// A subject: `이`, `가`, `께서`, `측은`.
  var isSubject: Bool {
    guard date == nil, let last = ending.unicodeScalars.last?.value, scalars.count > 1 else {
      return false
    }
    if text.hasSuffix("께서") { return true }
    return last == 0xC774 || last == 0xAC00
  }

  /// An object: `을`, `를`.
  var isObject: Bool {
    guard date == nil, let last = ending.unicodeScalars.last?.value, scalars.count > 1 else {
      return false
    }
    return last == 0xC744 || last == 0xB97C
  }

  /// `에게`, `에 의해`, `한테`.
  var isAgent: Bool {
    text.hasSuffix("에게") || text.hasSuffix("에게서") || text.hasSuffix("한테")
      || text.hasSuffix("의해") || text.hasSuffix("들에")
  }
}

/// Quotations of a Korean sentence that hold speech, not a name or a catchword.
enum KoreanQuotes {
  static func spans(_ units: [ClauseUnit], _ texts: [String], _ tokens: Tokens) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var open: Int?
    var isSingle = false
    for index in units.indices where units[index].tag == .stop && units[index].entity == .none {
      let mark = units[index].symbol
      let isPlain = mark == UInt8(ascii: "\"")
      let single = mark == Symbol.openSingle || mark == Symbol.apostrophe
      let opens =
        mark == Symbol.openDouble || mark == Symbol.openSingle
        || (open == nil && (isPlain || mark == Symbol.apostrophe)
          && tokens[units[index].tokens.lowerBound].hasSpaceBefore)
      if opens {
        if open == nil || !single { (open, isSingle) = (index, single) }
        continue
      }
      let closes = mark == Symbol.closeDouble || isPlain || (single && isSingle)
      guard closes else { continue }
      if let from = open {
        if isSpeech(from + 1..<index, units, texts, tokens) { spans.append(from + 1..<index) }
        open = nil
      } else if spans.isEmpty, index > 2, !single {
        // The sentence begins inside a quotation.
        spans.append(0..<index)
      }
    }
    if let from = open, !isSingle, units.count - from > 4 { spans.append(from + 1..<units.count) }
    return spans
  }

  private static func isSpeech(
    _ range: Range<Int>, _ units: [ClauseUnit], _ texts: [String], _ tokens: Tokens
  ) -> Bool {
    guard let last = range.last(where: { units[$0].tag != .stop }) else { return false }
    let word = texts[last]
    let after = range.upperBound + 1
    let particle =
      after < units.count && !tokens[units[after].tokens.lowerBound].hasSpaceBefore
      ? texts[after] : ""
    for mark in ["고", "며", "면서", "라", "이라"] where particle.hasPrefix(mark) {
      if range.count >= 3 || mark != "이라" { return true }
    }
    guard range.count >= 2 else { return false }
    return ["다", "까", "요", "죠", "라", "냐", "네"].contains { word.hasSuffix($0) }
  }
}
