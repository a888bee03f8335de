import Events
import Layout
import Settings

/// The first page: the finding as title, key figures, where, highlights, when, and the key.
struct Cover {
  let context: SectionContext
  var parts = Set(ReportSection.CoverPart.allCases)

  var frame: PageFrame { context.frame }
  var facts: Facts { context.facts }
  var words: ReportWords { facts.words }

  func compose(into flow: inout PageFlow, title: String?) {
    heading(&flow, title: title ?? context.definition.title ?? context.finding.title)
    if parts.contains(.keyFigures) { keyFigures(&flow) }
    // A single incident stands in its title and its row of the register.
    guard facts.incidents.count > 1 else { return }
    if frame.width > frame.height { return composeWide(&flow) }
    let when = parts.contains(.histogram) ? when() : nil
    let key = parts.contains(.key) ? key() : nil
    let gap = 13.0
    // Timelines have keys of their own: highlights are worth more than a further one.
    let kept = [when, context.hasTimeline ? nil : key].compactMap(\.self)
    let rest = kept.reduce(0) { $0 + $1.height + gap }
    let room = flow.remaining - rest
    // Where the page is too low for all of it, the map begins the next one.
    if parts.contains(.map) || parts.contains(.highlights) {
      whereAndHighlights(&flow, room: room >= 190 ? room : frame.bodyHeight - rest)
    }
    if let when {
      flow.space(gap)
      flow.place(when.items, height: when.height)
    }
    // This one is not worth a page.
    if let key, gap + key.height <= flow.remaining || !context.hasTimeline {
      flow.space(gap)
      flow.place(key.items, height: key.height)
    }
  }

  /// On a slide: what to know first under the figures, then where and when beside each other.
  private func composeWide(_ flow: inout PageFlow) {
    if parts.contains(.highlights) {
      let (items, height) = Highlights(context: context).compose(
        width: frame.contentWidth, height: flow.remaining, columns: 2)
      flow.place(items, height: height)
    }
    let left = frame.columns(6)
    let x = frame.column(6) + 10
    var items: [SceneItem] = []
    var height = 0.0
    let key = parts.contains(.key) ? key() : nil
    let room = frame.bodyHeight - (key.map { $0.height + 13 } ?? 0)
    if parts.contains(.map) {
      (items, height) = map(width: left, room: room)
    }
    if parts.contains(.histogram), let when = when(height: 150, width: frame.contentWidth - x) {
      items += when.items.map { $0.moved(x: height > 0 ? x : 0, y: 0) }
      height = max(height, when.height)
    }
    guard height > 0 else { return }
    flow.place(items, height: height)
    if let key, 13 + key.height <= flow.remaining || !context.hasTimeline {
      flow.space(13)
      flow.place(key.items, height: key.height)
    }
  }

  struct Part {
    var items: [SceneItem]
    var height: Double
    /// What its head says.
    var title = ""
    /// What it shows, for those who cannot see it.
    var label = ""
  }

  private func heading(_ flow: inout PageFlow, title: String) {
    let width = frame.contentWidth
    var y = 12.0
    var items: [SceneItem] = [.open(SceneTag(.heading1, destination: Destination.cover))]
    for line in titleLines(title, width: width) {
      let paragraph = frame.paragraph(
        [TextRun(line, frame.large)], width: width, lead: frame.style.large.lead, wrap: .balanced)
      items += paragraph.items(at: Point(0, y))
      y += paragraph.height
    }
    items.append(.close)
    y += 6
    let words = CoverWords(context: context)
    let issue = (words.issue + [words.corpus].compactMap(\.self)).joined(
      separator: "\u{2002}·\u{2002}")
    let lines = [
      (TextRun(words.deck, frame.lead), frame.style.lead.lead),
      (TextRun(issue, frame.small, .secondary), frame.style.small.lead),
    ]
    for (run, lead) in lines {
      let paragraph = frame.paragraph([run], width: width, lead: lead)
      items.append(.open(SceneTag(.paragraph)))
      items += paragraph.items(at: Point(0, y))
      items.append(.close)
      y += paragraph.height + 4
    }
    flow.note(self.words("Cover", "표지"), head: "", title: title, destination: Destination.cover)
    flow.place(items, height: y + 8)
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

  func keyFigures(_ flow: inout PageFlow) {
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

  /// The map and, beside it, what to know first; either takes the width where it is alone.
  private func whereAndHighlights(_ flow: inout PageFlow, room: Double) {
    let both = parts.contains(.map) && parts.contains(.highlights)
    // Sentences need a longer line than tiles do.
    let width = both ? frame.columns(5) : frame.columns(parts.contains(.map) ? 8 : 12)
    var items: [SceneItem] = []
    var height = 0.0
    if parts.contains(.map) {
      let (map, used) = map(width: width, room: room)
      items += map
      height = used
    }
    if parts.contains(.highlights) {
      let x = both ? frame.column(5) + 10 : 0
      let (right, used) = Highlights(context: context).compose(
        width: both ? frame.contentWidth - x : width, height: both ? max(height, room) : room)
      items += right.map { $0.moved(x: x, y: 0) }
      height = max(height, used)
    }
    flow.place(items, height: height)
  }

  /// The tile map under its head; tiles shrink until the rest of the cover fits under them.
  func map(width: Double, room: Double, withHead: Bool = true) -> (
    items: [SceneItem], height: Double
  ) {
    var map = tileMap(width: width, tileHeight: 52)
    var tileHeight = 50.0
    // A number over a name of two lines.
    let least = 12 + frame.style.medium.size * 0.8 + frame.style.small.size * 2.44
    while map.height + frame.style.lead.lead + frame.style.small.lead + 1 > room,
      tileHeight >= least
    {
      map = tileMap(width: width, tileHeight: tileHeight)
      tileHeight -= 2
    }
    // More places abroad than a cover holds.
    var most = 24
    while map.height + frame.style.lead.lead + frame.style.small.lead + 1 > room, most >= 3 {
      map = tileMap(width: width, tileHeight: max(tileHeight, least), most: most)
      most -= 3
    }
    var items: [SceneItem] = []
    var y = 0.0
    if withHead {
      y = head(
        whereHead(width: width),
        words("Equal tiles in rough geographic order.", "크기가 같은 칸을 대략 지리 순서로 놓음."), &items)
    }
    items.append(.open(SceneTag(.figure, label: map.label)))
    items += map.items.map { $0.moved(x: 0, y: y) }
    items.append(.close)
    return (items, y + map.height)
  }

  func head(_ title: String, _ note: String, _ items: inout [SceneItem]) -> Double {
    items.append(.open(SceneTag(.heading2)))
    items.append(
      frame.text(
        title, frame.leadBold,
        at: Point(0, frame.baseline(frame.leadBold, lead: frame.style.lead.lead))))
    items.append(.close)
    var y = frame.style.lead.lead + 1
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
}
