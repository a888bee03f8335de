import Events
import Settings

/// The most important incidents of a sheet of thousands, told with their titles above the axis,
/// each with a leader to its day.
struct CalloutBand {
  /// One incident that is told.
  struct Item {
    /// Position in the entries.
    var entry: Int
    var number: String
    /// Lines of the title; the first follows the number.
    var lines: [String]
    /// Where its day stands on the axis.
    var target: Double
    /// Left edge of its text.
    var x: Double
    /// Line of the leader zone that it turns on, from 0 at the top.
    var track = 0
  }
  var items: [Item]
  let context: TimelineContext

  private var look: Look { context.look }
  private var unit: Double { look.unit }
  /// Distance of a leader's pole from its text.
  private var pole: Double { 3 * unit }
  private static let mostLines = 3

  /// Width of a text and least distance of two.
  private static let textWidth = 104.0
  private static let textGap = 14.0

  /// Number of incidents that a width holds, at most 12.
  static func capacity(width: Double, unit: Double) -> Int {
    min(12, max(0, Int(width / ((textWidth + textGap) * unit))))
  }

  /// The incidents that are told: the most important, none nearer to a more important one than
  /// half a text, so that a busy month does not speak for the whole period.
  static func choice(of marks: [PlacedMark], width: Double, unit: Double) -> [Int] {
    var chosen: [PlacedMark] = []
    for mark in marks where chosen.count < capacity(width: width, unit: unit) {
      let isNear = chosen.contains { abs($0.shape.x0 - mark.shape.x0) < textWidth / 2 * unit }
      if !isNear { chosen.append(mark) }
    }
    return chosen.map(\.entry)
  }

  /// Height in points.
  static func height(unit: Double) -> Double { (3 * 8.6 + 4 + 15) * unit }

  /// Tells incidents, given the most important first.
  init(_ positions: [Int], context: TimelineContext) {
    self.context = context
    items = []
    let placing = context.placing(context.look.smallMark)
    for position in positions {
      let shape = placing.shape(context.entries[position])
      items.append(
        Item(
          entry: position, number: "\(context.entries[position].number)",
          lines: CalloutBand.lines(position, context), target: (shape.x0 + shape.x1) / 2, x: 0))
    }
    items.sort { ($0.target, $0.entry) < ($1.target, $1.entry) }
    let placed = Callouts.place(
      labels, from: pole, to: context.width, gap: CalloutBand.textGap * unit)
    guard let placed else {
      items = []
      return
    }
    for (index, x) in placed.enumerated() { items[index].x = x }
    turn()
  }

  /// What is wished for each text, in time order.
  var labels: [Callouts.Label] {
    items.map {
      Callouts.Label(wish: $0.target + pole, width: CalloutBand.textWidth * unit)
    }
  }

  /// Displacement of the texts over the least that keeps their order.
  var displacementRatio: Double {
    LeaderCheck.displacementRatio(
      labels, placed: items.map(\.x), from: pole, to: context.width,
      gap: CalloutBand.textGap * unit)
  }

  /// Gives each leader a line to turn on, so that none crosses another: of those that go right the
  /// earlier turns lower, of those that go left the later.
  private mutating func turn() {
    var track = 0
    for index in items.indices {
      let goesLeft = items[index].target < items[index].x - pole
      let follows = index > 0 && goesLeft && items[index - 1].target < items[index - 1].x - pole
      track = follows ? track + 1 : 0
      if goesLeft { items[index].track = track }
    }
    track = 0
    for index in items.indices.reversed() {
      let goesRight = items[index].target >= items[index].x - pole
      let follows =
        index + 1 < items.count && goesRight
        && items[index + 1].target >= items[index + 1].x - pole
      track = follows ? track + 1 : 0
      if goesRight { items[index].track = track }
    }
  }

  /// The leaders as outlines from their poles to the axis.
  func leaders(top: Double) -> [[Point]] {
    let bottom = top + CalloutBand.height(unit: unit)
    let zone = bottom - 13 * unit
    let step = min(2.5 * unit, 11 * unit / Double(max(1, items.count)))
    return items.map { item in
      let y = zone + Double(item.track) * step
      let start = item.x - pole
      return [
        Canvas.point(start, top), Canvas.point(start, y), Canvas.point(item.target, y),
        Canvas.point(item.target, bottom),
      ]
    }
  }

  func draw(top: Double, on canvas: inout Canvas) {
    canvas.part(SceneTag(.artifact)) { canvas in
      for leader in leaders(top: top) {
        canvas.items.append(
          .path(
            [.move(leader[0])] + leader.dropFirst().map(PathElement.line), fill: nil,
            stroke: Stroke(.secondary, look.hairline)))
      }
    }
    for item in items {
      var tag = context.tag(context.entries[item.entry])
      tag.destination = nil
      canvas.part(tag) { canvas in
        var baseline = top + 6.5 * unit
        let end = canvas.text(
          item.number, x: item.x, baseline: baseline, font: look.smallBold, ink: .accent)
        for (index, line) in item.lines.enumerated() {
          canvas.text(
            line, x: index == 0 ? end + look.textGap : item.x, baseline: baseline, font: look.small)
          baseline += look.lead
        }
      }
    }
  }

  /// The title in at most three lines, else type and place.
  private static func lines(_ position: Int, _ context: TimelineContext) -> [String] {
    let entry = context.entries[position]
    let incident = context.request.incidents[entry.index]
    let type = context.request.directory.types[incident.type]?.label ?? incident.type
    let look = context.look
    let room = textWidth * look.unit
    let first = room - context.gauge.width("\(entry.number)", look.smallBold) - look.textGap
    for text in [incident.title.printable, type] {
      var lines: [String] = [""]
      for word in text.split(separator: " ") {
        let last = lines[lines.count - 1]
        let longer = last.isEmpty ? String(word) : last + " " + word
        let width = context.gauge.width(longer, look.small)
        if width <= (lines.count == 1 ? first : room) {
          lines[lines.count - 1] = longer
        } else {
          lines.append(String(word))
        }
      }
      let fits = lines.enumerated().allSatisfy {
        context.gauge.width($1, look.small) <= ($0 == 0 ? first : room)
      }
      if lines.count <= mostLines, fits { return lines.filter { !$0.isEmpty } }
    }
    return []
  }
}
