import CivilTime

extension UnitHistogram {
  /// A unit of the calendar that one stack stands for.
  enum Unit: Int, CaseIterable {
    case month, quarter, year, decade

    /// Index of the unit that a day lies in.
    func index(_ day: CivilDate) -> Int {
      let (year, month, _) = day.components
      switch self {
      case .month: return year * 12 + month - 1
      case .quarter: return year * 4 + (month - 1) / 3
      case .year: return year
      case .decade: return Int((Double(year) / 10).rounded(.down))
      }
    }

    /// Units in a year; a decade has none.
    var perYear: Int {
      switch self {
      case .month: 12
      case .quarter: 4
      default: 1
      }
    }

    /// First day of the unit of an index.
    func firstDay(_ index: Int) -> CivilDate? {
      switch self {
      case .month, .quarter:
        let year = Int((Double(index) / Double(perYear)).rounded(.down))
        return CivilDate(year, (index - year * perYear) * (12 / perYear) + 1, 1)
      case .year: return CivilDate(index, 1, 1)
      case .decade: return CivilDate(index * 10, 1, 1)
      }
    }

    var name: String {
      switch self {
      case .month: "month"
      case .quarter: "quarter"
      case .year: "year"
      case .decade: "decade"
      }
    }
  }

  /// The finest unit whose stacks can be told apart.
  static func unit(years: Int, width: Double) -> Unit {
    for unit in [Unit.month, .quarter, .year]
    where width / Double(years * unit.perYear) >= (unit == .year ? 3 : 7) {
      return unit
    }
    return .decade
  }
}
