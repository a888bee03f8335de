public import CivilTime

/// How a single timeline is drawn, beside what it is drawn from.
public struct TimelineChoices: Hashable, Sendable {
  /// What becomes of incidents that do not fit.
  public enum Paging: Hashable, Sendable {
    /// One sheet: of natural height, or a fixed box where a height is given.
    case single
    /// Several sheets of one height, by lane, then by time; thousands are counted in strips of
    /// density.
    case sheets
    /// As many sheets as it takes to draw every incident as a mark.
    case everyMark
  }
  /// Width of a sheet in points; nil for that of a briefing's text with a small margin.
  public var width: Double?
  /// Height of a sheet in points; nil for the natural height of one sheet, or for that of a page
  /// where there are several.
  public var height: Double?
  /// What becomes of incidents that do not fit.
  public var paging = Paging.single
  /// Ids of agencies or places whose lanes come first, in this order.
  public var lanes: [String] = []
  /// Whether lanes that are asked for are drawn even without an incident.
  public var keepsEmptyLanes = false
  /// Ids of incidents that are shown before all others.
  public var pinned: Set<String> = []
  /// First day of the axis; nil for that of the incidents. Marks that reach beyond are torn.
  public var first: CivilDate?
  /// Last day of the axis; nil for that of the incidents.
  public var last: CivilDate?

  /// One sheet of natural height, by the rules.
  public init() {}
}
