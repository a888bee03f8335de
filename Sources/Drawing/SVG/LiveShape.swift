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

  /// An outline.
  static func append(_ elements: [PathElement], to text: inout ByteText) {
    var pen = (x: 0, y: 0)
    var start = (x: 0, y: 0)
    for element in elements {
      switch element {
      case .move(let point):
        pen = rounded(point)
        start = pen
        text.raw("M")
        text.hundredths(pen.x)
        text.nextHundredths(pen.y)
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
