import Events

/// Reads a Korean sentence: its words, its verbs, its triggers, and what belongs to each.
struct KoreanReader {
  let words: KoreanWords
  let tokens: Tokens
  let types: [String]

  func read(
    in range: Range<Int>, names: ArraySlice<NamedSpan>, text: String
  ) -> (clause: Clause, hits: [TriggerHit]) {
    let (units, ends, countries) = units(in: range, names: names)
    var sentence = KoreanSentence(
      units: units, tokens: tokens, ends: ends, countries: countries)
    let mentions = KoreanPredicateReader(lexicon: words).read(&sentence)
    let standing = KoreanStanding(lexicon: words, sentence: sentence, text: text)
    let arguments = KoreanArguments(lexicon: words, sentence: sentence)
    var groups: [VerbGroup] = []
    var hits: [TriggerHit] = []
    let dropped = mergedChains(sentence) { number in
      !standing.standing(of: number, hasOwnDate: arguments.hasOwnDate(number)).isRefused
    }
    for (number, predicate) in sentence.predicates.enumerated() where !dropped.contains(number) {
      guard predicate.stem >= 0 || predicate.head.contains(.say) else { continue }
      var group = VerbGroup(
        units: span(of: predicate, sentence), head: 0, lemma: -1, classes: [], shape: .past)
      group.head = group.units.upperBound - 1
      group.clauseStart = sentence.words[sentence.start(of: number)].units.lowerBound
      group.clauseEnd = group.units.upperBound
      group.isPassive = predicate.ending.isPassive
      group.isProgressive = predicate.isOngoing
      if predicate.isOngoing { group.shape = .present }
      if predicate.stem < 0 {
        group.classes = .say
        groups.append(group)
        continue
      }
      let stem = words.stems[predicate.stem]
      var hit = TriggerHit(
        type: stem.type, group: groups.count, units: group.units, rule: stem.name, standing: .told)
      var frame = KoreanFrame()
      frame.isUnderWay =
        predicate.ending.kind == .adnominal && predicate.ending.tense == .imperfect
      // A verb left out is meant as the one that stands.
      let told = sentence.predicates.firstIndex { $0.word == predicate.shared } ?? number
      hit.standing = standing.standing(of: told, hasOwnDate: arguments.hasOwnDate(number))
      hit.isOngoing = predicate.isOngoing
      if !hit.standing.isRefused {
        arguments.link(number, &frame)
        arguments.linkPlaces(number, type: types[Int(stem.type)], &frame)
        arguments.linkBodies(number, type: types[Int(stem.type)], &frame)
        arguments.linkPersons(number, &hit, &frame)
        frame.line = arguments.line(number)
        frame.verb = headline(predicate, sentence)
        frame.speaker = arguments.speaker(number)
      }
      hit.korean = frame
      groups.append(group)
      hits.append(hit)
    }
    for mention in mentions {
      let stem = words.stems[mention.stem]
      hits.append(
        TriggerHit(
          type: stem.type, group: -1, units: sentence.words[mention.word].units, rule: stem.name,
          standing: .refused(.nounOnly)))
    }
    return (Clause(units: units, groups: groups), hits)
  }

  /// Types of which one subject does one at a time, whatever its verbs.
  private static let chained: Set<String> = [
    "defection", "crackdown", "trafficking", "surveillance", "border_security",
    "personnel_change", "law_decree", "official_visit", "jurisdiction_dispute",
  ]

  /// Verbs of one type that one subject strings together tell one act: `빠져나와 종적을 감췄다`.
  private func mergedChains(
    _ sentence: KoreanSentence, isTold: (Int) -> Bool
  ) -> Set<Int> {
    var dropped: Set<Int> = []
    for number in sentence.predicates.indices.reversed() {
      let predicate = sentence.predicates[number]
      guard predicate.stem >= 0 else { continue }
      if isFirstStep(number, sentence) {
        dropped.insert(number)
        continue
      }
      if predicate.ending.kind == .nominal || predicate.ending.kind == .reported,
        let next = sentence.after(number), sentence.predicates[next].stem >= 0,
        words.stems[sentence.predicates[next].stem].type == words.stems[predicate.stem].type,
        words.begins(sentence.words[sentence.predicates[next].word].text, "declare-word")
      {
        // `늘리기로 의결했다`: the decision is the act.
        dropped.insert(number)
        continue
      }
      if predicate.ending.kind == .adnominal, predicate.ending.tense == .imperfect,
        let next = sentence.after(number), sentence.predicates[next].stem >= 0,
        words.stems[sentence.predicates[next].stem].type == words.stems[predicate.stem].type
      {
        // `밀반입되던 마약을 적발했다`: one act.
        dropped.insert(number)
        continue
      }
      if predicate.ending.kind == .adnominal, predicate.ending.tense == .past,
        types[Int(words.stems[predicate.stem].type)] == "trafficking",
        let next = sentence.after(number), sentence.predicates[next].stem >= 0,
        words.stems[sentence.predicates[next].stem].type == words.stems[predicate.stem].type,
        sentence.clause(of: next).contains(where: {
          sentence.words[$0].isObject
            || sentence.predicates[next].ending.isPassive && sentence.words[$0].isSubject
        }),
        !sentence.clause(of: next).contains(where: { sentence.words[$0].date != nil })
      {
        // `압수한 얼음을 상인에게 넘겼다`: the goods of one act.
        dropped.insert(number)
        continue
      }
      // `폐쇄됐다가 다시 열렸다`: one measure.
      let isUndone =
        predicate.ending.tense == .past
        && types[Int(words.stems[predicate.stem].type)] == "border_security"
        && sentence.words[predicate.last].text.hasSuffix("다가")
      guard predicate.ending.kind == .connective, predicate.ending.tense == .none || isUndone
      else { continue }
      let type = words.stems[predicate.stem].type
      var after = sentence.after(number)
      while let next = after, !isVerb(next, of: type, sentence) {
        after = sentence.after(next)
      }
      guard let after, sentence.predicates[after].stem >= 0,
        words.stems[sentence.predicates[after].stem].type == type
      else { continue }
      let own = sentence.clause(of: number).map { sentence.words[$0] }
      let other = sentence.clause(of: after).map { sentence.words[$0] }
      let isChange = types[Int(type)] == "personnel_change"
      if other.contains(where: { $0.date != nil }) { continue }
      // `고인호가 임명되고 전광호가 해임되였다`: one change.
      if !isChange, other.contains(where: { $0.isSubject || $0.isTopic }) { continue }
      guard dropped.contains(after) || isTold(after) else { continue }
      let isStep = predicate.ending.isInfinitive && types[Int(type)] == "arrest_detention"
      let both = !isStep && own.contains { $0.isObject } && other.contains { $0.isObject }
      if !both || KoreanReader.chained.contains(types[Int(type)]) { dropped.insert(number) }
    }
    return dropped
  }

  /// `숨진 채 발견됐다`, `공개재판이 열려 교화형을 받았다`: the first words of one act.
  private func isFirstStep(_ number: Int, _ sentence: KoreanSentence) -> Bool {
    let predicate = sentence.predicates[number]
    guard let next = sentence.after(number), sentence.predicates[next].stem >= 0 else {
      return false
    }
    let stem = words.stems[predicate.stem]
    guard words.stems[sentence.predicates[next].stem].type == stem.type else { return false }
    switch predicate.ending.kind {
    case .adnominal:
      guard predicate.ending.tense == .past else { return false }
      if types[Int(stem.type)] == "punishment",
        words.names(sentence.follower(number), "after-noun"),
        !sentence.clause(of: next).contains(where: {
          sentence.words[$0].date != nil || sentence.words[$0].isSubject
            || sentence.words[$0].isTopic
        })
      {
        // `비판무대에 세워진 뒤 단련대 6개월을 받았다`
        return true
      }
      return ["채", "상태로"].contains(sentence.follower(number))
    case .connective:
      return predicate.ending.tense == .none && types[Int(stem.type)] == "punishment"
        && words.holds(sentence.words[predicate.word].text, "trial-noun")
    default: return false
    }
  }

  /// A verb of a type, or one that closes what may be strung together.
  private func isVerb(_ number: Int, of type: Int16, _ sentence: KoreanSentence) -> Bool {
    let predicate = sentence.predicates[number]
    guard predicate.stem >= 0 else { return false }
    return predicate.ending.kind != .adnominal || words.stems[predicate.stem].type == type
  }

  /// The verb as headlines write it: a noun stays a noun, another verb ends in `아`, `어`; one under
  /// way in `는 중`.
  private func headline(_ predicate: KoreanPredicate, _ sentence: KoreanSentence) -> String {
    let word = sentence.words[max(predicate.word, predicate.shared)]
    let match = words.triggers(of: word.scalars).first { $0.stem == predicate.stem }
    if match == nil, predicate.shared < 0, predicate.last > predicate.word,
      let line = words.compoundHeadline(
        word, sentence.words[predicate.word + 1], stem: predicate.stem)
    {
      return predicate.isOngoing ? line + " 중" : line
    }
    let isVerb = match.map { !$0.infinitive.isEmpty || !$0.voice.isEmpty } ?? false
    if predicate.isOngoing, isVerb { return KoreanHeadline.ongoing(word.text, match) }
    var text = match?.headline(of: word.scalars) ?? word.text
    if predicate.isCarried, predicate.ending.isPassive { text += "받아" }
    if predicate.isOngoing { return text + " 중" }
    guard isVerb, let match else { return text }
    if KoreanHeadline.isMadePassive(word.text, infinitive: text) { return text + "져" }
    if predicate.last > predicate.word,
      let whole = KoreanHeadline.going(
        word.text, infinitive: match, then: sentence.words[predicate.last].text)
    {
      return whole
    }
    return text
  }

  private func span(of predicate: KoreanPredicate, _ sentence: KoreanSentence) -> Range<Int> {
    let first = sentence.words[predicate.word].units.lowerBound
    let last = sentence.words[predicate.last].units.upperBound
    return first..<max(last, first + 1)
  }

  /// The units of a range, for each place the byte where its name ends, and which are countries.
  private func units(
    in range: Range<Int>, names: ArraySlice<NamedSpan>
  ) -> (units: [ClauseUnit], ends: [Int: Int], countries: Set<Int>) {
    var units: [ClauseUnit] = []
    var ends: [Int: Int] = [:]
    var countries: Set<Int> = []
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
        if names[name].end >= 0 { ends[units.count] = names[name].end }
        if names[name].isCountry { countries.insert(units.count) }
        name += 1
      }
      units.append(unit)
      index = unit.tokens.upperBound
    }
    return (units, ends, countries)
  }
}
