import CivilTime
public import Events
public import Layout
public import Settings

/// Single charts: one page of natural height with the finding as title, the figure, and a line
/// that says where it comes from and as of when.
public enum ChartSheet {
  /// Empty space round a chart, in points.
  static let margin = 14.0

  /// A table of counts of incidents, one thing against another, tinted by count.
  ///
  /// - Parameters:
  ///   - rows: what its rows stand for.
  ///   - columns: what its columns stand for.
  ///   - width: width of the page in points; that of a briefing's text with a small margin where
  ///     nil.
  ///   - title: nil for the finding that the data give.
  /// - Throws: `LayoutError` where the width is too small.
  public static func matrix(
    dossier: Dossier, rows: ReportSection.TableAxis = .agency,
    columns: ReportSection.TableAxis = .province, width: Double? = nil, title: String? = nil,
    definition: ReportDefinition = ReportDefinition(), style: Style,
    measuring: any TextMeasuring
  ) throws -> Scene {
    let context = context(dossier, definition, style, width, measuring)
    let section = CountTableSection(context: context, rows: rows, columns: columns)
    try require(section.leastWidth, "a table of counts", context)
    guard !dossier.incidents.isEmpty else {
      return scene([empty(context, title: title)], context)
    }
    let set = section.set()
    var items: [SceneItem] = []
    var y = 0.0
    for row in [set.head] + set.rows {
      for band in set.setter.set(row) {
        items += band.drawn.map { $0.moved(x: 0, y: y) }
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
  /// - Throws: `LayoutError` where the width is too small.
  public static func map(
    dossier: Dossier, width: Double? = nil, title: String? = nil,
    definition: ReportDefinition = ReportDefinition(), style: Style,
    measuring: any TextMeasuring
  ) throws -> Scene {
    let context = context(dossier, definition, style, width ?? 330, measuring)
    let tiled = dossier.directory.places.values.filter { $0.tile != nil }
    let least = TileMap.leastWidth(
      columns: (tiled.compactMap { $0.tile?.column }.max() ?? 3) + 1, names: tiled.map(\.name),
      style: style, measuring: measuring)
    try require(least, "a map", context)
    let map = Cover(context: context).tileMap(
      width: context.frame.contentWidth, tileHeight: max(60, context.frame.contentWidth / 6))
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
    try require(HistogramLayout.leastWidth(style: style), "a histogram", context)
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

  /// Refuses a page whose text is narrower than a figure needs.
  static func require(_ least: Double, _ what: String, _ context: SectionContext) throws {
    guard context.frame.contentWidth < least else { return }
    throw LayoutError(
      "\(what) does not fit a width of \(Int(context.frame.width)) pt",
      hint: "give at least \(Int((least + 2 * context.frame.left).rounded(.up))) pt by --width, "
        + "or smaller type by --style")
  }

  struct Sheet {
    var title: String
    var deck: String
    var label: String?
    var role: SceneRole?
    var items: [SceneItem]
    var height: Double
  }

  static func context(
    _ dossier: Dossier, _ definition: ReportDefinition, _ style: Style, _ width: Double?,
    _ measuring: any TextMeasuring, margin: Double = ChartSheet.margin
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

  static func empty(_ context: SectionContext, title: String?) -> Sheet {
    Sheet(
      title: title ?? context.finding.title, deck: "", label: nil, role: nil, items: [], height: 0)
  }

  /// Pages of sheets: title, words under it, figure, source.
  ///
  /// - Parameter height: height of each page, at whose foot the source stands; nil for the natural
  ///   height of each.
  static func scene(_ sheets: [Sheet], _ context: SectionContext, height: Double? = nil) -> Scene {
    var pages: [[SceneItem]] = []
    var heights: [Double] = []
    let frame = context.frame
    let source = Source(context)
    for sheet in sheets {
      var (items, y) = head(sheet, frame)
      if let role = sheet.role { items.append(.open(SceneTag(role, label: sheet.label))) }
      items += sheet.items.map { $0.moved(x: frame.left, y: y) }
      if sheet.role != nil { items.append(.close) }
      y += sheet.height + sourceGap
      if let height { y = max(y, height - frame.left - source.height) }
      items += source.items(at: Point(frame.left, y))
      pages.append(items)
      heights.append(height ?? y + source.height + frame.left)
    }
    let links = Links(pages.map { PackedItems.destinations(of: $0) })
    let built = pages.indices.map { page in
      var items = pages[page]
      links.keep(&items, page: page)
      return ScenePage(width: frame.width, height: heights[page], items: items)
    }
    return Scene(
      pages: built, title: sheets.first?.title ?? "",
      summary: sheets.first?.label ?? CoverWords(context: context).deck,
      language: context.definition.language)
  }

  /// Height that a sheet needs beside its figure.
  static func furniture(_ sheet: Sheet, _ context: SectionContext) -> Double {
    head(sheet, context.frame).bottom + sourceGap + Source(context).height + context.frame.left
  }

  private static let sourceGap = 6.0

  /// Title and words under it, and where the figure begins.
  private static func head(
    _ sheet: Sheet, _ frame: PageFrame
  ) -> (items: [SceneItem], bottom: Double) {
    var items: [SceneItem] = []
    var y = frame.left
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
    return (items, y + 10)
  }

  /// The line under a chart: where it comes from and as of when.
  private struct Source {
    private let paragraph: Paragraph?
    var height: Double { paragraph?.height ?? 0 }

    init(_ context: SectionContext) {
      let frame = context.frame
      let words = CoverWords(context: context).source
      paragraph =
        words.isEmpty
        ? nil
        : frame.paragraph(
          [TextRun(words, frame.small, .secondary)], width: frame.contentWidth,
          lead: frame.listLead)
    }

    func items(at point: Point) -> [SceneItem] {
      guard let paragraph else { return [] }
      return [.open(SceneTag(.note))] + paragraph.items(at: point) + [.close]
    }
  }
}
