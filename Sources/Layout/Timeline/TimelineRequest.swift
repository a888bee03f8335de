public import CivilTime
public import Events
public import Settings

/// Which of agency and province makes the lanes, and which the parts of a lane.
public enum TimelineGrouping: String, Hashable, Sendable, Codable, CaseIterable {
  /// A lane an agency, its provinces inside.
  case agencyThenProvince
  /// A lane a province, its agencies inside.
  case provinceThenAgency
}

/// What a timeline is to be drawn from, and for which box.
public struct TimelineRequest: Sendable {
  /// Incidents in register order.
  public var incidents: [Incident]
  /// Register number of each incident, in the same order.
  public var numbers: [Int]
  /// Names behind the ids.
  public var directory: Directory
  /// Latest possible day of publication by document key; an ongoing state is drawn up to it.
  public var publication: [String: CivilDate]
  /// What makes the lanes.
  public var grouping: TimelineGrouping
  /// Width of the figure in points.
  public var width: Double
  /// Height of a sheet in points; nil for one figure of its natural height.
  public var height: Double?
  /// Whether everything must go on a single sheet of that height (a slide, a column).
  public var isSingleSheet: Bool
  /// Whether every incident is drawn as a mark, on as many sheets as it takes; else thousands are
  /// counted in strips of density.
  public var showsEvery = false
  /// Type and colours.
  public var style: Style
  /// Day of the report; nothing is drawn beyond it that the sources do not say.
  public var reportDay: CivilDate
  /// BCP 47 language of the words on the figure: `en` or `ko`.
  public var language: String
  /// First and last day of the axis, where asked for; marks that reach beyond it are torn.
  public var period: ClosedRange<CivilDate>?
  /// Whether a period that was asked for may be broken into windows as any axis; else it is one
  /// line.
  public var breaksPeriod = false
  /// Lane keys (ids of agencies or places) in the order asked for; the rest follow by rule.
  public var laneOrder: [String]
  /// Whether lanes of `laneOrder` without an incident are drawn, empty.
  public var keepsEmptyLanes: Bool
  /// Ids of incidents that are shown before all others.
  public var pinned: Set<String>
  /// Prefix of the destinations that the marks are, as `agency-mark-`; nil for none.
  public var markDestinationPrefix: String?

  /// A timeline of incidents.
  ///
  /// - Parameters:
  ///   - incidents: in register order (`Dossier.registerOrder`).
  ///   - numbers: register numbers; 1, 2, 3 … where nil.
  ///   - height: height of a sheet, or nil for the natural height.
  public init(
    incidents: [Incident], numbers: [Int]? = nil, directory: Directory,
    publication: [String: CivilDate] = [:], grouping: TimelineGrouping = .agencyThenProvince,
    width: Double, height: Double? = nil, isSingleSheet: Bool = false, style: Style = .briefing,
    reportDay: CivilDate, language: String = "en", period: ClosedRange<CivilDate>? = nil,
    laneOrder: [String] = [], keepsEmptyLanes: Bool = false, pinned: Set<String> = [],
    markDestinationPrefix: String? = nil
  ) {
    self.incidents = incidents
    self.numbers = numbers ?? Array(1..<(incidents.count + 1))
    self.directory = directory
    self.publication = publication
    self.grouping = grouping
    self.width = width
    self.height = height
    self.isSingleSheet = isSingleSheet
    self.style = style
    self.reportDay = reportDay
    self.language = language
    self.period = period
    self.laneOrder = laneOrder
    self.keepsEmptyLanes = keepsEmptyLanes
    self.pinned = pinned
    self.markDestinationPrefix = markDestinationPrefix
  }

  /// A timeline of a dossier's incidents, numbered as in its register.
  public init(
    dossier: Dossier, grouping: TimelineGrouping = .agencyThenProvince, width: Double,
    height: Double? = nil, style: Style = .briefing, reportDay: CivilDate, language: String = "en"
  ) {
    self.init(
      incidents: dossier.incidents, directory: dossier.directory,
      publication: TimelineRequest.publicationDays(of: dossier.documents), grouping: grouping,
      width: width, height: height, style: style, reportDay: reportDay, language: language)
  }

  /// The latest possible day of publication of each document that has one, by key.
  public static func publicationDays(of documents: [DocumentRecord]) -> [String: CivilDate] {
    var days: [String: CivilDate] = [:]
    for document in documents {
      if let day = document.published.latest ?? document.published.earliest {
        days[document.key] = day
      }
    }
    return days
  }
}
