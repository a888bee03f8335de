public import Events
public import Layout
public import Settings

/// The briefing: a report of pages from a dossier.
public enum Briefing {
  /// Composes the pages of a report, all at once.
  ///
  /// - Throws: `LayoutError` where a page is too small for a timeline.
  public static func compose(
    dossier: Dossier, definition: ReportDefinition, style: Style, measuring: any TextMeasuring
  ) throws -> Scene {
    try paged(dossier: dossier, definition: definition, style: style, measuring: measuring).scene
  }

  /// Composes the pages of a report, to be taken one by one.
  ///
  /// The same dossier, definition and style give the same scene; no clock is read. Destinations
  /// are `incident-N` for the rows of the register and `source-K` for those of the sources.
  ///
  /// - Parameters:
  ///   - dossier: incidents, documents and names.
  ///   - definition: sections, their order and titles, number, marking, as-of date.
  ///   - style: sizes, colours and margins; its page size unless the definition has one.
  ///   - measuring: the measure of type.
  /// - Throws: `LayoutError` where a page is too small for a timeline.
  public static func paged(
    dossier: Dossier, definition: ReportDefinition, style: Style, measuring: any TextMeasuring
  ) throws -> PagedScene {
    let frame = PageFrame(style: style, page: definition.page, measuring: measuring)
    let facts = Facts(dossier, definition: definition)
    var context = SectionContext(
      facts: facts, frame: frame, definition: definition, pageOfSection: [:])
    let timelines = try Timelines(facts: facts, frame: frame, definition: definition)
    context.marked = timelines.marked
    var flow = PageFlow(frame: frame, words: facts.words)
    let ends = composeSections(context, timelines, into: &flow)
    // The cover names pages that are known only now. Composed again, it seldom ends elsewhere;
    // where it does, everything after it is composed again too.
    context.pageOfSection = flow.pageOfSection
    if !flow.replaceBeginning(until: ends, with: coverAlone(context, until: ends)) {
      flow = PageFlow(frame: frame, words: facts.words)
      composeSections(context, timelines, into: &flow)
    }
    let furniture = Furniture(frame: frame, context: context)
    let title = definition.title ?? context.finding.title
    let bookmarks = flow.bookmarks
    let sections = flow.sections
    let bodies = flow.takePages()
    let links = Links(bodies.map(\.destinations))
    var scene = PagedScene(
      sheets: bodies.map { _ in ScenePage(width: frame.width, height: frame.height) },
      title: title, summary: CoverWords(context: context).deck, bookmarks: bookmarks,
      language: definition.language, destinations: links.names
    ) { index in
      // How many pages there are is known only now, so that heads and feet are set last.
      var items = bodies[index].items
      links.keep(&items, page: index)
      items += furniture.items(section: sections[index], page: index + 1, of: bodies.count)
      return items
    }
    scene.inward = links.names.filter { $0.hasPrefix(Destination.markPrefix) }
    return scene
  }

  /// The cover in a flow of its own, where it is the first section.
  private static func coverAlone(_ context: SectionContext, until end: PageFlow.Place?)
    -> PageFlow?
  {
    guard end != nil, let first = context.definition.sections.first else { return nil }
    var flow = PageFlow(frame: context.frame, words: context.facts.words)
    Cover(context: context, parts: first.parts).compose(into: &flow, title: first.title)
    return flow
  }

  /// Composes all sections; returns where a cover that is the first of them ends.
  @discardableResult
  private static func composeSections(
    _ context: SectionContext, _ timelines: Timelines, into flow: inout PageFlow
  ) -> PageFlow.Place? {
    var end: PageFlow.Place?
    let sections = context.definition.sections
    if sections.first?.kind != .cover { composeSeries(context, into: &flow) }
    for (index, section) in sections.enumerated() {
      switch section.kind {
      case .cover:
        Cover(context: context, parts: section.parts).compose(into: &flow, title: section.title)
        if index == 0 {
          end = flow.place
          composeSeries(context, into: &flow)
        }
      case .part(let part):
        CoverPartSection(context: context, part: part).compose(into: &flow, title: section.title)
      case .timeline(let grouping):
        TimelineSection(context: context, grouping: grouping)
          .compose(into: &flow, title: section.title, figures: timelines.figures[index] ?? [])
      case .table(let rows, let columns):
        CountTableSection(context: context, rows: rows, columns: columns)
          .compose(into: &flow, title: section.title)
      case .register(let columns):
        Register(context: context).compose(into: &flow, title: section.title, columns: columns)
      case .sources:
        Sources(context: context).compose(into: &flow, title: section.title)
      case .method:
        // The table first: it fills the page that the sources leave, the method takes the next.
        MarkTable(context: context).compose(into: &flow)
        Method(context: context).compose(into: &flow, title: section.title)
      }
    }
    return end
  }

  /// What an issue of a series says beside its sections.
  private static func composeSeries(_ context: SectionContext, into flow: inout PageFlow) {
    SinceLastIssue(context: context).compose(into: &flow)
    DateNotEstablished(context: context).compose(into: &flow)
  }
}
