import CivilTime

/// How sure a date is, as one of the kinds that pages draw apart.
///
/// The order is that of the key: from the surest to the least sure.
public enum DateCertainty: String, Sendable, Codable, CaseIterable {
  /// The day is known.
  case day
  /// First and last day are stated.
  case range
  /// Some day between two known days.
  case between
  /// Some day up to a known day that is not merely the day of publication.
  case before
  /// Some day from a known day on.
  case after
  /// Only a month, season, year or longer is known.
  case coarse
  /// Goes on since a known start.
  case since
  /// Goes on at the time of the report, start unknown.
  case continuing
  /// Nothing but the day of publication bounds it.
  case publicationOnly
  /// Month or day known, the year not.
  case unknownYear
  /// Nothing is known.
  case undated
}

extension DateEstimate {
  /// The kind that pages draw for this date.
  public var certainty: DateCertainty {
    guard let edtf, !edtf.isEmpty else { return .undated }
    if edtf.hasPrefix("XXXX") { return .unknownYear }
    if earliest == nil && latest == nil { return .undated }
    switch kind {
    case .ongoing:
      return earliest == nil ? .continuing : .since
    case .interval:
      if earliest == nil { return basis == .publication ? .publicationOnly : .before }
      if latest == nil { return .after }
      return precision == .day || precision == .week ? .range : .coarse
    case .instant:
      guard let earliest else { return basis == .publication ? .publicationOnly : .before }
      guard let latest else { return .after }
      if earliest == latest { return .day }
      if edtf.hasPrefix("[") || edtf.hasPrefix("{") { return .between }
      return .coarse
    }
  }

  /// Whether the words mean about that time rather than that time.
  public var isApproximate: Bool { qualifier == .approximate || qualifier == .both }
}
