/// Lines at 45 degrees cut to a box.
enum Hatching {
  /// The lines, so many points apart along the edge of the box.
  static func lines(_ box: Rect, gap: Double) -> [PathElement] {
    var path: [PathElement] = []
    var offset = gap / 2
    while offset < box.width + box.height {
      // The line x + y = offset, from the box's top left corner.
      let startX = max(0, offset - box.height)
      let endX = min(box.width, offset)
      if endX - startX > 0.4 {
        path.append(.move(Point(box.x + startX, box.y + offset - startX)))
        path.append(.line(Point(box.x + endX, box.y + offset - endX)))
      }
      offset += gap
    }
    return path
  }
}
