import Extraction

/// The words of a clause, as a headline would use them.
struct TitleWords {
  let extraction: Extraction
  let extractor: Extractor
  let clause: Clause

  /// Who acts or is acted on, the fullest form first; empty where only a pronoun says it.
  func subjects(of group: VerbGroup) -> [String] {
    guard let whole = group.subject, group.subjectHead >= 0 else { return [] }
    var start = afterLead(whole, head: group.subjectHead)
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
    let close = max(start + 1, day.map { backed($0, to: start) } ?? beforeAside(whole, from: start))
    let full = text(start..<close)
    let head = afterJoined(min(group.subjectHead + 1, close), limit: close)
    let short = head > start ? text(start..<head) : full
    var forms = [unparted(full), short]
    if forms[0] == forms[1] { forms.removeLast() }
    return forms.filter { !$0.isEmpty && $0.count <= 60 }
  }

  /// Past the nouns joined to the first: a line must not tell of fewer than acted.
  private func afterJoined(_ head: Int, limit: Int) -> Int {
    var end = head
    while end + 1 < limit {
      let tag = clause.units[end].tag
      let isList =
        tag == .comma && clause.units[end..<limit].contains { $0.tag == .coordinator }
      guard tag == .coordinator || isList, clause.units[end + 1].isNominal else { break }
      end = max(end + 2, clause.chunkEnd(from: end + 1, limit: limit))
    }
    return end
  }

  /// Where a subject starts after what leads into its sentence: `In the north, soldiers …`,
  /// `Hours later, police …`.
  private func afterLead(_ whole: Range<Int>, head: Int) -> Int {
    let commas = whole.filter { clause.units[$0].tag == .comma }
    guard let last = commas.last(where: { $0 < head }) else {
      if let comma = whole.prefix(3).first(where: { clause.units[$0].tag == .comma }),
        !clause.units[whole.lowerBound..<comma].contains(where: { $0.isNominal })
      {
        return comma + 1
      }
      return whole.lowerBound
    }
    let isGoverned =
      whole.lowerBound > 0
      && (clause.units[whole.lowerBound - 1].tag == .preposition
        || clause.units[whole.lowerBound].tag == .preposition)
    let first = commas[0]
    let isTime = clause.units[first - 1].tag == .adverb || isDate(clause.units[first - 1])
    return isGoverned || isTime && last == first ? last + 1 : whole.lowerBound
  }

  /// Without an adverb between commas at the end: `the foreign minister, meanwhile, flew`.
  private func beforeAside(_ whole: Range<Int>, from start: Int) -> Int {
    var end = whole.upperBound
    while end > start + 1,
      clause.units[end - 1].tag == .comma || clause.units[end - 1].tag == .adverb
    {
      end -= 1
    }
    let aside = clause.units[end..<whole.upperBound]
    return aside.first?.tag == .comma && aside.contains { $0.tag == .adverb }
      ? end : whole.upperBound
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

  func isDate(_ unit: ClauseUnit) -> Bool {
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
    let auxiliary = group.units.first { clause.units[$0].tag != .to }
    for index in first..<group.units.upperBound {
      let unit = clause.units[index]
      let carriesDoubt = !unit.classes.isDisjoint(with: [.hearsay])
      // `has given` is not `given`, `to have taken` not `to taken`; where the form is the past's
      // too, a finite verb can do without.
      let isNeeded =
        group.isPerfect && !group.isPassive && index == auxiliary
        && (group.shape == .infinitive
          || clause.units[group.head].forms.isDisjoint(with: [.past, .progressive]))
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

  /// The words of units in order, those passed over left out.
  func text(_ units: ArraySlice<Int>) -> String {
    var parts: [String] = []
    var at = units.startIndex
    while at < units.endIndex {
      let first = at
      while at + 1 < units.endIndex, units[at + 1] == units[at] + 1 { at += 1 }
      parts.append(text(units[first]..<units[at] + 1))
      at += 1
    }
    return parts.joined(separator: " ")
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
      words.holds($0)
    }
  }

  /// Whether the line already says that something was stopped.
  func hasHaltWord(_ line: String) -> Bool {
    let words = line.lowercased()
    return ["suspend", "halt", "stop", "postpone", "call off", "called off"].contains {
      words.holds($0)
    }
  }
}
