import Layout
import Settings

/// A picture of one bit a point: what a photocopier leaves of a page.
struct Bitmap: Hashable {
  let width: Int
  let height: Int
  private(set) var bits: [Bool]

  /// Draws a display list, sampled at the middle of each point of the grid.
  init(_ items: [SceneItem], width: Double, height: Double, scale: Double) {
    self.width = Int(width * scale)
    self.height = Int(height * scale)
    bits = [Bool](repeating: false, count: self.width * self.height)
    for item in items {
      switch item {
      case .rect(let rect, let fill, let stroke):
        let corners = [
          Point(rect.x, rect.y), Point(rect.maxX, rect.y), Point(rect.maxX, rect.maxY),
          Point(rect.x, rect.maxY), Point(rect.x, rect.y),
        ]
        paint([corners], fill: fill, stroke: stroke, scale: scale)
      case .path(let elements, let fill, let stroke):
        paint(Bitmap.lines(elements), fill: fill, stroke: stroke, scale: scale)
      case .text, .open, .close: break
      }
    }
  }

  /// Number of points at which two pictures differ.
  func distance(_ other: Bitmap) -> Int {
    zip(bits, other.bits).reduce(0) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }

  private mutating func paint(_ lines: [[Point]], fill: Ink?, stroke: Stroke?, scale: Double) {
    for row in 0..<height {
      for column in 0..<width {
        let point = Point((Double(column) + 0.5) / scale, (Double(row) + 0.5) / scale)
        if let fill, Bitmap.isInside(point, lines) { bits[row * width + column] = fill != .paper }
        if let stroke, Bitmap.isNear(point, lines, stroke.width / 2) {
          bits[row * width + column] = stroke.ink != .paper
        }
      }
    }
  }

  private static func lines(_ elements: [PathElement]) -> [[Point]] {
    var result: [[Point]] = []
    var line: [Point] = []
    for element in elements {
      switch element {
      case .move(let point):
        if line.count > 1 { result.append(line) }
        line = [point]
      case .line(let point): line.append(point)
      case .curve(let first, let second, let end):
        guard let start = line.last else { continue }
        for step in 1...8 {
          let t = Double(step) / 8
          let u = 1 - t
          func mix(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Double {
            u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d
          }
          line.append(
            Point(
              mix(start.x, first.x, second.x, end.x), mix(start.y, first.y, second.y, end.y)))
        }
      case .close:
        if let first = line.first { line.append(first) }
      }
    }
    return line.count > 1 ? result + [line] : result
  }

  private static func isInside(_ point: Point, _ lines: [[Point]]) -> Bool {
    var inside = false
    for line in lines {
      for (a, b) in zip(line, line.dropFirst()) where (a.y > point.y) != (b.y > point.y) {
        if point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x { inside.toggle() }
      }
    }
    return inside
  }

  private static func isNear(_ point: Point, _ lines: [[Point]], _ reach: Double) -> Bool {
    for line in lines {
      for (a, b) in zip(line, line.dropFirst()) {
        let length = (b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y)
        let along =
          length == 0
          ? 0 : ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length
        let t = min(1, max(0, along))
        let dx = point.x - a.x - t * (b.x - a.x)
        let dy = point.y - a.y - t * (b.y - a.y)
        if dx * dx + dy * dy <= reach * reach { return true }
      }
    }
    return false
  }
}
