import Extraction

/// How far a line goes on after its verb.
extension TitleWords {
  /// What follows the verb, as far as each phrase that ends well; the empty tail last, where the
  /// verb can do without its object.
  ///
  /// - Parameter parting: whether a line may also end before `of`, where it must be short.
  func tails(after group: VerbGroup, hit: Range<Int>, parting: Bool = false) -> [String] {
    let start = group.units.upperBound
    let rest = rest(of: group, hit: hit)
    var least = start
    if let last = rest.last, hit.upperBound > start { least = min(hit.upperBound, last + 1) }
    if !group.isPassive, group.objectHead >= start, rest.contains(group.objectHead) {
      least = max(least, group.objectHead + 1)
    }
    let whole = indivisible(from: start, limit: (rest.last ?? start - 1) + 1)
    var tails: [String] = []
    var count = rest.count
    while count > 0, rest[count - 1] + 1 >= least {
      let next = count < rest.count ? rest[count] : rest[count - 1] + 1
      let isEnd =
        count == rest.count
        || (endsPhrase(before: next, parting: parting) || isBareVerb(next, after: start))
          && !isBareVerb(rest[count - 1], after: start)
      if isEnd, !whole.contains(where: { $0.contains(next) }) {
        let words = text(trimmed(rest[..<count], hit: hit))
        if !words.isEmpty, tails.last != words { tails.append(words) }
      }
      count -= 1
    }
    if least == start { tails.append("") }
    return tails
  }

  /// A verb that hangs on a noun and waits for the rest: `gold concealed`, in a vehicle.
  private func isBareVerb(_ unit: Int, after start: Int) -> Bool {
    clause.groups.contains {
      $0.head == unit && $0.units.lowerBound >= start
        && ($0.opening == .relative || $0.opening == .reduced)
    }
  }

  /// Where no line may end: inside a complement, before its verb has what it needs.
  private func indivisible(from start: Int, limit: Int) -> [Range<Int>] {
    let verbs = clause.groups.compactMap { inner -> Range<Int>? in
      guard inner.units.lowerBound >= start, inner.units.upperBound <= limit else { return nil }
      var opening = inner.units.lowerBound
      if inner.openingUnit >= start { opening = min(opening, inner.openingUnit) }
      if inner.opening != .gerund, let subject = inner.subject, subject.lowerBound >= start {
        opening = min(opening, subject.lowerBound)
      }
      var close = inner.units.upperBound
      if inner.objectHead >= close { close = inner.objectHead + 1 }
      if inner.isCopula {
        // `would be under the jurisdiction of …` needs what it is.
        close = min(close + 1, limit)
        while close < limit, !endsPhrase(before: close) { close += 1 }
      }
      return opening + 1 < close ? (opening + 1)..<close : nil
    }
    let clauses = (start..<limit).filter { clause.units[$0].tag == .that }.map { that in
      // What follows `that` is nothing without its verb.
      let verb = clause.groups.first { $0.units.lowerBound > that && $0.units.upperBound <= limit }
      return (that + 1)..<max(that + 2, verb?.units.upperBound ?? limit + 1)
    }
    return verbs + clauses
  }

  /// The units after a verb that still belong to the act: up to a date, a relative or subordinate
  /// clause, or another verb. Days right after the verb and asides between commas are passed over:
  /// `arrested on Monday by …`, `put six men, among them a boy, on a flight`.
  private func rest(of group: VerbGroup, hit: Range<Int>) -> [Int] {
    let limit = max(group.units.upperBound, min(reach(of: group), clause.units.count))
    var at = afterDays(group.units.upperBound, limit: limit)
    var kept: [Int] = []
    scan: while at < limit {
      let unit = clause.units[at]
      switch unit.tag {
      case .subordinator, .conditional: break scan
      case .comma:
        guard let after = afterAside(at, limit: limit) else { break scan }
        at = after
        continue
      case .stop where unit.symbol != UInt8(ascii: "-"): break scan
      case .coordinator where clause.groups.contains { $0.units.contains(at + 1) }: break scan
      default: break
      }
      let isAttribute = at > 0 && clause.units[at - 1].tag == .determiner
      if isDate(unit), !isAttribute {
        kept = Array(trimmed(kept[...], hit: 0..<0))
        guard let after = afterDay(at, limit: limit) else {
          dropUnfinished(&kept, after: group)
          break
        }
        at = after
        continue
      }
      kept.append(at)
      at += 1
    }
    return Array(trimmed(kept[...], hit: hit))
  }

  /// The first unit after days that follow a verb, with their prepositions.
  private func afterDays(_ start: Int, limit: Int) -> Int {
    var at = start
    while at < limit {
      if isDate(clause.units[at]) {
        at += 1
      } else if at + 1 < limit, clause.units[at].tag == .preposition, isDate(clause.units[at + 1]) {
        at += 2
      } else {
        break
      }
    }
    return at
  }

  /// The phrase after a day in the midst of others: `left Pyongyang on Saturday for Moscow`; nil where
  /// none follows.
  private func afterDay(_ day: Int, limit: Int) -> Int? {
    let next = afterDays(day, limit: limit)
    guard next + 1 < limit,
      clause.units[next].tag == .preposition || clause.units[next].tag == .to,
      !extractor.saysWhose(clause.units[next], extraction.tokens)
    else { return nil }
    return next
  }

  /// The first unit after an aside that opens with a comma, where the sentence goes on with a
  /// phrase of the same verb; nil where it does not.
  private func afterAside(_ comma: Int, limit: Int) -> Int? {
    guard let close = (comma + 1..<limit).first(where: { clause.units[$0].tag == .comma }),
      close + 1 < limit, close - comma < 12,
      !clause.groups.contains(where: {
        $0.isFinite && $0.units.lowerBound > comma && $0.units.lowerBound < close
      })
    else { return nil }
    let next = clause.units[close + 1]
    guard next.tag == .preposition || next.tag == .to, !next.classes.contains(.say),
      close + 2 < limit, !isDate(clause.units[close + 2]),
      !extractor.saysWhose(next, extraction.tokens)
    else { return nil }
    return close + 1
  }

  /// Drops a clause at the end that lacks what it says: `protests that followed`, of 20 September.
  private func dropUnfinished(_ kept: inout [Int], after group: VerbGroup) {
    guard let last = kept.last,
      let inner = clause.groups.first(where: {
        $0.head == last && $0.units.lowerBound >= group.units.upperBound && !$0.isPassive
          && $0.opening == .relative
      })
    else { return }
    let opening = inner.openingUnit >= 0 ? inner.openingUnit : inner.units.lowerBound
    kept.removeAll { $0 >= opening }
  }

  /// Without a preposition, a conjunction or an article left hanging at the end.
  func backed(_ end: Int, to start: Int) -> Int {
    var end = end
    while end > start, isHanging(clause.units[end - 1]) { end -= 1 }
    return end
  }

  /// The same of units in order; the particle of a verb stays: `stepped down`, `led off`.
  private func trimmed(_ units: ArraySlice<Int>, hit: Range<Int>) -> ArraySlice<Int> {
    var units = units
    var isOpen = false
    while let last = units.last, isHanging(clause.units[last]), !hit.contains(last) {
      // `convicted over a …` has lost its noun, `led off` nothing.
      if !isOpen, extractor.isParting(clause.units[last].word) { break }
      isOpen = isOpen || clause.units[last].tag == .determiner
      units.removeLast()
    }
    return units
  }

  private func isHanging(_ unit: ClauseUnit) -> Bool {
    switch unit.tag {
    case .preposition, .to, .coordinator, .determiner, .that, .relative, .comma, .quote, .adverb:
      true
    default: false
    }
  }

  /// A line may end before a preposition, but not before `of`, which belongs to its noun, before the
  /// particle of a verb, or inside `in connection with`.
  private func endsPhrase(before unit: Int, parting: Bool = false) -> Bool {
    switch clause.units[unit].tag {
    case .preposition:
      (parting || text(unit..<unit + 1).lowercased() != "of") && !isJoint(unit)
    case .to, .coordinator, .that, .relative: true
    default: false
    }
  }

  /// Whether a preposition belongs to a verb, `picked up`, or to another, `in connection with`.
  private func isJoint(_ unit: Int) -> Bool {
    guard unit > 1 else { return false }
    if extractor.isParting(clause.units[unit].word),
      clause.groups.contains(where: { $0.units.upperBound == unit })
    {
      return true
    }
    return clause.units[unit - 2].tag == .preposition
      && extractor.isJoint(clause.units[unit - 1].word)
  }

  /// One past the clause of a verb and of the complements that depend on it.
  func reach(of group: VerbGroup) -> Int {
    guard let index = clause.groups.firstIndex(where: { $0.units == group.units }) else {
      return group.clauseEnd
    }
    var end = max(group.clauseEnd, group.object?.upperBound ?? 0)
    let after = group.units.upperBound
    let hasThat = after < clause.units.count && clause.units[after].tag == .that
    for (number, inner) in clause.groups.enumerated() where number > index {
      let isNext = number == index + 1
      let follows = inner.units.lowerBound <= end + 2
      switch inner.opening {
      case .that, .infinitive, .gerund, .complement, .relative, .reduced, .none:
        if (hasThat && isNext) || (follows && (isNext || inner.parent >= index)) {
          end = max(end, inner.clauseEnd)
        }
      default: break
      }
    }
    return end
  }
}
