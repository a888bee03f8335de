public import CivilTime

extension DateEstimate {
  /// What an EDTF expression says on its own: bounds, precision, qualifier and kind.
  ///
  /// An interval with an open end goes on; one closed on both sides is an interval; everything else
  /// is an instant. The other fields have their neutral defaults.
  public init(_ edtf: EDTF, basis: Basis = .stated) {
    self.init(edtf: edtf.description, basis: basis)
    earliest = edtf.earliest
    latest = edtf.latest
    precision = Precision(edtf.precision)
    qualifier = edtf.qualifier.map(Qualifier.init)
    if case .interval(let interval) = edtf.value {
      kind = interval.start.date == nil || interval.end.date == nil ? .ongoing : .interval
    }
  }
}

extension DateEstimate.Precision {
  /// The precision of an EDTF expression, in the units of the event model.
  public init(_ precision: EDTF.Precision) {
    switch precision {
    case .second, .day: self = .day
    case .month: self = .month
    case .season: self = .season
    case .year: self = .year
    case .decade: self = .decade
    case .century: self = .century
    case .millennium, .none: self = .none
    }
  }
}

extension DateEstimate.Qualifier {
  /// The qualifier of an EDTF expression.
  public init(_ qualifier: EDTF.Qualifier) {
    switch qualifier {
    case .uncertain: self = .uncertain
    case .approximate: self = .approximate
    case .both: self = .both
    }
  }
}
