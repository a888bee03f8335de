import CivilTime

/// How a zone goes on for ever: the TZ string at the end of its file (RFC 9636, POSIX).
struct ZoneRule: Hashable, Sendable {
  /// A day of a year and a time on it.
  struct Date: Hashable, Sendable {
    enum Day: Hashable, Sendable {
      /// `Mm.w.d`: month, week (5 is the last), weekday (0 is Sunday).
      case weekday(month: Int, week: Int, weekday: Int)
      /// `Jn`: 1 to 365, 29 February never counted.
      case julian(Int)
      /// `n`: 0 to 365, leap days counted.
      case ordinal(Int)
    }

    var day: Day
    /// Seconds after midnight; may be negative or more than a day.
    var second: Int

    func localSeconds(in year: Int) -> Int {
      guard let newYear = CivilDate(year, 1, 1) else { return 0 }
      let date: CivilDate
      switch day {
      case .julian(let number):
        date = newYear.adding(days: number - 1 + (CivilDate.isLeap(year) && number >= 60 ? 1 : 0))
      case .ordinal(let number): date = newYear.adding(days: number)
      case .weekday(let month, let week, let weekday):
        let first = CivilDate(year, month, 1) ?? newYear
        let ahead = (weekday - first.weekday % 7 + 7) % 7
        var day = first.adding(days: ahead + 7 * (week - 1))
        while day.month != month { day = day.adding(days: -7) }
        date = day
      }
      return date.dayNumber * 86_400 + second
    }
  }

  var standard: Int
  var summer: Int?
  var start: Date?
  var end: Date?

  func offset(at seconds: Int) -> Int {
    changes(from: seconds - 400 * 86_400, to: seconds).last?.offset ?? standard
  }

  /// Changes after a first and up to a last second, in order.
  func changes(from: Int, to: Int) -> [Zone.Transition] {
    guard let summer, let start, let end, from < to else { return [] }
    let years =
      (ClockTime(localSeconds: from).day.year - 1)...(ClockTime(localSeconds: to).day.year + 1)
    var result: [Zone.Transition] = []
    for year in years {
      result.append(
        Zone.Transition(instant: start.localSeconds(in: year) - standard, offset: summer))
      result.append(Zone.Transition(instant: end.localSeconds(in: year) - summer, offset: standard))
    }
    return result.sorted { $0.instant < $1.instant }.filter {
      $0.instant > from && $0.instant <= to
    }
  }
}

extension ZoneRule {
  /// Reads a TZ string as `EST5EDT,M3.2.0,M11.1.0` or `<+03>-3`.
  init?(_ text: String) {
    var reader = Reader(bytes: Array(text.utf8)[...])
    guard reader.skipName(), let standard = reader.offset() else { return nil }
    self.init(standard: -standard)
    if reader.bytes.isEmpty { return }
    guard reader.skipName() else { return nil }
    var summer = self.standard + 3600
    if reader.bytes.first != 0x2C {
      guard let stated = reader.offset() else { return nil }
      summer = -stated
    }
    guard reader.skip(0x2C), let start = reader.date(), reader.skip(0x2C),
      let end = reader.date(), reader.bytes.isEmpty
    else { return nil }
    self.summer = summer
    self.start = start
    self.end = end
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    mutating func skip(_ byte: UInt8) -> Bool {
      guard bytes.first == byte else { return false }
      bytes.removeFirst()
      return true
    }

    mutating func skipName() -> Bool {
      if skip(0x3C) {
        guard let end = bytes.firstIndex(of: 0x3E) else { return false }
        bytes = bytes[(end + 1)...]
        return true
      }
      let rest = bytes.drop { (65...90).contains($0) || (97...122).contains($0) }
      defer { bytes = rest }
      return bytes.count - rest.count >= 3
    }

    mutating func number() -> Int? {
      let digits = bytes.prefix { (48...57).contains($0) }
      guard (1...4).contains(digits.count) else { return nil }
      bytes = bytes.dropFirst(digits.count)
      return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
    }

    /// `[+-]hh[:mm[:ss]]` in seconds.
    mutating func offset() -> Int? {
      let sign = skip(0x2D) ? -1 : 1
      if sign == 1 { _ = skip(0x2B) }
      guard let hours = number(), hours <= 167 else { return nil }
      var seconds = hours * 3600
      if skip(0x3A) {
        guard let minutes = number() else { return nil }
        seconds += minutes * 60
        if skip(0x3A) {
          guard let rest = number() else { return nil }
          seconds += rest
        }
      }
      return sign * seconds
    }

    mutating func date() -> Date? {
      let day: Date.Day
      if skip(0x4D) {
        guard let month = number(), (1...12).contains(month), skip(0x2E), let week = number(),
          (1...5).contains(week), skip(0x2E), let weekday = number(), (0...6).contains(weekday)
        else { return nil }
        day = .weekday(month: month, week: week, weekday: weekday)
      } else if skip(0x4A) {
        guard let number = number(), (1...365).contains(number) else { return nil }
        day = .julian(number)
      } else {
        guard let number = number(), (0...365).contains(number) else { return nil }
        day = .ordinal(number)
      }
      var second = 7200
      if skip(0x2F) {
        guard let stated = offset() else { return nil }
        second = stated
      }
      return Date(day: day, second: second)
    }
  }
}
