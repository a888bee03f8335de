/// A year stated once for several dates: `in June and July 2020`.
enum SharedYear: DateRule {
  static let id = "shared-year"
  static let matches = "a date without a year, joined by `and`, `or` or a comma to one with a year"
  static let examples = [
    DateRuleExample("in June and July 2014", value: "2014-06"),
    DateRuleExample("in June/July 2014", value: "2014-06"),
    DateRuleExample("on December 3, and on January 5, 2014", value: "2013-12-03"),
  ]

  /// Gives the year of a date to those joined before it.
  static func spread(_ found: inout [DateExpression], _ scan: DateScan) {
    guard found.count > 1 else { return }
    for index in (0..<found.count - 1).reversed() {
      guard case .calendar(var first) = found[index].value, first.year == nil,
        first.month != nil, first.pointer == .none,
        case .calendar(let second) = found[index + 1].value, let month = second.month,
        case .absolute(let year) = second.year,
        joined(found[index].tokens.upperBound..<found[index + 1].tokens.lowerBound, scan)
      else { continue }
      first.year = .absolute((first.month ?? 1) > month ? year - 1 : year)
      found[index].value = .calendar(first)
      found[index].rules.append(id)
    }
  }

  private static func joined(_ gap: Range<Int>, _ scan: DateScan) -> Bool {
    (1...4).contains(gap.count)
      && gap.allSatisfy {
        scan.has($0, [.and, .or, .preposition, .the]) || isJoint($0, scan)
      }
      && gap.contains { scan.has($0, [.and, .or]) || isJoint($0, scan) }
      && !scan.isBoundary(gap.upperBound)
  }

  /// A comma or a stroke: `June/July 2014`.
  private static func isJoint(_ index: Int, _ scan: DateScan) -> Bool {
    scan.isMark(index, ",") || scan.isMark(index, "/")
  }
}
