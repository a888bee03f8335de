import Layout
import Settings

/// Finds collisions in a finished display list, knowing nothing of how it was laid out.
///
/// It reads boxes of text from the lines of text, and boxes of marks from the outlines drawn
/// inside the parts that lead to a row of the register.
struct SceneChecker {
  struct Box: CustomStringConvertible {
    var rect: Rect
    var what: String
    var description: String { "\(what) at \(rect.x),\(rect.y) \(rect.width)×\(rect.height)" }
  }
  let measuring: any TextMeasuring

  func boxes(_ items: [SceneItem]) -> [Box] {
    var boxes: [Box] = []
    var links: [String?] = []
    var mark: Rect?
    for item in items {
      switch item {
      case .open(let tag):
        if case .destination(let name)? = tag.link { links.append(name) } else { links.append(nil) }
        mark = nil
      case .close:
        if let link = links.popLast() ?? nil, let rect = mark {
          boxes.append(Box(rect: rect, what: link))
        }
        mark = nil
      case .text(let text):
        let ascent = measuring.ascent(of: text.font)
        boxes.append(
          Box(
            rect: Rect(
              x: text.origin.x, y: text.origin.y - ascent,
              width: measuring.width(of: text.string, font: text.font),
              height: ascent + measuring.descent(of: text.font)), what: "“\(text.string)”"))
      case .rect(let rect, _, _):
        if links.contains(where: { $0 != nil }) { mark = mark.map { $0.union(rect) } ?? rect }
      case .path(let elements, let fill, _):
        guard links.contains(where: { $0 != nil }), fill != .paper || elements.count < 8 else {
          continue
        }
        for point in elements.flatMap(\.points) {
          let dot = Rect(x: point.x, y: point.y, width: 0, height: 0)
          mark = mark.map { $0.union(dot) } ?? dot
        }
      }
    }
    return boxes
  }

  /// Pairs of boxes that overlap by more than a fiftieth of a point.
  func overlaps(_ items: [SceneItem]) -> [String] {
    let boxes = boxes(items).sorted { $0.rect.y < $1.rect.y }
    var found: [String] = []
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] {
        if other.rect.y > box.rect.maxY - 0.02 { break }
        if box.rect.x < other.rect.maxX - 0.02, other.rect.x < box.rect.maxX - 0.02 {
          found.append("\(box) | \(other)")
        }
      }
    }
    return found
  }

  /// Boxes that reach beyond a page.
  func outside(_ items: [SceneItem], width: Double, height: Double) -> [String] {
    boxes(items).filter {
      $0.rect.x < -0.02 || $0.rect.y < -0.02 || $0.rect.maxX > width + 0.02
        || $0.rect.maxY > height + 0.02
    }.map(\.description)
  }
}

extension Rect {
  func union(_ other: Rect) -> Rect {
    let x = min(self.x, other.x)
    let y = min(self.y, other.y)
    return Rect(
      x: x, y: y, width: max(maxX, other.maxX) - x, height: max(maxY, other.maxY) - y)
  }
}

extension PathElement {
  var points: [Point] {
    switch self {
    case .move(let point), .line(let point): [point]
    case .curve(_, _, let end): [end]
    case .close: []
    }
  }
}
