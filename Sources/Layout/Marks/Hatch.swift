/// Lines at 45 degrees, cut to a box: somewhere in here.
enum Hatch {
  /// The lines of a hatch as one outline.
  ///
  /// - Parameters:
  ///   - gap: horizontal distance of the lines, in points.
  static func path(_ box: Rect, gap: Double) -> [PathElement] {
    var elements: [PathElement] = []
    // Each line rises from (start, bottom) to (start + height, top).
    var start = box.x - box.height + gap / 2
    while start < box.maxX {
      let low = max(box.x, start)
      let high = min(box.maxX, start + box.height)
      if high - low > 0.3 {
        elements.append(.move(Canvas.point(low, box.maxY - (low - start))))
        elements.append(.line(Canvas.point(high, box.maxY - (high - start))))
      }
      start += gap
    }
    return elements
  }
}
