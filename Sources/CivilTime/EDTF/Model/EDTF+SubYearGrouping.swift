extension EDTF {
  /// A season, quarter, quadrimester or semester, written in the place of a month.
  ///
  /// Seasons have the meteorological months: those of the north from 1 March, those of the south
  /// from 1 September. A season that begins in December ends in February of the next year and is
  /// named after the year in which it begins. Seasons without a hemisphere (21 to 24) have the
  /// months of the north.
  public enum SubYearGrouping: Int, Hashable, Sendable, CaseIterable {
    case spring = 21
    case summer, autumn, winter
    case northernSpring, northernSummer, northernAutumn, northernWinter
    case southernSpring, southernSummer, southernAutumn, southernWinter
    case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
    case firstQuadrimester, secondQuadrimester, thirdQuadrimester
    case firstSemester, secondSemester

    /// Groupings that cut the year alike; a range runs within one family.
    public enum Family: Hashable, Sendable, CaseIterable {
      case season, northernSeason, southernSeason, quarter, quadrimester, semester
    }

    /// The family that the grouping belongs to.
    public var family: Family {
      switch rawValue {
      case ...24: .season
      case ...28: .northernSeason
      case ...32: .southernSeason
      case ...36: .quarter
      case ...39: .quadrimester
      default: .semester
      }
    }

    /// Place within its family, from 1.
    public var ordinal: Int { rawValue - family.firstCode + 1 }

    /// Whether it runs over New Year.
    var endsNextYear: Bool { months.first + months.count > 13 }

    /// The first month (1 to 12) and the number of months.
    public var months: (first: Int, count: Int) {
      switch family {
      case .season, .northernSeason: (ordinal * 3, 3)
      case .southernSeason: ((ordinal * 3 + 5) % 12 + 1, 3)
      case .quarter: (ordinal * 3 - 2, 3)
      case .quadrimester: (ordinal * 4 - 3, 4)
      case .semester: (ordinal * 6 - 5, 6)
      }
    }
  }
}

extension EDTF.SubYearGrouping.Family {
  fileprivate var firstCode: Int {
    switch self {
    case .season: 21
    case .northernSeason: 25
    case .southernSeason: 29
    case .quarter: 33
    case .quadrimester: 37
    case .semester: 40
    }
  }
}
