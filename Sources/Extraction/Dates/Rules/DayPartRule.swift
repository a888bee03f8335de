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
    DateRuleExample("at night", value: nil),
    DateRuleExample("every morning", value: nil),
  ]
  static let triggers: WordClass = [.dayPart]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    let before = index - 1
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

  private static func chain(_ start: Int, _ end: Int, _ offset: Int) -> CoreDate {
    CoreDate(
      start, end, .anaphor(.day, DateCount(abs(offset)), sign: offset), rule: id)
  }
}
