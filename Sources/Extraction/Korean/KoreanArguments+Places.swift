import Events

/// Places of a verb, and the line that tells it.
extension KoreanArguments {
  /// How near a word stands to a verb: its own clause first, then those that lean on it; nil where
  /// it is another's.
  func nearness(_ at: Int, _ number: Int) -> Int? {
    let predicate = sentence.predicates[number]
    let quote = predicate.quote
    guard word(at).quote == quote else {
      return word(at).quote < 0 && quote >= 0 ? 10 : nil
    }
    if at <= predicate.last, at >= sentence.start(of: number) { return 100 }
    if at > predicate.last { return -60 }
    var between = sentence.before(number)
    var cost = 88
    while let before = between {
      let other = sentence.predicates[before]
      let inside = at >= sentence.start(of: before) && at <= other.last
      switch other.ending.kind {
      case .final, .reported: cost -= 45
      case .adnominal:
        if inside, lexicon.names(sentence.follower(before), "after-noun") { return cost - 5 }
        if inside { return isLeading(at, before, of: number) ? cost : min(cost, 60) }
      case .connective:
        // `중국에서 병이 번지자 정부는 수입을 금지했다`: the clause of another subject.
        if inside { return isApart(before, number) ? min(cost, 78) : cost }
      default: cost -= 10
      }
      if inside { return max(cost, 12) }
      cost = max(cost - 3, 30)
      between = sentence.before(before)
    }
    return 12
  }

  /// Whether a clause and one that it leads to have each a subject of its own.
  private func isApart(_ number: Int, _ other: Int) -> Bool {
    [number, other].allSatisfy { clause in
      sentence.clause(of: clause).contains { word($0).isSubject || word($0).isTopic }
    }
  }

  /// Up to the topic with which a clause opens, and beside it.
  private func isLeading(_ at: Int, _ number: Int, of verb: Int) -> Bool {
    let clause = sentence.clause(of: number)
    let own = sentence.clause(of: verb)
    let isShared = !own.contains { word($0).isSubject || word($0).isTopic }
    guard
      let topic = clause.lastIndex(where: {
        word($0).isTopic || (isShared && word($0).isSubject)
      })
    else { return at == clause.first }
    return at <= clause[topic]
  }

  // MARK: Places

  /// Particles that say what part a place has.
  private static let particles = [
    "은", "는", "이", "가", "을", "를", "의", "에", "서", "로", "과", "와", "까지", "부터", "선",
  ]

  func linkPlaces(_ number: Int, type: String, _ frame: inout KoreanFrame) {
    for at in sentence.words.indices {
      for unit in word(at).units {
        guard sentence.units[unit].entity.isPlace || sentence.units[unit].entity.isAgency,
          var score = nearness(at, number)
        else { continue }
        var role = PlaceRole.incident
        let text = word(at).ending
        let next = at + 1 < sentence.words.count ? word(at + 1).text : ""
        var goesTo = false
        let isBody = sentence.units[unit].entity.isAgency
        if isRoute(at) {
          role = .background
          score -= 90
        } else if isSource(at) {
          role = .reporting
          score -= 200
        } else if isMission(at) {
          // `주알제리 대사관의 서기관이 근무지를 벗어났다`: of those who leave it is where they were.
          score = type == "defection" ? 130 : min(score, 60)
        } else if isBody {
          score -= 30
        } else if isOriginOf(at) || ["산", "발", "제", "인"].contains(text) {
          role = .background
          score -= 70
        } else if text.hasSuffix("에서") || text.hasSuffix("서") || text.hasSuffix("에선")
          || text.hasSuffix("에서는") || text.hasSuffix("에서도")
        {
          if isOrigin(at, number) {
            role = .origin
            score -= 30
          } else {
            score += 12
          }
        } else if text.hasSuffix("으로") || text.hasSuffix("로") || text.hasSuffix("행") {
          goesTo = true
          let moves = type == "defection" || type == "official_visit"
          role = moves ? .incident : .destination
          score += moves ? -5 : -35
        } else if text.hasSuffix("를") || text.hasSuffix("을") {
          score += type == "official_visit" || type == "border_security" ? 15 : -10
          goesTo = type == "official_visit"
        } else if text.hasSuffix("과") || text.hasSuffix("와") {
          // `벨라루스와 맞닿은 국경에`
          score -= lexicon.begins(next, "adjoin-word") ? 80 : 20
        } else if text.hasSuffix("과의") || text.hasSuffix("와의") {
          role = .background
          score -= 50
        }
        let isBare =
          sentence.units[unit].entity.isPlace && word(at).units.count == 1
          && !word(at).hasCommaAfter && !next.isEmpty
          && (word(at).particle.map(\.isEmpty)
            ?? !KoreanArguments.particles.contains(where: text.hasSuffix))
          && !lexicon.names(next, "place-next")
        frame.places.append(
          .init(
            unit: unit, score: score, role: role, goesTo: goesTo,
            isSeat: next.hasPrefix("주재"), isSubject: word(at).isTopic || word(at).isSubject,
            isAttribute: isBare))
      }
    }
  }

  /// `주알제리 북한 대사관`: a country in the name of a mission.
  private func isMission(_ at: Int) -> Bool {
    guard let place = word(at).place, sentence.countries.contains(place),
      word(at).text.hasPrefix("주")
    else { return false }
    return (at + 1..<min(at + 4, sentence.words.count)).contains {
      ["대사", "영사", "대표부", "공사", "무관", "참사"].contains(where: word($0).text.contains)
    }
  }

  /// `함경남도 검찰소장 출신의`, `베트남 국적 여성`: where somebody comes from.
  private func isOriginOf(_ at: Int) -> Bool {
    for next in at + 1..<min(sentence.words.count, at + 4) {
      let text = word(next).text
      if lexicon.begins(text, "origin-noun") { return true }
      if word(next).isTopic || word(next).isSubject || word(next).isObject || endsPhrase(text)
        || word(next).hasCommaAfter || word(next).date != nil
      {
        return false
      }
    }
    return false
  }

  /// `평양과 베이징을 오가는`: between which it runs.
  private func isRoute(_ at: Int) -> Bool {
    let verb = sentence.predicates.first { $0.word >= at && $0.quote == word(at).quote }
    return verb.map { lexicon.begins(word($0.word).text, "route-verb") } ?? false
  }

  /// `함경북도 소식통은`, `평안북도의 한 소식통`
  private func isSource(_ at: Int) -> Bool {
    guard at + 1 < sentence.words.count else { return false }
    let limit = min(sentence.words.count, at + 5)
    for next in at + 1..<limit {
      if word(next).quote != word(at).quote { return false }
      if lexicon.begins(word(next).text, "source-noun") { return true }
      if word(next - 1).isTopic || word(next - 1).isObject || word(next).date != nil {
        return false
      }
      if next - 1 == at, !word(at).text.hasSuffix("의"), word(at).scalars.count > 1,
        ["에서", "에", "로", "으로"].contains(where: { word(at).text.hasSuffix($0) })
      {
        return false
      }
    }
    return false
  }

  /// `캄보디아에서 들여온`, `중국에서 송환됐다`
  private func isOrigin(_ at: Int, _ number: Int) -> Bool {
    if at + 1 < sentence.words.count, lexicon.holds(word(at + 1).text, "moving-verb") {
      // `플로리다에서 온 컨테이너`
      return true
    }
    let verb = sentence.predicates.first { $0.word >= at && $0.quote == word(at).quote }
    guard let verb else { return false }
    return lexicon.begins(word(verb.word).text, "moving-verb")
      || sentence.predicates[number].word == verb.word
        && lexicon.begins(word(verb.word).text, "returning-verb")
  }
}
