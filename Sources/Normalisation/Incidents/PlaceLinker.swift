import Corpus
import Events
import Extraction

/// Finds the place of an act among the places of its sentence.
struct PlaceLinker {
  let extraction: Extraction
  let places: [ResolvedPlace]
  /// Resolved place by the index of its finding.
  let byFinding: [Int: Int]
  let words: PlaceWords
  /// Place of the dateline, which `here` means.
  var dateline: ResolvedPlace?
  /// Place in the line at the head of the page: `Grand Forks, B.C. | Thursday, January 16`.
  var byline: ResolvedPlace?
  var here: Int32 = -1
  /// Country that the document is about.
  var home: String?
  /// Id of `capital`, and the capital of a country by its code.
  var capital: Int32 = -2
  /// Before the ground of a punishment: `for`, `over`.
  var grounds: Set<Int32> = []
  var capitalOf: (String) -> PlaceChoice? = { _ in nil }
  /// The same, the pack's own country included.
  var anyCapitalOf: (String) -> PlaceChoice? = { _ in nil }

  /// Prepositions by what they say of a place.
  struct PlaceWords {
    var from: Int32
    var to: Set<Int32>
    var with: Set<Int32>
    var within: Set<Int32>
    var of: Int32
    /// Before a gerund that tells how: `by`, `in`.
    var means: Set<Int32>
    /// Before a gerund that tells when: `after`, `before`.
    var time: Set<Int32>
    /// Adverb that means the place last named.
    var there: Int32
    /// Before a noun for a unit already named: `the same province`.
    var same: Int32 = -2
    /// `province`, `city`, `district`.
    var units: Set<Int32> = []
    /// `road`, `highway`.
    var routes: Set<Int32> = []
    /// `city`, `town`, behind `this`.
    var cities: Set<Int32> = []
    var this: Int32 = -2
    /// Sets one act beside another.
    var whileWord: Int32 = -2
  }

  struct Found {
    var place: ResolvedPlace
    var role: PlaceRole
    var rule: String
    var score: Int
    /// Governed by `to`, `into`.
    var goesTo = false
    /// A country that the act leads into, where a place in another clause stands beside it.
    var isInto: Bool { goesTo && place.level == 0 && !isNested }
    /// Stands with another verb that hangs on the act: `after returning from exile in Ukraine`.
    var isNested = false
    /// Stands in another clause with a verb of its own.
    var isElsewhere = false
    /// Stands in a later clause of another time: `was suspended in May and has been in custody in …`.
    var isOfLater = false
    /// Where someone is taken in a clause before: `was flown to the capital, where …`.
    var isReached = false
  }

  func places(of hit: TriggerHit, type: String, in reading: SentenceReading) -> [Found] {
    let clause = reading.clause
    if let frame = hit.korean { return korean(frame, clause) }
    var found: [Found] = []
    let group = hit.group >= 0 ? clause.groups[hit.group] : nil
    if let dateline, let group,
      clause.units[group.head..<max(group.clauseEnd, group.head + 1)].contains(where: {
        $0.word == here
      })
    {
      found.append(Found(place: dateline, role: .incident, rule: "place:dateline", score: 140))
    }
    if let group, let place = pointed(by: group, reading) {
      found.append(Found(place: place, role: .incident, rule: "place:there", score: 130))
    }
    if let dateline, let group, namesThisCity(group, clause) {
      found.append(Found(place: dateline, role: .incident, rule: "place:dateline", score: 135))
    }
    if let group, let place = capital(group, clause) {
      found.append(Found(place: place, role: .incident, rule: "place:capital", score: 75))
    }
    for index in clause.units.indices {
      guard let place = place(at: index, clause) else { continue }
      var score = 0
      var isApart = false
      var rule = "place:sentence"
      if let group {
        if index > group.head, index < max(group.clauseEnd, reach(hit.group, clause)) {
          score = 100 - min(index - group.head, 40)
          rule = "place:clause"
        } else if index >= group.clauseStart, index < group.head {
          score = 85 - min(group.head - index, 40)
          rule = "place:clause"
        } else if let subject = group.subject, subject.contains(index) {
          score = 60
          rule = "place:subject"
        } else {
          score = 40 - min(abs(index - group.head), 35)
        }
      }
      var role = PlaceRole.incident
      let preposition = governor(of: index, clause)
      if place.isInside {
        rule = "place:body"
        score -= 20
        // A body that no preposition puts in its place acts, and its seat is asked for later.
        guard preposition >= 0, words.within.contains(preposition) || words.to.contains(preposition)
        else { continue }
      }
      if place.level == 0, index + 1 < clause.units.count,
        clause.units[index + 1].tag == .genitive || isNational(index, clause)
      {
        // `North Korea's satellite launch`: whose, not where.
        role = .background
        score -= 60
      } else if isRoute(index, clause) || isWhose(index, place, clause)
        || isGovernment(index, place, group, clause)
      {
        role = .background
        score -= 200
      } else if isReporting(index, hit.group, clause) {
        role = .reporting
        score -= 200
      } else if preposition == words.from {
        role = .origin
        score -= 30
      } else if preposition >= 0, words.to.contains(preposition) {
        role =
          type == "defection" || type == "official_visit"
            || place.isInside && PlaceLinker.held.contains(type) ? .incident : .destination
        score += role == .incident ? 10 : -35
      } else if preposition >= 0, words.with.contains(preposition) {
        role = .background
        score -= 60
      } else if preposition >= 0, words.within.contains(preposition) {
        if isDestination(index, clause), type == "trafficking" || type == "repatriation" {
          role = .destination
          score -= 35
        } else {
          score += 12
        }
      } else if place.level == 0 {
        score -= 15
      }
      if place.level > 0 { score += 25 }
      if let group,
        hit.isNoun && standsLater(index, than: hit.group, clause)
          || stands(index, apartFrom: hit.group, group, clause)
      {
        isApart = true
      }
      var nested = isApart ? .time : nesting(of: index, in: hit.group, clause)
      if nested == .none, type == "punishment", let group, standsInGround(index, group, clause) {
        nested = .time
      }
      switch nested {
      case .none: break
      case .time: score -= 60
      case .charge:
        // `convicted of planning an attack in Isfahan`: where that was, not where he was convicted.
        role = .background
        score -= 200
      }
      found.append(
        Found(
          place: place, role: role, rule: rule, score: score,
          goesTo: preposition >= 0 && words.to.contains(preposition), isNested: nested == .time,
          isElsewhere: standsElsewhere(index, hit.group, clause),
          isOfLater: standsInLaterTime(index, hit.group, clause),
          isReached: role == .destination && PlaceLinker.held.contains(type)
            && isReached(index, hit.group, clause)))
    }
    return found
  }

  /// Acts that end in a cell or before a judge.
  private static let held: Set<String> = ["arrest_detention", "punishment"]

  /// The place that a unit names, or in which the body stands that it names.
  private func place(at index: Int, _ clause: Clause) -> ResolvedPlace? {
    switch clause.units[index].entity {
    case .place(let finding): return byFinding[finding].map { places[$0] }
    case .agency:
      let tokens = clause.units[index].tokens
      let first = places.partitioningIndex { $0.tokens.lowerBound >= tokens.lowerBound }
      guard first < places.count, places[first].isInside,
        places[first].tokens.lowerBound < tokens.upperBound
      else { return nil }
      return places[first]
    default: return nil
    }
  }

  /// The place that `there` means: the last one named before the sentence, not far back.
  private func pointed(by group: VerbGroup, _ reading: SentenceReading) -> ResolvedPlace? {
    let clause = reading.clause
    guard group.head < group.clauseEnd else { return nil }
    if let same = samePlace(group, clause) {
      let start = clause.units[same].tokens.lowerBound
      return places.last { $0.tokens.upperBound <= start && $0.level > 0 }
    }
    guard
      let unit = clause.units[group.head..<group.clauseEnd].first(where: { $0.word == words.there })
    else { return nil }
    let start = unit.tokens.lowerBound
    return places.last {
      $0.tokens.upperBound <= start && start - $0.tokens.upperBound < 60 && $0.level > 0
    }
  }

  enum Nesting { case none, time, charge }

  /// Whether a place stands with a gerund that hangs on the act: of what someone is accused, or of
  /// what went before.
  private func nesting(of unit: Int, in hit: Int, _ clause: Clause) -> Nesting {
    guard hit >= 0, unit > clause.groups[hit].head else { return .none }
    var nested = Nesting.none
    for (index, group) in clause.groups.enumerated()
    where index > hit && group.head < unit && !group.isFinite {
      guard group.opening == .gerund, group.openingUnit >= 0 else { continue }
      let preposition = clause.units[group.openingUnit].word
      if words.means.contains(preposition) { continue }
      if words.time.contains(preposition) { nested = .time } else { return .charge }
    }
    return nested
  }

  /// One past the last unit that can belong to a verb group.
  private func reach(_ group: Int, _ clause: Clause) -> Int {
    for (index, other) in clause.groups.enumerated() where index > group && other.isFinite {
      return other.clauseStart
    }
    return clause.units.count
  }

  /// `a source in North Pyongan Province`, `residents in China told …`.
  private func isReporting(_ unit: Int, _ hit: Int, _ clause: Clause) -> Bool {
    for (index, group) in clause.groups.enumerated()
    where index != hit && group.isFinite && group.classes.contains(.say) {
      // Whoever speaks sits there.
      let start = max(group.clauseStart, group.subject?.lowerBound ?? group.clauseStart)
      if unit >= start, unit < group.head { return true }
    }
    var at = unit - 1
    var steps = 0
    while at >= 0, steps < 7 {
      let before = clause.units[at]
      if before.classes.contains(.sourceNoun), before.tag == .noun {
        // A source acts by speaking; a resident who is arrested is none.
        return clause.groups.contains {
          $0.classes.contains(.say) && ($0.head > unit ? $0.head - unit < 8 : unit - $0.head < 14)
        } || (at > 0 && clause.units[..<at].suffix(5).contains { $0.tag == .preposition })
      }
      switch before.tag {
      case .preposition, .determiner, .noun, .comma, .number: break
      default: if !before.isVerbal { return false }
      }
      at -= 1
      steps += 1
    }
    return false
  }
}
