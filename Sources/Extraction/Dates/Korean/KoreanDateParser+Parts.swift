import Events

/// The parts of a date in figures: year, span, day, part of a month or year, quarter.
extension KoreanDateParser {
  /// `주체105(2016)년`, `2016년`, `지난해`.
  mutating func year() -> YearReference? {
    let start = cursor
    if cursor.take("주체"), let number = cursor.digits(), number >= 1, number < 1000 {
      var year = 1911 + number
      if cursor.take("("), let stated = cursor.digits(), cursor.take(")") { year = stated }
      if cursor.take("년") { return .absolute(year) }
    }
    cursor = start
    _ = cursor.take("지난") || cursor.take("오는")
    cursor.blanks()
    let figures = cursor
    if let year = cursor.number("년", 1000...2999) { return .absolute(year) }
    cursor = figures
    if let short = cursor.number("년", 1000...2999) { return .absolute(short) }
    cursor = start
    if let offset = cursor.take(KoreanDateWords.years) { return .relative(offset) }
    if let offset = cursor.take(KoreanDateWords.chainYears) { return .anaphoric(offset) }
    cursor = start
    return nil
  }

  /// `1990년대 말`: a decade.
  mutating func span(_ year: YearReference?) -> Reading? {
    guard case .absolute(let year) = year, year % 10 == 0, cursor.take("대") else { return nil }
    let after = cursor
    cursor.blanks()
    if let part = cursor.take(KoreanDateWords.parts), cursor.isClosed {
      return reading(.decade(year / 10, part), "korean-decade")
    }
    cursor = after
    return reading(.decade(year / 10, nil), "korean-decade")
  }

  /// `25일`, but not `25일간`, `25일 동안`.
  mutating func day() -> Int? {
    let start = cursor
    guard let day = cursor.number("일", 1...31) else {
      cursor = start
      return nil
    }
    var next = cursor
    next.blanks()
    let isApart = next.at > cursor.at
    // `25일 간부들이` has a day, `25일 간` has none.
    if next.take(KoreanDateWords.durations) != nil, !isApart || next.isClosed {
      cursor = start
      return nil
    }
    return day
  }

  /// A part of what has been read; alone only the thirds of a month and the halves of a year.
  mutating func part(_ fields: CalendarFields) -> CalendarPart? {
    let start = cursor
    guard let part = cursor.take(KoreanDateWords.parts) else { return nil }
    let isBound = fields.year != nil || fields.month != nil || fields.monthOffset != nil
    let length = cursor.at - start.at
    if (isBound || length >= 6) && isEnded { return part }
    cursor = start
    return nil
  }

  private var isEnded: Bool {
    cursor.isClosed || cursor.sees(KoreanDateWords.relations)
      || cursor.sees(KoreanDateWords.approximate)
  }

  /// `2분기`.
  mutating func quarter(_ fields: CalendarFields) -> CalendarPart? {
    guard fields.month == nil, fields.monthOffset == nil else { return nil }
    let start = cursor
    if let quarter = cursor.number("분기", 1...4) { return .quarter(quarter) }
    if let quarter = cursor.number("·4분기", 1...4) { return .quarter(quarter) }
    cursor = start
    return nil
  }
}
