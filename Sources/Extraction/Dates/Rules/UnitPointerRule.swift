/// A week, month or year seen from the document: `last week`, `this year`, `the year before last`.
enum UnitPointerRule: CoreDateRule {
  static let id = "unit-pointer"
  static let matches =
    """
    last, this or next with week, month or year; earlier or later in it; the year before last; \
    the year's end, beginning, middle or turn (year-end)
    """
  static let examples = [
    DateRuleExample("last week", value: "2016-08-15/2016-08-21"),
    DateRuleExample("earlier this week", value: "2016-08-22/2016-08-24"),
    DateRuleExample("earlier this month", value: "2016-08-01/2016-08-24"),
    DateRuleExample("last month", value: "2016-07"),
    DateRuleExample("this year", value: "2016"),
    DateRuleExample("the year before last", value: "2014"),
    DateRuleExample("at year-end", value: "2016-12~"),
    DateRuleExample("the turn of the year", value: "2015-12/2016-01"),
    DateRuleExample("every month", value: nil),
    DateRuleExample("per year", value: nil),
  ]
  static let triggers: WordClass = [.unit]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard let unit = DateUnit(rawValue: scan.value(index)),
      unit == .week || unit == .month || unit == .year
    else { return nil }
    if let back = beforeLast(index, unit, scan) { return back }
    if let edge = edge(index, unit, scan) { return edge }
    guard scan.has(index - 1, .pointer), index - 1 >= scan.floor, isSingular(index, scan) else {
      return nil
    }
    let offset: Int
    switch scan.value(index - 1) {
    case 1: offset = -1
    case 2: offset = 0
    case 3: offset = 1
    default: return nil
    }
    // "the next year" and "the last year" count from elsewhere; "the last week of" is a part.
    if scan.has(index - 2, .the), offset != 0 { return nil }
    if scan.has(index + 1, .of), offset != 0 { return nil }
    if scan.has(index - 2, .frequency) { return nil }
    var start = index - 1
    var part: CalendarPart?
    if scan.has(start - 1, .earlierLater), start - 1 >= scan.floor {
      part = scan.value(start - 1) < 0 ? .earlier : .later
      start -= 1
    }
    return CoreDate(start, index + 1, value(unit, offset, part), rule: id)
  }

  static func value(_ unit: DateUnit, _ offset: Int, _ part: CalendarPart?) -> DateValue {
    unit == .year
      ? .calendar(CalendarFields(year: .relative(offset), part: part))
      : .relative(unit, offset, part)
  }

  private static func isSingular(_ index: Int, _ scan: DateScan) -> Bool {
    let token = scan.tokens[index]
    return scan.tokens.bytes[Int(token.end) - 1] | 0x20 != UInt8(ascii: "s")
  }

  /// `the week before last`.
  private static func beforeLast(_ index: Int, _ unit: DateUnit, _ scan: DateScan) -> CoreDate? {
    guard scan.has(index + 1, .relation), scan.value(index + 1) == 3,
      scan.has(index + 2, .pointer), scan.value(index + 2) == 1, !scan.isBoundary(index + 2),
      !scan.has(index + 3, [.unit, .month, .weekday, .season])
    else { return nil }
    return CoreDate(scan.beforeThe(index), index + 3, value(unit, -2, nil), rule: id)
  }

  /// `year-end`, `the end of the month`, `the turn of the year`, `later in the year`.
  private static func edge(_ index: Int, _ unit: DateUnit, _ scan: DateScan) -> CoreDate? {
    guard isSingular(index, scan) else { return nil }
    if unit == .year || unit == .month {
      let end = scan.mark(index + 1) == Symbol.hyphen ? index + 2 : index + 1
      if scan.has(end, .edge), scan.value(end) == 3, !scan.isBoundary(end),
        end == index + 2 || !scan.has(index - 1, [.the, .cardinal])
      {
        return CoreDate(index, end + 1, value(unit, 0, .end), rule: id)
      }
    }
    let at = scan.beforeThe(index)
    if scan.has(at - 1, .of), scan.has(at - 2, .edge), at - 2 >= scan.floor,
      !scan.has(index - 1, .pointer), at < index || !scan.has(index + 1, .functionWord),
      unit != .week || at < index
    {
      let part: CalendarPart
      switch scan.value(at - 2) {
      case 1: part = .beginning
      case 2: part = .mid
      case 3: part = .end
      default: part = .turn
      }
      if part == .turn, unit != .year { return nil }
      // "the month" is the running one, or the one that a range began in.
      let bare: DateValue =
        unit == .month
        ? .calendar(CalendarFields(monthOffset: 0, part: part)) : value(unit, 0, part)
      return CoreDate(scan.beforeThe(at - 2), index + 1, bare, rule: id)
    }
    if at < index, scan.has(at - 1, .preposition), scan.has(at - 2, [.earlierLater, .part]),
      at - 2 >= scan.floor
    {
      let isComparative = scan.has(at - 2, .earlierLater)
      let part: CalendarPart
      switch scan.value(at - 2) {
      case -1: part = .earlier
      case 1: part = isComparative ? .later : .early
      case 2: part = .mid
      default: part = .late
      }
      return CoreDate(at - 2, index + 1, value(unit, 0, part), rule: id)
    }
    return nil
  }
}
