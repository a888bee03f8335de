extension EDTF {
  /// A year, year and month (or sub-year grouping), or day; any digit may be unspecified and any
  /// component qualified.
  public struct Date: Hashable, Sendable {
    /// The year.
    public internal(set) var year: Component<Year>
    /// The month (01 to 12) or the code of a sub-year grouping (21 to 41).
    public internal(set) var month: Component<Digits>?
    /// The day of the month.
    public internal(set) var day: Component<Digits>?

    init(
      _ year: Component<Year>, _ month: Component<Digits>? = nil, _ day: Component<Digits>? = nil
    ) {
      self.year = year
      self.month = month
      self.day = day
    }

    /// The sub-year grouping that stands in the place of the month, if one does.
    public var grouping: SubYearGrouping? {
      (month?.value.number).flatMap(SubYearGrouping.init(rawValue:))
    }

    /// How finely the date is written; a range in a set joins dates of one shape.
    enum Shape: Hashable {
      case year, month, day
      case grouping(SubYearGrouping.Family)
    }

    var shape: Shape {
      if day != nil { return .day }
      if let grouping { return .grouping(grouping.family) }
      return month == nil ? .year : .month
    }

    func write(to text: inout ASCIIWriter) {
      year.write(to: &text) { $0.write(to: &$1) }
      for component in [month, day] {
        guard let component else { return }
        text.append("-")
        component.write(to: &text) { $0.write(to: &$1) }
      }
    }
  }
}

extension EDTF.Component {
  fileprivate func write(
    to text: inout ASCIIWriter, value write: (Value, inout ASCIIWriter) -> Void
  ) {
    if let individual { text.append(individual.byte) }
    write(value, &text)
    if let group { text.append(group.byte) }
  }
}
