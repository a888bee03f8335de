internal import Layout

/// Writes outlines as short path data: relative steps in hundredths of a point.
///
/// Steps are taken between rounded places, so that rounding never adds up along an outline.
enum LiveShape {
  /// A place in hundredths.
  typealias Place = (x: Int, y: Int)

  /// Begins an outline: by a step from where the data end, where that is shorter.
  static func move(to place: Place, after pen: Place?, to text: inout ByteText) {
    func write(_ place: Place) -> ByteText {
      var numbers = ByteText()
      numbers.hundredths(place.x)
      numbers.nextHundredths(place.y)
      return numbers
    }
    let whole = write(place)
    if let pen {
      let step = write((place.x - pen.x, place.y - pen.y))
      if step.bytes.count < whole.bytes.count {
        text.raw("m")
        return text.append(contentsOf: step)
      }
    }
    text.raw("M")
    text.append(contentsOf: whole)
  }

  /// The steps of a rectangle, which end where they began.
  static func append(_ rect: Rect, to text: inout ByteText) {
    let x = ByteText.hundredths(rect.x)
    let y = ByteText.hundredths(rect.y)
    let width = ByteText.hundredths(rect.x + rect.width) - x
    let height = ByteText.hundredths(rect.y + rect.height) - y
    text.raw("h")
    text.hundredths(width)
    text.raw("v")
    text.hundredths(height)
    text.raw("h")
    text.hundredths(-width)
    text.raw("z")
  }

  /// Where an outline begins.
  static func start(_ elements: [PathElement]) -> Place? {
    if case .move(let first) = elements.first { rounded(first) } else { nil }
  }

  /// Radius of a circle that begins at its top or bottom, in hundredths; nil for any other outline.
  static func radius(_ elements: [PathElement]) -> Int? {
    guard elements.count == 6, case .move(let start) = elements[0], case .close = elements[5] else {
      return nil
    }
    var ends: [Point] = []
    for element in elements[1...4] {
      guard case .curve(_, _, let end) = element else { return nil }
      ends.append(end)
    }
    let radius = (ends[1].y - start.y) / 2
    let middle = Point(start.x, start.y + radius)
    // Rounding moves places by a tenth at most.
    let isRound = ends.allSatisfy { end in
      let (x, y) = (end.x - middle.x, end.y - middle.y)
      return abs((x * x + y * y).squareRoot() - abs(radius)) < 0.15
    }
    let isClosed = abs(ends[3].x - start.x) + abs(ends[3].y - start.y) < 0.15
    guard isRound, isClosed, ends[0].x > start.x, radius > 1 else { return nil }
    return ByteText.hundredths(radius)
  }

  /// An outline; the moves after the first are steps as well.
  static func append(_ elements: [PathElement], to text: inout ByteText) {
    guard let start = start(elements) else { return }
    move(to: start, after: nil, to: &text)
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

  /// The steps after the beginning of an outline; gives where they end.
  @discardableResult
  static func appendSteps(
    _ elements: ArraySlice<PathElement>, at start: Place, to text: inout ByteText
  ) -> Place {
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
    return pen
  }

  private static func rounded(_ point: Point) -> Place {
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
