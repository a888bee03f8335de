import Events
import Layout
import Settings

/// How the report was made, what was left out and why, and what it cannot show.
struct Method {
  let context: SectionContext

  private var frame: PageFrame { context.frame }

  func compose(into flow: inout PageFlow, title: String?) {
    let width = frame.columns(6)
    let words = MethodWords(context: context).blocks
    func made(_ type: TypeSize) -> [Block] {
      words.enumerated().map { set($1, number: $0 + 1, width: width, type: type) }
    }
    /// Height in two columns; nil where they exceed a room.
    func height(_ blocks: [Block], in room: Double) -> Double? {
      var rest = blocks[...]
      let columns = balanced(&rest, room: room)
      return rest.isEmpty ? columns.map { $0.reduce(0) { $0 + $1.height } }.max() ?? 0 : nil
    }
    // It is read, not looked up: in medium type where that costs no page more than small type.
    let (here, page) = (flow.remaining - 45, frame.bodyHeight - 60)
    var blocks = made(frame.style.medium)
    if height(blocks, in: here) == nil {
      let small = made(frame.style.small)
      if height(small, in: here) != nil || height(blocks, in: page) == nil { blocks = small }
    }
    let body = height(blocks, in: here) ?? height(blocks, in: page) ?? 150
    // Whole on the page that the section before leaves, else on a page of its own.
    flow.begin(
      context.facts.words("Method and limits", "방법과 한계"),
      title: title ?? context.facts.words("Method and limits", "방법과 한계"), deck: "",
      destination: Destination.method, body: body - (blocks.last?.gap ?? 0))
    var rest = blocks[...]
    while !rest.isEmpty {
      let columns = balanced(&rest, room: flow.remaining)
      guard !columns.isEmpty else {
        if flow.isAtTop { break }
        flow.breakPage()
        continue
      }
      var items: [SceneItem] = []
      var height = 0.0
      for (index, column) in columns.enumerated() {
        var y = 0.0
        for block in column {
          items += block.items.map { $0.moved(x: frame.column(6) * Double(index), y: y) }
          y += block.height
        }
        height = max(height, y)
      }
      flow.place(items, height: min(height, flow.remaining))
      if !rest.isEmpty { flow.breakPage() }
    }
  }

  private struct Block {
    var items: [SceneItem]
    var height: Double
    /// Space under it, part of its height.
    var gap: Double
  }

  /// A numbered paragraph under its head, so that it can be cited.
  private func set(
    _ words: MethodWords.Block, number: Int, width: Double, type: TypeSize
  ) -> Block {
    var items: [SceneItem] = [.open(SceneTag(.heading2))]
    let head = frame.paragraph(
      [TextRun("\(number).\u{2002}\(words.title)", Font(.bold, type.size))], width: width,
      lead: type.lead)
    items += head.items(at: Point(0, 0))
    items.append(.close)
    let runs = words.runs.map { run in
      TextRun(run.string, Font(run.font.weight, type.size), run.ink, link: run.link)
    }
    let body = frame.paragraph(runs, width: width, lead: type.lead)
    items.append(.open(SceneTag(.paragraph)))
    items += body.items(at: Point(0, head.height + 1))
    items.append(.close)
    var y = head.height + 1 + body.height
    for sum in words.sums {
      // Small, so that a line holds half of a sum: it is compared, not read.
      let label = frame.paragraph(
        [TextRun(sum.name, frame.small, .secondary)], width: width, lead: frame.listLead)
      let digits = sum.halves.map {
        frame.paragraph([TextRun($0, frame.small)], width: width, lead: frame.listLead)
      }
      y += 3
      for line in [label] + digits {
        items.append(.open(SceneTag(.paragraph)))
        items += line.items(at: Point(0, y))
        items.append(.close)
        y += line.height
      }
    }
    let gap = type.lead * 0.4 + (type == frame.style.medium ? 3 : 0)
    return Block(items: items, height: y + gap, gap: gap)
  }

  /// Two columns of about equal height with as many blocks as fit, taken from the front.
  private func balanced(_ rest: inout ArraySlice<Block>, room: Double) -> [[Block]] {
    func fill(_ limit: Double) -> [[Block]] {
      var columns: [[Block]] = [[], []]
      var heights = [0.0, 0.0]
      var column = 0
      for block in rest {
        // The space under a column's last block may hang over the edge.
        if heights[column] + block.height - block.gap > limit {
          column += 1
          if column > 1 || block.height - block.gap > limit { break }
        }
        columns[column].append(block)
        heights[column] += block.height
      }
      return columns
    }
    let full = fill(room)
    let count = full[0].count + full[1].count
    guard count > 0 else { return [] }
    var best = full
    if count == rest.count {
      let tallest = rest.map(\.height).max() ?? 0
      var limit = max(rest.reduce(0) { $0 + $1.height } / 2, tallest)
      while limit < room {
        let tried = fill(limit)
        if tried[0].count + tried[1].count == count {
          best = tried
          break
        }
        limit += 4
      }
    }
    rest = rest.dropFirst(count)
    return best.filter { !$0.isEmpty }
  }
}
