import Events

/// Finds what belongs to a verb of a Korean sentence: its date, places, bodies and persons.
struct KoreanArguments {
  let lexicon: KoreanWords
  let sentence: KoreanSentence

  func word(_ index: Int) -> KoreanWord { sentence.words[index] }

  func link(_ number: Int, _ frame: inout KoreanFrame) {
    let predicate = sentence.predicates[number]
    let topicReport = topicReportDay(number)
    func usable(_ at: Int) -> Bool { at != topicReport }
    defer {
      if frame.notAfter == nil {
        let day =
          topicReport ?? reportDay(number) ?? outerDay(number)
          ?? (frame.date == nil ? sentence.clause(of: number).first(where: isAhead) : nil)
        frame.notAfter = day.flatMap { word($0).date }
      }
    }
    if let own = ownDay(number) {
      frame.date = word(own).date
      frame.dateRule = "date:clause"
      return
    }
    if let own = datesIn(number).first(where: usable) {
      let isRelative = predicate.ending.kind == .adnominal
      if !isRelative || hasOwnDate(number) || frame.isUnderWay {
        frame.date = word(own).date
        frame.dateRule = "date:clause"
        return
      }
    }
    if predicate.ending.kind == .adnominal, predicate.ending.tense == .past, predicate.quote < 0,
      let day = datesIn(number).first(where: usable)
    {
      // `법원은 3일 총기를 팔아넘긴 하사에게 …를 선고했다`: before the day of the verb that follows.
      frame.notAfter = word(day).date
      return
    }
    var fallback: Int?
    var charged: Set<Int> = []
    var at = sentence.before(number)
    while let before = at {
      if charged.contains(before) {
        at = sentence.before(before)
        continue
      }
      let other = sentence.predicates[before]
      let dates = datesIn(before).filter(usable)
      switch other.ending.kind {
      case .imperative where isOrdered(before), .reported where isOrdered(before):
        // `이달 초 삐라를 바치라는 지시문이 내려왔다`
        if let date = dates.first {
          frame.date = word(date).date
          frame.dateRule = "date:topic"
          return
        }
        at = sentence.before(before)
      case .final, .reported, .imperative:
        // `총리는 19일 …하라고 지시했다`
        if let date = dates.first, isTopical(date, before), sentence.before(number) == before {
          frame.date = word(date).date
          frame.dateRule = "date:topic"
          return
        }
        // `…하라고 따졌고`, `처벌한다는 포고가`: said within what the verb leads on from.
        let isInside =
          other.ending.kind == .imperative
          || other.ending.kind == .reported && other.ending.isNounClause
        at = isInside ? sentence.before(before) : nil
      case .adnominal:
        let isCharge = isCharged(before) && reportDay(number) != nil
        if isCharge { charged.formUnion(chain(before: before)) }
        if let date = dates.first, !isCharge {
          if isTopical(date, before) {
            frame.date = word(date).date
            frame.dateRule = "date:topic"
            return
          }
          if lexicon.names(sentence.follower(before), "after-noun")
            || other.stem >= 0 && predicate.stem >= 0
              && lexicon.stems[other.stem].type == lexicon.stems[predicate.stem].type
              && lexicon.isType(other.stem, "trafficking")
          {
            frame.date = word(date).date
            frame.dateRule = "date:coordinated"
            return
          }
          if !other.ending.isPassive || other.stem < 0 { fallback = fallback ?? date }
        }
        at = sentence.before(before)
      case .connective:
        if let date = dates.first, predicate.ending.kind == .adnominal,
          predicate.ending.tense == .past, !frame.isUnderWay, isTopical(date, before),
          lexicon.isDeed(predicate.stem), !isBoundAfter(number)
        {
          // `법원은 14일 보험금을 노리고 아내를 살해한 50대에게 …를 선고했다`
          frame.notAfter = word(date).date
          return
        }
        if let date = dates.first {
          frame.date = word(date).date
          frame.dateRule = "date:coordinated"
          return
        }
        at = sentence.before(before)
      default:
        if let date = dates.first { fallback = fallback ?? date }
        at = sentence.before(before)
      }
    }
    if fallback == nil, let date = leadingDay(number), usable(date) {
      frame.date = word(date).date
      frame.dateRule = "date:topic"
      return
    }
    if fallback == nil, let date = earlierHalf(number) {
      frame.date = word(date).date
      frame.dateRule = "date:quotation"
      return
    }
    if let fallback, !hasOwnStanding(fallback) {
      frame.date = word(fallback).date
      frame.dateRule = "date:leading"
      return
    }
    forward(number, &frame, usable)
  }

  /// `장교들은 이날 밤 헌정을 중단한다고 선언하고 국경을 걸어 잠갔다`: the day beside the topic, of
  /// verbs that have no subject of their own.
  private func leadingDay(_ number: Int) -> Int? {
    let predicate = sentence.predicates[number]
    guard predicate.quote < 0, predicate.ending.kind != .adnominal,
      !sentence.clause(of: number).contains(where: { word($0).isSubject || word($0).isTopic })
    else { return nil }
    var at = sentence.before(number)
    while let before = at {
      let other = sentence.predicates[before]
      if other.ending.kind == .final { return nil }
      if other.ending.kind == .connective, other.ending.tense != .none { return nil }
      if other.ending.kind == .adnominal, other.stem >= 0 { return nil }
      at = sentence.before(before)
    }
    return firstTopicDate()
  }

  /// `“지난 9일 버스가 들어갔다”며 “차에 탄 80명이 넘겨졌다”`: the day of the first half of what one
  /// speaker says.
  private func earlierHalf(_ number: Int) -> Int? {
    let quote = sentence.predicates[number].quote
    guard quote > 0, sentence.predicates[number].ending.tense == .past,
      let last = sentence.predicates.lastIndex(where: { $0.quote == quote - 1 }),
      sentence.predicates[last].ending.tense == .past
    else { return nil }
    let dates = sentence.words.indices.filter {
      word($0).quote == quote - 1 && word($0).date != nil
    }
    return dates.count == 1 ? dates[0] : nil
  }

  /// `바치라는 지시문`
  private func isOrdered(_ number: Int) -> Bool {
    lexicon.names(sentence.follower(number), "order-noun")
      && sentence.words[sentence.predicates[number].last].text.hasSuffix("라는")
  }

  /// `…한 뒤`, `…한 것으로`: no noun that the verb says more of.
  private func isBoundAfter(_ number: Int) -> Bool {
    let next = sentence.follower(number)
    return lexicon.names(next, "after-noun") || next.hasPrefix("것") || next.hasPrefix("바")
      || lexicon.names(next, "charge-noun") || lexicon.names(next, "fact-noun")
  }

  /// A date in a relative clause that tells an act of its own stays there.
  private func hasOwnStanding(_ at: Int) -> Bool {
    guard let owner = sentence.predicates.firstIndex(where: { $0.word > at }) else { return false }
    return sentence.predicates[owner].stem >= 0 && sentence.predicates[owner].ending.tense == .past
      && sentence.predicates[owner].ending.kind == .adnominal && !isTopical(at, owner)
  }

  /// What the verb leads to may say when.
  private func forward(
    _ number: Int, _ frame: inout KoreanFrame, _ usable: (Int) -> Bool
  ) {
    let predicate = sentence.predicates[number]
    guard let after = sentence.after(number), !sentence.predicates[after].head.contains(.say),
      predicate.ending.kind == .connective || predicate.ending.kind == .adnominal
    else { return }
    if frame.isUnderWay {
      var other = KoreanFrame()
      link(after, &other)
      frame.date = other.date
      frame.dateRule = "date:governing"
      frame.notAfter = other.notAfter
      return
    }
    guard let date = datesIn(after).first(where: usable) else { return }
    frame.notAfter = word(date).date
  }

  /// The day on which someone outside the quotation spoke.
  private func outerDay(_ number: Int) -> Int? {
    guard let governor = sentence.governor(ofQuote: sentence.predicates[number].quote) else {
      return nil
    }
    let quote = sentence.predicates[governor].quote
    return sentence.words.indices.prefix(sentence.predicates[governor].word).last {
      word($0).quote == quote && word($0).date != nil
    }
  }
}

extension KoreanArguments {
  /// Units of the noun phrase of who says so.
  func speaker(_ number: Int) -> Range<Int>? {
    guard let report = report(of: number) else { return nil }
    let clause = sentence.words.indices.filter {
      $0 < sentence.predicates[report].word && word($0).quote == sentence.predicates[report].quote
        && (sentence.predicates[number].quote >= 0 || $0 >= sentence.start(of: report))
    }
    guard let subject = clause.last(where: { word($0).isTopic || word($0).isSubject }) else {
      return nil
    }
    var start = subject
    while start > 0, clause.contains(start - 1), word(start - 1).date == nil, subject - start < 4,
      !word(start - 1).hasCommaAfter
    {
      start -= 1
    }
    return word(start).units.lowerBound..<word(subject).units.upperBound
  }
}
