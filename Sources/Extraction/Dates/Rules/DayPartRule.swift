/// Parts of the day that name the day: `last night`, `this morning`, `the next morning`.
enum DayPartRule: CoreDateRule {
  static let id = "day-part"
  static let matches =
    """
    this morning, last night (from the document); that evening, the next morning, the night before \
    (from the mention before)
    """
  static let examples = [
    DateRuleExample("this morning", value: "2016-08-25"),
    DateRuleExample("last night", value: "2016-08-24"),
    DateRuleExample("On May 3, 2012 they met. The next morning they left.", value: "2012-05-04"),
    DateRuleExample("three were shot overnight.", value: "2016-08-24/2016-08-25"),
    DateRuleExample("an overnight curfew", value: nil),
    DateRuleExample("at night", value: nil),
    DateRuleExample("every morning", value: nil),
  ]
  static let triggers: WordClass = [.dayPart]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    let before = index - 1
    if scan.tokens[index].length == 9, isNight(index, scan) {
      return CoreDate(index, index + 1, .within(DateCount(1), .day, sign: -1), rule: id)
    }
    guard before >= scan.floor else { return nil }
    let hasThe = scan.has(before - 1, .the)
    let start = scan.beforeThe(before)
    if scan.has(before, .pointer) {
      switch scan.value(before) {
      case 2: return CoreDate(before, index + 1, .relative(.day, 0, nil), rule: id)
      case 1 where !hasThe: return CoreDate(before, index + 1, .relative(.day, -1, nil), rule: id)
      case 3 where hasThe, 4: return chain(start, index + 1, 1)
      case 6: return chain(start, index + 1, -1)
      default: return nil
      }
    }
    if scan.has(before, .same) {
      let isSame = scan.tokens[before].length == 4 && hasThe
      return isSame || !hasThe ? chain(start, index + 1, 0) : nil
    }
    if scan.has(before, .the), scan.has(index + 1, .relation), scan.value(index + 1) == 3,
      ChainRule.closes(index + 2, scan)
    {
      return chain(before, index + 2, -1)
    }
    return nil
  }

  /// Whoever is kept overnight is kept through a night that the text does not name.
  private static let stays: Set<String> = [
    "kept", "held", "detained", "stayed", "spent", "remained", "camped", "waited", "stay", "left",
  ]

  /// `overnight` as an adverb without a day beside it: the night before the document, or its own.
  private static func isNight(_ index: Int, _ scan: DateScan) -> Bool {
    guard scan.tokens.text(index) == "overnight", index > 0,
      !stays.contains(scan.tokens.text(index - 1)),
      !scan.has(index - 1, [.weekday, .weekdayShort, .dayWord, .the, .cardinal, .weekend]),
      ChainRule.closes(index + 1, scan) || scan.has(index + 1, [.preposition, .and])
    else { return false }
    return !(index + 1...index + 3).contains {
      scan.has($0, [.weekday, .weekdayShort, .dayWord, .month, .monthShort, .weekend, .between])
        || scan.isNumber($0)
    }
  }

  private static func chain(_ start: Int, _ end: Int, _ offset: Int) -> CoreDate {
    CoreDate(
      start, end, .anaphor(.day, DateCount(abs(offset)), sign: offset), rule: id)
  }
}
