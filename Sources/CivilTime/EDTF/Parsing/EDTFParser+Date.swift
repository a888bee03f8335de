extension EDTFParser {
  /// A date of any precision; stops before whatever follows it.
  mutating func date() throws(EDTFError) -> EDTF.Date {
    let start = position
    let year = try component { parser throws(EDTFError) in try parser.year() }
    guard case .plain = year.value.form, year.value.significantDigits == nil, skip(.hyphen) else {
      return EDTF.Date(year)
    }

    let monthStart = position
    let month = try component { parser throws(EDTFError) in
      try parser.digits(2, "two digits of a month or sub-year grouping")
    }
    let isGrouping = month.value.number.flatMap(EDTF.SubYearGrouping.init(rawValue:)) != nil
    guard isGrouping || (1...12).contains(where: month.value.matches) else {
      throw error(
        .invalidMonth, at: monthStart, "there is no month \(text(since: monthStart))",
        expected: "a month 01 to 12, or a season or other grouping 21 to 41")
    }
    guard !isGrouping, skip(.hyphen) else { return EDTF.Date(year, month) }

    let dayStart = position
    let day = try component { parser throws(EDTFError) in
      try parser.digits(2, "two digits of a day")
    }
    let date = EDTF.Date(year, month, day)
    guard date.exists else {
      throw error(
        .invalidDay, at: dayStart, "there is no day \(text(since: start))",
        expected: date.dayRange)
    }
    return date
  }

  /// A component with the qualifiers on its left and right.
  private mutating func component<Value>(
    _ value: (inout EDTFParser) throws(EDTFError) -> Value
  ) throws(EDTFError) -> EDTF.Component<Value> {
    let individual = qualifier()
    let value = try value(&self)
    return EDTF.Component(value, individual: individual, group: qualifier())
  }

  private mutating func qualifier() -> EDTF.Qualifier? {
    guard let next, let qualifier = EDTF.Qualifier(next) else { return nil }
    advance()
    return qualifier
  }

  /// So many digits or `X`.
  private mutating func digits(
    _ width: Int, _ expected: String
  ) throws(EDTFError) -> EDTF.Digits {
    var digits = EDTF.Digits()
    for _ in 0..<width {
      if let digit = digit() {
        digits.append(digit)
      } else if skip(.X) {
        digits.append(nil)
      } else {
        throw unexpected("\(expected), or X for an unspecified one")
      }
    }
    return digits
  }

  /// A year in one of its three forms, with significant digits.
  private mutating func year() throws(EDTFError) -> EDTF.Year {
    if next == .Y { return try longYear() }
    let start = position
    let isNegative = skip(.hyphen)
    let digits = try digits(
      4,
      position == start
        ? "a date: four digits of a year (or 'Y' and a longer year)" : "four digits of a year")
    if isNegative && digits.number == 0 {
      throw error(
        .invalidYear, at: start, "there is no year -0000", expected: "0000, the year before 0001")
    }
    let form = EDTF.Year.Form.plain(digits, isNegative: isNegative)
    guard digits.unspecifiedCount == 0 else { return EDTF.Year(form) }
    return try significant(form)
  }

  private mutating func longYear() throws(EDTFError) -> EDTF.Year {
    let start = position
    advance()
    let isNegative = skip(.hyphen)
    let magnitude = try number("a year of more than four digits")
    let number = isNegative ? -magnitude : magnitude
    if skip(.E) {
      let exponent = try self.number("an exponent of ten")
      let width = String(magnitude).utf8.count
      guard exponent <= EDTF.Year.maximumDigits - width else {
        throw error(
          .invalidYear, at: start, "the year has more than 18 digits",
          expected: "a year of at most 18 digits")
      }
      return try significant(.exponential(number, exponent: exponent))
    }
    if next == UInt8(ascii: "e") { throw unexpected("'E' and an exponent") }
    guard magnitude > 9999 else {
      throw error(
        .invalidYear, at: start, "'Y' begins only years of more than four digits",
        expected: "four digits without 'Y', or more than four after it")
    }
    return try significant(.long(number))
  }

  private mutating func significant(_ form: EDTF.Year.Form) throws(EDTFError) -> EDTF.Year {
    guard skip(.S) else { return EDTF.Year(form) }
    let start = position
    let count = try number("a number of significant digits")
    let year = EDTF.Year(form, significantDigits: count)
    guard count <= year.width else {
      throw error(
        .invalidYear, at: start, "the year has only \(year.width) digits",
        expected: "1 to \(year.width) significant digits")
    }
    return year
  }

  /// A positive integer without leading zeros, of at most 18 digits.
  private mutating func number(_ expected: String) throws(EDTFError) -> Int {
    let start = position
    guard next != .zero else {
      throw error(
        .invalidYear, at: start, "the number begins with 0", expected: "\(expected), from 1 up")
    }
    var value = 0
    while let digit = digit() {
      guard position - start <= EDTF.Year.maximumDigits else {
        throw error(
          .invalidYear, at: start, "the number has more than 18 digits",
          expected: "\(expected), of at most 18 digits")
      }
      value = value * 10 + Int(digit)
    }
    guard position > start else { throw unexpected(expected) }
    return value
  }
}

extension EDTF.Date {
  /// What may follow the date, for messages; the end of an interval has no second slash.
  func continuation(isIntervalEnd: Bool) -> String {
    let end = isIntervalEnd ? "the end" : "'/' or the end"
    guard case .plain = year.value.form, year.value.significantDigits == nil else { return end }
    if month == nil { return "'-' and a month, or \(end)" }
    if day == nil && grouping == nil { return "'-' and a day, or \(end)" }
    return end
  }

  /// The days that the month has, for messages.
  fileprivate var dayRange: String {
    guard let month = month?.value.number else { return "a day 01 to 31" }
    let length = year.value.number.map { CivilDate.daysInMonth($0, month) }
    return "a day 01 to \(length ?? CivilDate.daysInMonth(2000, month)) of that month"
  }
}
