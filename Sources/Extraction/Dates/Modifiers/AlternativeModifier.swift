/// One of two dates.
enum AlternativeModifier: DateModifierRule {
  static let id = "alternative"
  static let matches = "(either) A or B, where both are dates of one kind"
  static let examples = [
    DateRuleExample("either April 13 or April 14", value: "[2016-04-13,2016-04-14]"),
    DateRuleExample("on April 13 or 14", value: "[2016-04-13,2016-04-14]"),
    DateRuleExample("in 2009 or 2010", value: "[2009,2010]"),
  ]

  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool {
    guard scan.has(date.end, .or), !scan.isBoundary(date.end + 1) else { return false }
    var at = date.end + 1
    if scan.has(at, .preposition) { at += 1 }
    var inner = scan
    inner.floor = at
    if let second = DateReader.simpleDate(startingAt: at, in: inner),
      DateShape.areAlike(date.value, second.value)
    {
      date.value = .either([date.value, second.value])
      date.end = second.end
    } else if let fields = date.fields, fields.day != nil, let day = scan.day(at),
      !scan.has(day.end, .countedThing)
    {
      var other = fields
      other.day = day.day
      date.value = .either([date.value, .calendar(other)])
      date.end = day.end
    } else {
      return false
    }
    let before = scan.has(date.start - 1, .preposition) ? date.start - 2 : date.start - 1
    if scan.has(before, .either), before >= scan.floor { date.start = before }
    return true
  }
}
