/// The words that make a line of an act.
extension KoreanArguments {
  /// A particle that a quotation left behind: `는` of `“…”는 지시`.
  private func isRest(_ at: Int) -> Bool {
    ["는", "은", "라는", "이라는", "고", "며", "면서", "라고", "다는"].contains(word(at).text)
  }

  /// Stretches that make a line: the subject, then the clause.
  func line(_ number: Int) -> [Range<Int>] {
    let predicate = sentence.predicates[number]
    var clause = sentence.clause(of: number)
    var lead: [Int] = []
    if predicate.ending.kind == .adnominal, !isComplement(number),
      let topic = clause.last(where: { word($0).isTopic && !word($0).isSubject })
    {
      // `국경수비대는 마약을 들여온 두 명을 체포했다`: it is not the guard that brought it in.
      clause.removeAll { $0 <= topic }
    } else if !clause.contains(where: { word($0).isTopic || word($0).isSubject }) {
      var at = sentence.before(number)
      var steps = 0
      search: while let before = at, steps < 4 {
        let other = sentence.clause(of: before)
        if let subject = other.last(where: { word($0).isTopic || word($0).isSubject }) {
          var start = subject
          while start > 0, other.contains(start - 1), word(start - 1).date == nil,
            subject - start < 3, !endsPhrase(word(start - 1).text), !word(start - 1).hasCommaAfter
          {
            start -= 1
          }
          lead = Array(start...subject)
          break search
        }
        at = sentence.before(before)
        steps += 1
      }
      // A relative clause before the first word of the clause stands with it.
      if clause.isEmpty, let before = sentence.before(number) {
        clause =
          sentence.clause(of: before)
          + Array(
            sentence.predicates[before].word...sentence.predicates[before].last)
        clause.removeAll { lead.contains($0) }
      }
    }
    let words = (lead + clause).filter { $0 < predicate.word && !isRest($0) }
    let timeless = withoutDays(words)
    // `한편`, `이어`: a line leads on from nothing.
    return timeless.drop { lexicon.names(word($0).text, "line-lead") }.map { word($0).units }
  }

  /// Whether what a verb stands before takes it up whole: `챙긴 것으로 드러났다`, `선고한 바 있다`. Its
  /// subject is then the sentence's.
  private func isComplement(_ number: Int) -> Bool {
    let follower = sentence.follower(number)
    if lexicon.begins(follower, "charge-noun") {
      // `받은 혐의로 구속됐다`: who took it is held; `받은 혐의로 A씨를 구속했다`: somebody else holds him.
      return sentence.after(number).map { sentence.predicates[$0].ending.isPassive } ?? false
    }
    return ["fact-noun", "after-noun", "doubt-noun", "whole-noun"].contains {
      lexicon.begins(follower, $0)
    }
  }

  /// Without days and the times of day beside them: `같은 달 14일 밤`, `그날 낮`, `15일 새벽 4시에`.
  private func withoutDays(_ words: [Int]) -> [Int] {
    var kept: [Int] = []
    var at = 0
    while at < words.count {
      var end = at
      while end < words.count, isOfTime(words[end]) { end += 1 }
      if end == at {
        kept.append(words[at])
        at += 1
        continue
      }
      let isDay = words[at..<end].contains {
        word($0).date != nil || lexicon.names(word($0).text, "same-day")
      }
      if !isDay { kept += words[at..<end] }
      at = end
    }
    return kept
  }

  private func isOfTime(_ at: Int) -> Bool {
    let text = word(at).text
    if word(at).date != nil || lexicon.names(text, "day-part") || lexicon.names(text, "same-day") {
      return true
    }
    let rest = text.drop(while: \.isNumber)
    return rest.count < text.count && (rest.hasPrefix("시") || rest.hasPrefix("분"))
      && !rest.hasPrefix("시간") && !rest.hasPrefix("분의")
  }
}
