/// By what incidents can be counted.
public enum CountDimension: String, Sendable, CaseIterable {
  case type
  /// Every body that an incident names; it counts once for each.
  case agency
  /// The body in whose lane it stands.
  case lead
  /// First-level unit of the main place.
  case province
  /// The main place itself, as exactly as the text says.
  case place
  case country
  /// Year, where the date lies in one; otherwise it counts as not established.
  case year
  /// Month, where the date lies in one.
  case month
  /// Publisher of a document that tells of it; it counts once for each.
  case publisher
  /// Document that tells of it; it counts once for each.
  case document
  /// Calendar unit down to which the date is known.
  case precision
  case modality
  /// Whether a person corrected something: `yes` or `no`.
  case corrected
}
