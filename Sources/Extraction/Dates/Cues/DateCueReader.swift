/// Reads the words around the date expressions of a text: tense, governor, breaks between them.
struct DateCueReader {
  let scan: DateScan

  /// How many tokens it looks back and ahead at most.
  private static let reach = 28

  /// Gives every expression its cues.
  func read(_ found: inout [DateExpression]) {
    var previousEnd = 0
    for index in found.indices {
      let tokens = found[index].tokens
      var cues = cues(of: found[index])
      if index > 0 {
        let gap = previousEnd..<max(previousEnd, tokens.lowerBound)
        cues.newParagraph = breaks(previousEnd, tokens.lowerBound)
        cues.newSentence =
          cues.newParagraph || gap.contains { DateCueReader.isSentenceEnd($0, scan) }
        if case .event = found[index - 1].value, !cues.newSentence, dates(gap) {
          cues.governor = .event
        }
      } else {
        cues.newParagraph = true
        cues.newSentence = true
      }
      found[index].cues = cues
      previousEnd = max(previousEnd, tokens.upperBound)
    }
  }

  private func breaks(_ from: Int, _ to: Int) -> Bool {
    guard from < to else { return false }
    return (from...to).contains { $0 < scan.count && scan.isBoundary($0) }
  }

  /// Whether a gap after an event's name makes what follows its date: `held`, `of`, `in`.
  private func dates(_ gap: Range<Int>) -> Bool {
    gap.count <= 3
      && gap.allSatisfy {
        scan.has($0, [.lightVerb, .of, .preposition, .the]) || scan.isMark($0, ",")
      }
  }

  // MARK: One expression

  private func cues(of expression: DateExpression) -> DateCues {
    let first = expression.tokens.lowerBound
    let end = expression.tokens.upperBound
    var cues = DateCues()
    if isCopyright(first) {
      cues.governor = .copyright
      return cues
    }
    let owns = scan.has(end, .present) && scan.isGlued(end)
    if isYear(expression.value), scan.has(first - 1, [.the, .cardinal]) || owns,
      isNoun(owns ? end + 1 : end)
    {
      cues.governor = .noun
    }
    if scan.has(end - 1, .edge), scan.mark(end - 2) == Symbol.hyphen, isNoun(end) {
      cues.governor = .noun
    }
    let isVague = expression.value == .vaguePast
    if isVague, scan.tokens[first].length == 6, end == first + 1, isNoun(end) {
      // "a recent incident": an adjective; the noun tells.
      cues = DateCues(tense: .past, governor: scan.has(end, .reporting) ? .reporting : .act)
    } else if isVague, let verb = verb(at: end) ?? verb(at: end + 1), scan.mark(end) == 0 {
      cues = verb
    } else if let before = lookBack(from: first) {
      if cues.governor == .noun { cues.tense = before.tense } else { cues = before }
    } else if let after = lookAhead(from: end) {
      if cues.governor == .noun { cues.tense = after.tense } else { cues = after }
    }
    let lead = scan.beforeThe(first) - 1
    if case .season = expression.value, scan.has(lead, .durationWord), cues.tense != .past {
      cues.tense = .future
    }
    if scan.has(lead, [.durationWord, .to]) || scan.has(first, .relation),
      scan.has(scan.has(first, .relation) ? first - 1 : lead - 1, .schedule)
    {
      cues.tense = .future
    }
    // "said Thursday's raid was lawful": the day is the raid's.
    if owns, cues.governor == .reporting { cues.governor = .act }
    if cues.governor == .act, speculates(before: first) { cues.governor = .speculation }
    return cues
  }

  private func isYear(_ value: DateValue) -> Bool {
    guard case .calendar(let fields) = value, case .absolute = fields.year else { return false }
    return fields.month == nil && fields.part == nil
  }

  private func isCopyright(_ first: Int) -> Bool {
    for index in max(0, first - 4)..<max(first, 0) {
      if scan.mark(index) == Symbol.copyright { return true }
      if scan.tokens[index].kind == .word, scan.tokens[index].length == 9,
        Vocabulary.fold(scan.tokens.text(index)) == Array("copyright".utf8)
      {
        return true
      }
    }
    return false
  }

  private func isNoun(_ index: Int) -> Bool {
    !scan.isBoundary(index) && scan.tokens[index].kind == .word
      && !scan.has(index, [.functionWord, .preposition, .relation, .and, .or])
  }

  /// What the verb or the noun of telling at an index says, or nil where it is neither.
  private func verb(at index: Int) -> DateCues? {
    guard index >= 0, index < scan.count, scan.tokens[index].kind == .word else {
      return koreanVerb(at: index)
    }
    let classes = scan.classes(index)
    if classes.contains(.reporting) {
      let isNoun = scan.has(index + 1, .of)
      return DateCues(tense: .past, governor: isNoun ? .noun : .reporting)
    }
    if classes.contains(.future) { return DateCues(tense: .future, governor: .act) }
    if classes.contains(.would) { return DateCues(tense: .prospective, governor: .act) }
    if classes.contains(.pastVerb) || classes.contains(.lightVerb) || isRegularPast(index) {
      let lead = max(0, index - 4)..<index
      let isFuture =
        lead.contains { scan.has($0, .future) } && !lead.contains { scan.has($0, .pastVerb) }
      return DateCues(tense: isFuture ? .future : .past, governor: .act)
    }
    if classes.contains(.present), !scan.isGlued(index) {
      return DateCues(tense: .present, governor: .act)
    }
    return nil
  }

  private func isRegularPast(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.length > 4, !token.isCapitalised else { return false }
    let bytes = scan.tokens.bytes
    return bytes[Int(token.end) - 1] == UInt8(ascii: "d")
      && bytes[Int(token.end) - 2] == UInt8(ascii: "e") && !scan.has(index, .vague)
  }

  private func koreanVerb(at index: Int) -> DateCues? {
    guard scan.isHangul(index) else { return nil }
    let token = scan.tokens[index]
    let cursor = KoreanCursor(bytes: scan.tokens.bytes, at: Int(token.start))
    if let cues = KoreanVerbs.stem(cursor) { return cues }
    return KoreanVerbs.ends(scan.tokens.bytes, at: Int(token.end))
      ? DateCues(tense: .past, governor: .act) : nil
  }

  private func lookBack(from first: Int) -> DateCues? {
    var index = first - 1
    while index >= 0, first - index <= DateCueReader.reach {
      if scan.isBoundary(index + 1) || DateCueReader.isSentenceEnd(index, scan) { return nil }
      if scan.tokens[index].kind == .word, let found = verb(at: index) {
        return found
      }
      guard let before = passQuotation(endingAt: index) else { return nil }
      index = before - 1
    }
    return nil
  }

  /// The beginning of a quotation that ends at an index, whose words govern nothing outside it; the
  /// index itself where none ends; nil where the expression stands inside one that begins here.
  private func passQuotation(endingAt index: Int) -> Int? {
    let mark = scan.mark(index)
    let isPlain = mark == UInt8(ascii: "\"")
    guard isPlain || mark == Symbol.closeDouble || mark == Symbol.openDouble else { return index }
    if mark == Symbol.openDouble || (isPlain && scan.tokens[index].hasSpaceBefore) { return nil }
    var at = index - 1
    while at >= 0, index - at <= 80, !scan.isBoundary(at + 1) {
      if scan.mark(at) == Symbol.openDouble || scan.mark(at) == UInt8(ascii: "\"") { return at }
      at -= 1
    }
    return index
  }

  private func lookAhead(from end: Int) -> DateCues? {
    var index = end
    while index < scan.count, index - end <= DateCueReader.reach {
      if scan.isBoundary(index) { return nil }
      if let found = verb(at: index) { return found }
      if DateCueReader.isSentenceEnd(index, scan) { return nil }
      index += 1
    }
    return nil
  }

  private func speculates(before first: Int) -> Bool {
    var index = first - 1
    while index >= 0, first - index <= DateCueReader.reach + 12 {
      if scan.isBoundary(index + 1) || DateCueReader.isSentenceEnd(index, scan) { return false }
      if scan.has(index, .speculation) { return true }
      index -= 1
    }
    return false
  }

  /// Whether a sentence ends with the mark at an index.
  static func isSentenceEnd(_ index: Int, _ scan: DateScan) -> Bool {
    let mark = scan.mark(index)
    if mark == UInt8(ascii: "!") || mark == UInt8(ascii: "?") || mark == UInt8(ascii: ";") {
      return true
    }
    guard mark == UInt8(ascii: ".") else { return false }
    if scan.has(index - 1, [.monthShort, .weekdayShort]) { return scan.isBoundary(index + 1) }
    guard index + 1 < scan.count else { return true }
    let next = scan.tokens[index + 1]
    guard next.hasSpaceBefore || next.symbol != 0 else { return false }
    if index > 0, scan.tokens[index - 1].length == 1, scan.isCapitalised(index - 1) {
      return false  // an initial
    }
    return next.isCapitalised || next.symbol != 0 || next.kind != .word
      || scan.isBoundary(index + 1)
  }
}
