import Events

/// A date on its way to becoming an expression.
struct CoreDate {
  /// First token.
  var start: Int
  /// One past the last token.
  var end: Int
  /// Last byte but for particles, where Hangul goes on.
  var byteEnd: Int?
  var value: DateValue
  var qualifier: DateEstimate.Qualifier?
  var rules: [String]

  init(
    _ start: Int, _ end: Int, _ value: DateValue, rule: String, byteEnd: Int? = nil,
    qualifier: DateEstimate.Qualifier? = nil
  ) {
    self.start = start
    self.end = end
    self.value = value
    self.rules = [rule]
    self.byteEnd = byteEnd
    self.qualifier = qualifier
  }

  /// The calendar fields, where that is what it is.
  var fields: CalendarFields? {
    if case .calendar(let fields) = value { fields } else { nil }
  }
}
