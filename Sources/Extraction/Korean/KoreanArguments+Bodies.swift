import Events

/// Which bodies and persons of a Korean sentence belong to an act, and in what part.
extension KoreanArguments {
  func linkBodies(_ number: Int, type: String, _ frame: inout KoreanFrame) {
    let predicate = sentence.predicates[number]
    let report = report(of: number)
    var hasActor = false
    var candidates: [(at: Int, unit: Int, near: Int)] = []
    for at in sentence.words.indices {
      for unit in word(at).units where sentence.units[unit].entity.isAgency {
        guard let near = nearness(at, number), near >= 30 || word(at).quote == predicate.quote
        else { continue }
        if let report, report != number, near < 100,
          word(at).quote == sentence.predicates[report].quote,
          at >= sentence.start(of: report), at <= sentence.predicates[report].last
        {
          continue
        }
        candidates.append((at, unit, near))
      }
    }
    candidates.sort { ($1.near, $0.at) < ($0.near, $1.at) }
    for (at, unit, near) in candidates where near >= 30 {
      guard let role = role(at, number, near, type, hasActor) else { continue }
      if role == .actor { hasActor = true }
      frame.bodies.append(.init(unit: unit, role: role))
    }
  }

  private func role(
    _ at: Int, _ number: Int, _ near: Int, _ type: String, _ hasActor: Bool
  ) -> AgencyRole? {
    let predicate = sentence.predicates[number]
    let phrase = phraseEnd(at)
    let end = word(phrase)
    if type == "jurisdiction_dispute" { return .party }
    if at > predicate.last { return nil }
    let isHead =
      phrase == at
      || (at + 1...phrase).contains { lexicon.names(word($0).text, "officer-noun") }
    if end.text.hasSuffix("에") || end.isAgent {
      guard near >= 60 else { return nil }
      if predicate.ending.isPassive { return hasActor ? .coActor : .actor }
      return near == 100 ? .addressee : nil
    }
    if end.isTopic || end.isSubject || end.text.hasSuffix("에서는") || end.text.hasSuffix("측은")
      || (near == 100 && (end.text.hasSuffix("에서") || end.hasCommaAfter && isHead))
    {
      if near < (type == "killing" ? 55 : 65), !end.isTopic { return nil }
      if !isHead {
        return type == "official_visit"
          ? .visitor : type == "personnel_change" ? .object : .affiliation
      }
      if type == "personnel_change", predicate.ending.isPassive || isIntransitive(number) {
        return .object
      }
      if predicate.ending.isPassive {
        // `경비대 군인이 쏜 총에 맞아 숨졌다`: who shot stands in the clause before.
        return type == "killing" && near < 100 ? .actor : nil
      }
      return hasActor ? .coActor : .actor
    }
    guard near >= 95 else { return nil }
    if end.isObject {
      return type == "personnel_change" ? .object : isHead ? .target : .affiliation
    }
    if end.text.hasSuffix("와") || end.text.hasSuffix("과") {
      return type == "official_visit" ? .host : .coActor
    }
    if word(at).text.hasSuffix("의") || !isHead {
      return type == "personnel_change" ? .object : .affiliation
    }
    return nil
  }

  /// A verb without an object: `물러났다`.
  private func isIntransitive(_ number: Int) -> Bool {
    !sentence.clause(of: number).contains { word($0).isObject }
  }

  /// The last word of the noun phrase that a word begins: `인천세관 직원 C씨에게`.
  private func phraseEnd(_ at: Int) -> Int {
    var end = at
    while end + 1 < sentence.words.count, end - at < 6 {
      let text = word(end).text
      if word(end).hasCommaAfter || word(end).isTopic || word(end).isSubject || word(end).isObject
        || word(end).isAgent || endsPhrase(text)
      {
        return end
      }
      let next = end + 1
      if word(next).quote != word(at).quote || word(next).date != nil
        || sentence.predicates.contains(where: { $0.word == next })
      {
        return end
      }
      end = next
    }
    return end
  }

  func endsPhrase(_ text: String) -> Bool {
    ["에", "에서", "로", "으로", "와", "과", "부터", "까지", "에서는", "도"].contains { text.hasSuffix($0) }
  }

  func linkPersons(_ number: Int, _ hit: inout TriggerHit, _ frame: inout KoreanFrame) {
    let predicate = sentence.predicates[number]
    var object: Int?
    var subject: Int?
    var at: Int? = number
    var steps = 0
    while let current = at, steps < 4 {
      // The object of a relative clause is its own: `얼음을 넘겨받은 장사꾼 5명도 잡아들였다`.
      let isRelative =
        current != number && sentence.predicates[current].ending.kind == .adnominal
        && !lexicon.names(sentence.follower(current), "after-noun")
      for index in sentence.clause(of: current).reversed() {
        guard word(index).date == nil else { continue }
        if object == nil, !isRelative, word(index).isObject || word(index).isAgent {
          object = index
        }
        if subject == nil, word(index).isSubject || word(index).isTopic { subject = index }
      }
      if object == nil, current == number, !predicate.ending.isPassive {
        // `5명도 잡아들였다`: the particle of an object gives way to `도`.
        object = sentence.clause(of: number).last {
          word($0).date == nil && word($0).text.hasSuffix("도") && word($0).scalars.count > 1
        }
      }
      if object != nil, subject != nil { break }
      at = sentence.before(current)
      if let next = at, [.final, .reported].contains(sentence.predicates[next].ending.kind) {
        break
      }
      steps += 1
    }
    func range(_ end: Int) -> Range<Int> {
      var start = end
      while start > 0, end - start < 4, word(start - 1).quote == word(end).quote,
        word(start - 1).date == nil, !word(start - 1).isTopic, !word(start - 1).isSubject,
        !word(start - 1).isObject, !endsPhrase(word(start - 1).text),
        !sentence.predicates.contains(where: { $0.last == start - 1 })
      {
        start -= 1
      }
      return word(start).units.lowerBound..<word(end).units.upperBound
    }
    // `12명이 숨졌다`, `7천 명 이상이 목숨을 잃었다`: who dies is acted on.
    let dies =
      lexicon.isType(predicate.stem, "killing")
      && object.map { ["목숨", "생명", "숨을"].contains(where: word($0).text.hasPrefix) } ?? true
      && subject.map { at in
        (max(0, at - 2)...at).contains { lexicon.occurs(word($0).text, "person-noun") }
      } ?? false
    let isActedOn = predicate.ending.isPassive || dies
    let acted = isActedOn ? subject : object
    let actor = isActedOn ? nil : subject
    if let acted { hit.target = range(acted) }
    if let actor { hit.actor = range(actor) }
  }
}
