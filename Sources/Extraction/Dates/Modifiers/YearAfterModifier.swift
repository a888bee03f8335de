/// The year of a month, a feast or a season, stated after it.
enum YearAfterModifier: DateModifierRule {
  static let id = "year-after"
  static let matches = "last year, this year, next year, the same year or a number, after a date"
  static let examples = [
    DateRuleExample("April last year", value: "2015-04"),
    DateRuleExample("in May of this year", value: "2016-05"),
    DateRuleExample("the Day of the Sun last year", value: "2015-04-15"),
    DateRuleExample("the Day of the Sun in 2012", value: "2012-04-15"),
  ]

  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool {
    guard takesYear(date.value), let (year, end) = year(date.end, date.value, scan) else {
      return false
    }
    switch date.value {
    case .calendar(var fields):
      fields.year = year
      date.value = .calendar(fields)
    case .season(let season, let pointer, year: nil, let vague):
      date.value = .season(season, pointer, year: year, vague: vague)
    case .event(let event, year: nil): date.value = .event(event, year: year)
    case .range(.calendar(var first), .calendar(var last)):
      first.year = year
      last.year = year
      date.value = .range(.calendar(first), .calendar(last))
    default: return false
    }
    date.end = end
    return true
  }

  private static func takesYear(_ value: DateValue) -> Bool {
    switch value {
    case .calendar(let fields): fields.year == nil && fields.month != nil
    case .season(_, let pointer, let year, _): pointer == .none && year == nil
    case .event(_, let year): year == nil
    case .range(.calendar(let first), .calendar(let last)):
      first.year == nil && last.year == nil && first.month != nil && last.month != nil
    default: false
    }
  }

  private static func year(
    _ index: Int, _ value: DateValue, _ scan: DateScan
  ) -> (year: YearReference, end: Int)? {
    var at = index
    if scan.isMark(at, ",") { at += 1 }
    if scan.has(at, [.of, .preposition]) { at += 1 }
    if scan.isBoundary(at) { return nil }
    if let number = scan.year(at), !scan.has(at + 1, .countedThing), isNumbered(value) {
      return (.absolute(number), at + 1)
    }
    let hasThe = scan.has(at, .the)
    if hasThe { at += 1 }
    guard scan.has(at + 1, .unit), scan.value(at + 1) == DateUnit.year.rawValue,
      !scan.isBoundary(at + 1)
    else { return nil }
    if scan.has(at, .same) { return (.anaphoric(0), at + 2) }
    guard scan.has(at, .pointer) else { return nil }
    switch scan.value(at) {
    case 1 where !hasThe: return (.relative(-1), at + 2)
    case 2: return (.relative(0), at + 2)
    case 3 where !hasThe: return (.relative(1), at + 2)
    case 4: return (.anaphoric(1), at + 2)
    case 6: return (.anaphoric(-1), at + 2)
    default: return nil
    }
  }

  /// Feasts and farm seasons take a number after them; the others have theirs already.
  private static func isNumbered(_ value: DateValue) -> Bool {
    switch value {
    case .event, .season(_, _, year: nil, vague: true): true
    default: false
    }
  }
}
