/// So many units from the document, from an earlier mention or from another date.
enum CountedUnitsRule: CoreDateRule {
  static let id = "counted-units"
  static let matches =
    """
    a number of days, weeks, months or years with ago (from the document), later or earlier (from \
    the mention before), after or before a dated event; `the past two weeks`; durations are none
    """
  static let examples = [
    DateRuleExample("three days ago", value: "2016-08-22"),
    DateRuleExample("two weeks ago", value: "2016-08-11~"),
    DateRuleExample("a few days ago", value: "[2016-08-20..2016-08-23]"),
    DateRuleExample("five years ago", value: "2011~"),
    DateRuleExample("three days after the launch on April 13, 2012", value: "2012-04-16"),
    DateRuleExample("over the past two weeks", value: "2016-08-11/2016-08-25"),
    DateRuleExample("the first nine months of 2014", value: "2014-01/2014-09"),
    DateRuleExample("for two weeks", value: nil),
    DateRuleExample("69-year old", value: nil),
    DateRuleExample("long ago", value: nil),
  ]
  static let triggers: WordClass = [.unit]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard let unit = DateUnit(rawValue: scan.value(index)), unit != .century else { return nil }
    let after = index + 1
    let follows = scan.has(after, [.ago, .shift, .relation]) && !scan.isBoundary(after)
    if follows {
      if scan.has(after, .ago) {
        guard let (count, start) = counted(index, scan) else { return nil }
        if unit == .year, count == DateCount(1), scan.has(start - 1, .halfOrQuarter),
          scan.value(start - 1) == 1, start - 1 >= scan.floor
        {
          return CoreDate(
            start - 1, after + 1, .away(DateCount(6), .month, sign: -1), rule: "ago")
        }
        return CoreDate(start, after + 1, .away(count, unit, sign: -1), rule: "ago")
      }
      if scan.has(after, .shift), !isAdjectival(after, scan) {
        guard let (count, start) = counted(index, scan), count.low > 0 else { return nil }
        let sign = scan.value(after) < 0 ? -1 : 1
        return CoreDate(start, after + 1, .anaphor(unit, count, sign: sign), rule: "chain")
      }
      if scan.has(after, .relation), [3, 4].contains(scan.value(after)) {
        let sign = scan.value(after) == 4 ? 1 : -1
        if ChainRule.closes(after + 1, scan) {
          guard let (count, start) = counted(index, scan), count.low > 0 else { return nil }
          return CoreDate(start, after + 1, .anaphor(unit, count, sign: sign), rule: "chain")
        }
        let counted = self.counted(index, scan) ?? (DateCount(1), scan.beforeThe(index))
        guard counted.start < index, let anchor = anchor(after + 1, scan) else { return nil }
        var date = CoreDate(
          counted.start, anchor.end,
          .shifted(anchor.value, counted.count, unit, sign: sign), rule: "shift",
          qualifier: anchor.qualifier)
        date.rules = anchor.rules + date.rules
        return date
      }
    }
    return within(index, unit, scan)
  }

  /// The count before a unit; `the day`, `the week` count as one.
  private static func counted(_ index: Int, _ scan: DateScan) -> (count: DateCount, start: Int)? {
    guard let found = scan.count(endingAt: index) else { return nil }
    // "every two weeks", "for three years before" are no dates.
    if scan.has(found.start - 1, [.frequency, .durationWord]) { return nil }
    return found
  }

  /// `two days earlier` but not `two days later than`, `weeks prior to`.
  private static func isAdjectival(_ index: Int, _ scan: DateScan) -> Bool {
    scan.has(index + 1, .pointer) || (scan.has(index, .prior) && scan.has(index + 1, .to))
  }

  /// The date that stands after `after`, a short noun phrase between them at most.
  private static func anchor(_ index: Int, _ scan: DateScan) -> CoreDate? {
    guard scan.depth == 0 else { return nil }
    var inner = scan
    inner.floor = index
    inner.depth = 1
    for at in index..<min(index + 9, scan.count) {
      let mark = scan.mark(at)
      if scan.isBoundary(at) || (mark != 0 && mark != Symbol.hyphen && mark != Symbol.apostrophe) {
        return nil
      }
      if scan.isNumber(at) || scan.has(at, .triggers),
        let date = DateReader.coreDate(at: at, in: inner)
      {
        return date
      }
    }
    return nil
  }

  /// `the past two weeks`, `the next three days`, `the last few months`.
  private static func within(_ index: Int, _ unit: DateUnit, _ scan: DateScan) -> CoreDate? {
    if scan.has(index - 1, .pointer), index - 1 >= scan.floor {
      let value = scan.value(index - 1)
      // "the past year", "the last decade"
      guard value == 5 || (value == 1 && (unit == .decade || scan.has(index - 2, .the))),
        !scan.has(index + 1, .of), unit != .day
      else { return nil }
      return CoreDate(
        scan.beforeThe(index - 1), index + 1, .within(DateCount(1), unit, sign: -1), rule: "within")
    }
    guard let (count, start) = scan.count(endingAt: index), count.low > 0 else { return nil }
    if let months = monthsOfYear(index, unit, count, start, scan) { return months }
    guard scan.has(start - 1, .pointer), start - 1 >= scan.floor
    else { return nil }
    let sign: Int
    switch scan.value(start - 1) {
    case 1:
      // "expected to last three weeks" is a verb.
      guard scan.has(start - 2, [.the, .preposition, .relation]) else { return nil }
      sign = -1
    case 5: sign = -1
    case 3: sign = 1
    default: return nil
    }
    return CoreDate(
      scan.beforeThe(start - 1), index + 1, .within(count, unit, sign: sign), rule: "within")
  }

  /// `the first nine months of 2020`.
  private static func monthsOfYear(
    _ index: Int, _ unit: DateUnit, _ count: DateCount, _ start: Int, _ scan: DateScan
  ) -> CoreDate? {
    guard unit == .month, count.isExact, count.low < 12, scan.has(index + 1, .of),
      start - 1 >= scan.floor
    else { return nil }
    let isFirst = scan.has(start - 1, .ordinal) && scan.value(start - 1) == 1
    guard isFirst || (scan.has(start - 1, .pointer) && scan.value(start - 1) == 1) else {
      return nil
    }
    var inner = scan
    inner.floor = index + 2
    guard let year = DateReader.simpleDate(startingAt: index + 2, in: inner),
      let fields = year.fields, fields.year != nil, fields.month == nil, fields.part == nil
    else { return nil }
    var first = fields
    var last = fields
    first.month = isFirst ? 1 : 13 - count.low
    last.month = isFirst ? count.low : 12
    return CoreDate(
      scan.beforeThe(start - 1), year.end, .range(.calendar(first), .calendar(last)), rule: id)
  }
}
