/// Parts of a month, a year, a decade or a century.
enum PartModifier: DateModifierRule {
  static let id = "part"
  static let matches =
    """
    early, mid and late; the beginning, middle and end of; the first or last week of; the week of. \
    Parts of a year are its thirds (EDTF 37 to 39), parts of a month its ten-day thirds
    """
  static let examples = [
    DateRuleExample("early this year", value: "2016-37"),
    DateRuleExample("late last year", value: "2015-39"),
    DateRuleExample("in the middle of last year", value: "2015-38"),
    DateRuleExample("in mid-July", value: "2016-07-11/2016-07-20"),
    DateRuleExample("at the end of July", value: "2016-07-21/2016-07-31"),
    DateRuleExample("the first week of June", value: "2016-06-01/2016-06-07"),
    DateRuleExample("the week of May 3, 2012", value: "2012-04-30/2012-05-06"),
    DateRuleExample("late 2011", value: "2011-39"),
  ]

  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool {
    guard let (part, start) = part(before: date.start, scan) else { return weekOf(&date, scan) }
    switch date.value {
    case .calendar(var fields):
      guard fields.day == nil, fields.part == nil else { return weekOf(&date, scan) }
      if case .week = part, fields.month == nil { return false }
      if case .turn = part, fields.month != nil { return false }
      fields.part = part
      date.value = .calendar(fields)
    case .decade(let decade, nil): date.value = .decade(decade, part)
    case .century(let century, nil): date.value = .century(century, part)
    case .relative(let unit, let offset, nil):
      guard unit == .week || unit == .month else { return false }
      if unit == .week, case .week = part { return false }
      date.value = .relative(unit, offset, part)
    case .season, .weekday: break
    default: return false
    }
    date.start = start
    return true
  }

  /// The part that the words before an index name, and where they begin.
  private static func part(
    before index: Int, _ scan: DateScan
  ) -> (part: CalendarPart, start: Int)? {
    var at = index - 1
    guard at >= scan.floor, !scan.isBoundary(index) else { return nil }
    if scan.mark(at) == Symbol.hyphen, scan.isGlued(at), scan.isGlued(index) { at -= 1 }
    let isPrepositional = scan.has(at, .preposition)
    if scan.has(at, .part), at >= scan.floor {
      return (named(scan.value(at)), scan.beforeThe(at))
    }
    if isPrepositional, scan.has(at - 1, .part), at - 1 >= scan.floor {
      return (named(scan.value(at - 1)), at - 1)  // late in August
    }
    if scan.has(at, .the) { at -= 1 }
    if scan.has(at, .of), at - 1 >= scan.floor {
      if scan.has(at - 1, .edge) {
        let part: CalendarPart
        switch scan.value(at - 1) {
        case 1: part = .beginning
        case 2: part = .mid
        case 3: part = .end
        default: part = .turn
        }
        return (part, scan.beforeThe(at - 1))
      }
      if scan.has(at - 1, .unit), scan.value(at - 1) == DateUnit.week.rawValue {
        if scan.has(at - 2, .ordinal), at - 2 >= scan.floor, (1...5).contains(scan.value(at - 2)) {
          return (.week(scan.value(at - 2)), scan.beforeThe(at - 2))
        }
        if scan.has(at - 2, .pointer), scan.value(at - 2) == 1, at - 2 >= scan.floor {
          return (.week(0), scan.beforeThe(at - 2))
        }
      }
    }
    return nil
  }

  private static func named(_ value: Int) -> CalendarPart {
    switch value {
    case 1: .early
    case 2: .mid
    default: .late
    }
  }

  /// `the week of May 3`.
  private static func weekOf(_ date: inout CoreDate, _ scan: DateScan) -> Bool {
    let at = date.start - 1
    guard DateShape.isDay(date.value), scan.has(at, .of), scan.has(at - 1, .unit),
      at - 1 >= scan.floor, scan.value(at - 1) == DateUnit.week.rawValue
    else { return false }
    date.value = .weekOf(date.value)
    date.start = scan.beforeThe(at - 1)
    return true
  }
}
