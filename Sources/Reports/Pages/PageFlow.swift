import Layout
import Settings

/// Puts bands of content on pages from top to bottom.
struct PageFlow {
  let frame: PageFrame
  /// The pages before the present one, without head and foot.
  private var finished: [PackedItems] = []
  /// Items of the present page.
  private var items: [SceneItem] = []
  /// Name of the section that each page begins in, for its running head.
  private(set) var sections: [String] = [""]
  private var section = ""
  private(set) var bookmarks: [SceneBookmark] = []
  /// Lines between the rows of the present table, by their look.
  private var rules: [(stroke: Stroke, lines: [PathElement])] = []
  /// Top of what comes next.
  private(set) var y: Double
  /// Number of the page of each destination, from 1.
  private(set) var pageOfSection: [String: Int] = [:]
  /// Remarks that the present page needs at its foot.
  private var notes: Set<Footnote> = []
  private let words: ReportWords

  init(frame: PageFrame, words: ReportWords) {
    self.frame = frame
    self.words = words
    y = frame.top
  }

  /// A place in the flow: a page, how many items stand on it, and how far down it is full.
  struct Place: Equatable {
    var page: Int
    var items: Int
    var y: Double
  }

  /// Where the flow is now.
  var place: Place { Place(page: pageNumber, items: items.count, y: y) }

  /// Puts other items in place of the first ones, if they end in the same place of a page.
  ///
  /// - Returns: false where they do not; true also where there is nothing to replace.
  mutating func replaceBeginning(until end: Place?, with other: PageFlow?) -> Bool {
    guard let end, let other else { return true }
    guard other.pageNumber == end.page, abs(other.y - end.y) < 0.01 else { return false }
    for page in 0..<end.page - 1 { finished[page] = other.finished[page] }
    if end.page == pageNumber {
      items.replaceSubrange(0..<end.items, with: other.items)
    } else {
      var page = finished[end.page - 1].items
      page.replaceSubrange(0..<end.items, with: other.items)
      finished[end.page - 1] = PackedItems(page)
    }
    return true
  }

  /// The pages; the flow is empty afterwards.
  mutating func takePages() -> [PackedItems] {
    finishPage()
    var taken: [PackedItems] = []
    swap(&taken, &finished)
    return taken
  }

  private mutating func finishPage() {
    setNotes()
    finished.append(PackedItems(items))
    items.removeAll(keepingCapacity: true)
  }

  var remaining: Double { frame.bottom - y - FootnoteBlock(notes, frame, words).height }
  var isAtTop: Bool { y <= frame.top }
  var pageNumber: Int { finished.count + 1 }

  /// Leaves the rest of the page empty, unless nothing stands on it.
  mutating func breakPage() {
    guard !isAtTop else { return }
    finishPage()
    sections.append(section)
    y = frame.top
  }

  /// Empty space, dropped at the top of a page.
  mutating func space(_ height: Double) {
    if !isAtTop { y += height }
  }

  /// Puts items, in coordinates from their own top left corner, at the left margin.
  mutating func place(_ items: [SceneItem], height: Double) {
    if height > remaining + 0.01 { breakPage() }
    for item in items { self.items.append(item.moved(x: frame.left, y: y)) }
    y += height
  }

  /// Puts a row of a table at the left margin; its line waits for the end of the table.
  private mutating func place(_ band: TableBand) {
    place(band.items, height: band.height)
    guard let rule = band.rule else { return }
    let line = band.ruleElements(from: Point(frame.left, y))
    if let same = rules.firstIndex(where: { $0.stroke == rule }) {
      rules[same].lines += line
    } else {
      rules.append((rule, line))
    }
  }

  /// Draws the lines between the rows of a table, those of one look together: apart they would
  /// take as many bytes of a file as a short row.
  private mutating func placeRules() {
    guard !rules.isEmpty else { return }
    items.append(.open(SceneTag(.artifact)))
    for rule in rules { items.append(.path(rule.lines, fill: nil, stroke: rule.stroke)) }
    items.append(.close)
    rules.removeAll()
  }

  /// Begins a section: its large title at the top of a page, its medium one further down.
  ///
  /// - Parameter body: the least height that must fit under the title, in points.
  mutating func begin(
    _ name: String, title: String, deck: String = "", destination: String, body: Double
  ) {
    func heading(large: Bool) -> (items: [SceneItem], height: Double) {
      let font = large ? frame.large : frame.mediumBold
      let lead = large ? frame.style.large.lead : frame.style.medium.lead
      let title = frame.paragraph(
        [TextRun(title, font)], width: frame.contentWidth, lead: lead, wrap: .balanced)
      var items: [SceneItem] = [
        .open(SceneTag(.heading1, destination: destination))
      ]
      var y = large ? 8.0 : 0
      items += title.items(at: Point(0, y))
      items.append(.close)
      y += title.height
      if !deck.isEmpty {
        let deck = frame.paragraph(
          [TextRun(deck, large ? frame.medium : frame.small, .secondary)],
          width: frame.contentWidth, lead: large ? frame.style.medium.lead : frame.style.small.lead)
        y += large ? 2 : 1
        items.append(.open(SceneTag(.paragraph)))
        items += deck.items(at: Point(0, y))
        items.append(.close)
        y += deck.height
      }
      return (items, y + (large ? 12 : 7))
    }
    if !isAtTop {
      let (items, height) = heading(large: false)
      if 24 + height + body <= remaining {
        y += 24
        place(items, height: height)
        note(name, title: title, destination: destination)
        return
      }
      breakPage()
    }
    section = name
    sections[sections.count - 1] = name
    let (items, height) = heading(large: true)
    place(items, height: height)
    note(name, title: title, destination: destination)
  }

  /// Notes where a section begins, for bookmarks and references.
  mutating func note(
    _ name: String, head: String? = nil, title: String, destination: String, level: Int = 1
  ) {
    section = head ?? name
    bookmarks.append(SceneBookmark(name, level: level, destination: destination))
    pageOfSection[destination] = pageNumber
  }

  /// Puts the remarks of the page at its foot.
  private mutating func setNotes() {
    guard !notes.isEmpty else { return }
    let block = FootnoteBlock(notes, frame, words)
    items += block.items.map {
      $0.moved(x: frame.left, y: frame.bottom - block.height)
    }
    notes = []
  }

  /// Sets a table: its head again on every page, its rows whole.
  ///
  /// - Parameter notes: what each row needs at the foot of its page.
  mutating func place(
    _ setter: TableSetter, head: [TableRow], rows: some Sequence<TableRow>, label: String,
    notes: (Int) -> Set<Footnote> = { _ in [] }
  ) {
    let headBands = head.flatMap { setter.set($0) }
    let headHeight = headBands.reduce(0) { $0 + $1.height }
    let whole = FootnoteBlock(Set(Footnote.allCases), frame, words).height
    let room = frame.bodyHeight - headHeight - whole
    var isOpen = false
    func openTable(_ flow: inout PageFlow) {
      flow.items.append(.open(SceneTag(.table, label: label)))
      for band in headBands { flow.place(band) }
      isOpen = true
    }
    func closeTable(_ flow: inout PageFlow) {
      if isOpen {
        flow.items.append(.close)
        flow.placeRules()
      }
      isOpen = false
    }
    for (index, row) in rows.enumerated() {
      let needed = notes(index)
      // Only a row that no page holds is cut; its first part fills the present page.
      let left = remaining - (isOpen ? 0 : headHeight)
      for band in setter.set(row, maximumHeight: room, firstHeight: left >= 80 ? left : nil) {
        let foot =
          needed.isSubset(of: self.notes)
          ? 0
          : FootnoteBlock(self.notes.union(needed), frame, words).height
            - FootnoteBlock(self.notes, frame, words).height
        let need = band.height + (isOpen ? 0 : headHeight) + foot
        if need > remaining + 0.01 {
          closeTable(&self)
          breakPage()
        }
        if !isOpen { openTable(&self) }
        self.notes.formUnion(needed)
        place(band)
      }
    }
    closeTable(&self)
  }
}
