import Events

/// Reads Korean dates: year, month, day, part and relation one after another.
struct KoreanDateParser {
  var cursor: KoreanCursor

  struct Reading {
    var value: DateValue
    var end: Int
    var qualifier: DateEstimate.Qualifier?
    var rules: [String]
  }

  /// The date at the cursor with its relation and, after `~` or `부터`, the end of its range.
  mutating func date() -> Reading? {
    guard var reading = simple() else { return nil }
    let after = cursor
    cursor.blanks()
    var rangeStart = cursor
    if rangeStart.take("~") || rangeStart.take("∼") || rangeStart.take("-") {
      rangeStart.blanks()
      var rest = KoreanDateParser(cursor: rangeStart)
      if let second = rest.simple(), DateShape.canJoin(reading.value, second.value) {
        reading.value = .range(reading.value, second.value)
        cursor = rest.cursor
        return finish(reading)
      }
      return nil
    }
    if let joined = twoDays(reading) { return joined }
    passDayPart()
    if let relation = cursor.take(KoreanDateWords.relations) {
      if relation == .since, let span = lasting(reading) ?? span(from: reading) { return span }
      if relation == .until, let span = lasting(reading, isEnd: true) { return span }
      reading.value = .bounded(relation, reading.value)
      reading.rules.append("relation")
      return finish(reading)
    }
    if cursor.take(KoreanDateWords.approximate) != nil, cursor.isClosed {
      reading.qualifier = .approximate
      return finish(reading)
    }
    // `9일 경찰`: a word of its own that only begins as `경` does.
    cursor = after
    return finish(reading)
  }

  mutating func finish(_ reading: Reading) -> Reading? {
    guard cursor.isClosed else { return nil }
    var reading = reading
    reading.end = cursor.at
    return reading
  }

  func reading(_ value: DateValue, _ rule: String) -> Reading {
    Reading(value: value, end: cursor.at, rules: [rule])
  }

  /// A date without relation.
  mutating func simple() -> Reading? {
    let start = cursor
    if let counted = counted() { return counted }
    cursor = start
    if let word = word() { return word }
    cursor = start
    if let later = later() { return later }
    cursor = start
    return fields()
  }

  /// `하루 뒤`, `이틀 후`, `이틀 만에`: so many days after the act told last.
  private mutating func later() -> Reading? {
    guard let count = cursor.take(KoreanDateWords.dayCounts) else { return nil }
    cursor.blanks()
    guard cursor.take("뒤") || cursor.take("후") || cursor.take("만에"), cursor.isClosed else {
      return nil
    }
    return reading(.anaphor(.day, DateCount(count), sign: 1), "korean-chain")
  }

  /// `사흘 전`, `20일 전`, `며칠 전`: so many units ago.
  private mutating func counted() -> Reading? {
    let count: DateCount
    var unit = DateUnit.day
    if cursor.take("며칠") {
      count = DateCount(2, 5)
    } else {
      if cursor.take("몇") {
        cursor.blanks()
        count = DateCount(2, 5)
      } else if let number = cursor.digits() {
        count = DateCount(number, cursor.take("여") ? number + max(1, number / 5) : nil)
        if !count.isExact { cursor.blanks() }
      } else {
        return nil
      }
      guard let found = cursor.take(KoreanDateWords.units) else { return nil }
      unit = found
    }
    cursor.blanks()
    guard cursor.take("전"), endsWord() else { return nil }
    // `23일 전 말레이시아 총리의`: on the 23rd, the former premier.
    var next = cursor
    next.blanks()
    if unit == .day, next.at > cursor.at, next.isHangul, isTitle(next) {
      return nil
    }
    return reading(.away(count, unit, sign: -1), "korean-ago")
  }

  /// Whether one of the next three words is a title, before which `전` means a former one.
  private func isTitle(_ start: KoreanCursor) -> Bool {
    var here = start
    var words = 0
    while words < 3, here.at < here.bytes.count {
      if here.sees(KoreanDateWords.titles) { return true }
      while here.isHangul, !here.sees(KoreanDateWords.titles) { here.at += 3 }
      if here.sees(KoreanDateWords.titles) { return true }
      here.blanks()
      words += 1
    }
    return false
  }

  /// Whether the word ends here, but for particles: `14일 전국에` has `14일`, not `14일 전`.
  private mutating func endsWord() -> Bool {
    guard cursor.isHangul else { return true }
    let here = cursor
    defer { cursor = here }
    return cursor.take(KoreanDateWords.particlesOfAgo) != nil
  }

  /// Words that are a date by themselves.
  private mutating func word() -> Reading? {
    if let offset = cursor.take(KoreanDateWords.days) {
      return reading(.relative(.day, offset, nil), "korean-word")
    }
    if let offset = cursor.take(KoreanDateWords.chainDays) {
      return reading(.anaphor(.day, DateCount(abs(offset)), sign: offset), "korean-chain")
    }
    if cursor.take(KoreanDateWords.vague) != nil { return reading(.vaguePast, "vague-past") }
    if let part = cursor.take(KoreanDateWords.yearEdges) {
      return reading(
        .calendar(CalendarFields(year: .relative(0), part: part)), "korean-year-edge")
    }
    if let offset = cursor.take(KoreanDateWords.weeks) {
      let after = cursor
      cursor.blanks()
      if let weekday = cursor.take(KoreanDateWords.weekdays) {
        return reading(.weekday(weekday, .none, week: offset), "korean-weekday")
      }
      if cursor.take("말") {
        return reading(.weekend(offset < 0 ? .last : offset > 0 ? .next : .this), "korean-weekday")
      }
      cursor = after
      return reading(.relative(.week, offset, nil), "korean-week")
    }
    let start = cursor
    let pointer = cursor.take(KoreanDateWords.pointers) ?? .none
    cursor.blanks()
    if cursor.take("주말") { return reading(.weekend(pointer), "korean-weekday") }
    if let weekday = cursor.take(KoreanDateWords.weekdays) {
      return reading(.weekday(weekday, pointer, week: nil), "korean-weekday")
    }
    cursor = start
    return nil
  }

  /// Year, month, day, part, season; at least one of them.
  private mutating func fields() -> Reading? {
    var fields = CalendarFields()
    let beforeYear = cursor
    fields.year = year()
    if fields.year != nil, let span = span(fields.year) { return span }
    if fields.year == nil { cursor = beforeYear }
    var end = cursor
    cursor.blanks()
    fields.monthOffset = cursor.take(KoreanDateWords.months)
    let pointer = fields.monthOffset == nil ? cursor.take(KoreanDateWords.pointers) : nil
    if pointer != nil { cursor.blanks() }
    if let span = spanOfFigures(fields, pointer ?? .none) { return span }
    if let season = cursor.take(KoreanDateWords.seasons) {
      guard fields.year != nil || pointer != nil || cursor.isClosed else { return nil }
      return reading(
        .season(season, pointer ?? .none, year: fields.year, vague: false), "korean-season")
    }
    if fields.monthOffset == nil, let month = cursor.number("월", 1...12) { fields.month = month }
    if fields.month != nil || fields.monthOffset != nil {
      fields.pointer = pointer ?? .none
      end = cursor
      cursor.blanks()
    }
    let dayStart = cursor
    if let first = cursor.digits(), let last = second("일", after: first, 31) {
      var other = fields
      fields.day = first
      other.day = last
      fields.pointer = pointer ?? .none
      return reading(.range(.calendar(fields), .calendar(other)), "korean-date")
    }
    cursor = dayStart
    if let day = day() {
      fields.day = day
      if fields.month == nil { fields.pointer = pointer ?? .none }
      end = cursor
    } else if let part = part(fields) {
      fields.part = part
      end = cursor
    } else if let quarter = quarter(fields) {
      fields.part = quarter
      end = cursor
    }
    cursor = end
    return complete(fields)
  }

  /// `3~4월`, in a year or not.
  private mutating func spanOfFigures(_ fields: CalendarFields, _ pointer: Pointer) -> Reading? {
    let start = cursor
    if fields.monthOffset == nil, let first = cursor.digits(),
      let last = second("월", after: first, 12)
    {
      var from = fields
      from.month = first
      var to = fields
      to.month = last
      from.pointer = pointer
      return reading(.range(.calendar(from), .calendar(to)), "korean-date")
    }
    cursor = start
    return nil
  }

  /// The second figure of `8~10일`.
  private mutating func second(_ unit: String, after first: Int, _ limit: Int) -> Int? {
    guard first >= 1, first < limit,
      cursor.take("~") || cursor.take("∼") || cursor.take("-") || cursor.take("〜"),
      let last = cursor.number(unit, first + 1...limit)
    else { return nil }
    return last
  }

  private func complete(_ fields: CalendarFields) -> Reading? {
    if fields.month == nil, fields.day == nil, let offset = fields.monthOffset {
      return reading(.relative(.month, offset, fields.part), "korean-month")
    }
    if fields.year == nil, fields.month == nil, fields.day == nil {
      guard let part = fields.part else { return nil }
      switch part {
      case .early, .mid, .late:  // 하순 alone: of the running month.
        return reading(.relative(.month, 0, part), "korean-third")
      default: break
      }
      var own = fields
      own.year = .relative(0)
      return reading(.calendar(own), "korean-half")
    }
    return reading(.calendar(fields), "korean-date")
  }
}
