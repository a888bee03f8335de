import CivilTime
public import Events
public import Layout
public import Settings

/// Single charts: one page of natural height with the finding as title, the figure, and a line
/// that says where it comes from and as of when.
public enum ChartSheet {
  /// Empty space round a chart, in points.
  private static let margin = 14.0

  /// A timeline.
  ///
  /// - Parameters:
  ///   - grouping: what its lanes stand for.
  ///   - width: width of the page in points; that of a briefing's text with a small margin where
  ///     nil.
  ///   - height: height of a sheet in points; nil for one page of natural height.
  ///   - title: nil for the finding that the data give.
  /// - Throws: `LayoutError` where the box is too small.
  public static func timeline(
    dossier: Dossier, by grouping: ReportSection.Grouping, width: Double? = nil,
    height: Double? = nil, title: String? = nil, definition: ReportDefinition = ReportDefinition(),
    style: Style, measuring: any TextMeasuring
  ) throws -> Scene {
    let context = context(dossier, definition, style, width, measuring)
    let figures = try figures(of: dossier, by: grouping, height: height, context, measuring)
    let section = TimelineSection(context: context, grouping: grouping)
    let sheets = figures.map { figure in
      Sheet(
        title: title ?? section.heading(figure), deck: section.deck(figure, count: figures.count),
        label: figure.summary, role: .figure, items: figure.items, height: figure.height)
    }
    return scene(sheets, context)
  }

  /// What the timeline of the same arguments measures: counts, collisions, rows, labels.
  ///
  /// - Throws: `LayoutError` where the box is too small.
  public static func timelineMetrics(
    dossier: Dossier, by grouping: ReportSection.Grouping, width: Double? = nil,
    definition: ReportDefinition = ReportDefinition(), style: Style,
    measuring: any TextMeasuring
  ) throws -> TimelineMetrics? {
    let context = context(dossier, definition, style, width, measuring)
    return try figures(of: dossier, by: grouping, height: nil, context, measuring).first?.metrics
  }

  private static func figures(
    of dossier: Dossier, by grouping: ReportSection.Grouping, height: Double?,
    _ context: SectionContext, _ measuring: any TextMeasuring
  ) throws -> [TimelineFigure] {
    let facts = context.facts
    let style = context.frame.style
    var request = TimelineRequest(
      dossier: dossier,
      grouping: grouping == .agency ? .agencyThenProvince : .provinceThenAgency,
      width: context.frame.contentWidth,
      height: height.map {
        $0 - TimelineSection.headingHeight(context.frame) - 2 * margin - 2 * style.small.lead
      }, style: style, reportDay: facts.asOf ?? facts.period?.last ?? CivilDate(dayNumber: 0),
      language: context.definition.language)
    request.markDestinationPrefix = Destination.markPrefix
    return try TimelineLayout.figures(for: request, measuring: measuring)
  }

  /// A table of counts of incidents, one thing against another, tinted by count.
  ///
  /// - Parameters:
  ///   - rows: what its rows stand for.
  ///   - columns: what its columns stand for.
  ///   - width: width of the page in points; that of a briefing's text with a small margin where
  ///     nil.
  ///   - title: nil for the finding that the data give.
  public static func matrix(
    dossier: Dossier, rows: ReportSection.TableAxis = .agency,
    columns: ReportSection.TableAxis = .province, width: Double? = nil, title: String? = nil,
    definition: ReportDefinition = ReportDefinition(), style: Style,
    measuring: any TextMeasuring
  ) -> Scene {
    let context = context(dossier, definition, style, width, measuring)
    let section = CountTableSection(context: context, rows: rows, columns: columns)
    guard !dossier.incidents.isEmpty else {
      return scene([empty(context, title: title)], context)
    }
    let set = section.set()
    var items: [SceneItem] = []
    var y = 0.0
    for row in [set.head] + set.rows {
      for band in set.setter.set(row) {
        items += band.items.map { $0.moved(x: 0, y: y) }
        y += band.height
      }
    }
    let sheet = Sheet(
      title: title ?? section.heading(set.table), deck: section.deck(set.table),
      label: section.label(set.table), role: .table, items: items, height: y)
    return scene([sheet], context)
  }

  /// A tile map of the provinces of the home country.
  ///
  /// - Parameters:
  ///   - width: width of the page in points; 330 where nil.
  ///   - title: nil for the finding that the data give.
  public static func map(
    dossier: Dossier, width: Double? = nil, title: String? = nil,
    definition: ReportDefinition = ReportDefinition(), style: Style,
    measuring: any TextMeasuring
  ) -> Scene {
    let context = context(dossier, definition, style, width ?? 330, measuring)
    let map = Cover(context: context).tileMap(
      width: context.frame.contentWidth, tileHeight: 60)
    let without = dossier.incidents.count { $0.place?.province == nil }
    let heading =
      Wording.share(without, of: dossier.incidents.count, "names", "name") + " no province"
    let sheet = Sheet(
      title: title ?? (without > 0 ? heading : "Incidents by province"),
      deck: "Incidents by province. Equal tiles in rough geographic order, not a map of borders.",
      label: map.label, role: .figure, items: map.items, height: map.height)
    return scene([sheet], context)
  }

  /// Incidents along an unbroken time axis, stacked by certainty of date: one histogram, or small
  /// multiples of one scale.
  ///
  /// - Parameters:
  ///   - parting: what the small multiples are by; nil for one histogram.
  ///   - unit: calendar unit of a bar.
  ///   - width: width of the page in points; that of a briefing's text with a small margin where
  ///     nil.
  ///   - title: nil for the finding that the data give.
  /// - Throws: `LayoutError` where the width holds no axis.
  public static func histogram(
    dossier: Dossier, by parting: HistogramRequest.Parting? = nil,
    unit: HistogramRequest.Unit = .automatic, width: Double? = nil, title: String? = nil,
    definition: ReportDefinition = ReportDefinition(), style: Style,
    measuring: any TextMeasuring
  ) throws -> Scene {
    let context = context(dossier, definition, style, width, measuring)
    let facts = context.facts
    guard !dossier.incidents.isEmpty else {
      return scene([empty(context, title: title)], context)
    }
    let request = HistogramRequest(
      incidents: dossier.incidents, directory: dossier.directory,
      publication: TimelineRequest.publicationDays(of: dossier.documents), parting: parting,
      unit: unit, width: context.frame.contentWidth, style: style,
      reportDay: facts.asOf ?? facts.period?.last ?? CivilDate(dayNumber: 0),
      language: definition.language)
    let figure = try HistogramLayout.figure(for: request, measuring: measuring)
    let days = dossier.incidents.count(where: Facts.isDayKnown)
    let finding =
      Wording.share(days, of: dossier.incidents.count, "is", "are") + " dated to the day"
    let sheet = Sheet(
      title: title ?? finding,
      deck: parting.map { "Incidents by \($0.rawValue) over time; one scale for all." } ?? "",
      label: figure.summary, role: .figure, items: figure.items, height: figure.height)
    return scene([sheet], context)
  }

  private struct Sheet {
    var title: String
    var deck: String
    var label: String?
    var role: SceneRole?
    var items: [SceneItem]
    var height: Double
  }

  private static func context(
    _ dossier: Dossier, _ definition: ReportDefinition, _ style: Style, _ width: Double?,
    _ measuring: any TextMeasuring
  ) -> SectionContext {
    var style = style
    style.pageWidth = width ?? style.pageWidth - 2 * style.sideMargin + 2 * margin
    style.sideMargin = margin
    var chart = definition
    chart.page = nil
    chart.sections = []
    return SectionContext(
      facts: Facts(dossier, definition: definition),
      frame: PageFrame(style: style, page: nil, measuring: measuring), definition: chart,
      pageOfSection: [:])
  }

  private static func empty(_ context: SectionContext, title: String?) -> Sheet {
    Sheet(
      title: title ?? context.finding.title, deck: "", label: nil, role: nil, items: [], height: 0)
  }

  private static func scene(_ sheets: [Sheet], _ context: SectionContext) -> Scene {
    var pages: [[SceneItem]] = []
    var heights: [Double] = []
    let frame = context.frame
    let words = CoverWords(context: context)
    for sheet in sheets {
      var items: [SceneItem] = []
      var y = margin
      func set(
        _ text: String, _ font: Font, _ ink: Ink, lead: Double, role: SceneRole,
        wrap: Paragraph.Wrap = .greedy
      ) {
        guard !text.isEmpty else { return }
        let paragraph = frame.paragraph(
          [TextRun(text, font, ink)], width: frame.contentWidth, lead: lead, wrap: wrap)
        items.append(.open(SceneTag(role)))
        items += paragraph.items(at: Point(frame.left, y))
        items.append(.close)
        y += paragraph.height
      }
      // A narrow chart takes its title one size down.
      let isWide = frame.contentWidth >= 420
      set(
        sheet.title, isWide ? frame.large : Font(.bold, frame.style.medium.size * 1.3), .ink,
        lead: isWide ? frame.style.large.lead : frame.style.medium.lead * 1.25, role: .heading1,
        wrap: .balanced)
      y += 2
      set(sheet.deck, frame.medium, .secondary, lead: frame.style.medium.lead, role: .paragraph)
      y += 10
      if let role = sheet.role { items.append(.open(SceneTag(role, label: sheet.label))) }
      items += sheet.items.map { $0.moved(x: frame.left, y: y) }
      if sheet.role != nil { items.append(.close) }
      y += sheet.height + 6
      set(words.source, frame.small, .secondary, lead: frame.listLead, role: .note)
      pages.append(items)
      heights.append(y + margin)
    }
    var links = Links(pages)
    let built = zip(pages, heights).map { page, height in
      var items = page
      links.keep(&items)
      return ScenePage(width: frame.width, height: height, items: items)
    }
    return Scene(
      pages: built, title: sheets.first?.title ?? "", summary: sheets.first?.label ?? words.deck,
      language: context.definition.language)
  }
}
