/// A month by name, with what stands around it: day, year, weekday.
enum MonthDateRule: CoreDateRule {
  static let id = "month-day"
  static let matches =
    "a month by name or abbreviation, with a day before or after it, a year, a weekday"
  static let examples = [
    DateRuleExample("August 25, 2016", value: "2016-08-25"),
    DateRuleExample("25 Aug. 2016", value: "2016-08-25"),
    DateRuleExample("Thursday, August 25", value: "2016-08-25"),
    DateRuleExample("the 3rd of May 2012", value: "2012-05-03"),
    DateRuleExample("Oct. 31", value: "2015-10-31"),
    DateRuleExample("Aug. 22-24", value: "2016-08-22/2016-08-24"),
    DateRuleExample("since May", value: "2016-05/.."),
    DateRuleExample("4-May-2022", value: "2022-05-04"),
    DateRuleExample("4/May/2022", value: "2022-05-04"),
    DateRuleExample("May-4-2022", value: "2022-05-04"),
    DateRuleExample("the night of 3/4 May 2022", value: "2022-05-03/2022-05-04"),
    DateRuleExample("between May 4 and 9, 2022", value: "2022-05-04/2022-05-09"),
    DateRuleExample("4 May ’12", value: "2012-05-04"),
    DateRuleExample("he may have been punished", value: nil),
    DateRuleExample("fighters of the March 23 Movement", value: nil),
  ]
  static let triggers: WordClass = [.month, .monthShort]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard scan.isCapitalised(index) || isPlain(index, scan) else { return nil }
    var fields = CalendarFields(month: scan.value(index))
    var start = index
    var end = index + 1
    let isShort = scan.has(index, .monthShort)
    let hasDot = isShort && scan.isMark(end, ".") && scan.isGlued(end)
    if hasDot { end += 1 }

    if let joined = hyphenated(index, in: scan) { return joined }
    var lastDay: Int?
    if let after = dayAfter(end, isBetween: scan.has(index - 1, .between), in: scan) {
      fields.day = after.day
      lastDay = after.last
      end = after.end
    } else if let before = dayBefore(index, in: scan) {
      if let last = before.last {
        fields.day = before.day
        lastDay = last
      } else {
        fields.day = before.day
      }
      start = before.start
    }
    if let year = yearAfter(end, hasDay: fields.day != nil, start: start, in: scan) {
      fields.year = .absolute(year.year)
      end = year.end
    }
    if fields.day == nil, fields.year == nil {
      guard isDateAlone(index, end, hasDot: hasDot, isShort: isShort, scan) else { return nil }
      if scan.has(start - 1, .pointer), start - 1 >= scan.floor, scan.value(start - 1) != 4 {
        fields.pointer = pointer(scan.value(start - 1))
        start -= 1
      }
    }
    if fields.day != nil, fields.year == nil, isName(start, end, scan) { return nil }
    if fields.day != nil { start = weekdayBefore(start, in: scan) }
    guard let day = fields.day, let last = lastDay else {
      return CoreDate(start, end, .calendar(fields), rule: id)
    }
    var second = fields
    second.day = last
    if last < day {  // "July 30-2" runs into the next month.
      second.month = (fields.month ?? 1) % 12 + 1
    }
    return CoreDate(start, end, .range(.calendar(fields), .calendar(second)), rule: id)
  }

  /// Whether a day is part of a name: `the March 23 Movement`, but not `On March 23 Movement…`.
  private static func isName(_ start: Int, _ end: Int, _ scan: DateScan) -> Bool {
    guard !scan.isBoundary(end), scan.isCapitalised(end), !scan.has(start - 1, .preposition) else {
      return false
    }
    if scan.has(end, .datedName) { return true }
    // `the February 8 Vinalon Complex`: an article before, a name of two words behind.
    return scan.has(start - 1, .the) && end + 1 < scan.count && scan.tokens[end].kind == .word
      && scan.isCapitalised(end + 1) && !scan.isBoundary(end + 1)
      && scan.tokens[end + 1].kind == .word
  }

  /// `4-May-2022`, `4/May/2022`, `4.May.2022`, `May-4-2022`, `May-2022`.
  private static func hyphenated(_ index: Int, in scan: DateScan) -> CoreDate? {
    let mark = scan.mark(index + 1)
    guard mark == Symbol.hyphen || scan.isMark(index + 1, "/") || scan.isMark(index + 1, "."),
      scan.isGlued(index + 1), scan.isGlued(index + 2)
    else { return nil }
    var fields = CalendarFields(month: scan.value(index))
    if scan.mark(index + 3) == mark, scan.isGlued(index + 3), scan.isGlued(index + 4),
      let year = scan.year(index + 4), let day = scan.integer(index + 2, digits: 1...2),
      (1...31).contains(day)
    {
      fields.year = .absolute(year)
      fields.day = day
      return CoreDate(index, index + 5, .calendar(fields), rule: id)
    }
    guard let year = scan.year(index + 2) else { return nil }
    fields.year = .absolute(year)
    var start = index
    if scan.mark(index - 1) == mark, scan.isGlued(index), scan.isGlued(index - 1),
      index - 2 >= scan.floor, let day = scan.integer(index - 2, digits: 1...2),
      (1...31).contains(day)
    {
      fields.day = day
      start = index - 2
    } else if mark != Symbol.hyphen {
      return nil
    }
    return CoreDate(start, index + 3, .calendar(fields), rule: id)
  }

  /// Whether a day and a month, in either order, stand at an index.
  static func begins(_ index: Int, in scan: DateScan) -> Bool {
    guard !scan.isBoundary(index) else { return false }
    let months: WordClass = [.month, .monthShort]
    if scan.has(index, months) {
      let next = scan.isMark(index + 1, ".") ? index + 2 : index + 1
      return scan.isCapitalised(index) && scan.day(next) != nil && !scan.isBoundary(next)
    }
    guard scan.isNumber(index), let day = scan.day(index) else { return false }
    let next = scan.has(day.end, .of) ? day.end + 1 : day.end
    return scan.has(next, months) && scan.isCapitalised(next) && !scan.isBoundary(next)
  }

  static func pointer(_ value: Int) -> Pointer {
    switch value {
    case 1, 5, 6: .last
    case 2: .this
    case 3, 4: .next
    default: .none
    }
  }

  /// Lower-case months are months, but for those that are other words too.
  private static func isPlain(_ index: Int, _ scan: DateScan) -> Bool {
    scan.has(index, .month) && ![3, 5, 8].contains(scan.value(index))
  }

  /// A day, or a run of days, after the month.
  private static func dayAfter(
    _ index: Int, isBetween: Bool, in scan: DateScan
  ) -> (day: Int, last: Int?, end: Int)? {
    let hasThe = scan.has(index, .the)
    guard !scan.isBoundary(index), let first = scan.day(hasThe ? index + 1 : index),
      !hasThe || first.isOrdinal
    else { return nil }
    if !first.isOrdinal, scan.has(first.end, .countedThing) { return nil }
    let joins = scan.mark(first.end) == Symbol.hyphen || scan.has(first.end, .to)
    let isAnd = scan.has(first.end, .and)
    if joins || isAnd, let second = scan.day(first.end + 1), second.day != first.day,
      !scan.has(second.end, [.month, .monthShort, .countedThing, .unit]),
      isAnd
        ? (isBetween ? second.day > first.day : second.day == first.day + 1)
          && (isBetween && scan.isMark(second.end, ",") || closes(second.end, scan)) : true
    {
      return (first.day, second.day, second.end)
    }
    return (first.day, nil, first.end)
  }

  /// Whether nothing follows that a number would count: `April 13 and 14 men` has one day.
  private static func closes(_ index: Int, _ scan: DateScan) -> Bool {
    scan.isBoundary(index) || scan.mark(index) != 0 || scan.has(index, .functionWord)
      || scan.year(index) != nil
  }

  /// A day, or a run of days, before the month: `25`, `the 25th of`, `6-8`.
  private static func dayBefore(
    _ index: Int, in scan: DateScan
  ) -> (day: Int, last: Int?, start: Int)? {
    var at = index - 1
    if scan.has(at, .of) { at -= 1 }
    if scan.has(at, .ordinalSuffix), scan.isGlued(at) { at -= 1 }
    guard at >= scan.floor, let day = scan.day(at), day.end <= index,
      !(scan.isMark(at - 1, ":") && scan.isNumber(at - 2)), !scan.has(at - 1, .numberedThing),
      !scan.isMark(at - 1, "$"), !scan.isBoundary(index)
    else { return nil }
    if at == index - 2, scan.has(index - 1, .of), !day.isOrdinal { return nil }
    let isNight = scan.isMark(at - 1, "/") && scan.isGlued(at) && scan.isGlued(at - 1)
    let joins = scan.mark(at - 1) == Symbol.hyphen || scan.has(at - 1, .to) || isNight
    if joins || scan.has(at - 1, .and) {
      var earlier = at - 2
      if scan.has(earlier, .ordinalSuffix), scan.isGlued(earlier) { earlier -= 1 }
      if earlier >= scan.floor, let first = scan.day(earlier), first.end == at - 1,
        first.day < day.day,
        joins || first.day + 1 == day.day || scan.has(earlier - 1, .between)
      {
        return (first.day, day.day, scan.beforeThe(earlier))
      }
    }
    return (day.day, nil, scan.beforeThe(at))
  }

  /// The year after a month or a day: `2012`, `, 2012`, `of 2012`, `), 2012`, `, Juche 101`.
  private static func yearAfter(
    _ index: Int, hasDay: Bool, start: Int, in scan: DateScan
  ) -> (year: Int, end: Int)? {
    var at = index
    if scan.isBoundary(at) { return nil }
    if scan.isMark(at, ")"), scan.isMark(start - 1, "("), scan.isMark(at + 1, ",") { at += 1 }
    if scan.isMark(at, ",") || scan.has(at, .of) || (!hasDay && scan.has(at, .preposition)) {
      at += 1
    }
    if scan.isBoundary(at) { return nil }
    if let juche = JucheRule.year(at, in: scan) { return juche }
    if let short = shortYear(at, in: scan) { return (short, at + 2) }
    // After a day and a month a year is a year: `On 4 May 2019 soldiers …`.
    guard let year = scan.year(at), hasDay || !scan.has(at + 1, .countedThing) else { return nil }
    if scan.isMark(at + 1, ":") && scan.isNumber(at + 2) { return nil }
    return (year, at + 1)
  }

  /// `’12` of `May ’12`: a year of this century, from 1969 on of the last.
  private static func shortYear(_ index: Int, in scan: DateScan) -> Int? {
    guard scan.mark(index) == Symbol.apostrophe || scan.isMark(index, "'"),
      !scan.isGlued(index), scan.isGlued(index + 1), !scan.has(index + 2, .countedThing),
      let short = scan.integer(index + 1, digits: 2...2)
    else { return nil }
    return short < 69 ? 2000 + short : 1900 + short
  }

  /// Whether the words around a month without a day and a year make it a date.
  private static func isDateAlone(
    _ index: Int, _ end: Int, hasDot: Bool, isShort: Bool, _ scan: DateScan
  ) -> Bool {
    let before = scan.mark(index - 1) == Symbol.hyphen ? index - 2 : index - 1
    let led = scan.has(
      before,
      [
        .preposition, .relation, .from, .to, .between, .part, .pointer, .approximate, .of, .or,
        .and, .earlierLater, .doubtful,
      ])
    if isShort { return led && (hasDot || scan.value(index) != 3) && scan.isCapitalised(index) }
    switch scan.value(index) {
    case 3, 5:
      guard led, scan.isCapitalised(index) else { return false }
      if scan.has(before, .and), !scan.has(before - 1, [.month, .monthShort]) { return false }
      if scan.has(end, .present), scan.isGlued(end) { return false }  // May's
      let isOfOrBy = scan.has(before, [.of, .to]) || scan.value(before) == 5
      return !isOfOrBy || closes(end, scan) || scan.has(end, .pointer)
    default:
      // "June Smith", "April Kim" are people.
      let isName = scan.isCapitalised(end) && scan.tokens[end].kind == .word && !led
      return !isName || scan.isBoundary(end)
    }
  }

  /// `Thursday,` before the date.
  private static func weekdayBefore(_ start: Int, in scan: DateScan) -> Int {
    var at = start - 1
    if scan.isMark(at, ",") { at -= 1 }
    if scan.isMark(at, "."), scan.has(at - 1, .weekdayShort) { at -= 1 }
    let isWeekday = scan.has(at, [.weekday, .weekdayShort]) && scan.isCapitalised(at)
    return isWeekday && at >= scan.floor && !scan.isBoundary(start) ? at : start
  }
}
