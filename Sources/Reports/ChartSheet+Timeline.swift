import CivilTime
public import Events
public import Layout
public import Settings

extension ChartSheet {
  /// A timeline.
  ///
  /// In a fixed box, type grows up to a fiftieth of the box's height, as far as every incident
  /// keeps its mark and its words and every lane its place.
  ///
  /// - Parameters:
  ///   - grouping: what its lanes stand for.
  ///   - choices: box, sheets, lanes and period.
  ///   - title: nil for the finding that the data give.
  /// - Throws: `LayoutError` where the box is too small, or a lane is unknown.
  public static func timeline(
    dossier: Dossier, by grouping: ReportSection.Grouping,
    choices: TimelineChoices = TimelineChoices(), title: String? = nil,
    definition: ReportDefinition = ReportDefinition(), style: Style,
    measuring: any TextMeasuring
  ) throws -> Scene {
    let drawn = try drawn(dossier, grouping, choices, title, definition, style, measuring)
    return scene(drawn.sheets, drawn.context, height: boxHeight(choices, style))
  }

  /// What the timeline of the same arguments measures: counts, collisions, rows, labels.
  ///
  /// - Throws: `LayoutError` where the box is too small, or a lane is unknown.
  public static func timelineMetrics(
    dossier: Dossier, by grouping: ReportSection.Grouping,
    choices: TimelineChoices = TimelineChoices(), title: String? = nil,
    definition: ReportDefinition = ReportDefinition(), style: Style,
    measuring: any TextMeasuring
  ) throws -> TimelineMetrics? {
    try drawn(dossier, grouping, choices, title, definition, style, measuring).figures.first?
      .metrics
  }

  private struct Drawn {
    var context: SectionContext
    var figures: [TimelineFigure]
    var sheets: [Sheet]
  }

  /// Height of a page; nil for the natural one.
  private static func boxHeight(_ choices: TimelineChoices, _ style: Style) -> Double? {
    choices.height ?? (choices.paging == .single ? nil : style.pageHeight)
  }

  private static func drawn(
    _ dossier: Dossier, _ grouping: ReportSection.Grouping, _ choices: TimelineChoices,
    _ title: String?, _ definition: ReportDefinition, _ style: Style,
    _ measuring: any TextMeasuring
  ) throws -> Drawn {
    func draw(_ style: Style) throws -> Drawn {
      try fitted(
        dossier, grouping, choices, title,
        context(
          dossier, definition, style, choices.width, measuring,
          margin: max(margin, (choices.paging == .single ? choices.height ?? 0 : 0) / 20)),
        measuring)
    }
    let plain = try draw(style)
    guard let height = choices.height, choices.paging == .single, let base = plain.figures.first
    else { return plain }
    // Thousands are laid out once more at most.
    let step = dossier.incidents.count > 2_000 ? height : 0.5
    var size = (height / 50 * 2).rounded(.down) / 2
    while size > style.small.size {
      if let larger = try? draw(style.enlarged(to: size)), let figure = larger.figures.first,
        figure.lanes.count == base.lanes.count,
        figure.metrics.topLabelled >= base.metrics.topLabelled,
        figure.binned == 0 || base.binned > 0
      {
        return larger
      }
      size -= step
    }
    return plain
  }

  /// Draws figures with their titles so that both fit the height that is given.
  private static func fitted(
    _ dossier: Dossier, _ grouping: ReportSection.Grouping, _ choices: TimelineChoices,
    _ title: String?, _ context: SectionContext, _ measuring: any TextMeasuring
  ) throws -> Drawn {
    let section = TimelineSection(context: context, grouping: grouping)
    guard let page = boxHeight(choices, context.frame.style) else {
      let figures = try figures(dossier, grouping, choices, nil, context, measuring)
      return Drawn(
        context: context, figures: figures, sheets: sheets(figures, section, title))
    }
    // How high a title is depends on the figure, and its height on the title: a few rounds.
    let bare = Sheet(title: title ?? "–", deck: "–", items: [], height: 0)
    var room = page - furniture(bare, context)
    var tries = 0
    while true {
      guard room > 0 else { throw tooSmall(choices, page, "") }
      let drawn: [TimelineFigure]
      do {
        drawn = try figures(dossier, grouping, choices, room, context, measuring)
      } catch let error as LayoutError {
        // Lengths that the error names are those of the figure inside the sheet.
        if error.isOfBox { throw tooSmall(choices, page, error.message) }
        throw error
      }
      let set = sheets(drawn, section, title)
      let excess = (set.map { furniture($0, context) + $0.height - page }.max() ?? 0)
      tries += 1
      if excess <= 0.01 { return Drawn(context: context, figures: drawn, sheets: set) }
      guard tries < 8 else { throw tooSmall(choices, page, "") }
      room -= excess
    }
  }

  private static func tooSmall(
    _ choices: TimelineChoices, _ page: Double, _ reason: String
  ) -> LayoutError {
    LayoutError(
      "a sheet \(Int(page)) pt high is too small for this timeline"
        + (reason.isEmpty ? "" : " (\(reason))"),
      hint: choices.paging == .single
        ? "give more height, fewer lanes by --agency or --province, or several sheets by --sheets"
        : "give more height")
  }

  private static func sheets(
    _ figures: [TimelineFigure], _ section: TimelineSection, _ title: String?
  ) -> [Sheet] {
    figures.map { figure in
      Sheet(
        title: title ?? section.heading(figure), deck: section.deck(figure, count: figures.count),
        label: figure.summary, role: .figure, items: figure.items, height: figure.height)
    }
  }

  private static func figures(
    _ dossier: Dossier, _ grouping: ReportSection.Grouping, _ choices: TimelineChoices,
    _ height: Double?, _ context: SectionContext, _ measuring: any TextMeasuring
  ) throws -> [TimelineFigure] {
    let facts = context.facts
    let style = context.frame.style
    try require(TimelineLayout.leastWidth(style: style), "a timeline", context)
    var request = TimelineRequest(
      dossier: dossier,
      grouping: grouping == .agency ? .agencyThenProvince : .provinceThenAgency,
      width: context.frame.contentWidth, height: height, style: style,
      reportDay: facts.asOf ?? facts.period?.last ?? CivilDate(dayNumber: 0),
      language: context.definition.language)
    request.markDestinationPrefix = Destination.markPrefix
    request.isSingleSheet = height != nil && choices.paging == .single
    request.showsEvery = choices.paging == .everyMark
    request.laneOrder = choices.lanes
    request.keepsEmptyLanes = choices.keepsEmptyLanes
    request.pinned = choices.pinned
    request.period = period(choices, facts)
    request.breaksPeriod = true
    return try TimelineLayout.figures(for: request, measuring: measuring)
  }

  /// The period asked for; an end that is not given is that of the incidents.
  private static func period(
    _ choices: TimelineChoices, _ facts: Facts
  ) -> ClosedRange<CivilDate>? {
    guard choices.first != nil || choices.last != nil,
      let first = choices.first ?? facts.period?.first ?? choices.last,
      let last = choices.last ?? facts.period?.last ?? choices.first, first <= last
    else { return nil }
    return first...last
  }
}

extension Style {
  /// The style with its smallest type at a size, and the others in proportion.
  fileprivate func enlarged(to size: Double) -> Style {
    var style = self
    let factor = size / small.size
    for path in [\Style.small, \.medium] {
      style[keyPath: path].size *= factor
      style[keyPath: path].lead *= factor
    }
    let least = style.medium.size * 1.6
    if style.large.size < least {
      style.large.lead *= least / style.large.size
      style.large.size = least
    }
    return style
  }
}
