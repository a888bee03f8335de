import Events
import Layout
import Settings

/// The sections of the HTML page.
struct HTMLSections {
  let context: SectionContext
  let timelines: Timelines

  private var facts: Facts { context.facts }

  func section(_ section: ReportSection, index: Int, title: String) -> String {
    switch section.kind {
    case .cover: return cover(section.title ?? title)
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

  private func head(_ words: String, id: String, deck: String = "") -> String {
    "<h2 id=\"\(id)\">\(HTMLText.escaped(words))</h2>\n"
      + (deck.isEmpty ? "" : "<p class=\"deck\">\(HTMLText.escaped(deck))</p>\n")
  }

  private func cover(_ title: String) -> String {
    let words = CoverWords(context: context)
    var result = "<h1 id=\"cover\">\(HTMLText.escaped(title))</h1>\n"
    result += "<p class=\"deck\">\(HTMLText.escaped(words.deck))</p>\n"
    result += "<p>\(HTMLText.escaped(words.issue.joined(separator: " · ")))</p>\n"
    result += "<div class=\"figures\">"
    for figure in words.keyFigures {
      result +=
        "<div><b>\(HTMLText.escaped(figure.number))</b><span class=\"b\">\(HTMLText.escaped(figure.name))</span>"
        + "<span class=\"c-secondary\">\(HTMLText.escaped(figure.definition))</span></div>"
    }
    result += "</div>\n"
    guard facts.incidents.count > 1 else { return result }
    let cover = Cover(context: context)
    let map = cover.tileMap(width: context.frame.columns(7), tileHeight: 52)
    result += "<div class=\"two\"><section><h2>Where: incidents by province</h2>\n"
    result += InlineSVG.figure(
      map.items, width: map.width, height: map.height, label: map.label, isWide: true)
    result += "</section><section><h2>Highlights</h2>\n" + highlights + "</section></div>\n"
    if let when = cover.when(withHead: false) {
      result += "<h2>When: incidents along unbroken time</h2>\n"
      result += InlineSVG.figure(
        when.items, width: context.frame.contentWidth, height: when.height,
        label: "Histogram of incidents by time and certainty of date", isWide: true)
    }
    return result
  }

  private var highlights: String {
    var result = "<ul>\n"
    for number in Highlights(context: context).ranked().prefix(8).sorted() {
      let incident = facts.incidents[number - 1]
      let run = TextRun(
        String(number), context.frame.mediumBold, .accent, link: context.link(incident: number))
      let note =
        "\(DatePhrase.short(incident.date)) · \(facts.shortType(incident.type)) · \(facts.placeWords(incident))"
      result +=
        "<li>\(HTMLText.runs([run])) \(HTMLText.escaped(incident.title)) "
        + "<small class=\"c-secondary\">\(HTMLText.escaped(note))</small></li>\n"
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
    return head(title ?? section.heading(set.table), id: id)
      + HTMLTable.table(
        "counts", caption: section.deck(set.table), head: set.head,
        rows: set.rows.map(HTMLTable.row))
  }

  private func register(_ title: String?) -> String {
    guard !facts.incidents.isEmpty else { return "" }
    let register = Register(context: context)
    return head(title ?? "Incident register", id: Destination.register)
      + HTMLTable.table(
        "register",
        caption:
          "In order of the earliest possible day. Each entry quotes the sentence of the source that it rests on.",
        head: register.headRow,
        rows: facts.incidents.indices.map { HTMLTable.row(register.row($0 + 1)) })
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
    var result = head(title ?? "Method and limits", id: Destination.method)
    for (index, block) in MethodWords(context: context).blocks.enumerated() {
      result += "<h3>\(index + 1). \(HTMLText.escaped(block.title))</h3>\n"
      result += "<p>\(HTMLText.runs(block.runs))</p>\n"
    }
    return result
  }
}
