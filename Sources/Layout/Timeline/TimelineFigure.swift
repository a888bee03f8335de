public import CivilTime

/// A mark that a figure shows.
public struct TimelineMark: Hashable, Sendable, Codable {
  /// Register number of its incident.
  public var number: Int
  /// Box of the mark, without its number and text, in points.
  public var box: Rect
  /// Key of its lane.
  public var lane: String
  /// Key of the part of the lane.
  public var part: String
  /// Row inside the part, from 0 at the top.
  public var row: Int
  /// Whether the incident is titled in another lane and only named in this one, or goes on from
  /// an earlier sheet.
  public var isRepeat: Bool
  /// Whether words stand beside its number.
  public var isLabelled: Bool
}

/// A lane as a figure shows it, for titles and contents lists.
public struct TimelineLane: Hashable, Sendable, Codable {
  /// Id of the agency or place; empty where the text names none.
  public var key: String
  /// Name.
  public var name: String
  /// Name in the script of its country, or empty.
  public var nativeName: String
  /// Number of incidents that it leads.
  public var count: Int
  /// Whether it goes on from the sheet before.
  public var isContinued = false
}

/// One figure of a timeline, from its key down to its foot line, in its own coordinates.
public struct TimelineFigure: Hashable, Sendable {
  /// Which sheet of the timeline it is.
  public enum Kind: Hashable, Sendable {
    /// Lanes with rows: the whole timeline or one of several sheets.
    case sheet
    /// All lanes with density strips.
    case index
    /// One lane in full or a stretch of its time, by the parts of it.
    case lane(key: String)
  }
  /// Which sheet it is.
  public var kind: Kind
  /// Position among the sheets of the timeline, from 1.
  public var sheet: Int
  /// Number of sheets of the timeline.
  public var sheetCount: Int
  /// The display list, from (0, 0) at the top left.
  public var items: [SceneItem]
  /// Width in points.
  public var width: Double
  /// Height in points.
  public var height: Double
  /// Lanes that it shows, in order.
  public var lanes: [TimelineLane]
  /// Marks that it shows.
  public var marks: [TimelineMark]
  /// Number of its incidents that are drawn as marks with a date.
  public var shown: Int
  /// How many of these began on an earlier sheet and go on here.
  public var carried = 0
  /// Days that it was asked to show, or those of its sheet where sheets are stretches of time; nil
  /// where the incidents alone say.
  public var period: ClosedRange<CivilDate>?
  /// Number of its incidents that are counted in density strips.
  public var binned: Int
  /// Number of its incidents without a date on the axis.
  public var undated: Int
  /// What it shows, in one sentence for those who cannot see it.
  public var summary: String
  /// Measures of the whole timeline, the same on each of its figures.
  public var metrics: TimelineMetrics
  var tally = FigureTally()
}
