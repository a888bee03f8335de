extension EDTF {
  /// The lowest conformance level, 0 to 2, that has every feature of the expression.
  public var level: Int {
    switch value {
    case .date(let date): return date.level
    case .dateTime(let dateTime): return dateTime.date.year < 0 ? 1 : 0
    case .interval(let interval):
      let dates = [interval.start, interval.end].compactMap(\.date)
      if dates.contains(where: \.hasUnspecifiedDigits) { return 2 }
      return max(dates.count < 2 ? 1 : 0, dates.map(\.level).max() ?? 0)
    case .set: return 2
    }
  }
}

extension EDTF.Date {
  /// Whether a digit of it is written `X`.
  var hasUnspecifiedDigits: Bool {
    year.value.number == nil || (month.map { $0.value.number == nil } ?? false)
      || (day.map { $0.value.number == nil } ?? false)
  }

  var level: Int {
    max(yearLevel, qualificationLevel, unspecifiedLevel, (grouping?.rawValue ?? 0) > 24 ? 2 : 0)
      .clamped(from: grouping == nil ? 0 : 1)
  }

  private var yearLevel: Int {
    if year.value.significantDigits != nil { return 2 }
    switch year.value.form {
    case .plain(_, let isNegative): return isNegative ? 1 : 0
    case .long: return 1
    case .exponential: return 2
    }
  }

  /// One qualifier at the very end is level 1; elsewhere it is level 2.
  private var qualificationLevel: Int {
    let groups = [year.group, month?.group, day?.group]
    let individuals = [year.individual, month?.individual, day?.individual]
    if individuals.contains(where: { $0 != nil }) { return 2 }
    let lastIndex = day != nil ? 2 : month != nil ? 1 : 0
    if groups[..<lastIndex].contains(where: { $0 != nil }) { return 2 }
    return groups[lastIndex] == nil ? 0 : 1
  }

  /// Level 1 has `201X`, `20XX`, `2004-XX`, `1985-04-XX` and `1985-XX-XX`, and no others.
  private var unspecifiedLevel: Int {
    guard hasUnspecifiedDigits else { return 0 }
    if case .plain(let digits, _) = year.value.form, digits.unspecifiedCount > 0 {
      let fromTheRight = digits.unspecifiedCount == year.value.unsureDigits
      return month == nil && fromTheRight && digits.unspecifiedCount <= 2 ? 1 : 2
    }
    guard let month else { return 2 }
    let wholly = { (digits: EDTF.Digits) in digits.unspecifiedCount == digits.width }
    if month.value.number == nil {
      return wholly(month.value) && (day.map { wholly($0.value) } ?? true) ? 1 : 2
    }
    return day.map { wholly($0.value) } ?? true ? 1 : 2
  }
}

extension Int {
  fileprivate func clamped(from minimum: Int) -> Int { Swift.max(self, minimum) }
}
