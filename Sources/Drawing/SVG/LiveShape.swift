internal import Layout

/// Writes outlines as short path data: relative steps in hundredths of a point.
///
/// Steps are taken between rounded places, so that rounding never adds up along an outline.
enum LiveShape {
  /// A rectangle.
  static func append(_ rect: Rect, to text: inout ByteText) {
    let x = ByteText.hundredths(rect.x)
    let y = ByteText.hundredths(rect.y)
    let width = ByteText.hundredths(rect.x + rect.width) - x
    let height = ByteText.hundredths(rect.y + rect.height) - y
    text.raw("M")
    text.hundredths(x)
    text.nextHundredths(y)
    text.raw("h")
    text.hundredths(width)
    text.raw("v")
    text.hundredths(height)
    text.raw("h")
    text.hundredths(-width)
    text.raw("z")
  }

  /// An outline; the moves after the first are steps as well.
  static func append(_ elements: [PathElement], to text: inout ByteText) {
    guard case .move(let first) = elements.first else { return }
    let start = rounded(first)
    text.raw("M")
    text.hundredths(start.x)
    text.nextHundredths(start.y)
    appendSteps(elements.dropFirst(), at: start, to: &text)
  }

  /// An outline as it is from its first point, so that equal marks are equal wherever they stand.
  static func relative(_ elements: [PathElement]) -> (x: Double, y: Double, data: ByteText)? {
    guard case .move(let first) = elements.first else { return nil }
    var text = ByteText()
    text.raw("M0 0")
    let moved = elements.dropFirst().map { $0.moved(x: -first.x, y: -first.y) }
    appendSteps(moved[...], at: (0, 0), to: &text)
    return (first.x, first.y, text)
  }

  private static func appendSteps(
    _ elements: ArraySlice<PathElement>, at start: (x: Int, y: Int),
    to text: inout ByteText
  ) {
    var pen = start
    var start = start
    for element in elements {
      switch element {
      case .move(let point):
        let end = rounded(point)
        text.raw("m")
        text.hundredths(end.x - pen.x)
        text.nextHundredths(end.y - pen.y)
        pen = end
        start = end
      case .line(let point):
        let end = rounded(point)
        if end.y == pen.y {
          text.raw("h")
          text.hundredths(end.x - pen.x)
        } else if end.x == pen.x {
          text.raw("v")
          text.hundredths(end.y - pen.y)
        } else {
          text.raw("l")
          text.hundredths(end.x - pen.x)
          text.nextHundredths(end.y - pen.y)
        }
        pen = end
      case .curve(let first, let second, let end):
        text.raw("c")
        for (index, point) in [first, second, end].map(rounded).enumerated() {
          if index == 0 {
            text.hundredths(point.x - pen.x)
          } else {
            text.nextHundredths(point.x - pen.x)
          }
          text.nextHundredths(point.y - pen.y)
        }
        pen = rounded(end)
      case .close:
        text.raw("z")
        pen = start
      }
    }
  }

  private static func rounded(_ point: Point) -> (x: Int, y: Int) {
    (ByteText.hundredths(point.x), ByteText.hundredths(point.y))
  }
}

extension PathElement {
  /// The step moved by distances in points.
  fileprivate func moved(x: Double, y: Double) -> PathElement {
    switch self {
    case .move(let point): .move(point.moved(x: x, y: y))
    case .line(let point): .line(point.moved(x: x, y: y))
    case .curve(let first, let second, let end):
      .curve(first.moved(x: x, y: y), second.moved(x: x, y: y), end.moved(x: x, y: y))
    case .close: .close
    }
  }
}
