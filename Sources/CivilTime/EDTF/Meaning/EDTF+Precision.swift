extension EDTF {
  /// The calendar unit down to which a date is known, from the finest to the coarsest.
  public enum Precision: Int, Hashable, Sendable, CaseIterable, Comparable {
    case second, day, month
    /// A season, quarter, quadrimester or semester.
    case season
    case year, decade, century, millennium
    /// Not even the millennium.
    case none

    /// Orders from the finest to the coarsest.
    public static func < (left: Precision, right: Precision) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// The unit down to which the expression is known: the coarsest of its dates.
  ///
  /// Only a component with all its digits counts, so `1984-1X` is known to the year and `199X` to
  /// the decade; `XXXX-10-31` is a day, though of no known year.
  public var precision: Precision {
    switch value {
    case .date(let date): date.precision
    case .dateTime: .second
    case .interval(let interval):
      [interval.start, interval.end].compactMap(\.date?.precision).max() ?? .none
    case .set(let set):
      set.members.reduce(.second) { coarsest, member in
        member.dates.reduce(coarsest) { max($0, $1.precision) }
      }
    }
  }
}

extension EDTF.Date {
  /// The unit down to which the date is known.
  public var precision: EDTF.Precision {
    if day?.value.number != nil { return .day }
    if let month, let number = month.value.number {
      return number > 12 ? .season : .month
    }
    switch year.value.unsureDigits {
    case 0: return .year
    case 1: return .decade
    case 2: return .century
    case 3: return .millennium
    default: return .none
    }
  }
}
