extension CivilDate {
  /// Day of the year, 1 to 366.
  public var dayOfYear: Int { dayNumber - CivilDate.dayNumber(year, 1, 1) + 1 }

  /// The day with that number in its year, or nil where the year has no such day.
  ///
  /// - Parameters:
  ///   - year: -9999 to 9999.
  ///   - dayOfYear: 1 to 365 or 366.
  public init?(year: Int, dayOfYear: Int) {
    guard (-9999...9999).contains(year), dayOfYear >= 1,
      dayOfYear <= CivilDate.daysInYear(year)
    else { return nil }
    self.init(dayNumber: CivilDate.dayNumber(year, 1, 1) + dayOfYear - 1)
  }
}
