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
    if lexicon.occurs(clause, "habitual"), predicate.ending.tense != .past || !hasOwnDate {
      return .refused(.habitual)
    }
    if predicate.isOngoing, lexicon.occurs(clause, "summary-word") { return .refused(.habitual) }
    if lexicon.occurs(clause, "statistic") { return .refused(.statistics) }
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

  /// `것으로 보인다`, but not `보이지 않는다`.
  private func isSpeculating(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard predicate.head.contains(.speculate), !predicate.isNegated else { return false }
    guard sentence.words[predicate.word].text.hasPrefix("보") else { return true }
    let before = predicate.word > 0 ? sentence.words[predicate.word - 1].text : ""
    return before.hasSuffix("으로") || before.hasSuffix("걸로") || before == "듯"
  }

  /// The verb that governs the quotation of a verb.
  private func outer(_ number: Int) -> Int? {
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

  private func meaning(_ number: Int, hasOwnDate: Bool, depth: Int) -> Standing {
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
    case .imperative: return .refused(.prospective)
    case .nominal:
      guard predicate.ending.tense == .past else { return .refused(.purpose) }
      return governed(number, depth)
    case .adnominal:
      return adnominal(number, next, hasOwnDate: hasOwnDate, depth: depth)
    case .final:
      if let refused = tenseRefusal(predicate) { return .refused(refused) }
      return .told
    case .reported:
      if let refused = tenseRefusal(predicate) { return .refused(refused) }
      if predicate.ending.isNounClause { return noun(next, number, depth) }
      return governed(number, depth)
    case .connective:
      let standing = connective(number, depth)
      // `잠적해 뒤를 쫓고 있다`: what has a day of its own is done.
      return standing == .refused(.habitual) && hasOwnDate && predicate.ending.tense != .present
        ? .told : standing
    }
  }

  private func tenseRefusal(_ predicate: KoreanPredicate) -> Standing.Reason? {
    if predicate.isDurative {
      return lexicon.occurs(scope(of: index(of: predicate)), "since-word") ? nil : .habitual
    }
    if predicate.isOngoing { return nil }
    switch predicate.ending.tense {
    case .past: return nil
    case .prospective: return .prospective
    case .present, .imperfect, .none: return .habitual
    }
  }

  private func index(of predicate: KoreanPredicate) -> Int {
    sentence.predicates.firstIndex { $0.word == predicate.word } ?? 0
  }

  /// What the next verb says of what it reports.
  private func governed(_ number: Int, _ depth: Int) -> Standing {
    guard let after = sentence.after(number) else { return .told }
    let governor = sentence.predicates[after]
    if governor.head.contains(.deny), !governor.isNegated { return .refused(.negated) }
    if isSpeculating(after) { return .refused(.speculation) }
    if governor.head.contains(.statistic) { return .refused(.statistics) }
    if governor.head.contains(.hearsay) { return .hearsay }
    // `…다고 말했지만 사실이 아니다`
    return .told
  }

  private func connective(_ number: Int, _ depth: Int) -> Standing {
    let predicate = sentence.predicates[number]
    if predicate.isDurative || predicate.ending.tense == .present, !predicate.isOngoing {
      if predicate.ending.tense != .past { return .refused(.habitual) }
    }
    var after = sentence.after(number)
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
    switch meaning(after, hasOwnDate: true, depth: depth + 1) {
    case .refused(.negated), .refused(.nounOnly), .refused(.background): return .told
    case let other: return other
    }
  }

  private func isBound(_ next: String) -> Bool {
    lexicon.names(next, "after-noun")
  }

  // MARK: Before a noun

  private func adnominal(
    _ number: Int, _ next: String, hasOwnDate: Bool, depth: Int
  ) -> Standing {
    let predicate = sentence.predicates[number]
    if predicate.ending.tense == .prospective {
      // `나붙었을 때`: past after all, where its day is told.
      let word = sentence.words[predicate.last].scalars
      let isPast =
        word.last == 0xC744
        && word.dropLast().last.map { KoreanJamo.final($0) == KoreanJamo.ss } ?? false
      let isTime = next.hasPrefix("때") || next.hasPrefix("당시")
      let isDated =
        hasOwnDate
        || sentence.words[..<predicate.word].contains {
          $0.date != nil && $0.quote == predicate.quote
        }
      return isPast && isTime && isDated ? .told : .refused(.prospective)
    }
    if predicate.isDurative, !lexicon.occurs(scope(of: number), "since-word") {
      return .refused(.habitual)
    }
    let isPast = predicate.ending.tense == .past || predicate.isOngoing
    if next.hasPrefix("것") || next.hasPrefix("걸로") || next == "게" {
      guard isPast || predicate.isDurative else { return .refused(.habitual) }
      return thing(number, next, depth)
    }
    if lexicon.names(next, "event-noun"), happened(number) { return .told }
    if next.hasPrefix("바"), next.count <= 2 { return isPast ? .told : .refused(.background) }
    if next.hasPrefix("적") {
      let after = sentence.predicates[number].last + 2
      let isNone = after < sentence.words.count && sentence.words[after].text.hasPrefix("없")
      return .refused(isNone ? .negated : .background)
    }
    if lexicon.names(next, "after-noun") {
      guard isPast else { return .refused(.habitual) }
      return connectiveLike(number, depth)
    }
    if lexicon.names(next, "background-noun") { return .refused(.background) }
    if lexicon.names(next, "charge-noun") {
      return isPast && hasOwnDate ? .hearsay : .refused(.charge)
    }
    if isPast || predicate.ending.tense == .imperfect {
      let named = noun(next, number, depth)
      if named != .refused(.background) { return named }
    }
    if predicate.ending.tense == .imperfect { return underWay(number, depth) }
    guard isPast, !predicate.isOngoing else { return .refused(.habitual) }
    return hasOwnDate ? .told : .refused(.background)
  }

  /// `달아나는 일도 있었다`, `맞아 숨지는 사건이 벌어졌다`
  private func happened(_ number: Int) -> Bool {
    let from = sentence.predicates[number].last + 2
    for at in from..<min(from + 3, max(from, sentence.words.count)) {
      if let head = lexicon.head(of: sentence.words[at].scalars), head.head.contains(.happen) {
        return head.ending.tense == .past || head.ending.kind == .connective
      }
    }
    return false
  }

  /// `몰래 들여오던 2명을 붙잡았다`: what was under way when it was stopped.
  private func underWay(_ number: Int, _ depth: Int) -> Standing {
    guard let after = sentence.after(number), sentence.predicates[after].stem >= 0 else {
      return .refused(.background)
    }
    let outer = meaning(after, hasOwnDate: true, depth: depth + 1)
    return outer.isRefused ? .refused(.background) : .told
  }

  /// `…한 뒤`: as the verb that follows.
  private func connectiveLike(_ number: Int, _ depth: Int) -> Standing {
    guard let after = sentence.after(number) else { return .told }
    switch meaning(after, hasOwnDate: true, depth: depth + 1) {
    case .refused(.prospective), .refused(.habitual), .refused(.conditional), .refused(.purpose),
      .refused(.speculation):
      return .refused(.habitual)
    default: return .told
    }
  }

  /// `…한 것으로 알려졌다`, `…한 것은 아니다`
  private func thing(_ number: Int, _ next: String, _ depth: Int) -> Standing {
    let at = sentence.predicates[number].last + 2
    let following = at < sentence.words.count ? sentence.words[at].text : ""
    if following.hasPrefix("아니") { return .refused(.negated) }
    guard let after = sentence.after(number) else {
      return next.hasPrefix("것이라") || next.hasPrefix("것이다") ? .told : .told
    }
    let governor = sentence.predicates[after]
    if isSpeculating(after) { return .refused(.speculation) }
    if governor.head.contains(.deny), !governor.isNegated { return .refused(.negated) }
    if governor.head.contains(.statistic) { return .refused(.statistics) }
    if governor.head.contains(.hearsay) { return .hearsay }
    return .told
  }

  /// What a noun says of the clause before it: rumours and fears tell nothing, testimony does.
  private func noun(_ next: String, _ number: Int, _ depth: Int) -> Standing {
    if lexicon.names(next, "doubt-noun") { return .refused(.speculation) }
    if lexicon.names(next, "plan-noun") { return .refused(.prospective) }
    if lexicon.names(next, "fact-noun") {
      let governing = governed(number, depth)
      return governing == .told ? .told : governing
    }
    if lexicon.names(next, "report-noun") {
      let at = sentence.predicates[number].last + 2
      let after = at < sentence.words.count ? sentence.words[at].text : ""
      // `총살됐다는 말이 돌지만`: a rumour.
      if ["돌", "나돌", "떠돌", "무성", "파다"].contains(where: { after.hasPrefix($0) }) {
        return .refused(.speculation)
      }
      let governing = governed(number, depth)
      return governing.isRefused ? governing : .hearsay
    }
    return .refused(.background)
  }
}
