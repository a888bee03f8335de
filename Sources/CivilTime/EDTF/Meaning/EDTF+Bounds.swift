extension EDTF {
  /// The first day that the expression can mean; nil where it is open, unknown, or outside the
  /// years -9999 to 9999.
  ///
  /// Qualifiers do not widen it. A date whose year is wholly unspecified (`XXXX-10-31`) has no
  /// bounds. A date with a time of day is bounded by its day as written, whatever the zone.
  public var earliest: CivilDate? {
    switch value {
    case .date(let date): date.first?.civilDate
    case .dateTime(let dateTime): dateTime.date
    case .interval(let interval): interval.start.date?.first?.civilDate
    case .set(let set): set.earliest
    }
  }

  /// The last day that the expression can mean; nil where it is open, unknown, or outside the
  /// years -9999 to 9999.
  public var latest: CivilDate? {
    switch value {
    case .date(let date): date.last?.civilDate
    case .dateTime(let dateTime): dateTime.date
    case .interval(let interval): interval.end.date?.last?.civilDate
    case .set(let set): set.latest
    }
  }

  /// The days from ``earliest`` to ``latest``.
  public var bounds: CivilInterval { CivilInterval(ordered: earliest, latest) }

  /// The day, where the expression can mean one only.
  public var singleDay: CivilDate? {
    guard let earliest, earliest == latest else { return nil }
    return earliest
  }
}

extension EDTF.DateSet {
  fileprivate var earliest: CivilDate? {
    var earliest: WideDay?
    for member in members {
      if case .onOrBefore = member { return nil }
      for date in member.dates {
        guard let day = date.first else { return nil }
        earliest = earliest.map { min($0, day) } ?? day
      }
    }
    return earliest?.civilDate
  }

  fileprivate var latest: CivilDate? {
    var latest: WideDay?
    for member in members {
      if case .onOrAfter = member { return nil }
      for date in member.dates {
        guard let day = date.last else { return nil }
        latest = latest.map { max($0, day) } ?? day
      }
    }
    return latest?.civilDate
  }
}
