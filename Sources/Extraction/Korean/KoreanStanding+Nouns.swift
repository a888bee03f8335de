/// How a verb before a noun is meant: `…한 것으로 알려졌다`, `…했다는 소문`, `…하던 2명을`.
extension KoreanStanding {
  func adnominal(
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
    if predicate.isDurative, !isSerial(predicate.stem),
      !lexicon.occurs(scope(of: number), "since-word")
    {
      return .refused(.habitual)
    }
    if lexicon.holds(next, "background-noun") { return .refused(.background) }
    if predicate.ending.tense == .past, predicate.ending.isPassive, isOfYear(number, next) {
      // `2022년 교도소에서 살해된 마약상`: long known.
      return .refused(.background)
    }
    let isPast = predicate.ending.tense == .past || predicate.isOngoing
    if next.hasPrefix("것") || next.hasPrefix("걸로") || next == "게" {
      guard isPast || predicate.isDurative else { return .refused(.habitual) }
      return thing(number, next, depth)
    }
    if ["일", "적", "사실", "바", "것"].contains(where: { lexicon.isNoun(next, $0) }) && isNone(number)
      || isDenied(number)
    {
      return .refused(.negated)
    }
    if lexicon.names(next, "event-noun"), happened(number) { return .told }
    if predicate.isOngoing, predicate.ending.tense == .imperfect, !hasOwnDate {
      // `구금돼 있던 2명을 북송했다`: how they were.
      return .refused(.background)
    }
    if next.hasPrefix("바"), next.count <= 2 { return isPast ? .told : .refused(.background) }
    if next.hasPrefix("적") { return .refused(.background) }
    if lexicon.names(next, "after-noun") {
      guard isPast else { return .refused(.habitual) }
      return connectiveLike(number, depth)
    }
    if predicate.ending.tense == .past, !hasOwnDate || isFormer(predicate),
      sentence.words[predicate.last].text.hasSuffix("던")
    {
      // `닫혔던 검문소를 열었다`: how it was before.
      return .refused(.background)
    }
    // `체포됐던 전 대사`: the former one.
    if next != "전" || predicate.ending.tense != .past,
      lexicon.names(next, "background-noun")
    {
      return .refused(.background)
    }
    if lexicon.names(next, "charge-noun") {
      return isPast && (hasOwnDate || isAccused(number, next)) ? .hearsay : .refused(.charge)
    }
    if isPast || predicate.ending.tense == .imperfect {
      let named = noun(next, number, depth)
      if named != .refused(.background) { return named }
    }
    if predicate.ending.tense == .imperfect { return underWay(number, depth) }
    guard isPast, !predicate.isOngoing else { return .refused(.habitual) }
    return hasOwnDate || isDeed(number, next, depth) ? .told : .refused(.background)
  }

  /// Whether all that dates a relative clause is a year.
  private func isOfYear(_ number: Int, _ next: String) -> Bool {
    let dates = sentence.clause(of: number).filter { sentence.words[$0].date != nil }
    return !dates.isEmpty && dates.allSatisfy { sentence.words[$0].text.hasSuffix("년") }
      && !next.hasPrefix("것") && !next.hasPrefix("바") && !lexicon.names(next, "after-noun")
      && !lexicon.names(next, "fact-noun") && !lexicon.names(next, "charge-noun")
  }

  /// Told of a measure that another one ends.
  private func isFormer(_ predicate: KoreanPredicate) -> Bool {
    lexicon.isType(predicate.stem, "border_security")
  }

  /// `뇌물을 받은 혐의로 재판에 넘겼다`: of an official, told where the sentence tells no act that
  /// follows from it.
  func isAccused(_ number: Int, _ next: String) -> Bool {
    let predicate = sentence.predicates[number]
    return lexicon.isAccusable(predicate.stem)
      && !sentence.predicates[(number + 1)...].contains {
        $0.stem >= 0 && $0.quote == predicate.quote
      }
  }

  /// `총기를 팔아넘긴 하사 2명에게 징역을 선고했다`: the deed for which someone is held or punished,
  /// told of them without a doubt.
  func isDeed(_ number: Int, _ next: String, _ depth: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard !predicate.ending.isPassive, predicate.stem >= 0,
      lexicon.isDeed(predicate.stem),
      let after = sentence.after(number),
      sentence.predicates[after].stem >= 0
        ? lexicon.isConsequence(sentence.predicates[after].stem) : isCaught(after),
      sentence.clause(of: number).contains(where: { sentence.words[$0].isObject })
    else { return false }
    return meaning(after, hasOwnDate: true, depth: depth + 1) == .told
  }

  /// `살해한 일이 없다`: what follows the noun after a verb says there was none.
  func isNone(_ number: Int) -> Bool {
    let after = sentence.predicates[number].last + 2
    guard after < sentence.words.count else { return false }
    let text = sentence.words[after].text
    return text.hasPrefix("없") || text.hasPrefix("전혀") || text.hasPrefix("아니")
  }

  /// `마약을 투약한 상태는 아니었다`, `숨진 사람은 없었다`: the noun after a verb is denied.
  private func isDenied(_ number: Int) -> Bool {
    let at = sentence.predicates[number].last + 1
    guard at + 1 < sentence.words.count else { return false }
    let noun = sentence.words[at]
    let text = sentence.words[at + 1].text
    guard noun.quote == sentence.predicates[number].quote, !noun.isObject else { return false }
    if text.hasPrefix("아니") { return true }
    return noun.isTopic && text.hasPrefix("없") || noun.isSubject && text.hasPrefix("없었")
  }

  /// `달아나는 일도 있었다`, `맞아 숨지는 사건이 벌어졌다`
  func happened(_ number: Int) -> Bool {
    let from = sentence.predicates[number].last + 2
    for at in from..<min(from + 3, max(from, sentence.words.count)) {
      if let head = lexicon.head(of: sentence.words[at].scalars), head.head.contains(.happen) {
        return head.ending.tense == .past || head.ending.kind == .connective
      }
    }
    return false
  }

  /// `몰래 들여오던 2명을 붙잡았다`: what was under way when it was stopped.
  func underWay(_ number: Int, _ depth: Int) -> Standing {
    guard var after = sentence.after(number) else { return .refused(.background) }
    while sentence.predicates[after].stem < 0, !isCaught(after),
      sentence.predicates[after].ending.kind == .connective,
      sentence.predicates[after].ending.tense == .none, let next = sentence.after(after)
    {
      // `내려오던 운반책들과 총격전을 벌여 사살했다`
      after = next
    }
    let governor = sentence.predicates[after]
    // `뒷돈을 받아먹다가 검열에 걸렸다`: caught in it.
    let isCaught = isCaught(after)
    // `직원을 미행하다가 만나는 장면을 확인했다`: what was done until it showed something.
    let isSearch =
      lexicon.isSearch(sentence.predicates[number].stem)
      && sentence.words[sentence.predicates[number].last].text.hasSuffix("가")
    guard governor.stem >= 0 || isCaught || isSearch else { return .refused(.background) }
    if governor.ending.kind == .adnominal,
      ["이들로", "사람들로", "이들이다", "사람들이다"].contains(
        sentence.follower(after))
    {
      // `국경을 넘다 걸린 이들로`: what they are.
      return .refused(.background)
    }
    let outer = meaning(after, hasOwnDate: true, depth: depth + 1)
    return outer.isRefused ? .refused(.background) : .told
  }

  /// `적발했다`, `검열에 걸렸다`
  func isCaught(_ number: Int) -> Bool {
    lexicon.begins(sentence.words[sentence.predicates[number].word].text, "caught-word")
  }

  /// `…한 뒤`: as the verb that follows.
  func connectiveLike(_ number: Int, _ depth: Int) -> Standing {
    guard let after = sentence.after(number) else { return .told }
    switch meaning(after, hasOwnDate: true, depth: depth + 1) {
    case .refused(.prospective), .refused(.habitual), .refused(.conditional), .refused(.purpose),
      .refused(.speculation):
      return .refused(.habitual)
    default: return .told
    }
  }

  /// `…한 것으로 알려졌다`, `…한 것은 아니다`
  func thing(_ number: Int, _ next: String, _ depth: Int) -> Standing {
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
  func noun(_ next: String, _ number: Int, _ depth: Int) -> Standing {
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
      if ["돌", "나돌", "떠돌", "무성", "파다"].contains(where: { after.hasPrefix($0) })
        || next.hasSuffix("도") && after.hasPrefix("있")
      {
        return .refused(.speculation)
      }
      let governing = governed(number, depth)
      return governing.isRefused ? governing : .hearsay
    }
    return .refused(.background)
  }
}
