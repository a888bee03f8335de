/// Seasons of the year.
enum SeasonRule: CoreDateRule {
  static let id = "season"
  static let matches =
    """
    a season with last, this or next, with a year, or after a preposition; `fall` and `spring` \
    only where they cannot be anything else; bounds by hemisphere of the document's country
    """
  static let examples = [
    DateRuleExample("this summer", value: "2016-22"),
    DateRuleExample("last winter", value: "2015-24"),
    DateRuleExample("in the spring of 2012", value: "2012-21"),
    DateRuleExample("autumn 2013", value: "2013-23"),
    DateRuleExample("the fall of the city", value: nil),
    DateRuleExample("winter clothing", value: nil),
  ]
  static let triggers: WordClass = [.season]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard let season = Season(rawValue: scan.value(index)) else { return nil }
    var start = index
    var pointer = Pointer.none
    if scan.has(index - 1, .pointer), index - 1 >= scan.floor {
      pointer = MonthDateRule.pointer(scan.value(index - 1))
      start = index - 1
    }
    var end = index + 1
    var year: YearReference?
    let at = scan.has(end, .of) || scan.isMark(end, ",") ? end + 1 : end
    if let number = scan.year(at), !scan.isBoundary(at), !scan.has(at + 1, .countedThing) {
      year = .absolute(number)
      end = secondYear(at + 1, after: number, scan) ?? at + 1
    } else if pointer == .none, let number = scan.year(index - 1), index - 1 >= scan.floor {
      year = .absolute(number)
      start = index - 1
    }
    let hasThe = scan.has(start - 1, .the)
    if pointer == .none, year == nil {
      let leads: WordClass = [.preposition, .relation, .of, .part]
      let led = scan.has(hasThe ? index - 2 : index - 1, leads)
      let isOther = season == .autumn && scan.tokens[index].length == 4
      let pointed = scan.has(at, .pointer) && scan.has(at + 1, .unit)
      let coordinated =
        scan.has(index - 1, .preposition)
        && scan.has(end, .and) && scan.has(end + 1, .season)
      let closed =
        scan.isBoundary(end) || (scan.mark(end) != 0 && scan.mark(end) != Symbol.hyphen)
        || scan.has(end, .functionWord) || pointed || coordinated
      guard led, closed, !isOther || pointed, !(hasThe && scan.has(end, .of) && !pointed) else {
        return nil
      }
    }
    return CoreDate(
      hasThe ? scan.beforeThe(start) : start, end,
      .season(season, pointer, year: year, vague: false), rule: id)
  }

  /// `-20`, `/2020` after the year in which a winter began.
  private static func secondYear(_ index: Int, after year: Int, _ scan: DateScan) -> Int? {
    guard scan.mark(index) == Symbol.hyphen || scan.isMark(index, "/"), scan.isGlued(index),
      scan.isGlued(index + 1),
      let next = scan.integer(index + 1, digits: 2...4), next % 100 == (year + 1) % 100
    else { return nil }
    return index + 2
  }
}
