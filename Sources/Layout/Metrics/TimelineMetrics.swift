/// Measures of a timeline, as one object to be printed as JSON.
public struct TimelineMetrics: Hashable, Sendable, Codable {
  /// Number of incidents given.
  public var input = 0
  /// Number of incidents drawn as marks with a date.
  public var shown = 0
  /// Number of incidents that are only counted in density strips.
  public var binned = 0
  /// Number of incidents without a date on the axis.
  public var undated = 0
  /// Number of incidents outside the period asked for.
  public var outside = 0
  /// Pairs of text boxes or marks that overlap.
  public var overlaps = 0
  /// Boxes that reach beyond their figure.
  public var outOfPage = 0
  /// Rows used, over the least number that the marks with their labels need; 1 is the least.
  public var rowsRatio = 1.0
  /// Share of the incidents with reserved labels that have them.
  public var topLabelled = 1.0
  /// Incidents that are only counted though a less important one is drawn where they would stand.
  public var priorityInversions = 0
  /// Pairs of leaders that cross.
  public var leaderCrossings = 0
  /// Displacement of call-outs, over the least that keeps their order; 1 is the least.
  public var calloutDisplacementRatio = 1.0
  /// Number of figures.
  public var pages = 0

  /// Measures of nothing.
  public init() {}
}
