/// A size of paper.
public enum PageSize: String, Sendable, Hashable, CaseIterable {
  case a4 = "A4"
  case letter = "Letter"

  /// Width in points.
  public var width: Double { self == .a4 ? 595.276 : 612 }
  /// Height in points.
  public var height: Double { self == .a4 ? 841.89 : 792 }
}
