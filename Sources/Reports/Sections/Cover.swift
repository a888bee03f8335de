import Events
import Layout
import Settings

/// The first page: the finding as title, key figures, where, highlights, when, and the key.
struct Cover {
  let context: SectionContext

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }

  func compose(into flow: inout PageFlow, title: String?) {
    heading(&flow, title: title ?? context.definition.title ?? context.finding.title)
    keyFigures(&flow)
    // A single incident stands in its title and its row of the register.
    guard facts.incidents.count > 1 else { return }
    let when = when()
    let key = key()
    let gap = 13.0
    let rest = [when, key].compactMap(\.self).reduce(0) { $0 + $1.height + gap }
    let room = flow.remaining - rest
    // Where the page is too low for all of it, the map begins the next one.
    whereAndHighlights(&flow, room: room >= 190 ? room : frame.bodyHeight - rest)
    if let when {
      flow.space(gap)
      flow.place(when.items, height: when.height)
    }
    // Timelines have keys of their own: this one is not worth a page.
    if let key, gap + key.height <= flow.remaining || !context.hasTimeline {
      flow.space(gap)
      flow.place(key.items, height: key.height)
    }
  }

  struct Part {
    var items: [SceneItem]
    var height: Double
  }

  private func heading(_ flow: inout PageFlow, title: String) {
    let titleWidth = frame.columns(9)
    let large = frame.style.large
    let medium = frame.style.medium
    var y = 12.0
    let asideTop = y + 4
    var items: [SceneItem] = [.open(SceneTag(.heading1, destination: Destination.cover))]
    for line in titleLines(title, width: titleWidth) {
      let paragraph = frame.paragraph(
        [TextRun(line, frame.large)], width: titleWidth, lead: large.lead, wrap: .balanced)
      items += paragraph.items(at: Point(0, y))
      y += paragraph.height
    }
    items.append(.close)
    y += 10
    let deck = frame.paragraph(
      [TextRun(CoverWords(context: context).deck, frame.medium, .secondary)], width: titleWidth,
      lead: medium.lead)
    items.append(.open(SceneTag(.paragraph)))
    items += deck.items(at: Point(0, y))
    items.append(.close)
    y += deck.height
    // The facts of the issue stand beside the title.
    let x = frame.column(9) + 6
    var aside = asideTop
    items.append(.open(SceneTag(.paragraph)))
    for (index, line) in CoverWords(context: context).issue.enumerated() {
      let paragraph = frame.paragraph(
        [TextRun(line, index == 0 ? frame.mediumBold : frame.medium)],
        width: frame.contentWidth - x, lead: medium.lead)
      items += paragraph.items(at: Point(x, aside))
      aside += paragraph.height
    }
    items.append(.close)
    let height = max(y, aside) + 14
    flow.note("Cover", head: "", title: title, destination: Destination.cover)
    flow.place(items, height: height)
  }

  /// A title of two clauses breaks between them, if each fits a line and the whole does not.
  private func titleLines(_ title: String, width: Double) -> [String] {
    guard let end = title.firstIndex(of: ";"), title.index(after: end) < title.endIndex else {
      return [title]
    }
    let first = String(title[...end])
    let second = String(title[title.index(after: end)...].drop { $0 == " " })
    func fits(_ words: String) -> Bool {
      frame.measuring.width(of: words, font: frame.large) <= width
    }
    return !fits(title) && fits(first) && fits(second) ? [first, second] : [title]
  }

  private func keyFigures(_ flow: inout PageFlow) {
    let figures = CoverWords(context: context).keyFigures
    guard !figures.isEmpty else { return }
    let gap = 12.0
    let width = (frame.contentWidth - gap * Double(figures.count - 1)) / Double(figures.count)
    var items = frame.rule(0, 0, width: frame.contentWidth, Stroke(.ink, 0.7))
    var height = 0.0
    for (index, figure) in figures.enumerated() {
      let x = (width + gap) * Double(index)
      var y = 6.0
      items.append(.open(SceneTag(.paragraph)))
      let parts = [
        ([TextRun(figure.number, frame.large)], frame.style.large.lead),
        ([TextRun(figure.name, frame.smallBold)], frame.style.small.lead),
        ([TextRun(figure.definition, frame.small, .secondary)], frame.listLead),
      ]
      for (runs, lead) in parts {
        let paragraph = frame.paragraph(runs, width: width, lead: lead)
        items += paragraph.items(at: Point(x, y))
        y += paragraph.height
      }
      items.append(.close)
      height = max(height, y)
    }
    for index in figures.indices.dropFirst() {
      let x = (width + gap) * Double(index) - gap / 2
      items.append(.open(SceneTag(.artifact)))
      items.append(
        .path(
          [.move(Point(x, 8)), .line(Point(x, height))], fill: nil, stroke: Stroke(.hairline, 0.35))
      )
      items.append(.close)
    }
    height += 8
    items += frame.rule(0, height, width: frame.contentWidth, Stroke(.ink, 0.7))
    flow.place(items, height: height + 12)
  }

  private func whereAndHighlights(_ flow: inout PageFlow, room: Double) {
    // Tiles shrink until the rest of the cover fits under them.
    var map = tileMap(width: frame.columns(7), tileHeight: 52)
    var tileHeight = 50.0
    while map.height + 2 * frame.style.medium.lead > room, tileHeight >= 30 {
      map = tileMap(width: frame.columns(7), tileHeight: tileHeight)
      tileHeight -= 2
    }
    var left: [SceneItem] = []
    var y = head("Where: incidents by province", "Equal tiles in rough geographic order.", &left)
    left.append(.open(SceneTag(.figure, label: map.label)))
    left += map.items.map { $0.moved(x: 0, y: y) }
    left.append(.close)
    y += map.height
    let x = frame.column(7) + 8
    let highlights = Highlights(context: context)
    let (right, rightHeight) = highlights.compose(
      width: frame.contentWidth - x, height: max(y, 120))
    flow.place(left + right.map { $0.moved(x: x, y: 0) }, height: max(y, rightHeight))
  }

  private func head(_ title: String, _ note: String, _ items: inout [SceneItem]) -> Double {
    items.append(.open(SceneTag(.heading2)))
    items.append(
      frame.text(
        title, frame.mediumBold,
        at: Point(0, frame.baseline(frame.mediumBold, lead: frame.style.medium.lead))))
    items.append(.close)
    var y = frame.style.medium.lead + 1
    if !note.isEmpty {
      let paragraph = frame.paragraph(
        [TextRun(note, frame.small, .secondary)], width: frame.contentWidth,
        lead: frame.style.small.lead)
      items.append(.open(SceneTag(.paragraph)))
      items += paragraph.items(at: Point(0, y))
      items.append(.close)
      y += paragraph.height
    }
    return y
  }

  func tileMap(width: Double, tileHeight: Double) -> TileMap {
    let home = facts.dossier.directory.homeCountry
    let groups = facts.placeGroups()
    var counts: [String: Int] = [:]
    for (group, count) in groups {
      if let province = group.province { counts[province, default: 0] += count }
    }
    let provinces = facts.dossier.directory.places.values.filter {
      $0.level == 1 && $0.country == home && $0.tile != nil
    }.sorted { $0.id < $1.id }
    let tiles = provinces.compactMap { place in
      place.tile.map {
        TileMap.Tile(
          column: $0.column, row: $0.row, name: place.name, nativeName: place.nativeName,
          count: counts[place.id] ?? 0, isBorder: place.isBorder)
      }
    }
    let onTiles = Set(provinces.map(\.id))
    let outside = groups.filter { !($0.group.province.map(onTiles.contains) ?? false) }
      .map {
        TileMap.Outside(
          facts.name(of: $0.group), $0.count, isUnstated: $0.group.province == nil)
      }
    return TileMap(
      tiles: tiles, outside: outside, width: width, tileHeight: tileHeight, style: frame.style,
      measuring: frame.measuring)
  }

  func when(height: Double = 78, withHead: Bool = true) -> Part? {
    var entries: [UnitHistogram.Entry] = []
    for incident in facts.incidents {
      let date = incident.date
      guard let day = date.earliest ?? date.latest, date.certainty != .unknownYear else { continue }
      let pattern: UnitHistogram.Pattern =
        switch date.certainty {
        case .day, .range: .solid
        case .coarse, .publicationOnly: .hollow
        default: .hatched
        }
      entries.append(UnitHistogram.Entry(day: day, pattern: pattern))
    }
    let missing = facts.incidents.count - entries.count
    // A single incident has its date in the highlights.
    guard facts.incidents.count > 1, !entries.isEmpty else { return nil }
    let figure = UnitHistogram(
      entries, width: frame.contentWidth, height: height, style: frame.style,
      measuring: frame.measuring)
    let words =
      "\(entries.count) drawn"
      + (missing > 0 ? " + \(missing) without a year" : "")
      + " = \(facts.incidents.count). "
      + (figure.isBySquares ? "One square is one incident, " : "Incidents, ")
      + "stacked by \(figure.unitName) of the earliest possible day (of the latest where the start is open); "
      + "solid: the day or first and last day known; hatched: within bounds or ongoing; "
      + "hollow: only month, year or day of report known. Empty stretches have no report here."
    var items: [SceneItem] = []
    var y = withHead ? head("When: incidents along unbroken time", "", &items) : 0
    items.append(
      .open(SceneTag(.figure, label: "Histogram of incidents by \(figure.unitName). " + words)))
    items += figure.items.map { $0.moved(x: 0, y: y) }
    items.append(.close)
    y += figure.height + 3
    let note = frame.paragraph(
      [TextRun(words, frame.small, .secondary)], width: frame.contentWidth, lead: frame.listLead)
    items.append(.open(SceneTag(.note)))
    items += note.items(at: Point(0, y))
    items.append(.close)
    y += note.height
    return Part(items: items, height: y)
  }

  private func key() -> Part? {
    var items: [SceneItem] = []
    var y = head("How sure is a date", "", &items)
    let (key, height) = MarkKey(frame: frame).compose(
      facts.incidents.map(\.date), width: frame.contentWidth)
    items += key.map { $0.moved(x: 0, y: y) }
    y += height + 1
    let words =
      "The pattern of a mark, not its colour, says how sure its date is. Numbers are those of the "
      + "\(context.reference("register", to: Destination.register)), which quotes the sources."
    let note = frame.paragraph(
      [TextRun(words, frame.small, .secondary)], width: frame.contentWidth, lead: frame.listLead)
    items.append(.open(SceneTag(.note)))
    items += note.items(at: Point(0, y))
    items.append(.close)
    return Part(items: items, height: y + note.height)
  }
}
