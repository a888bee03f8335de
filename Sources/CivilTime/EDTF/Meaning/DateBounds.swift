/// A day of any year, also of those that ``CivilDate`` does not hold.
struct WideDay: Comparable {
  let year: Int
  let month: Int
  let day: Int

  static func < (left: WideDay, right: WideDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  /// The day, or nil outside the years -9999 to 9999.
  var civilDate: CivilDate? { CivilDate(year, month, day) }
}

extension EDTF.Date {
  /// The first day that the date can mean; nil where the year is unknown.
  var first: WideDay? { year.value.isUnknown ? nil : extreme(first: true) }

  /// The last day that the date can mean; nil where the year is unknown.
  var last: WideDay? { year.value.isUnknown ? nil : extreme(first: false) }

  /// Whether the calendar has a day that the date can mean.
  var exists: Bool { extreme(first: true) != nil }

  /// Whether every day that this date can mean lies before every day that the other can mean.
  func endsBefore(_ other: EDTF.Date) -> Bool {
    guard let last, let first = other.first else { return false }
    return last < first
  }

  /// The first or last day among all readings of the unspecified digits. At most some thousand
  /// years are tried, and only for 29 February.
  private func extreme(first: Bool) -> WideDay? {
    // What a leap year does not have, no year has.
    guard extreme(first: first, in: 2000) != nil else { return nil }
    let count = year.value.readingCount
    for rank in 0..<count {
      guard let year = year.value.reading(first ? rank : count - 1 - rank) else { continue }
      if let day = extreme(first: first, in: year) { return day }
    }
    return nil
  }

  private func extreme(first: Bool, in year: Int) -> WideDay? {
    if let grouping {
      let (start, count) = grouping.months
      let (lastYear, lastMonth) = MonthCount.split(MonthCount.join(year, start) + count - 1)
      return first
        ? WideDay(year: year, month: start, day: 1)
        : WideDay(
          year: lastYear, month: lastMonth, day: CivilDate.daysInMonth(lastYear, lastMonth))
    }
    for offset in 0..<12 {
      let month = first ? offset + 1 : 12 - offset
      guard self.month?.value.matches(month) ?? true else { continue }
      let length = CivilDate.daysInMonth(year, month)
      for step in 0..<length {
        let day = first ? step + 1 : length - step
        if self.day?.value.matches(day) ?? true {
          return WideDay(year: year, month: month, day: day)
        }
      }
    }
    return nil
  }
}
