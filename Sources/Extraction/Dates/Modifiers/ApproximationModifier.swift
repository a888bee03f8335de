import Events

/// About a date, or doubtfully at it.
enum ApproximationModifier: DateModifierRule {
  static let id = "approximate"
  static let matches =
    "around, about, circa (`~`); possibly, perhaps, probably (`?`); in or around (`%`)"
  static let examples = [
    DateRuleExample("around April 15", value: "2016-04-15~"),
    DateRuleExample("circa 2009", value: "2009~"),
    DateRuleExample("possibly in March 2011", value: "2011-03?"),
    DateRuleExample("in or around May last year", value: "2015-05%"),
  ]

  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool {
    if case .vaguePast = date.value { return false }
    var at = scan.beforeThe(date.start) - 1
    if scan.isMark(at, "."), scan.isGlued(at) { at -= 1 }
    var found = Set<DateEstimate.Qualifier>()
    var start = date.start
    let first = date.start
    if scan.has(at, .approximate), at >= scan.floor {
      found.insert(.approximate)
      start = at
      at -= 1
      if scan.has(at, .or), scan.has(at - 1, .preposition), at - 1 >= scan.floor {
        found.insert(.uncertain)
        start = at - 1
        at -= 2
      }
    }
    let doubt = scan.has(at, .preposition) ? at - 1 : at
    if scan.has(doubt, .doubtful), doubt >= scan.floor {
      found.insert(.uncertain)
      start = doubt
    }
    guard !found.isEmpty else { return false }
    date.start = start
    if date.rules.contains(ClockTimeModifier.id), scan.isNumber(first),
      scan.day(first) == nil
        || !scan.has(first + 1, .month)
    {
      // `at about 5 pm yesterday`: the hour is rough, not the day.
      return true
    }
    if found.count == 2 || (date.qualifier == .approximate && found.contains(.uncertain)) {
      date.qualifier = .both
    } else {
      date.qualifier = found.contains(.approximate) ? .approximate : .uncertain
    }
    return true
  }
}
