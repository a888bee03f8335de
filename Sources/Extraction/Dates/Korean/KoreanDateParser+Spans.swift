import Events

/// Stretches of time: from a day to another, or so long from a day on.
extension KoreanDateParser {
  /// `16일부터 사흘간`, `2019년 2월부터 2년간`, `15일까지 나흘간`: so long from a date, or up to it.
  mutating func lasting(_ reading: Reading, isEnd: Bool = false) -> Reading? {
    let start = cursor
    defer { cursor = start }
    cursor.blanks()
    guard let (count, unit) = length(), fits(unit, reading.value) else { return nil }
    cursor.blanks()
    guard cursor.take("간") || cursor.take("동안") || cursor.take("에 걸쳐") || cursor.take("내내"),
      cursor.isClosed
    else { return nil }
    // The first day, week or month counts; a year from a month on ends in that month.
    var steps = count
    if unit != .year || isYear(reading.value) { steps -= 1 }
    var found = unit
    if unit == .year, !isYear(reading.value) { (steps, found) = (steps * 12, .month) }
    let other = DateValue.shifted(
      reading.value, DateCount(max(0, steps)), found, sign: isEnd ? -1 : 1)
    var span = reading
    span.value = isEnd ? .range(other, reading.value) : .range(reading.value, other)
    span.rules.append("range")
    span.end = cursor.at
    return span
  }

  /// `2019년 봄부터 지난해 말까지`, `8일 밤부터 9일 새벽 사이`
  mutating func span(from reading: Reading) -> Reading? {
    var rest = KoreanDateParser(cursor: cursor)
    rest.cursor.blanks()
    guard let second = rest.simple() else { return nil }
    rest.passDayPart()
    let isUntil = rest.cursor.take("까지")
    if !isUntil {
      rest.cursor.blanks()
      guard rest.cursor.take("사이") else { return nil }
    }
    guard DateShape.canJoin(reading.value, second.value) || isUntil && isLater(reading, second)
    else { return nil }
    var span = reading
    span.value = .range(reading.value, second.value)
    span.rules.append("range")
    cursor = rest.cursor
    return finish(span)
  }

  /// `27일과 28일 이틀간`, `5월과 6월 두 차례에 걸쳐`: two days or months told as one stretch.
  mutating func twoDays(_ reading: Reading) -> Reading? {
    guard case .calendar(let first) = reading.value else { return nil }
    let start = cursor
    guard cursor.take("과") || cursor.take("와") else { return nil }
    cursor.blanks()
    guard let day = first.day else {
      if let month = first.month, let last = cursor.number("월", month...12), last > month {
        var next = cursor
        next.blanks()
        if next.take("두") || next.take("2") {
          var other = first
          other.month = last
          if let whole = finish(range(reading, to: other)) { return whole }
        }
      }
      cursor = start
      return nil
    }
    if day < 31, let last = cursor.number("일", day + 1...31) {
      cursor.blanks()
      if cursor.take("이틀") || cursor.take("양일") {
        _ = cursor.take("간") || cursor.take("에")
        var other = first
        other.day = last
        if let whole = finish(range(reading, to: other)) { return whole }
      }
    }
    cursor = start
    return nil
  }

  private func range(_ reading: Reading, to last: CalendarFields) -> Reading {
    var span = reading
    span.value = .range(reading.value, .calendar(last))
    span.rules.append("range")
    return span
  }

  /// `8일 밤부터`: a time of day between a day and what relates it; taken only there.
  mutating func passDayPart() {
    let start = cursor
    cursor.blanks()
    if cursor.take(KoreanDateWords.dayParts) != nil {
      if cursor.sees(KoreanDateWords.relations) { return }
      var next = cursor
      next.blanks()
      if next.take("사이") { return }
    }
    cursor = start
  }

  /// A number of days, weeks, months or years.
  private mutating func length() -> (Int, DateUnit)? {
    if let days = cursor.take(KoreanDateWords.dayCounts) { return (days, .day) }
    if let months = cursor.take(KoreanDateWords.monthCounts) { return (months, .month) }
    let start = cursor
    if let number = cursor.digits(), number > 0, number < 100 {
      _ = cursor.take("여")
      if let unit = cursor.take(KoreanDateWords.units), unit != .hour { return (number, unit) }
    }
    cursor = start
    return nil
  }

  private func isYear(_ value: DateValue) -> Bool {
    guard case .calendar(let fields) = value else { return false }
    return fields.month == nil && fields.monthOffset == nil && fields.day == nil
      && fields.part == nil
  }

  /// Whether a date is exact enough for a length to be counted from it.
  private func fits(_ unit: DateUnit, _ value: DateValue) -> Bool {
    switch value {
    case .calendar(let fields):
      if unit == .day || unit == .week { return fields.day != nil }
      return fields.part == nil
    case .season: return unit == .month || unit == .year
    case .relative(let own, _, let part): return part == nil && (own == .day || unit != .day)
    default: return false
    }
  }

  /// Values of different kinds that may be two ends all the same: a season and a part of a year.
  private func isLater(_ first: Reading, _ second: Reading) -> Bool {
    switch (first.value, second.value) {
    case (.season, .calendar), (.season, .relative), (.season, .season), (.calendar, .season),
      (.relative, .calendar), (.calendar, .relative), (.anaphor, .calendar),
      (.calendar, .anaphor):
      return true
    case (.calendar(let a), .calendar(let b)): return a.year != nil && b.year != nil
    default: return false
    }
  }
}
