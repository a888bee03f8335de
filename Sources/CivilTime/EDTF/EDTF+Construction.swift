extension EDTF {
  /// A day. A day outside the years -9999 to 9999, which EDTF cannot write, becomes its year.
  public static func day(_ day: CivilDate) -> EDTF {
    guard day.isRepresentable else { return year(day.year) }
    let (year, month, dayOfMonth) = day.components
    return EDTF(
      .date(
        Date(
          Component(.init(year: year)), Component(Digits(month, width: 2)),
          Component(Digits(dayOfMonth, width: 2)))))
  }

  /// A month (1 to 12) of a year, or of an unknown year (`XXXX-05`); nil for a month that is none
  /// or a year outside -9999 to 9999.
  public static func month(_ year: Int?, _ month: Int) -> EDTF? {
    guard (1...12).contains(month), isWritable(year) else { return nil }
    return EDTF(.date(Date(Component(.init(year: year)), Component(Digits(month, width: 2)))))
  }

  /// The month that holds a day.
  public static func month(of day: CivilDate) -> EDTF {
    month(day.year, day.month) ?? year(day.year)
  }

  /// A month and a day of an unknown year, `XXXX-10-31`; nil where no year has that day.
  public static func yearless(month: Int, day: Int) -> EDTF? {
    guard CivilDate(2000, month, day) != nil else { return nil }
    return EDTF(
      .date(
        Date(
          Component(.init(year: nil)), Component(Digits(month, width: 2)),
          Component(Digits(day, width: 2)))))
  }

  /// A year; one of more than four digits is written with `Y`. Years beyond 18 digits are cut to
  /// the largest that can be written.
  public static func year(_ year: Int) -> EDTF {
    let limit = 999_999_999_999_999_999
    return EDTF(.date(Date(Component(.init(year: min(max(year, -limit), limit))))))
  }

  /// The decade that holds a year from 0 to 9999, `199X`; nil for another year.
  public static func decade(of year: Int) -> EDTF? { span(of: year, unspecified: 1) }

  /// The century that holds a year from 0 to 9999, `19XX`; nil for another year.
  public static func century(of year: Int) -> EDTF? { span(of: year, unspecified: 2) }

  /// A season or other sub-year grouping by its code, 21 to 41, of a year or of an unknown one;
  /// nil for another code or a year outside -9999 to 9999.
  public static func season(_ year: Int?, _ code: Int) -> EDTF? {
    SubYearGrouping(rawValue: code).flatMap { season(year, $0) }
  }

  /// A season or other sub-year grouping of a year, or of an unknown one; nil for a year outside
  /// -9999 to 9999.
  public static func season(_ year: Int?, _ grouping: SubYearGrouping) -> EDTF? {
    guard isWritable(year) else { return nil }
    return EDTF(
      .date(Date(Component(.init(year: year)), Component(Digits(grouping.rawValue, width: 2)))))
  }

  /// From a date to a date; an end that is nil is open (`..`).
  ///
  /// Nil where both are open, where the end lies before the start, or where an end is itself an
  /// interval, a set, or has a time of day.
  public static func interval(from start: EDTF?, to end: EDTF?) -> EDTF? {
    guard let first = Interval.End(start), let last = Interval.End(end),
      first.date != nil || last.date != nil
    else { return nil }
    if let first = first.date, let last = last.date, last.endsBefore(first) { return nil }
    return EDTF(.interval(Interval(start: first, end: last)))
  }

  /// From a day to a day; an end that is nil is open. Nil where both are open or reversed.
  public static func interval(from start: CivilDate?, to end: CivilDate?) -> EDTF? {
    interval(from: start.map(EDTF.day), to: end.map(EDTF.day))
  }

  /// One date of a span, `[a..b]`, `[..b]` or `[a..]`.
  ///
  /// Where both are the same, that date. Nil where both are nil, where they are reversed or not of
  /// one precision, or where one is not a single date.
  public static func set(earliest: EDTF?, latest: EDTF?) -> EDTF? {
    let member: DateSet.Member
    switch (earliest.map(\.value), latest.map(\.value)) {
    case (.date(let first)?, .date(let last)?):
      guard first.shape == last.shape, !last.endsBefore(first) else { return nil }
      if first == last { return earliest }
      member = .range(first, last)
    case (.date(let first)?, nil): member = .onOrAfter(first)
    case (nil, .date(let last)?): member = .onOrBefore(last)
    default: return nil
    }
    return EDTF(.set(DateSet(choice: .one, members: [member])))
  }

  /// One day of a span, `[a..b]`, `[..b]` or `[a..]`; nil where both are nil or reversed.
  public static func set(earliest: CivilDate?, latest: CivilDate?) -> EDTF? {
    set(earliest: earliest.map(EDTF.day), latest: latest.map(EDTF.day))
  }

  /// One of several dates, `[a,b]`; nil where there are none or one is not a single date.
  public static func oneOf(_ dates: [EDTF]) -> EDTF? {
    let members = dates.compactMap { edtf -> DateSet.Member? in
      if case .date(let date) = edtf.value { .date(date) } else { nil }
    }
    guard !members.isEmpty, members.count == dates.count else { return nil }
    return EDTF(.set(DateSet(choice: .one, members: members)))
  }

  private static func isWritable(_ year: Int?) -> Bool {
    year.map((-9999...9999).contains) ?? true
  }

  private static func span(of year: Int, unspecified: Int) -> EDTF? {
    guard (0...9999).contains(year) else { return nil }
    var digits = Digits()
    let plain = Digits(year, width: 4)
    for place in 0..<4 {
      digits.append(place < 4 - unspecified ? plain[place].map(UInt8.init) : nil)
    }
    return EDTF(.date(Date(Component(Year(.plain(digits, isNegative: false))))))
  }
}

extension EDTF.Year {
  /// A year in its shortest form; nil is `XXXX`.
  fileprivate init(year: Int?) {
    guard let year else {
      self.init(.plain(EDTF.Digits(unspecified: 4), isNegative: false))
      return
    }
    if (-9999...9999).contains(year) {
      self.init(.plain(EDTF.Digits(abs(year), width: 4), isNegative: year < 0))
    } else {
      self.init(.long(year))
    }
  }
}

extension EDTF.Interval.End {
  /// The end that a date is, or an open one; nil where the expression is no single date.
  fileprivate init?(_ edtf: EDTF?) {
    switch edtf?.value {
    case nil: self = .open
    case .date(let date)?: self = .date(date)
    default: return nil
    }
  }
}
