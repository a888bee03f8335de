/// Reads a Korean sentence: its names and dates as units, its verbs as groups, its triggers.
///
/// Predicates close clauses in Korean, so what belongs to a verb stands before it, back to the verb
/// before. How the sentence ends says how its last clauses are meant.
struct KoreanReader {
  let words: KoreanWords
  let tokens: Tokens

  func read(
    in range: Range<Int>, names: ArraySlice<NamedSpan>, text: String
  ) -> (clause: Clause, hits: [TriggerHit]) {
    var units = units(in: range, names: names)
    var groups: [VerbGroup] = []
    var hits: [TriggerHit] = []
    let tail =
      words.occurs(text, "prospective-tail") || words.occurs(lastWords(units), "speculative-tail")
    let denied = words.occurs(lastWords(units), "deny-tail")
    var clauseStart = 0
    for index in units.indices {
      guard units[index].entity == .none || isHangul(units[index]) else { continue }
      let word = tokens.text(units[index].tokens)
      if units[index].entity == .none, let (stem, rest) = stem(of: word, index, units, clauseStart)
      {
        let next = index + 1 < units.count ? tokens.text(units[index + 1].tokens) : ""
        let before = index > 0 ? tokens.text(units[index - 1].tokens) : ""
        var ending = KoreanEnding.of(rest, isNoun: stem.isNoun, stem: stem.text)
        let isBareNoun = ending == .noun
        if isTopic(rest, isBareNoun, after: index, units) { continue }
        let followed = told(after: index, ending, units)
        if let followed { ending = followed }
        if ending == .noun, let light = lightVerb(after: index, units) { ending = light }
        if ending == .connective, next.hasPrefix("있") {
          ending = next.hasPrefix("있었") ? .past : .progressive
        }
        var group = VerbGroup(
          units: index..<(index + 1), head: index, lemma: -1, classes: [], shape: .past)
        group.isPassive = KoreanEnding.isPassive(rest)
        group.clauseStart = clauseStart
        group.clauseEnd = index + 1
        group.isProgressive = ending == .progressive
        if ending == .progressive { group.shape = .present }
        arguments(&group, units)
        var hit = TriggerHit(
          type: stem.type, group: groups.count, units: index..<(index + 1), rule: stem.name,
          standing: .told)
        hit.standing = standing(
          ending, next: next, before: before, index, units, tail: tail, denied: denied, text: text)
        hit.actor = group.isPassive ? group.agent : group.subject
        hit.target = group.isPassive ? group.subject : group.object
        hit.isOngoing = ending == .progressive
        hit.isNoun = isBareNoun
        if ending == .prospective, rest == "할" || rest == "될" || rest == "당할" {
          hit.group = -1
          hits.append(hit)
          continue
        }
        if ending == .modifier, tellsDeed(stem, clauseStart..<index, units) {
          // `필로폰 60㎏을 들여오던 2명을 붙잡았다`: what was found on them tells the deed.
          group.clauseEnd = index + 1
          hit.standing = words.occurs(text, "habitual") ? .refused(.habitual) : .told
          hit.isNoun = false
          groups.append(group)
          hits.append(hit)
          continue
        }
        if ending == .noun || ending == .modifier {
          // A noun with more letters than particles is another word: `탈북민`, `체포영장`.
          if ending == .modifier || KoreanEnding.isParticle(rest) {
            hit.group = -1
            hits.append(hit)
          }
          continue
        }
        if let last = hits.last, last.type == hit.type, last.isNoun, last.group >= 0,
          last.group == groups.count - 1, groups[last.group].head + 3 >= index
        {
          // `징역 4년을 선고했다`: noun and verb tell one act.
          hits.removeLast()
          let noun = groups.removeLast()
          group.clauseStart = noun.clauseStart
          arguments(&group, units)
          hit.group = groups.count
          hit.actor = group.isPassive ? group.agent : group.subject
          hit.target = group.isPassive ? group.subject : group.object
        }
        if stem.name.hasPrefix("corruption:받"), before.hasPrefix("혐의를") {
          // `혐의를 받고 있다` is not what was taken.
          continue
        }
        if let last = hits.last, last.type == hit.type, !last.standing.isRefused,
          !hit.standing.isRefused, stem.name.hasPrefix("personnel_change"),
          last.group == groups.count - 1, group.subject == nil
        {
          // `소환하고 그 자리에 … 임명했다`: one change.
          continue
        }
        units[index].tag = .verb
        groups.append(group)
        hits.append(hit)
        if ending != .noun, ending != .modifier { clauseStart = index + 1 }
      } else if units[index].entity == .none, isPredicate(word) {
        var group = VerbGroup(
          units: index..<(index + 1), head: index, lemma: -1, classes: [], shape: .past)
        group.clauseStart = clauseStart
        group.clauseEnd = index + 1
        if words.begins(word, "say-verb") { group.classes = .say }
        arguments(&group, units)
        groups.append(group)
        clauseStart = index + 1
      }
    }
    return (Clause(units: units, groups: groups), hits)
  }

  private func isHangul(_ unit: ClauseUnit) -> Bool {
    tokens[unit.tokens.lowerBound].kind == .hangul
  }

  private func lastWords(_ units: [ClauseUnit]) -> String {
    units.suffix(6).map { tokens.text($0.tokens) }.joined(separator: " ")
  }

  private func units(in range: Range<Int>, names: ArraySlice<NamedSpan>) -> [ClauseUnit] {
    var units: [ClauseUnit] = []
    var index = range.lowerBound
    var name = names.startIndex
    while index < range.upperBound {
      while name < names.endIndex, names[name].tokens.lowerBound < index { name += 1 }
      var unit = ClauseUnit(
        tokens: index..<(index + 1), word: tokens[index].word, classes: [], forms: [], lemma: -1,
        tag: tokens[index].kind == .punctuation ? .stop : .noun)
      unit.symbol = tokens[index].symbol
      if tokens[index].kind == .number { unit.tag = .number }
      if name < names.endIndex, names[name].tokens.lowerBound == index {
        unit.tokens = names[name].tokens
        unit.entity = names[name].entity
        if case .date = unit.entity { unit.tag = .date }
        name += 1
      }
      units.append(unit)
      index = unit.tokens.upperBound
    }
    return units
  }

  private func stem(
    of word: String, _ index: Int, _ units: [ClauseUnit], _ clauseStart: Int
  ) -> (KoreanWords.Stem, String)? {
    guard let first = word.unicodeScalars.first, let numbers = words.byFirst[first] else {
      return nil
    }
    for number in numbers {
      let stem = words.stems[number]
      guard word.hasPrefix(stem.text) else { continue }
      if !stem.near.isEmpty {
        let before = units[clauseStart...index].map { tokens.text($0.tokens) }.joined(
          separator: " ")
        guard stem.near.contains(where: { before.contains($0) }) else { continue }
      }
      return (stem, String(word.dropFirst(stem.text.count)))
    }
    return nil
  }

  /// `체포를 단행했다`, `단속을 벌이고 있다`: the verb that carries a noun.
  private func lightVerb(after index: Int, _ units: [ClauseUnit]) -> KoreanEnding? {
    var at = index + 1
    while at < units.count, at <= index + 3 {
      let word = tokens.text(units[at].tokens)
      if word.hasSuffix("기로") { return .prospective }
      if words.begins(word, "light-verb") {
        let next = at + 1 < units.count ? tokens.text(units[at + 1].tokens) : ""
        if next.hasPrefix("있") { return next.hasPrefix("있었") ? .past : .progressive }
        if next.hasPrefix("않") || next.hasPrefix("못") { return .negatable }
        if word.hasSuffix("기로") { return .prospective }
        if KoreanEnding.isPast(word) { return .past }
        if word.hasSuffix("고") || word.hasSuffix("여") || word.hasSuffix("쳐")
          || word.hasSuffix("해") || word.hasSuffix("며")
        {
          return .connective
        }
        if word.hasSuffix("다") || word.hasSuffix("다고") { return .present }
        return nil
      }
      at += 1
    }
    return nil
  }

  /// What the words after a verb before a noun make of it: `내린 바 있다`, `받은 것으로 조사됐다`.
  private func told(
    after index: Int, _ ending: KoreanEnding, _ units: [ClauseUnit]
  ) -> KoreanEnding? {
    guard ending == .modifier, index + 2 < units.count else { return nil }
    let next = tokens.text(units[index + 1].tokens)
    let verb = tokens.text(units[index + 2].tokens)
    if next == "혐의를", verb.hasPrefix("받고") { return .past }
    if next == "바", verb.hasPrefix("있") { return .past }
    if next == "뒤" || next == "후" || next == "다음" || next == "채" { return .connective }
    if next == "것으로" || next == "사실이" || next == "사실을", words.begins(verb, "found-verb") {
      return .past
    }
    return nil
  }

  /// `송환 문제를 논의했다`: a noun that only says what another noun is about.
  private func isTopic(
    _ rest: String, _ isBareNoun: Bool, after index: Int, _ units: [ClauseUnit]
  ) -> Bool {
    guard isBareNoun, rest.isEmpty, index + 1 < units.count else { return false }
    return words.begins(tokens.text(units[index + 1].tokens), "topic-noun")
  }

  /// Whether a verb before a noun tells a deed by what was carried: drugs and their weight.
  private func tellsDeed(_ stem: KoreanWords.Stem, _ before: Range<Int>, _ units: [ClauseUnit])
    -> Bool
  {
    guard stem.name.hasPrefix("trafficking"), before.count > 1,
      KoreanEnding.isPast(lastWords(units))
    else { return false }
    let start = max(before.lowerBound, before.upperBound - 14)
    return (start..<before.upperBound).contains { index in
      units[index].tag == .number && index + 1 < units.count
        && words.begins(tokens.text(units[index + 1].tokens), "weight-unit")
    }
  }

  private func isPredicate(_ word: String) -> Bool {
    words.ends(word, "predicate-ending") && word.unicodeScalars.count >= 3
  }

  /// Noun phrases by their particles, back to the verb before.
  private func arguments(_ group: inout VerbGroup, _ units: [ClauseUnit]) {
    var object: Int?
    var subject: Int?
    var agent: Int?
    for index in (group.clauseStart..<group.head).reversed() {
      let word = tokens.text(units[index].tokens)
      if words.ends(word, "agent-particle") { agent = agent ?? index; continue }
      if object == nil, subject == nil, words.ends(word, "object-particle"),
        units[index].tag != .number
      {
        object = index
        continue
      }
      if words.ends(word, "subject-particle"), subject == nil,
        units[index].entity.isAgency || units[index].entity == .none || units[index].entity.isPlace
      {
        subject = index
      }
    }
    func phrase(_ end: Int) -> Range<Int> {
      var start = end
      while start > group.clauseStart, end - start < 4 {
        let word = tokens.text(units[start - 1].tokens)
        if units[start - 1].tag == .stop || units[start - 1].tag == .date { break }
        if words.ends(word, "any-particle"), units[start - 1].tag != .number { break }
        start -= 1
      }
      return start..<(end + 1)
    }
    if let object { group.object = phrase(object); group.objectHead = object }
    if let subject { group.subject = phrase(subject); group.subjectHead = subject }
    if let agent { group.agent = phrase(agent) }
  }

  // MARK: Standing

  private func standing(
    _ ending: KoreanEnding, next: String, before: String, _ index: Int, _ units: [ClauseUnit],
    tail: Bool, denied: Bool, text: String
  ) -> Standing {
    if next.hasPrefix("않") || next.hasPrefix("못") || before == "안" || before == "못" {
      return .refused(.negated)
    }
    if denied { return .refused(.negated) }
    switch ending {
    case .noun, .modifier: return .refused(.nounOnly)
    case .negatable: return .refused(.negated)
    case .conditional: return .refused(.conditional)
    case .prospective: return .refused(.prospective)
    case .present: return .refused(.habitual)
    case .connective, .past, .progressive: break
    }
    if words.occurs(text, "habitual") { return .refused(.habitual) }
    if words.begins(text, "conditional") { return .refused(.conditional) }
    if words.occurs(text, "statistic") { return .refused(.statistics) }
    if tail, ending == .connective || units.count - index < 7 {
      return .refused(.prospective)
    }
    if ending == .connective, let last = units.last(where: { $0.tag != .stop }) {
      let word = tokens.text(last.tokens)
      let before = units.count > 1 ? lastWords(units) : word
      let past =
        KoreanEnding.isPast(word) || word.hasPrefix("있") || KoreanEnding.isPast(before)
      if !past { return .refused(.habitual) }
    }
    if words.occurs(text, "hearsay") { return .hearsay }
    return .told
  }
}
