extension CivilDate {
  /// Year and number (1 to 53) of the ISO 8601 week that holds this day.
  ///
  /// Weeks begin on Monday; week 1 holds the year's first Thursday, so days around New Year may
  /// belong to a week of the neighbouring year.
  public var isoWeek: (year: Int, week: Int) {
    let thursday = adding(days: 4 - weekday)
    return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
  }

  /// The number of ISO 8601 weeks of a year, 52 or 53.
  public static func weeksInYear(_ year: Int) -> Int {
    CivilDate(dayNumber: dayNumber(year, 12, 28)).isoWeek.week
  }

  /// A day of an ISO 8601 week, or nil where there is no such week or weekday.
  ///
  /// - Parameters:
  ///   - isoYear: the year that the week belongs to, -9999 to 9999.
  ///   - week: 1 to 52 or 53.
  ///   - weekday: Monday is 1, Sunday is 7.
  public init?(isoYear: Int, week: Int, weekday: Int = 1) {
    guard (-9999...9999).contains(isoYear), (1...7).contains(weekday), week >= 1,
      week <= CivilDate.weeksInYear(isoYear)
    else { return nil }
    let fourth = CivilDate(dayNumber: CivilDate.dayNumber(isoYear, 1, 4))
    self = fourth.adding(days: (week - 1) * 7 + weekday - fourth.weekday)
  }

  /// The first such weekday after this day (never this day itself).
  ///
  /// - Parameter weekday: Monday is 1, Sunday is 7; other numbers wrap around.
  public func next(weekday: Int) -> CivilDate {
    adding(days: (weekday - self.weekday - 1).flooredDivision(by: 7).remainder + 1)
  }

  /// The last such weekday before this day (never this day itself).
  ///
  /// - Parameter weekday: Monday is 1, Sunday is 7; other numbers wrap around.
  public func previous(weekday: Int) -> CivilDate {
    adding(days: -((self.weekday - weekday - 1).flooredDivision(by: 7).remainder + 1))
  }

  /// The first such weekday from this day on, this day included.
  public func nextOrSame(weekday: Int) -> CivilDate { adding(days: -1).next(weekday: weekday) }

  /// The last such weekday up to this day, this day included.
  public func previousOrSame(weekday: Int) -> CivilDate {
    adding(days: 1).previous(weekday: weekday)
  }

  /// That weekday of the ISO week (Monday to Sunday) that holds this day.
  public func inSameWeek(weekday: Int) -> CivilDate { adding(days: weekday - self.weekday) }
}
