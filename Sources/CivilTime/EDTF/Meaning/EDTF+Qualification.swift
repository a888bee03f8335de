extension EDTF {
  /// All qualifications in the expression together, or nil where there are none.
  public var qualifier: Qualifier? {
    switch value {
    case .date(let date): return date.qualifier
    case .dateTime: return nil
    case .interval(let interval):
      return (interval.start.date?.qualifier).combined(with: interval.end.date?.qualifier)
    case .set(let set):
      return set.members.reduce(nil) { all, member in
        member.dates.reduce(all) { $0.combined(with: $1.qualifier) }
      }
    }
  }

  /// Whether any part of it is said to be about that time.
  public var isApproximate: Bool { qualifier == .approximate || qualifier == .both }

  /// Whether any part of it is doubted by the source.
  public var isUncertain: Bool { qualifier == .uncertain || qualifier == .both }

  /// The same expression with every date qualified as a whole, on top of what it has; a date with
  /// a time of day cannot be qualified and stays as it is.
  public func qualified(_ qualifier: Qualifier) -> EDTF {
    switch value {
    case .date(let date): return EDTF(.date(date.qualified(qualifier)))
    case .dateTime: return self
    case .interval(let interval):
      return EDTF(
        .interval(
          Interval(
            start: interval.start.mapDate { $0.qualified(qualifier) },
            end: interval.end.mapDate { $0.qualified(qualifier) })))
    case .set(let set):
      let members = set.members.map { $0.mapDates { $0.qualified(qualifier) } }
      return EDTF(.set(DateSet(choice: set.choice, members: members)))
    }
  }
}

extension EDTF.Date {
  /// All qualifications in the date together.
  var qualifier: EDTF.Qualifier? {
    yearQualifier.combined(with: monthQualifier).combined(with: dayQualifier)
  }

  /// What qualifies the year: its own, and every group that reaches over it.
  public var yearQualifier: EDTF.Qualifier? {
    year.individual.combined(with: year.group).combined(with: month?.group)
      .combined(with: day?.group)
  }

  /// What qualifies the month: its own, and every group that reaches over it.
  public var monthQualifier: EDTF.Qualifier? {
    (month?.individual).combined(with: month?.group).combined(with: day?.group)
  }

  /// What qualifies the day.
  public var dayQualifier: EDTF.Qualifier? {
    (day?.individual).combined(with: day?.group)
  }

  fileprivate func qualified(_ qualifier: EDTF.Qualifier) -> EDTF.Date {
    var copy = self
    if day != nil {
      copy.day?.group = qualifier.combined(with: day?.group)
    } else if month != nil {
      copy.month?.group = qualifier.combined(with: month?.group)
    } else {
      copy.year.group = qualifier.combined(with: year.group)
    }
    return copy
  }
}

extension EDTF.Interval.End {
  func mapDate(_ transform: (EDTF.Date) -> EDTF.Date) -> Self {
    if case .date(let date) = self { .date(transform(date)) } else { self }
  }
}

extension EDTF.DateSet.Member {
  func mapDates(_ transform: (EDTF.Date) -> EDTF.Date) -> Self {
    switch self {
    case .date(let date): .date(transform(date))
    case .range(let first, let last): .range(transform(first), transform(last))
    case .onOrBefore(let date): .onOrBefore(transform(date))
    case .onOrAfter(let date): .onOrAfter(transform(date))
    }
  }
}
