public import CivilTime
public import Events
public import Settings

/// What a histogram over time is to be drawn from.
public struct HistogramRequest: Sendable {
  /// What parts the incidents over several small histograms of one scale.
  public enum Parting: String, Hashable, Sendable, Codable, CaseIterable {
    case type, agency, province
  }
  /// Calendar unit of a bar.
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    /// The finest that has room.
    case automatic
    case month, quarter, year
  }
  /// Incidents in register order.
  public var incidents: [Incident]
  /// Names behind the ids.
  public var directory: Directory
  /// Latest possible day of publication by document key.
  public var publication: [String: CivilDate]
  /// What the small multiples are by; nil for one histogram.
  public var parting: Parting?
  /// Calendar unit of a bar; a coarser one where it has no room.
  public var unit: Unit
  /// Width of the figure in points.
  public var width: Double
  /// Height of the bars of one histogram in points; by rule where nil.
  public var barHeight: Double?
  /// Most columns of small multiples.
  public var mostColumns: Int
  /// Type and colours.
  public var style: Style
  /// Day of the report, the axis of an empty histogram.
  public var reportDay: CivilDate
  /// BCP 47 language of the words: `en` or `ko`.
  public var language: String
  /// First and last day of the axis, where asked for.
  public var period: ClosedRange<CivilDate>?

  /// A histogram of incidents.
  public init(
    incidents: [Incident], directory: Directory, publication: [String: CivilDate] = [:],
    parting: Parting? = nil, unit: Unit = .automatic, width: Double, barHeight: Double? = nil,
    mostColumns: Int = 3,
    style: Style = .briefing, reportDay: CivilDate, language: String = "en",
    period: ClosedRange<CivilDate>? = nil
  ) {
    self.incidents = incidents
    self.directory = directory
    self.publication = publication
    self.parting = parting
    self.unit = unit
    self.width = width
    self.barHeight = barHeight
    self.mostColumns = mostColumns
    self.style = style
    self.reportDay = reportDay
    self.language = language
    self.period = period
  }
}

/// A figure in its own coordinates, with the counts that it shows.
public struct ChartFigure: Hashable, Sendable {
  /// The display list, from (0, 0) at the top left.
  public var items: [SceneItem]
  /// Width in points.
  public var width: Double
  /// Height in points.
  public var height: Double
  /// Number of incidents in its bars.
  public var shown: Int
  /// Number of incidents without a date on the axis.
  public var undated: Int
  /// Number of incidents outside the period asked for.
  public var outside: Int
  /// What it shows, in one sentence for those who cannot see it.
  public var summary: String
}
