/// Reads how the verbs of a Korean sentence are meant: by their endings, their auxiliaries, the
/// bound nouns after them and the verbs that govern them.
struct KoreanStanding {
  let lexicon: KoreanWords
  let sentence: KoreanSentence
  /// The sentence as it stands.
  let text: String

  /// How a verb is meant; a relative clause needs a date of its own.
  func standing(of number: Int, hasOwnDate: Bool) -> Standing {
    let predicate = sentence.predicates[number]
    let own = meaning(number, hasOwnDate: hasOwnDate, depth: 0)
    guard !own.isRefused else { return own }
    let clause = scope(of: number)
    if lexicon.opens(text, "sport-word") { return .refused(.arguments) }
    if lexicon.opens(clause, "habitual"), predicate.ending.tense != .past || !hasOwnDate,
      !isSerial(predicate, clause)
    {
      return .refused(.habitual)
    }
    if predicate.isState, !hasOwnDate, !lexicon.isType(predicate.stem, "arrest_detention") {
      return .refused(.background)
    }
    if isYearly(number) || isCounted(number) { return .refused(.statistics) }
    if !hasOwnDate, lexicon.opens(clause, "since-event") { return .refused(.background) }
    if predicate.isOngoing, lexicon.occurs(clause, "summary-word") { return .refused(.habitual) }
    if lexicon.opens(clause, "statistic")
      || lexicon.occurs(clause, "statistic-span") && !isSpanned(number)
    {
      return .refused(.statistics)
    }
    if lexicon.begins(text, "conditional") { return .refused(.conditional) }
    if let governor = outer(number) {
      let head = sentence.predicates[governor].head
      if head.contains(.deny), !sentence.predicates[governor].isNegated {
        return .refused(.negated)
      }
      if isSpeculating(governor) { return .refused(.speculation) }
    }
    return own
  }

  /// `신붓감으로 넘겨 왔다`: of what is done over and over before it comes to light.
  func isSerial(_ stem: Int) -> Bool {
    lexicon.isAccusable(stem) || lexicon.isType(stem, "trafficking")
      || lexicon.isType(stem, "surveillance")
  }

  /// `그때마다 50만원을 받은 것으로 조사됐다`: what somebody did many times, told as done.
  private func isSerial(_ predicate: KoreanPredicate, _ clause: String) -> Bool {
    lexicon.isAccusable(predicate.stem) && predicate.ending.tense == .past
      && !lexicon.opens(clause, "usual-word")
  }

  /// `국경을 넘어 들어온 경찰관은 264명으로 늘었다`: what is told is their number.
  private func isCounted(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard predicate.ending.kind == .adnominal || predicate.ending.kind == .connective,
      predicate.ending.tense != .past || predicate.ending.kind == .adnominal,
      let last = sentence.predicates.last(where: { $0.quote == predicate.quote }),
      last.word > predicate.last
    else { return false }
    return lexicon.begins(sentence.words[last.word].text, "growth-word")
  }

  /// `2019년 2월부터 2년간`: the length of one act, not of a count.
  private func isSpanned(_ number: Int) -> Bool {
    sentence.clause(of: number).contains {
      sentence.words[$0].date != nil
        && (sentence.words[$0].text.contains("부터") || sentence.words[$0].text.contains("까지"))
    }
  }

  /// `지난해 4천700명이 피살됐다`: a count of a year.
  private func isYearly(_ number: Int) -> Bool {
    let clause = sentence.clause(of: number)
    let dates = clause.filter { sentence.words[$0].date != nil }
    guard !dates.isEmpty, lexicon.begins(sentence.words[dates[0]].text, "year-word"),
      dates.allSatisfy({
        let text = sentence.words[$0].text
        return text.hasSuffix("까지")
          || !["월", "일", "초", "말", "봄", "여름", "가을", "겨울"].contains { text.contains($0) }
      })
    else { return false }
    let predicate = sentence.predicates[number]
    if predicate.ending.kind == .adnominal, !predicate.isOngoing,
      !lexicon.isAccusable(predicate.stem)
    {
      // `올해 들어 8월까지 적발된 밀수 담배는 210만갑`: a count of what a year brought.
      let next = sentence.follower(number)
      if !next.hasPrefix("것"), !next.hasPrefix("바"), !lexicon.names(next, "after-noun"),
        !lexicon.names(next, "fact-noun"), !lexicon.names(next, "charge-noun")
      {
        return true
      }
    }
    return clause.contains { at in
      let text = sentence.words[at].text
      return text.contains { $0.isNumber } && ["명", "건", "톤"].contains { text.contains($0) }
    }
  }

  /// `것으로 보인다`, but not `보이지 않는다`.
  func isSpeculating(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard predicate.head.contains(.speculate), !predicate.isNegated else { return false }
    guard sentence.words[predicate.word].text.hasPrefix("보") else { return true }
    let before = predicate.word > 0 ? sentence.words[predicate.word - 1].text : ""
    return before.hasSuffix("으로") || before.hasSuffix("걸로") || before == "듯"
  }

  /// The verb that governs the quotation of a verb.
  func outer(_ number: Int) -> Int? {
    sentence.governor(ofQuote: sentence.predicates[number].quote)
  }

  /// The words of the verb's clause and of what it leans on, as far as a verb of its own time.
  func scope(of number: Int) -> String {
    let predicate = sentence.predicates[number]
    var from = sentence.start(of: number)
    var at = sentence.before(number)
    while let before = at {
      let other = sentence.predicates[before]
      guard other.ending.kind == .adnominal || other.ending.kind == .connective,
        other.ending.tense != .past || other.ending.kind == .adnominal
      else { break }
      from = sentence.start(of: before)
      at = sentence.before(before)
    }
    return (from...max(from, predicate.last)).filter {
      $0 < sentence.words.count && sentence.words[$0].quote == predicate.quote
    }.map { sentence.words[$0].text }.joined(separator: " ")
  }

  // MARK: One verb

  func meaning(_ number: Int, hasOwnDate: Bool, depth: Int) -> Standing {
    let predicate = sentence.predicates[number]
    guard depth < 6 else { return .told }
    if predicate.isNegated { return .refused(.negated) }
    if let refusal = predicate.refusal { return .refused(refusal) }
    let next = sentence.follower(number)
    let before =
      predicate.word > 0 && sentence.words[predicate.word - 1].quote == predicate.quote
      ? sentence.words[predicate.word - 1].text : ""
    if before == "안" || before == "못" { return .refused(.negated) }
    switch predicate.ending.kind {
    case .noun: return .refused(.nounOnly)
    case .negatable: return .refused(.negated)
    case .conditional: return .refused(.conditional)
    case .purpose: return .refused(.purpose)
    case .imperative: return isCourtOrder(number) ? .told : .refused(.prospective)
    case .nominal:
      if isDeclared(number) { return .told }
      guard predicate.ending.tense == .past else { return .refused(.purpose) }
      return governed(number, depth)
    case .adnominal:
      return adnominal(number, next, hasOwnDate: hasOwnDate, depth: depth)
    case .final:
      if let refused = tenseRefusal(predicate) { return .refused(refused) }
      return .told
    case .reported:
      if let refused = tenseRefusal(predicate) {
        return isDeclared(number) ? .told : .refused(refused)
      }
      if predicate.ending.isNounClause { return noun(next, number, depth) }
      return governed(number, depth)
    case .connective:
      let standing = connective(number, depth)
      // `잠적해 뒤를 쫓고 있다`: what has a day of its own is done.
      return standing == .refused(.habitual) && hasOwnDate && predicate.ending.tense != .present
        ? .told : standing
    }
  }

  /// `직무를 정지한다고 결정했다`, `집회를 금지한다고 선포했다`: done by being said.
  func isDeclared(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard lexicon.isDeclarable(predicate.stem),
      predicate.ending.tense == .present
        || predicate.ending.kind == .nominal
          && sentence.words[predicate.last].text.hasSuffix("기로")
    else { return false }
    let next = sentence.follower(number)
    return lexicon.begins(next, "declare-word") || governs(number, "declare-word")
  }

  private func governs(_ number: Int, _ list: String) -> Bool {
    guard let after = sentence.after(number) ?? outer(number) else { return false }
    let verb = sentence.predicates[after]
    return verb.ending.tense == .past
      && lexicon.begins(sentence.words[verb.word].text, list)
  }

  /// `법원은 그를 구금하라고 명령했다`: what a court orders takes effect.
  private func isCourtOrder(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard lexicon.isType(predicate.stem, "arrest_detention"),
      lexicon.occurs(scope(of: number), "court-word"), let after = sentence.after(number)
    else { return false }
    let verb = sentence.predicates[after]
    return verb.ending.tense == .past
      && lexicon.begins(sentence.words[verb.word].text, "court-order")
  }

  func tenseRefusal(_ predicate: KoreanPredicate) -> Standing.Reason? {
    if predicate.isDurative {
      return isSerial(predicate.stem)
        || lexicon.occurs(scope(of: index(of: predicate)), "since-word")
        ? nil : .habitual
    }
    if predicate.isOngoing { return nil }
    switch predicate.ending.tense {
    case .past: return nil
    case .prospective: return .prospective
    case .present, .imperfect, .none: return .habitual
    }
  }

  func index(of predicate: KoreanPredicate) -> Int {
    sentence.predicates.firstIndex { $0.word == predicate.word } ?? 0
  }

  /// What the next verb says of what it reports.
  func governed(_ number: Int, _ depth: Int) -> Standing {
    guard let after = sentence.after(number) else { return .told }
    let governor = sentence.predicates[after]
    if governor.head.contains(.deny), !governor.isNegated { return .refused(.negated) }
    if isSpeculating(after) { return .refused(.speculation) }
    if governor.head.contains(.statistic) { return .refused(.statistics) }
    if governor.head.contains(.hearsay) { return .hearsay }
    // `…다고 말했지만 사실이 아니다`
    return .told
  }

  func connective(_ number: Int, _ depth: Int) -> Standing {
    let predicate = sentence.predicates[number]
    if predicate.isDurative || predicate.ending.tense == .present, !predicate.isOngoing {
      if predicate.ending.tense != .past { return .refused(.habitual) }
    }
    var after = sentence.after(number)
    if let next = after, predicate.ending.tense == .none,
      sentence.predicates[next].ending.kind == .adnominal,
      sentence.predicates[next].ending.tense == .past,
      lexicon.names(sentence.follower(next), "charge-noun")
    {
      // `숨겨 내보내고 돈을 받은 혐의를 받는다`: charged with it too.
      return isDated(number) ? .hearsay : .refused(.charge)
    }
    while let next = after, sentence.predicates[next].ending.kind == .adnominal,
      !isBound(sentence.follower(next)), sentence.after(next) != nil
    {
      // `…하고 숨어 있던 5명을 체포했다`: the verb of a relative clause is passed over.
      after = sentence.after(next)
    }
    guard let after else {
      return predicate.ending.tense == .past || predicate.isOngoing
        ? .told : .refused(.habitual)
    }
    if predicate.ending.tense == .past || predicate.isOngoing {
      let governor = sentence.predicates[after]
      if isSpeculating(after), governor.last + 1 >= sentence.words.count {
        return .refused(.speculation)
      }
      return .told
    }
    if isCausative(after) { return .told }
    switch meaning(after, hasOwnDate: true, depth: depth + 1) {
    case .refused(.negated), .refused(.nounOnly), .refused(.background): return .told
    case let other: return other
    }
  }
}
