/// A day seen from an earlier mention: `the following day`, `that month`, `the day before`.
enum ChainRule: CoreDateRule {
  static let id = "chain"
  static let matches =
    """
    the following, next, previous or same day, week, month or year; that day; the day after or \
    before; counted from the mention before it or from a date in brackets after it
    """
  static let examples = [
    DateRuleExample("the following day (after April 26, 2012)", value: "2012-04-27"),
    DateRuleExample("It began on May 3, 2012. The next day it ended.", value: "2012-05-04"),
    DateRuleExample("the following day", value: nil),
    DateRuleExample("the same people", value: nil),
  ]
  static let triggers: WordClass = [.unit]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard let unit = DateUnit(rawValue: scan.value(index)), (1...4).contains(unit.rawValue),
      isSingular(index, scan)
    else { return nil }
    let before = index - 1
    guard before >= scan.floor || scan.has(before, .the) else { return nil }
    var offset: Int?
    var start = before
    let hasThe = scan.has(before - 1, .the)
    if scan.has(before, .pointer) {
      switch scan.value(before) {
      case 4: offset = 1
      case 6: offset = -1
      case 3 where unit == .day || hasThe: offset = 1
      default: break
      }
      start = scan.beforeThe(before)
    } else if scan.has(before, .same) {
      let isSame = scan.tokens[before].length == 4 && hasThe
      let isThat = !isSame && (scan.has(before - 1, .preposition) || opens(before, scan))
      if isSame || isThat, !scan.has(index + 1, .same) { offset = 0 }
      start = scan.beforeThe(before)
    } else if scan.has(before, .the), scan.has(index + 1, .relation),
      [3, 4].contains(scan.value(index + 1)), closes(index + 2, scan) || isPast(index + 2, scan)
    {
      let sign = scan.value(index + 1) == 4 ? 1 : -1
      return CoreDate(before, index + 2, .anaphor(unit, DateCount(1), sign: sign), rule: id)
    }
    guard let offset else { return nil }
    if let inner = bracket(index + 1, scan) {
      return CoreDate(
        start, inner.end, .shifted(inner.value, DateCount(abs(offset)), unit, sign: offset),
        rule: id)
    }
    let value = DateValue.anaphor(unit, DateCount(abs(offset)), sign: offset)
    // `the following week` is the calendar's, `a week later` seven days on.
    return CoreDate(
      start, index + 1, unit == .week && offset != 0 ? .weekOf(value) : value, rule: id)
  }

  /// `agents the day before seized …`: a verb follows, not what the day came before.
  private static func isPast(_ index: Int, _ scan: DateScan) -> Bool {
    guard index + 1 < scan.count, scan.tokens[index].kind == .word, !scan.isCapitalised(index),
      scan.tokens[index].length > 4
    else { return false }
    let end = Int(scan.tokens[index].end)
    return scan.tokens.bytes[(end - 2)..<end].elementsEqual("ed".utf8)
  }

  private static func isSingular(_ index: Int, _ scan: DateScan) -> Bool {
    let token = scan.tokens[index]
    return scan.tokens.bytes[Int(token.end) - 1] | 0x20 != UInt8(ascii: "s")
  }

  private static func opens(_ index: Int, _ scan: DateScan) -> Bool {
    index == 0 || scan.mark(index - 1) != 0 || scan.isBoundary(index)
  }

  /// Whether nothing follows that a relation could bound.
  static func closes(_ index: Int, _ scan: DateScan) -> Bool {
    scan.isBoundary(index) || (scan.mark(index) != 0 && scan.mark(index) != Symbol.hyphen)
  }

  /// `(after April 26, 2012)`.
  private static func bracket(_ index: Int, _ scan: DateScan) -> CoreDate? {
    guard scan.isMark(index, "("), scan.has(index + 1, .relation),
      [3, 4].contains(scan.value(index + 1)), !scan.isBoundary(index + 2)
    else { return nil }
    var inner = scan
    inner.floor = index + 2
    guard var date = DateReader.simpleDate(startingAt: index + 2, in: inner),
      scan.isMark(date.end, ")")
    else { return nil }
    date.end += 1
    return date
  }
}
