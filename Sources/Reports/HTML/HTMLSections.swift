import Events
import Layout
import Settings

/// The sections of the HTML page.
struct HTMLSections {
  let context: SectionContext
  let timelines: Timelines

  private var facts: Facts { context.facts }
  private var words: ReportWords { facts.words }

  func section(_ section: ReportSection, index: Int, title: String) -> String {
    switch section.kind {
    case .cover: return cover(section.title ?? title, section.parts)
    case .part(let kind):
      let name = section.title ?? CoverPartSection(context: context, part: kind).name
      let made = part(kind)
      return made.isEmpty ? "" : head(name, id: "part-\(kind.rawValue)") + made
    case .timeline(let grouping):
      return timeline(grouping, timelines.figures[index] ?? [], title: section.title)
    case .table(let rows, let columns):
      return counts(
        CountTableSection(context: context, rows: rows, columns: columns), section.title)
    case .register: return register(section.title)
    case .sources: return sources(section.title)
    case .method: return method(section.title)
    }
  }

  /// What an issue of a series says beside its sections.
  var series: String {
    var result = ""
    let since = SinceLastIssue(context: context)
    if let notes = since.notes {
      result += head(since.heading(notes), id: SinceLastIssue.destination, deck: since.deck(notes))
      if !notes.entries.isEmpty {
        result += HTMLTable.table(
          "since", caption: "", head: since.headRow, rows: since.rows(notes).map(HTMLTable.row))
      }
    }
    let undated = DateNotEstablished(context: context)
    guard !undated.numbers.isEmpty else { return result }
    return result + head(undated.heading, id: DateNotEstablished.destination)
      + HTMLTable.table(
        "undated", caption: undated.deck, head: undated.headRow,
        rows: undated.rows.map(HTMLTable.row))
  }

  private func head(_ words: String, id: String, deck: String = "") -> String {
    "<h2 id=\"\(id)\">\(HTMLText.escaped(words))</h2>\n"
      + (deck.isEmpty ? "" : "<p class=\"deck\">\(HTMLText.escaped(deck))</p>\n")
  }

  private func cover(_ title: String, _ parts: Set<ReportSection.CoverPart>) -> String {
    let cover = CoverWords(context: context)
    var result = "<h1 id=\"cover\">\(HTMLText.escaped(title))</h1>\n"
    result += "<p class=\"deck\">\(HTMLText.escaped(cover.deck))</p>\n"
    let issue = cover.issue + [cover.corpus].compactMap(\.self)
    result += "<p>\(HTMLText.escaped(issue.joined(separator: " · ")))</p>\n"
    if parts.contains(.keyFigures) { result += part(.keyFigures) }
    guard facts.incidents.count > 1 else { return result }
    let columns = [ReportSection.CoverPart.map, .highlights].filter(parts.contains).map { kind in
      "<section><h2>\(HTMLText.escaped(finding(kind)))</h2>\n\(part(kind))</section>"
    }
    if !columns.isEmpty { result += "<div class=\"two\">\(columns.joined())</div>\n" }
    for kind in [ReportSection.CoverPart.histogram, .key] where parts.contains(kind) {
      let made = part(kind)
      if !made.isEmpty { result += "<h2>\(HTMLText.escaped(finding(kind)))</h2>\n" + made }
    }
    return result
  }

  /// What a part of the cover shows, as its head says.
  private func finding(_ part: ReportSection.CoverPart) -> String {
    let cover = Cover(context: context)
    return switch part {
    case .map: cover.whereHead(width: .infinity)
    case .histogram: cover.when(withHead: false)?.title ?? name(part)
    default: name(part)
    }
  }

  private func name(_ part: ReportSection.CoverPart) -> String {
    CoverPartSection(context: context, part: part).name
  }

  /// A part of the cover.
  private func part(_ part: ReportSection.CoverPart) -> String {
    let cover = Cover(context: context)
    if part == .keyFigures { return keyFigures }
    guard !facts.incidents.isEmpty else { return "" }
    switch part {
    case .keyFigures: return ""
    case .map:
      let map = cover.tileMap(width: context.frame.columns(7), tileHeight: 52)
      return InlineSVG.figure(
        map.items, width: map.width, height: map.height, label: map.label, isWide: true)
    case .highlights: return highlights
    case .histogram:
      guard let when = cover.when(withHead: false) else { return "" }
      return InlineSVG.figure(
        when.items, width: context.frame.contentWidth, height: when.height,
        label: when.label, isWide: true)
    case .key:
      guard let key = cover.key(withHead: false) else { return "" }
      return InlineSVG.figure(
        key.items, width: context.frame.contentWidth, height: key.height,
        label: "Key of marks", isWide: true)
    }
  }

  private var keyFigures: String {
    var result = "<div class=\"figures\">"
    for figure in CoverWords(context: context).keyFigures {
      result +=
        "<div><b>\(HTMLText.escaped(figure.number))</b><span class=\"b\">\(HTMLText.escaped(figure.name))</span>"
        + "<span class=\"c-secondary\">\(HTMLText.escaped(figure.definition))</span></div>"
    }
    return result + "</div>\n"
  }

  private var highlights: String {
    let highlights = Highlights(context: context)
    var result = "<ul>\n"
    for highlight in highlights.chosen(8).sorted(by: { $0.numbers[0] < $1.numbers[0] }) {
      let runs = highlights.runs(
        highlight, font: context.frame.medium, numberFont: context.frame.mediumBold)
      result +=
        "<li>\(HTMLText.runs(runs)) "
        + "<small class=\"c-secondary\">\(HTMLText.escaped(highlight.note))</small></li>\n"
    }
    return result + "</ul>\n"
  }

  private func timeline(
    _ grouping: ReportSection.Grouping, _ figures: [TimelineFigure], title: String?
  ) -> String {
    let section = TimelineSection(context: context, grouping: grouping)
    var result = ""
    for (index, figure) in figures.enumerated() {
      let id = "timeline-\(grouping.rawValue)" + (index == 0 ? "" : "-\(index + 1)")
      result += head(
        title ?? section.heading(figure), id: id,
        deck: section.deck(figure, count: figures.count))
      result += InlineSVG.figure(
        known(figure.items), width: figure.width, height: figure.height, label: figure.summary,
        isWide: true)
    }
    return result
  }

  /// The figure without links to rows that the page lacks.
  private func known(_ items: [SceneItem]) -> [SceneItem] {
    guard !context.hasRegister else { return items }
    return items.map { item in
      guard case .open(var tag) = item else { return item }
      if case .destination = tag.link { tag.link = nil }
      return .open(tag)
    }
  }

  private func counts(_ section: CountTableSection, _ title: String?) -> String {
    guard facts.incidents.count > 1 else { return "" }
    let set = section.set()
    let id = "table-\(section.rows.rawValue)-\(section.columns.rawValue)"
    let caption = [section.deck(set.table), section.keyWords(set.table)].compactMap(\.self)
    return head(title ?? section.heading(set.table), id: id)
      + HTMLTable.table(
        "counts", caption: caption.joined(separator: " "), head: set.head,
        rows: set.rows.map(HTMLTable.row))
  }

  private func register(_ title: String?) -> String {
    guard !facts.incidents.isEmpty else { return "" }
    let register = Register(context: context)
    let notes = facts.incidents.reduce(into: Set<Footnote>()) {
      $0.formUnion(Footnote.needed(by: $1))
    }
    let foot = Footnote.allCases.filter(notes.contains).map { "\($0.mark) \($0.text(words))" }
    return head(title ?? words("Incident register", "사건 목록"), id: Destination.register)
      + HTMLTable.table(
        "register", caption: register.deck, head: register.headRow,
        rows: facts.incidents.indices.map { HTMLTable.row(register.row($0 + 1)) })
      + (foot.isEmpty
        ? "" : "<p class=\"note\">\(HTMLText.escaped(foot.joined(separator: " · ")))</p>\n")
  }

  private func sources(_ title: String?) -> String {
    guard !facts.dossier.documents.isEmpty else { return "" }
    let sources = Sources(context: context)
    return head(title ?? sources.heading, id: Destination.sources)
      + HTMLTable.table(
        "sources", caption: sources.sumWords, head: sources.headRow,
        rows: facts.dossier.documents.indices.map { HTMLTable.row(sources.row($0 + 1)) })
  }

  private func method(_ title: String?) -> String {
    var result = head(title ?? words("Method and limits", "방법과 한계"), id: Destination.method)
    for (index, block) in MethodWords(context: context).blocks.enumerated() {
      result += "<h3>\(index + 1). \(HTMLText.escaped(block.title))</h3>\n"
      result += "<p>\(HTMLText.runs(block.runs))</p>\n"
      for sum in block.sums {
        result += "<p class=\"sum\">\(HTMLText.escaped(sum.name))<br>"
        result += "<code>\(HTMLText.escaped(sum.digits))</code></p>\n"
      }
    }
    return result
  }
}
