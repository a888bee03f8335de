/// A date that bounds the time told: `since May`, `before the congress`.
enum RelationModifier: DateModifierRule {
  static let id = "relation"
  static let matches =
    """
    since, until, before, after, following, by, as of, as late as, prior to, up to, from … on; \
    the bound is open on the other side
    """
  static let examples = [
    DateRuleExample("since May", value: "2016-05/.."),
    DateRuleExample("until April 2013", value: "../2013-04"),
    DateRuleExample("before 2010", value: "[..2009]"),
    DateRuleExample("after April 13, 2012", value: "[2012-04-13..]"),
    DateRuleExample("before 6 a.m. on April 13, 2012", value: "[..2012-04-13]"),
    DateRuleExample("as of August 20", value: "../2016-08-20"),
    DateRuleExample("as late as last year", value: "2015"),
    DateRuleExample("prior to year-end assessments", value: "2016-12~"),
    DateRuleExample("by the end of this year", value: "[..2016-12-31]"),
  ]

  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool {
    if case .vaguePast = date.value { return false }
    if qualifiesNoun(date, scan) { return false }
    guard let (relation, start) = relation(before: date, scan) else { return false }
    // "before 6 a.m. Friday" may be on Friday.
    let isHour = relation == .before && date.rules.contains(ClockTimeModifier.id)
    date.value = .bounded(isHour ? .by : relation, date.value)
    date.start = start
    return true
  }

  /// Whether the date only qualifies a noun, which is then what the bound is: `prior to year-end
  /// assessments`, `since last year's crackdown`.
  private static func qualifiesNoun(_ date: CoreDate, _ scan: DateScan) -> Bool {
    let end = date.end
    if case .event = date.value { return false }
    if scan.has(end, .present), scan.isGlued(end) { return true }
    return scan.has(end - 1, .edge) && !scan.isBoundary(end) && scan.tokens[end].kind == .word
      && !scan.has(end, [.functionWord, .preposition, .relation, .and, .or])
  }

  private static func relation(
    before date: CoreDate, _ scan: DateScan
  ) -> (relation: DateRelation, start: Int)? {
    var at = scan.beforeThe(date.start) - 1
    guard at >= scan.floor, !scan.isBoundary(at + 1) else { return nil }
    if scan.has(at, .preposition), scan.has(at - 1, [.relation, .from]) { at -= 1 }
    if isAtLeast(at, scan), scan.has(at - 2, [.relation, .from]), at - 2 >= scan.floor { at -= 2 }
    if scan.has(at, .of), scan.has(at - 1, .as), at - 1 >= scan.floor { return (.asOf, at - 1) }
    if scan.has(at, .as), scan.has(at - 2, .as), at - 2 >= scan.floor,
      scan.has(at - 1, [.part, .earlierLater])
    {
      return (scan.value(at - 1) == 1 ? .since : .asLateAs, at - 2)
    }
    if scan.has(at, .to), scan.has(at - 1, .prior), at - 1 >= scan.floor {
      return (.before, at - 1)
    }
    if let lead = upTo(at, scan) { return lead }
    if scan.has(at, .from), isOnward(date.end, scan) || begins(at, scan) { return (.since, at) }
    guard scan.has(at, .relation) else { return nil }
    switch scan.value(at) {
    case 1: return (.since, at)
    case 2: return (.until, at)
    case 3: return (.before, at)
    case 4: return (.after, at)
    case 5:
      // "by the congress" names who did it, not when.
      if case .event = date.value { return nil }
      return (.by, at)
    default: return nil
    }
  }

  /// `since at least July`
  private static func isAtLeast(_ at: Int, _ scan: DateScan) -> Bool {
    guard at - 1 >= scan.floor, scan.tokens[at].kind == .word, scan.tokens[at].length == 5,
      scan.tokens[at - 1].length == 2
    else { return false }
    return scan.tokens.bytes[scan.tokens[at].range].elementsEqual("least".utf8)
      && scan.tokens.bytes[scan.tokens[at - 1].range].elementsEqual("at".utf8)
  }

  /// `up to`, `no later than`.
  private static func upTo(_ at: Int, _ scan: DateScan) -> (relation: DateRelation, start: Int)? {
    guard at - 1 >= scan.floor, scan.tokens[at].kind == .word else { return nil }
    if scan.has(at, .to), scan.tokens[at - 1].length == 2, scan.tokens.text(at - 1) == "up" {
      return (.until, at - 1)
    }
    if at - 2 >= scan.floor, scan.has(at - 1, .earlierLater), scan.value(at - 1) == 1,
      scan.tokens.text(at) == "than"
    {
      return (.by, at - 2)
    }
    return nil
  }

  /// `from May on`, `from 2012 onwards`.
  private static func isOnward(_ index: Int, _ scan: DateScan) -> Bool {
    guard index < scan.count, !scan.isBoundary(index), scan.tokens[index].kind == .word else {
      return false
    }
    let word = scan.tokens.text(index)
    return word == "onward" || word == "onwards"
      || (word == "on" && (scan.isBoundary(index + 1) || scan.mark(index + 1) != 0))
  }

  /// `starting in May`, `beginning from 2012`.
  private static func begins(_ index: Int, _ scan: DateScan) -> Bool {
    scan.tokens[index].length > 4
  }
}
