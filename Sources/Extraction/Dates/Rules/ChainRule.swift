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
    DateRuleExample(
      "A march was held on May 3, 2012. They were held on the day of the march.",
      value: "2012-05-03"),
    DateRuleExample("the day of the race", value: nil),
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
    if unit == .day, scan.has(before, .the), let end = occasion(index + 1, scan) {
      return CoreDate(before, end, .anaphor(.day, DateCount(0), sign: 1), rule: id)
    }
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
      let isBoth = scan.tokens[before].length == 4 && scan.has(before - 1, .same)
      let isSame = scan.tokens[before].length == 4 && (hasThe || isBoth)
      let isThat =
        !isSame
        && (scan.has(before - 1, [.preposition, .earlierLater]) || opens(before, scan))
      if isSame || isThat, !scan.has(index + 1, .same) { offset = 0 }
      start = isBoth ? before - 1 : scan.beforeThe(before)
      if offset == 0, start - 1 >= scan.floor, scan.has(start - 1, .earlierLater) { start -= 1 }
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

  /// `the day of the march`, `the day of his arrest`: that of an occasion named shortly before.
  private static func occasion(_ index: Int, _ scan: DateScan) -> Int? {
    guard scan.has(index, .of), index + 2 < scan.count, !scan.isBoundary(index + 2),
      scan.has(index + 1, .the), scan.tokens[index + 2].kind == .word,
      !scan.isCapitalised(index + 2), scan.tokens[index + 2].word >= 0
    else { return nil }
    let noun = scan.tokens[index + 2].word
    let isKnown = (max(0, index - 60)..<max(0, index - 1)).contains {
      scan.tokens[$0].word == noun && scan.tokens[$0].kind == .word
    }
    return isKnown ? index + 3 : nil
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
