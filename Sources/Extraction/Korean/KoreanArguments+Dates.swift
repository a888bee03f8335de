import Events

/// Which day of a sentence is that of a verb.
extension KoreanArguments {
  /// A date of the verb's own clause that is not its sentence's: for relative clauses and charges.
  func hasOwnDate(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard let at = datesIn(number).first ?? (isCharged(number) ? chainedDate(number) : nil) else {
      return false
    }
    if predicate.ending.kind != .adnominal { return true }
    if ownDay(number) != nil { return true }
    let next = sentence.follower(number)
    if isCharged(number) {
      // Without a day of its report the date of a charge is that of the arrest.
      let quote = sentence.predicates[number].quote
      let isAlone = !sentence.predicates[(number + 1)...].contains {
        $0.stem >= 0 && $0.quote == quote
      }
      return (reportDay(number) != nil && !isCourt(number)) || next.hasPrefix("혐의를") || isAlone
    }
    if next.hasPrefix("바") || next.hasPrefix("것") || next.hasPrefix("데") { return true }
    if lexicon.names(next, "after-noun") { return true }
    // `전날 붙잡힌 이 남성은`: told before, now with its day.
    if next == "이" || next == "그" || next == "해당" { return true }
    return !isTopical(at, number)
  }

  /// `법원은 18일 2019년 운동가를 살해한 지주에게 …`: of two days before a relative clause the second
  /// is its own; so is a stretch of time with a subject behind it.
  func ownDay(_ number: Int) -> Int? {
    let predicate = sentence.predicates[number]
    guard predicate.ending.kind == .adnominal, predicate.ending.tense == .past,
      predicate.stem >= 0
    else { return nil }
    let clause = sentence.clause(of: number)
    let dates = clause.filter { word($0).date != nil && !isAhead($0) }
    guard let first = dates.first, let last = dates.last else { return nil }
    if last != first { return word(first).text.hasSuffix("일") ? last : nil }
    let text = word(last).text
    let isStretch = text.contains("부터") && text.contains("까지")
    return isStretch && clause.contains { $0 > last && word($0).isSubject } ? last : nil
  }

  func datesIn(_ number: Int) -> [Int] {
    let dates = sentence.clause(of: number).filter { word($0).date != nil && !isAhead($0) }
    guard dates.count > 1 else { return dates }
    // `최근 코로나19 확산에 따라 지난 12일부터`: the day says more.
    let exact = dates.filter { !lexicon.begins(word($0).text, "vague-date") }
    return exact.isEmpty ? dates : exact
  }

  /// `총선을 앞둔`, `설을 앞두고`, `기념일을 하루 앞두고`: the day that an act comes before.
  func isAhead(_ at: Int) -> Bool {
    let text = word(at).text
    guard text.hasSuffix("을") || text.hasSuffix("를") else { return false }
    return (at + 1...at + 2).contains {
      $0 < sentence.words.count && word($0).text.hasPrefix("앞두")
        || $0 < sentence.words.count && word($0).text.hasPrefix("앞둔")
    }
  }

  /// The date of the verbs strung before one: `지난 4월 가방에 숨겨 밀반입한 혐의로`.
  func chainedDate(_ number: Int) -> Int? {
    chain(before: number).lazy.compactMap { datesIn($0).first }.first
  }

  /// The verbs that lead to one without a time of their own.
  func chain(before number: Int) -> [Int] {
    var chain: [Int] = []
    var at = sentence.before(number)
    while let before = at, sentence.predicates[before].ending.kind == .connective,
      sentence.predicates[before].ending.tense == .none
    {
      chain.append(before)
      at = sentence.before(before)
    }
    return chain
  }

  /// A date beside the topic with which a sentence or a quotation opens belongs to its last verb.
  func isTopical(_ at: Int, _ number: Int) -> Bool {
    let clause = sentence.clause(of: number)
    guard let place = clause.firstIndex(of: at) else { return false }
    guard place > 0 else { return opensClause(number) && !isOfRelative(number) }
    var lead = place - 1
    while lead > 0, isAside(word(clause[lead]).text) { lead -= 1 }
    if word(clause[lead]).isTopic {
      return !isYearOfRelative(at, number) && !isBesideAnother(number)
    }
    // `다카에서 9일 야당 사무총장이`: where and when, before anybody acts.
    let before = clause[..<place]
    return opensClause(number)
      && (before.contains { word($0).place != nil } || sentence.before(number) != nil)
      && (word(clause[place - 1]).place != nil || word(clause[place - 1]).text.hasSuffix("서"))
      && !before.contains { word($0).isSubject || word($0).isObject || word($0).isTopic }
      && !isOfRelative(number)
  }

  /// `이들은 2022년 교도소에서 살해된 마약상에게서`: a bare year before a relative clause is that
  /// clause's.
  private func isYearOfRelative(_ at: Int, _ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard predicate.ending.kind == .adnominal, predicate.ending.tense == .past,
      predicate.ending.isPassive, word(at).text.hasSuffix("년")
    else { return false }
    return sentence.follower(number).utf8.count > 6 && !isCharged(number)
  }

  /// `단속국은 9일 붙잡은 자금책을 11일 넘겼다`: the verb that follows has a day of its own.
  private func isBesideAnother(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard predicate.ending.kind == .adnominal, predicate.ending.tense == .past, predicate.stem >= 0,
      !isCharged(number), !isBound(sentence.follower(number))
    else { return false }
    let report = report(of: number)
    var at = sentence.after(number)
    while let next = at {
      if next != report, !datesIn(next).isEmpty { return true }
      let ending = sentence.predicates[next].ending
      guard ending.kind == .adnominal || ending.kind == .connective && ending.tense == .none else {
        return false
      }
      at = sentence.after(next)
    }
    return false
  }

  private func isBound(_ next: String) -> Bool {
    next.hasPrefix("것") || next.hasPrefix("바") || lexicon.names(next, "after-noun")
  }

  /// Whether a verb is the first of its sentence, or of one of several that are strung together,
  /// relative clauses left out: `볼리비아와 맞닿은 검문소에서 12일 …을 숨긴`.
  private func opensClause(_ number: Int) -> Bool {
    var at = sentence.before(number)
    while let before = at {
      let other = sentence.predicates[before]
      if other.ending.kind == .connective, other.ending.tense == .past { return true }
      guard other.ending.kind == .adnominal, other.stem < 0, datesIn(before).isEmpty,
        !lexicon.names(sentence.follower(before), "after-noun")
      else { return false }
      at = sentence.before(before)
    }
    return true
  }

  /// `이미`, `독립기념일인`: what may stand between a topic and its day.
  private func isAside(_ text: String) -> Bool {
    text.hasSuffix("인") || lexicon.holds(text, "aside-word")
  }

  /// Whether a date that opens a sentence is that of its first relative clause: what follows has
  /// a day of its own, or the clause says of a topic where it was taken.
  func isOfRelative(_ number: Int) -> Bool {
    let predicate = sentence.predicates[number]
    guard predicate.ending.kind == .adnominal, predicate.ending.tense == .past, predicate.stem >= 0
    else { return false }
    let report = report(of: number)
    var last = predicate.last
    for next in sentence.predicates.indices
    where next > number && sentence.predicates[next].quote == predicate.quote {
      if next != report, !datesIn(next).isEmpty { return true }
      last = next
    }
    guard predicate.ending.isPassive, last > number,
      datesIn(number).allSatisfy({ !lexicon.begins(word($0).text, "year-word") }),
      sentence.clause(of: number).contains(where: { word($0).text.hasSuffix("에서") })
    else { return false }
    let head = sentence.words.indices.dropFirst(predicate.last + 1).prefix(5).first {
      word($0).isTopic || word($0).isSubject || word($0).isObject
    }
    return head.map { word($0).isTopic } ?? false
  }

  func isCharged(_ number: Int) -> Bool {
    lexicon.names(sentence.follower(number), "charge-noun")
  }

  func isCourt(_ number: Int) -> Bool {
    guard let after = sentence.after(number) else { return true }
    return !lexicon.begins(word(sentence.predicates[after].word).text, "custody-word")
  }

  /// The verb of telling that closes the sentence of a verb, in the same quotation or about it.
  func report(of number: Int) -> Int? {
    let quote = sentence.predicates[number].quote
    if quote >= 0 { return sentence.governor(ofQuote: quote) }
    var at = sentence.after(number)
    var last = number
    while let next = at {
      let predicate = sentence.predicates[next]
      if predicate.head.contains(.say) || predicate.head.contains(.hearsay),
        [.reported, .adnominal, .connective, .nominal].contains(
          sentence.predicates[last].ending.kind)
      {
        return next
      }
      last = next
      at = sentence.after(next)
    }
    return nil
  }

  /// The word with the day of the report.
  func reportDay(_ number: Int) -> Int? {
    guard let report = report(of: number) else { return nil }
    if let own = datesIn(report).first { return own }
    return nil
  }

  /// The topic's date, where the verb of telling has neither a subject nor a date of its own:
  /// `경찰청은 2일 …했다고 밝혔다`.
  func topicReportDay(_ number: Int) -> Int? {
    let next = sentence.follower(number)
    guard next != "이", next != "그", sentence.predicates[number].quote < 0,
      !isPatientTopic(number), let report = report(of: number),
      sentence.predicates[report].head.contains(.say),
      !sentence.clause(of: report).contains(where: {
        word($0).date != nil || word($0).isSubject || word($0).isTopic || word($0).body != nil
      })
    else { return nil }
    return firstTopicDate()
  }

  /// `4명은 지난달 20일 붙잡혔다고`: the topic is acted on and does not tell.
  func isPatientTopic(_ number: Int) -> Bool {
    guard sentence.predicates[number].ending.isPassive,
      let topic = sentence.words.indices.prefix(8).first(where: {
        word($0).quote < 0 && word($0).isTopic
      })
    else { return false }
    return word(topic).body == nil && lexicon.occurs(word(topic).text, "person-noun")
  }

  func firstTopicDate() -> Int? {
    let outside = sentence.words.indices.filter { word($0).quote < 0 }
    if let first = outside.first, word(first).date != nil,
      outside.dropFirst().prefix(4).contains(where: { word($0).isTopic }),
      !sentence.predicates.prefix(1).contains(where: { $0.word < first + 4 })
    {
      // `지난달 20일 시당위원회는`
      return first
    }
    guard let topic = outside.prefix(8).first(where: { word($0).isTopic }),
      let next = outside.first(where: { $0 > topic }), word(next).date != nil,
      !word(next).text.hasSuffix("부터"), !word(next).text.hasSuffix("까지")
    else { return nil }
    return next
  }
}
