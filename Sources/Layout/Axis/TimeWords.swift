import CivilTime

/// The words that a figure says of time, in English or Korean.
struct TimeWords {
  let isKorean: Bool

  init(language: String) {
    isKorean = language == "ko" || language.hasPrefix("ko-")
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// Short name of a month, 1 to 12.
  func month(_ month: Int) -> String {
    isKorean ? "\(month)월" : TimeWords.months[(month + 11) % 12]
  }

  /// One sign for a month, 1 to 12.
  func monthInitial(_ month: Int) -> String {
    isKorean ? "\(month)" : String(TimeWords.months[(month + 11) % 12].prefix(1))
  }

  func year(_ year: Int) -> String { isKorean ? "\(year)년" : "\(year)" }

  /// A year without its century, where the century is plain: `’22`.
  func shortYear(_ year: Int) -> String {
    year >= 1000 ? "’\(String(year).suffix(2))" : "\(year)"
  }

  func monthAndYear(_ day: Int) -> String {
    let (year, month, _) = CivilDate(dayNumber: day).components
    return isKorean ? "\(year)년 \(month)월" : "\(self.month(month)) \(year)"
  }

  func date(_ day: Int) -> String {
    let (year, month, ofMonth) = CivilDate(dayNumber: day).components
    return isKorean
      ? "\(year)년 \(month)월 \(ofMonth)일" : "\(ofMonth) \(self.month(month)) \(year)"
  }

  /// A first and a last day: `3 Apr 2021`, `3 – 9 Apr 2021`, `3 Apr – 2 May 2021`.
  func span(_ first: Int, _ last: Int) -> String {
    let (year, month, day) = CivilDate(dayNumber: first).components
    let (lastYear, lastMonth, lastDay) = CivilDate(dayNumber: last).components
    if first == last { return date(first) }
    if year != lastYear { return "\(date(first)) – \(date(last))" }
    if isKorean {
      return month == lastMonth
        ? "\(date(first)) – \(lastDay)일" : "\(date(first)) – \(lastMonth)월 \(lastDay)일"
    }
    return month == lastMonth
      ? "\(day) – \(date(last))" : "\(day) \(self.month(month)) – \(date(last))"
  }

  /// The name of a whole month or year from a first to a last day: `Apr 2021`, `2021`; nil for any
  /// other stretch.
  func wholeUnit(_ first: Int, _ last: Int) -> String? {
    let (year, month, day) = CivilDate(dayNumber: first).components
    let (lastYear, lastMonth, _) = CivilDate(dayNumber: last).components
    guard day == 1, year == lastYear, CivilDate(dayNumber: last + 1).components.day == 1 else {
      return nil
    }
    if month == lastMonth { return monthAndYear(first) }
    return month == 1 && lastMonth == 12 ? self.year(year) : nil
  }

  /// Name of a stretch from a first day up to, not including, an end: `2011`, `Apr–May 2012`.
  ///
  /// - Parameters:
  ///   - isShort: whether the century may be left out of a year after months: `Apr–May ’12`.
  func stretch(_ first: Int, _ end: Int, isShort: Bool = false) -> String {
    let (year, month, day) = CivilDate(dayNumber: first).components
    let (lastYear, lastMonth, lastDay) = CivilDate(dayNumber: end - 1).components
    let isWholeYears = month == 1 && day == 1 && lastMonth == 12 && lastDay == 31
    if isWholeYears {
      return year == lastYear ? self.year(year) : "\(year)–\(self.year(lastYear))"
    }
    if year != lastYear { return "\(monthAndYear(first))–\(monthAndYear(end - 1))" }
    if month == lastMonth { return monthAndYear(first) }
    return isKorean
      ? "\(year)년 \(month)–\(lastMonth)월"
      : "\(self.month(month))–\(self.month(lastMonth)) "
        + (isShort ? shortYear(year) : "\(year)")
  }

  /// Length of a cut, rounded down: `4 y 3 m`, `7 m`, `12 d`.
  func length(days: Int) -> String {
    let months = Int(Double(days) / 30.436875)
    let (years, rest) = (months / 12, months % 12)
    if isKorean {
      if months == 0 { return "\(days)일" }
      if years == 0 { return "\(rest)개월" }
      return rest == 0 ? "\(years)년" : "\(years)년 \(rest)개월"
    }
    if months == 0 { return "\(days) d" }
    if years == 0 { return "\(rest) m" }
    return rest == 0 ? "\(years) y" : "\(years) y \(rest) m"
  }

  /// Said of a stretch without a report: never that nothing happened.
  func gap(days: Int) -> String {
    isKorean ? "\(length(days: days)): 보도 없음" : "\(length(days: days)): no report"
  }
}
