/// Years of the Juche calendar: Juche 1 is 1912.
enum JucheRule: CoreDateRule {
  static let id = "juche"
  static let matches = "Juche and a number; a common year in brackets is checked against it"
  static let examples = [
    DateRuleExample("Juche 100", value: "2011"),
    DateRuleExample("Juche 105 (2016)", value: "2016"),
    DateRuleExample("April 15, Juche 101", value: "2012-04-15"),
    DateRuleExample("Juche 109. 1. 20.", value: "2020-01-20"),
    DateRuleExample("the Juche idea", value: nil),
  ]
  static let triggers: WordClass = [.juche]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    if let whole = whole(index, in: scan) { return whole }
    guard let (year, end) = year(index, in: scan) else { return nil }
    let fields = CalendarFields(year: .absolute(year))
    return CoreDate(index, end, .calendar(fields), rule: id)
  }

  /// `Juche109.1.20.`, `Juche 109. 1. 20.`
  private static func whole(_ index: Int, in scan: DateScan) -> CoreDate? {
    guard scan.isMark(index + 2, "."), scan.isMark(index + 4, "."),
      let year = scan.integer(index + 1, digits: 1...3), year >= 1,
      let month = scan.integer(index + 3, digits: 1...2), (1...12).contains(month),
      let day = scan.integer(index + 5, digits: 1...2), (1...31).contains(day)
    else { return nil }
    let fields = CalendarFields(year: .absolute(1911 + year), month: month, day: day)
    return CoreDate(index, index + 6, .calendar(fields), rule: id)
  }

  /// The common year of `Juche N` at an index, with a bracketed one after it.
  static func year(_ index: Int, in scan: DateScan) -> (year: Int, end: Int)? {
    guard scan.has(index, .juche), let number = scan.integer(index + 1, digits: 1...3),
      number >= 1, !scan.isBoundary(index + 1)
    else { return nil }
    var year = 1911 + number
    var end = index + 2
    if scan.isMark(end, "("), let stated = scan.year(end + 1), scan.isMark(end + 2, ")") {
      // Where the two differ the common year is what readers check.
      year = stated
      end += 3
    }
    return (year, end)
  }
}
