/// A day of the week.
enum WeekdayRule: CoreDateRule {
  static let id = "weekday"
  static let matches =
    """
    a weekday by name, with last, this or next before it or `last week` after it; plurals and \
    names (Bloody Sunday, Sunday Times) are none
    """
  static let examples = [
    DateRuleExample("on Friday", value: "2016-08-19"),
    DateRuleExample("on Thursday", value: "2016-08-25"),
    DateRuleExample("last Friday", value: "2016-08-19"),
    DateRuleExample("next Monday", value: "2016-08-29"),
    DateRuleExample("Tuesday of last week", value: "2016-08-16"),
    DateRuleExample("Bloody Sunday", value: nil),
    DateRuleExample("every Monday", value: nil),
    DateRuleExample("Thursday", reference: nil, value: nil),
  ]
  static let triggers: WordClass = [.weekday, .weekdayShort]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard scan.isCapitalised(index) else { return nil }
    if scan.has(index - 1, .frequency) || isName(index, scan) { return nil }
    if isShift(index, scan) { return nil }
    var end = index + 1
    if scan.has(index, .weekdayShort) {
      guard scan.isMark(end, "."), scan.isGlued(end) else { return nil }
      end += 1
    }
    if MonthDateRule.begins(scan.isMark(end, ",") ? end + 1 : end, in: scan) { return nil }
    var start = index
    var pointer = Pointer.none
    if scan.has(index - 1, .pointer), index - 1 >= scan.floor {
      pointer = MonthDateRule.pointer(scan.value(index - 1))
      start -= 1
    }
    var week: Int?
    let at = scan.has(end, .of) ? end + 1 : end
    if scan.has(at, .pointer), scan.has(at + 1, .unit), !scan.isBoundary(at + 1),
      scan.value(at + 1) == DateUnit.week.rawValue
    {
      week = weekOffset(scan.value(at))
      end = at + 2
    }
    return CoreDate(start, end, .weekday(scan.value(index), pointer, week: week), rule: id)
  }

  static func weekOffset(_ pointer: Int) -> Int {
    switch pointer {
    case 1, 5, 6: -1
    case 3, 4: 1
    default: 0
    }
  }

  /// `Monday-to-Friday shifts`.
  private static func isShift(_ index: Int, _ scan: DateScan) -> Bool {
    (scan.mark(index + 1) == Symbol.hyphen && scan.isGlued(index + 1) && scan.has(index + 2, .to))
      || (scan.mark(index - 1) == Symbol.hyphen && scan.isGlued(index)
        && scan.has(index - 2, .to))
  }

  private static let nameMakers: Set<String> = [
    "bloody", "black", "good", "ash", "palm", "holy", "cyber", "super", "easter",
  ]
  private static let nameEnders: Set<String> = ["times", "post", "mail", "telegraph", "school"]

  private static func isName(_ index: Int, _ scan: DateScan) -> Bool {
    if index > 0, scan.isCapitalised(index - 1),
      nameMakers.contains(scan.tokens.text(index - 1).lowercased())
    {
      return true
    }
    return scan.isCapitalised(index + 1)
      && nameEnders.contains(scan.tokens.text(index + 1).lowercased())
  }
}
