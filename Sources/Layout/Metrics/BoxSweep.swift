/// Finds boxes that overlap.
enum BoxSweep {
  /// Number of pairs that share more than an edge, by more than a hundredth of a point.
  ///
  /// A sweep from left to right over boxes sorted by their left edge; those still open are kept
  /// in order of their top, so that only neighbours in height are compared.
  static func overlaps(_ boxes: [Rect]) -> Int {
    let slack = 0.011
    let order = boxes.indices.sorted { (boxes[$0].x, $0) < (boxes[$1].x, $1) }
    var open: [Int] = []
    var count = 0
    for index in order {
      let box = boxes[index]
      open.removeAll { boxes[$0].maxX <= box.x + slack }
      for other in open
      where boxes[other].y < box.maxY - slack && box.y < boxes[other].maxY - slack {
        count += 1
      }
      open.append(index)
    }
    return count
  }

  /// Boxes of the lines of text of a display list, from ascender to descender.
  static func texts(_ items: [SceneItem], gauge: TypeGauge) -> [Rect] {
    items.compactMap { item in
      guard case .text(let text) = item else { return nil }
      let ascent = gauge.ascent(text.font)
      return Rect(
        x: text.origin.x, y: text.origin.y - ascent, width: text.width,
        height: ascent + gauge.descent(text.font))
    }
  }
}
