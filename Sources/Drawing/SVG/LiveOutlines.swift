internal import Layout

/// Outlines of one look as the data of one path.
///
/// They are written from top to bottom and from left to right, so that the step from one to the
/// next is short; in one look it makes no difference which comes first.
struct LiveOutlines {
  private struct Outline {
    var start: LiveShape.Place
    /// Where in the steps its own are.
    var steps: Range<Int>
    var end: LiveShape.Place
    /// Length of a line across or down, which may be drawn from its other end; nil for any other.
    var length: Int?
    var isUpright = false
  }
  private var outlines: [Outline] = []
  private var steps = ByteText()

  /// Adds a rectangle.
  mutating func add(_ rect: Rect) {
    let (x, y) = (ByteText.hundredths(rect.x), ByteText.hundredths(rect.y))
    add(at: (x, y)) { steps in
      LiveShape.append(rect, to: &steps)
      return (x, y)
    }
  }

  /// Adds an outline.
  ///
  /// - Parameter mayTurn: whether a line may be drawn from either end, having no dashes.
  mutating func add(_ elements: [PathElement], mayTurn: Bool) {
    guard let start = LiveShape.start(elements) else { return }
    if let radius = LiveShape.radius(elements) {
      // All the way round is an arc to just beside its beginning.
      return add(at: start) { steps in
        steps.raw("a")
        steps.hundredths(radius)
        steps.nextHundredths(radius)
        steps.raw(" 0 1 1-.1 0z")
        return start
      }
    }
    add(at: start) { LiveShape.appendSteps(elements.dropFirst(), at: start, to: &$0) }
    let last = outlines.count - 1
    guard mayTurn, elements.count == 2, case .line = elements[1] else { return }
    let (x, y) = (outlines[last].end.x - start.x, outlines[last].end.y - start.y)
    if x == 0 || y == 0 { (outlines[last].length, outlines[last].isUpright) = (x + y, x == 0) }
  }

  /// Adds a bar.
  mutating func add(_ bar: LiveBars.Bar) {
    let (x, y) = bar.start
    add(at: bar.start) { steps in
      steps.raw(bar.isUpright ? "v" : "h")
      steps.hundredths(bar.length)
      return bar.isUpright ? (x, y + bar.length) : (x + bar.length, y)
    }
    outlines[outlines.count - 1].length = bar.length
    outlines[outlines.count - 1].isUpright = bar.isUpright
  }

  private mutating func add(
    at start: LiveShape.Place, _ write: (inout ByteText) -> LiveShape.Place
  ) {
    let first = steps.bytes.count
    let end = write(&steps)
    outlines.append(Outline(start: start, steps: first..<steps.bytes.count, end: end))
  }

  /// The data of the path.
  var data: ByteText {
    var text = ByteText()
    var pen: LiveShape.Place?
    let order = outlines.indices.sorted { one, other in
      let (first, second) = (outlines[one].start, outlines[other].start)
      return (first.y, first.x, one) < (second.y, second.x, other)
    }
    for index in order {
      let outline = outlines[index]
      var ahead = ByteText()
      LiveShape.move(to: outline.start, after: pen, to: &ahead)
      ahead.append(contentsOf: steps.bytes[outline.steps])
      if let length = outline.length {
        var back = ByteText()
        LiveShape.move(to: outline.end, after: pen, to: &back)
        back.raw(outline.isUpright ? "v" : "h")
        back.hundredths(-length)
        if back.bytes.count < ahead.bytes.count {
          text.append(contentsOf: back)
          pen = outline.start
          continue
        }
      }
      text.append(contentsOf: ahead)
      pen = outline.end
    }
    return text
  }
}
