/// What a date says, sorted for wording.
struct SpokenDate: Hashable {
  /// What is stated of the year.
  enum Year: Hashable {
    case known(Int)
    /// The decade that begins with that year.
    case decade(Int)
    /// The century that begins with that year.
    case century(Int)
    case unknown
  }

  /// What is stated altogether.
  enum Core: Hashable {
    case day(Year, month: Int, day: Int)
    /// `isDayUnstated`: written as a day all of whose digits are unspecified.
    case month(Year, month: Int, isDayUnstated: Bool)
    case grouping(Year, EDTF.SubYearGrouping)
    /// `unstated`: written with a month, or a month and day, of unspecified digits.
    case year(Year, unstated: EDTF.Precision?)
    /// An estimate within a span of years.
    case estimate(Int, first: Int, last: Int)
    /// Some time between two dates.
    case between(EDTF.Date, EDTF.Date)
    /// The EDTF string, where nothing better can be said.
    case written(String)
  }

  /// Parts of a date that share a qualifier.
  struct Note: Hashable {
    var parts: [EDTF.Precision]
    let qualifier: EDTF.Qualifier
  }

  let core: Core
  /// The qualifier of the whole date.
  let qualifier: EDTF.Qualifier?
  /// The qualifiers of parts, where they are not those of the whole.
  let notes: [Note]

  init(_ date: EDTF.Date) {
    core = SpokenDate.core(of: date)
    var parts: [(EDTF.Precision, EDTF.Qualifier?)] = [(.year, date.yearQualifier)]
    if date.month != nil {
      parts.append((date.grouping == nil ? .month : .season, date.monthQualifier))
    }
    if date.day != nil { parts.append((.day, date.dayQualifier)) }
    let isWhole = parts.allSatisfy { $0.1 == parts[0].1 }
    qualifier = isWhole ? parts[0].1 : nil
    notes = isWhole ? [] : SpokenDate.notes(parts)
  }

  private static func notes(_ parts: [(EDTF.Precision, EDTF.Qualifier?)]) -> [Note] {
    var notes: [Note] = []
    for (part, qualifier) in parts {
      guard let qualifier else { continue }
      if notes.last?.qualifier == qualifier {
        notes[notes.count - 1].parts.append(part)
      } else {
        notes.append(Note(parts: [part], qualifier: qualifier))
      }
    }
    return notes
  }

  /// Whether nothing is qualified.
  var isPlain: Bool { qualifier == nil && notes.isEmpty }

  /// Whether it names one day of the calendar.
  var isDay: Bool { if case .day = core { true } else { false } }

  private static func core(of date: EDTF.Date) -> Core {
    if let number = date.year.value.number, date.year.value.significantDigits != nil,
      let first = date.year.value.reading(0), let last = date.year.value.reading(1)
    {
      return .estimate(number, first: first, last: last)
    }
    guard let year = Year(date.year.value) else { return fallback(date) }
    if let grouping = date.grouping { return .grouping(year, grouping) }
    let isDayUnstated = date.day.map { $0.value.unspecifiedCount == 2 } ?? false
    guard let month = date.month?.value else { return .year(year, unstated: nil) }
    if let month = month.number {
      guard let day = date.day?.value else {
        return .month(year, month: month, isDayUnstated: false)
      }
      if let day = day.number { return .day(year, month: month, day: day) }
      return isDayUnstated ? .month(year, month: month, isDayUnstated: true) : fallback(date)
    }
    guard month.unspecifiedCount == 2, date.day == nil || isDayUnstated else {
      return fallback(date)
    }
    return .year(year, unstated: date.day == nil ? .month : .day)
  }

  private static func fallback(_ date: EDTF.Date) -> Core {
    guard let first = date.first?.civilDate, let last = date.last?.civilDate else {
      return .written(date.description)
    }
    let name = { (day: CivilDate) -> EDTF in
      if date.month == nil { return .year(day.year) }
      return date.day == nil ? .month(of: day) : .day(day)
    }
    guard case .date(let start) = name(first).value, case .date(let end) = name(last).value else {
      return .written(date.description)
    }
    return .between(start, end)
  }
}

extension SpokenDate.Year {
  /// Nil for a pattern of digits that has no common name.
  fileprivate init?(_ year: EDTF.Year) {
    if let number = year.number {
      self = .known(number)
      return
    }
    guard case .plain(let digits, let isNegative) = year.form else { return nil }
    let first = year.reading(0)
    switch (digits.unspecifiedCount, year.unsureDigits) {
    case (4, _): self = .unknown
    case (1, 1) where !isNegative: self = .decade(first ?? 0)
    case (2, 2) where !isNegative: self = .century(first ?? 0)
    default: return nil
    }
  }
}
