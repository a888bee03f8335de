public import Events
public import Layout
public import Settings

/// The briefing as one HTML file that needs nothing else: no script, no font, no picture.
public enum HTMLBriefing {
  /// Composes the page from the same sections, tables and figures as the paged report.
  ///
  /// - Throws: `LayoutError` where a figure cannot be laid out.
  public static func compose(
    dossier: Dossier, definition: ReportDefinition, style: Style, measuring: any TextMeasuring
  ) throws -> String {
    let frame = PageFrame(style: style, page: definition.page, measuring: measuring)
    let facts = Facts(dossier, definition: definition)
    var context = SectionContext(
      facts: facts, frame: frame, definition: definition, pageOfSection: [:])
    let timelines = try Timelines(
      facts: facts, frame: frame, definition: definition, isPaged: false)
    context.marked = timelines.marked
    let title = definition.title ?? context.finding.title
    let page = HTMLSections(context: context, timelines: timelines)
    var body = header(context)
    let hasCover = definition.sections.first?.kind == .cover
    if !hasCover { body += page.series }
    for (index, section) in definition.sections.enumerated() {
      body += page.section(section, index: index, title: title)
      if index == 0, hasCover { body += page.series }
    }
    body += footer(context)
    let language = HTMLText.escaped(definition.language)
    return """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width,initial-scale=1">
      <title>\(HTMLText.escaped(title))</title>
      <meta name="description" content="\(HTMLText.escaped(CoverWords(context: context).deck))">
      <style>
      \(HTMLStyle.css(style))</style>
      </head>
      <body>
      \(body)</body>
      </html>

      """
  }

  private static func marking(_ context: SectionContext) -> String {
    context.definition.trafficLight.map {
      "<span class=\"tlp c-\($0.ink.rawValue)\">\($0.label)</span>"
    } ?? ""
  }

  private static func header(_ context: SectionContext) -> String {
    let briefing = context.facts.words("Briefing", "브리핑")
    let name = context.definition.number.map { "\(briefing) \($0)" } ?? briefing
    return
      "<header><span><b>\(HTMLText.escaped(name))</b> \(HTMLText.escaped(context.definition.subject))</span>"
      + marking(context) + "</header>\n"
  }

  private static func footer(_ context: SectionContext) -> String {
    "<footer><span>\(HTMLText.escaped(CoverWords(context: context).source))</span>"
      + marking(context) + "</footer>\n"
  }
}
