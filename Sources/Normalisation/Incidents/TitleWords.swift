import Extraction

/// The words of a clause, as a headline would use them.
struct TitleWords {
  let extraction: Extraction
  let extractor: Extractor
  let clause: Clause

  /// Who acts or is acted on, the fullest form first; empty where only a pronoun says it.
  func subjects(of group: VerbGroup) -> [String] {
    guard let whole = group.subject, group.subjectHead >= 0 else { return [] }
    var start = whole.lowerBound
    if let comma = whole.prefix(3).first(where: { clause.units[$0].tag == .comma }),
      !clause.units[start..<comma].contains(where: { $0.isNominal })
    {
      start = comma + 1
    }
    while start < whole.upperBound,
      isLead(clause.units[start]) || pointsBack(start, in: whole)
    {
      start += 1
    }
    guard start < whole.upperBound, clause.units[start].tag != .pronoun,
      clause.units[start].tag != .possessive
    else { return [] }
    // `prosecutors on Monday arrested`: the day is drawn, not told.
    let day = (start..<whole.upperBound).first { isDate(clause.units[$0]) }
    let full = text(start..<max(start + 1, day.map { backed($0, to: start) } ?? whole.upperBound))
    let head = min(group.subjectHead + 1, whole.upperBound)
    let short = head > start ? text(start..<head) : full
    var forms = [unparted(full), short]
    if forms[0] == forms[1] { forms.removeLast() }
    return forms.filter { !$0.isEmpty && $0.count <= 60 }
  }

  /// Without the comma that parted what stands between subject and verb.
  private func unparted(_ text: String) -> String {
    guard text.hasSuffix(","), let comma = text.firstIndex(of: ",") else { return text }
    let aside = text[comma...].dropFirst().dropLast().drop(while: { $0 == " " })
    // `Saakashvili, 53,`: the age is not told; a longer aside keeps both its commas.
    return aside.allSatisfy(\.isNumber) ? String(text[..<comma]) : text
  }

  /// What an order says is to be done: the first verb of its complement, where it has a subject of
  /// its own.
  func ordered(by group: VerbGroup) -> VerbGroup? {
    let inner = clause.groups.first { $0.units.lowerBound >= group.units.upperBound }
    guard let inner, let subject = inner.subject, subject.lowerBound >= group.units.upperBound,
      inner.units.upperBound <= reach(of: group)
    else { return nil }
    return inner
  }

  private func isDate(_ unit: ClauseUnit) -> Bool {
    if case .date = unit.entity { return true }
    return unit.tag == .date
  }

  /// An adverb, a comma or an article before the first word that counts.
  private func isLead(_ unit: ClauseUnit) -> Bool {
    switch unit.tag {
    case .adverb, .comma, .quote, .stop: true
    case .determiner: extractor.isArticle(unit.word)
    default: false
    }
  }

  /// `these` of `these two agents`: a line stands alone, and has nothing to point back to.
  private func pointsBack(_ index: Int, in subject: Range<Int>) -> Bool {
    guard clause.units[index].tag == .determiner, index + 1 < subject.upperBound,
      extractor.isDemonstrative(clause.units[index].word)
    else { return false }
    return clause.units[index + 1].tag == .number || clause.units[index + 1].tag == .noun
  }

  /// What is done, without auxiliaries; words of hearsay and negation stay.
  func verb(of group: VerbGroup, hit: Range<Int>) -> String {
    var kept: [Int] = []
    // `agents reportedly have killed`: the doubt stands before the verb's first word.
    var first = group.units.lowerBound
    while first > 0, clause.units[first - 1].tag == .adverb { first -= 1 }
    if let subject = group.subject { first = max(first, min(subject.upperBound, group.head)) }
    for index in first..<group.units.upperBound {
      let unit = clause.units[index]
      let carriesDoubt = !unit.classes.isDisjoint(with: [.hearsay])
      // `has given` is not `given`; where the form is the past's too, the line can do without.
      let isNeeded =
        group.isPerfect && !group.isPassive && index == group.units.lowerBound
        && clause.units[group.head].forms.isDisjoint(with: [.past, .progressive])
      if index == group.head
        ? !group.isCopula : carriesDoubt || isNeeded || unit.tag == .negation
      {
        kept.append(index)
      }
    }
    let words = kept.map { text($0..<$0 + 1) }.joined(separator: " ")
    guard group.shape == .infinitive, group.parent >= 0 else { return words }
    let parent = clause.groups[group.parent]
    return text(parent.head..<parent.head + 1) + " to " + words
  }

  /// What follows the verb, as far as each phrase that ends well; the empty tail last, where the
  /// verb can do without its object.
  ///
  /// - Parameter parting: whether a line may also end before `of`, where it must be short.
  func tails(after group: VerbGroup, hit: Range<Int>, parting: Bool = false) -> [String] {
    let start = group.units.upperBound
    let limit = end(of: group, from: start)
    var least = start
    if hit.upperBound > start { least = min(hit.upperBound, limit) }
    if !group.isPassive, group.objectHead >= start, group.objectHead < limit {
      least = max(least, group.objectHead + 1)
    }
    let whole = indivisible(from: start, limit: limit)
    var tails: [String] = []
    var at = limit
    while at > start, at >= least {
      if at == limit || endsPhrase(before: at, parting: parting),
        !whole.contains(where: { $0.contains(at) })
      {
        let words = trimmed(start..<at)
        if !words.isEmpty, tails.last != words { tails.append(words) }
      }
      at -= 1
    }
    if least == start { tails.append("") }
    return tails
  }

  /// Where no line may end: inside a complement, before its verb has what it needs.
  private func indivisible(from start: Int, limit: Int) -> [Range<Int>] {
    let verbs = clause.groups.compactMap { inner -> Range<Int>? in
      guard inner.units.lowerBound >= start, inner.units.upperBound <= limit else { return nil }
      var opening = inner.units.lowerBound
      if inner.openingUnit >= start { opening = min(opening, inner.openingUnit) }
      if let subject = inner.subject, subject.lowerBound >= start {
        opening = min(opening, subject.lowerBound)
      }
      var close = inner.units.upperBound
      if inner.objectHead >= close { close = inner.objectHead + 1 }
      if inner.isCopula {
        // `would be under the jurisdiction of …` needs what it is.
        close = min(close + 1, limit)
        while close < limit, !endsPhrase(before: close) { close += 1 }
      }
      return opening + 1 < close ? (opening + 1)..<close : nil
    }
    let clauses = (start..<limit).filter { clause.units[$0].tag == .that }.map { that in
      // What follows `that` is nothing without its verb.
      let verb = clause.groups.first { $0.units.lowerBound > that && $0.units.upperBound <= limit }
      return (that + 1)..<max(that + 2, verb?.units.upperBound ?? limit + 1)
    }
    return verbs + clauses
  }

  /// One past the last unit that still belongs to the act: before a date, a relative or
  /// subordinate clause, or another verb.
  private func end(of group: VerbGroup, from start: Int) -> Int {
    var at = start
    let limit = max(start, min(reach(of: group), clause.units.count))
    while at < limit {
      let unit = clause.units[at]
      switch unit.tag {
      case .subordinator, .conditional, .date, .comma: return backed(at, to: start)
      case .stop:
        if unit.symbol != UInt8(ascii: "-") { return backed(at, to: start) }
      case .coordinator:
        if at + 1 < limit, clause.groups.contains(where: { $0.units.contains(at + 1) }) {
          return backed(at, to: start)
        }
      default: break
      }
      if isDate(unit) { return backed(at, to: start) }
      at += 1
    }
    return backed(limit, to: start)
  }

  /// Without a preposition, a conjunction or an article left hanging at the end.
  private func backed(_ end: Int, to start: Int) -> Int {
    var end = end
    while end > start {
      switch clause.units[end - 1].tag {
      case .preposition, .to, .coordinator, .determiner, .that, .relative, .comma, .quote, .adverb:
        end -= 1
      default: return end
      }
    }
    return end
  }

  /// A line may end before a preposition, but not before `of`, which belongs to its noun.
  private func endsPhrase(before unit: Int, parting: Bool = false) -> Bool {
    switch clause.units[unit].tag {
    case .preposition: parting || text(unit..<unit + 1).lowercased() != "of"
    case .to, .coordinator, .that, .relative: true
    default: false
    }
  }

  /// One past the clause of a verb and of the complements that depend on it.
  private func reach(of group: VerbGroup) -> Int {
    guard let index = clause.groups.firstIndex(where: { $0.units == group.units }) else {
      return group.clauseEnd
    }
    var end = max(group.clauseEnd, group.object?.upperBound ?? 0)
    let after = group.units.upperBound
    let hasThat = after < clause.units.count && clause.units[after].tag == .that
    for (number, inner) in clause.groups.enumerated() where number > index {
      let isNext = number == index + 1
      let follows = inner.units.lowerBound <= end + 2
      switch inner.opening {
      case .that, .infinitive, .gerund, .complement, .relative, .reduced, .none:
        if (hasThat && isNext) || (follows && (isNext || inner.parent >= index)) {
          end = max(end, inner.clauseEnd)
        }
      default: break
      }
    }
    return end
  }

  private func trimmed(_ range: Range<Int>) -> String {
    text(range.lowerBound..<backed(range.upperBound, to: range.lowerBound))
  }

  /// The noun phrase that holds the units of a noun trigger.
  func chunk(around units: Range<Int>) -> Range<Int> {
    var start = units.lowerBound
    while start > 0, clause.units[start - 1].tag == .noun || clause.units[start - 1].tag == .number
    {
      start -= 1
    }
    return start..<clause.chunkEnd(from: units.lowerBound, limit: clause.units.count)
  }

  /// The words of a range in one line: no quotation marks, no glosses in brackets.
  func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty, range.upperBound <= clause.units.count else { return "" }
    let tokens = clause.tokens(range)
    let bytes =
      Int(
        extraction.tokens[tokens.lowerBound].start)..<Int(
        extraction.tokens[tokens.upperBound - 1].end)
    return TitleText.plain(extraction.tokens.bytes, bytes)
  }

  /// The word of hearsay that stands with a verb, as `reportedly`, or nil.
  func hearsay(of group: VerbGroup) -> String? {
    let start = group.subject?.lowerBound ?? group.units.lowerBound
    guard start < group.units.upperBound else { return nil }
    return (start..<group.units.upperBound).first {
      clause.units[$0].tag == .adverb && !clause.units[$0].classes.isDisjoint(with: [.hearsay])
    }.map { text($0..<$0 + 1) }
  }

  /// Whether the line already says that something was ordered or decided.
  func hasOrderWord(_ line: String) -> Bool {
    let words = line.lowercased()
    return ["order", "decid", "decree", "instruct", "direct", "ban", "law"].contains {
      words.contains($0)
    }
  }

  /// Whether the line already says that something was stopped.
  func hasHaltWord(_ line: String) -> Bool {
    let words = line.lowercased()
    return ["suspend", "halt", "stop", "postpone", "call off", "called off"].contains {
      words.contains($0)
    }
  }
}
