/// A feast of a year that stands before it: `last year's Chuseok`, `지난해 추석`.
enum YearBeforeFeast: DateRule {
  static let id = "year-before-feast"
  static let matches = "a year, with a possessive or not, directly before a feast"
  static let examples = [
    DateRuleExample("last year's Day of the Sun", value: "2015-04-15"),
    DateRuleExample("지난해 추석", value: "2015-09-27"),
    DateRuleExample("the 2012 Day of the Sun", value: "2012-04-15"),
  ]

  /// Makes one expression of a year and the feast after it.
  static func join(_ found: inout [DateExpression], _ scan: DateScan) {
    guard found.contains(where: isFeast) else { return }
    var result: [DateExpression] = []
    result.reserveCapacity(found.count)
    for expression in found {
      if isFeast(expression), let last = result.last, let joined = feast(last, expression, scan) {
        result[result.count - 1] = joined
      } else {
        result.append(expression)
      }
    }
    found = result
  }

  private static func isFeast(_ expression: DateExpression) -> Bool {
    if case .event(_, nil) = expression.value { true } else { false }
  }

  private static func feast(
    _ year: DateExpression, _ feast: DateExpression, _ scan: DateScan
  ) -> DateExpression? {
    guard case .event(let event, nil) = feast.value,
      scan.names.events[event].recurrence != .once,
      case .calendar(let fields) = year.value, let reference = fields.year, fields.month == nil,
      fields.part == nil
    else { return nil }
    let gap = year.tokens.upperBound..<max(year.tokens.upperBound, feast.tokens.lowerBound)
    guard gap.count <= 1, gap.allSatisfy({ scan.has($0, .present) && scan.isGlued($0) }),
      !scan.isBoundary(feast.tokens.lowerBound)
    else { return nil }
    return DateExpression(
      tokens: year.tokens.lowerBound..<feast.tokens.upperBound,
      bytes: year.bytes.lowerBound..<feast.bytes.upperBound,
      value: .event(event, year: reference), rules: feast.rules + [id])
  }
}
