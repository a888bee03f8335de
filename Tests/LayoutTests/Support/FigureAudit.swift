import Layout
import Settings

/// Recounts a finished figure from what is drawn on it: sums, rows, bars and leaders. It shares no
/// code with the layout; of the figure's own account it takes only which part a mark belongs to.
struct FigureAudit {
  let checker: SceneChecker
  /// One point where the smallest type is 7 points.
  var unit = 1.0

  /// Everything that is wrong, in words; empty where nothing is.
  func findings(_ figure: TimelineFigure) -> [String] {
    checker.overlaps(figure.items)
      + checker.outside(figure.items, width: figure.width, height: figure.height)
      + sums(figure) + rows(figure) + bars(figure) + leaders(figure.items)
  }

  // MARK: Sums

  /// The sums that are printed: whether they add up, and whether as many marks are drawn.
  func sums(_ figure: TimelineFigure) -> [String] {
    let page = figure.items.words.joined(separator: " ")
    let pattern =
      /([\d,]+) shown \+ ([\d,]+) in density \+ ([\d,]+) undated(?: \+ ([\d,]+) outside the period)? = ([\d,]+)\./
    let korean =
      /표시 ([\d,]+) \+ 밀도 ([\d,]+) \+ 일자 미상 ([\d,]+)(?: \+ 기간 밖 ([\d,]+))? = ([\d,]+)\./
    guard let match = page.firstMatch(of: pattern) ?? page.firstMatch(of: korean) else {
      return ["no sum is printed"]
    }
    func number(_ text: Substring?) -> Int { Int((text ?? "0").filter { $0 != "," }) ?? -1 }
    let (shown, binned, undated) = (number(match.1), number(match.2), number(match.3))
    var found: [String] = []
    if shown + binned + undated + number(match.4) != number(match.5) {
      found.append("the sum does not add up: \(match.0)")
    }
    // Marks in rows "also named in" belong to incidents that another lane counts.
    let own = Set(figure.marks.filter { $0.part != "…others" }.map(\.number))
    let drawn = own.intersection(drawn(figure.items).map(\.number)).count
    // Where strips count, what has no date is counted beside them.
    let isDense = figure.kind == .index || binned > 0 || !strips(figure.items).isEmpty
    if drawn != shown + (isDense ? 0 : undated) {
      found.append("\(drawn) incidents are drawn, but the sum says \(match.0)")
    }
    let lanes = figure.items.words.compactMap { text -> [Int]? in
      let parts = text.components(" + ")
      let numbers = parts.compactMap { Int($0) }
      return parts.count == 3 && numbers.count == 3 ? numbers : nil
    }
    if !lanes.isEmpty {
      let totals = (0..<3).map { column in lanes.reduce(0) { $0 + $1[column] } }
      if totals != [shown, binned, undated] {
        found.append("the lanes count \(totals), but the sum says \(match.0)")
      }
    }
    return found
  }

  // MARK: Rows

  /// A mark with its number and words, as drawn.
  struct Drawn {
    var number: Int
    var mark: Rect
    var words: [Rect]
  }

  /// Marks of the scene, each with the words of its part.
  func drawn(_ items: [SceneItem]) -> [Drawn] {
    var result: [Drawn] = []
    var open: [(number: Int?, items: [SceneItem])] = []
    for item in items {
      switch item {
      case .open(let tag):
        var number: Int?
        if case .destination(let name)? = tag.link, name.hasPrefix("incident-") {
          number = Int(name.dropFirst("incident-".count))
        }
        open.append((number, [item]))
      case .close:
        guard let part = open.popLast(), let number = part.number else { continue }
        let boxes = checker.boxes(part.items + [.close])
        guard let mark = boxes.first(where: { $0.what == "incident-\(number)" }) else { continue }
        result.append(
          Drawn(
            number: number, mark: mark.rect,
            words: boxes.filter { $0.what.hasPrefix("“") }.map(\.rect)))
      default:
        if !open.isEmpty { open[open.count - 1].items.append(item) }
      }
    }
    return result
  }

  /// Parts that take more rows than their marks with words need.
  func rows(_ figure: TimelineFigure) -> [String] {
    struct Part: Hashable {
      var lane: String
      var part: String
    }
    let known = drawn(figure.items)
    var byNumber: [Int: [Drawn]] = [:]
    for mark in known { byNumber[mark.number, default: []].append(mark) }
    var parts: [Part: [(mark: TimelineMark, words: [Rect])]] = [:]
    for mark in figure.marks {
      let same = byNumber[mark.number] ?? []
      guard let one = same.first(where: { abs($0.mark.midY - mark.box.midY) < 0.3 }) else {
        return ["mark \(mark.number) is not drawn where it is said to stand"]
      }
      parts[Part(lane: mark.lane, part: mark.part), default: []].append((mark, one.words))
    }
    // The name of a lane of thousands stands in the way of its first row.
    let slack = strips(figure.items).isEmpty ? 0 : 1
    return parts.compactMap { part, marks in
      let rows = Set(marks.map { ($0.mark.box.midY * 10).rounded() }).count
      var events: [(x: Double, change: Int)] = []
      for (mark, words) in marks {
        let box = words.reduce(mark.box) { $0.union($1) }
        events.append((box.x + 0.02, 1))
        events.append((box.maxX + 5 * unit - 0.02, -1))
      }
      events.sort { ($0.x, $0.change) < ($1.x, $1.change) }
      var (depth, most) = (0, 0)
      for event in events {
        depth += event.change
        most = max(most, depth)
      }
      return rows <= most + slack
        ? nil : "\(part.lane)/\(part.part) takes \(rows) rows where \(most) would do"
    }.sorted()
  }

  // MARK: Strips

  /// Bars of each strip, with the number that its label says.
  private func strips(_ items: [SceneItem]) -> [(count: Int, items: ArraySlice<SceneItem>)] {
    items.indices.compactMap { index in
      guard case .open(let tag) = items[index], tag.link == nil,
        let match = tag.label?.firstMatch(of: /: (\d+) incidents counted in the strip$/),
        let count = Int(match.1),
        let end = items[index...].firstIndex(where: { if case .close = $0 { true } else { false } })
      else { return nil }
      return (count, items[index...end])
    }
  }

  /// Strips whose bars, measured against the number at their peak, are not as many incidents as
  /// they are said to be; strips with a torn bar cannot be measured.
  func bars(_ figure: TimelineFigure) -> [String] {
    strips(figure.items).compactMap { strip in
      var tops: [Int: (top: Double, bottom: Double)] = [:]
      var peak: Int?
      for item in strip.items {
        switch item {
        case .rect(let rect, let fill, let stroke) where fill == .density || stroke != nil:
          // A hollow bar stands on the solid one, inside its outline.
          let half = (stroke?.width ?? 0) / 2
          let column = Int(((rect.x - half) * 4).rounded())
          let known = tops[column] ?? (.infinity, -.infinity)
          tops[column] = (min(known.top, rect.y - half), max(known.bottom, rect.maxY))
        case .text(let text): peak = Int(text.string)
        case .path(_, let fill, _) where fill == .paper: return nil
        default: break
        }
      }
      let heights = tops.values.map { $0.bottom - $0.top }
      guard let peak, let highest = heights.max(), highest > 0 else {
        return strip.count == 0 ? nil : "a strip of \(strip.count) has no bars"
      }
      let counted = heights.reduce(0.0) { $0 + $1 / highest * Double(peak) }
      // Heights are kept to the hundredth of a point at either end.
      let error = 0.5 + 0.03 / highest * Double(peak) * Double(heights.count)
      return abs(counted - Double(strip.count)) <= error
        ? nil : "bars of \(Int(counted.rounded())) incidents stand for \(strip.count)"
    }
  }

  // MARK: Leaders

  /// Pairs of leaders or hairlines that cross, and words that a leader runs through.
  func leaders(_ items: [SceneItem]) -> [String] {
    var lines: [[Point]] = []
    var isArtifact = [false]
    for item in items {
      switch item {
      case .open(let tag): isArtifact.append(tag.role == .artifact)
      case .close: isArtifact.removeLast()
      case .path(let elements, nil, .some) where isArtifact.last == true:
        let points = elements.flatMap(\.points)
        let isSlanted = zip(points, points.dropFirst()).contains { $0.x != $1.x && $0.y != $1.y }
        if points.count > 2 || isSlanted { lines.append(points) }
      default: break
      }
    }
    var found: [String] = []
    for (index, line) in lines.enumerated() {
      for other in lines.dropFirst(index + 1) where FigureAudit.cross(line, other) {
        found.append("leaders cross near \(line[0].x),\(line[0].y)")
      }
    }
    let words = checker.boxes(items).filter { $0.what.hasPrefix("“") }
    for line in lines {
      for word in words where FigureAudit.cross(line, word.rect.diagonal) {
        found.append("a leader runs through \(word)")
      }
    }
    return found
  }

  private static func cross(_ left: [Point], _ right: [Point]) -> Bool {
    func turn(_ a: Point, _ b: Point, _ c: Point) -> Double {
      (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
    }
    for (a, b) in zip(left, left.dropFirst()) {
      for (c, d) in zip(right, right.dropFirst())
      where turn(a, b, c) * turn(a, b, d) < -1e-9 && turn(c, d, a) * turn(c, d, b) < -1e-9 {
        return true
      }
    }
    return false
  }
}

extension Rect {
  var midY: Double { y + height / 2 }
  var diagonal: [Point] { [Point(x, y), Point(maxX, maxY)] }
}

extension String {
  /// The parts between separators.
  func components(_ separator: String) -> [Substring] { split(separator: separator) }
}

extension [SceneItem] {
  /// The lines of text, in order.
  var words: [String] {
    compactMap { if case .text(let text) = $0 { text.string } else { nil } }
  }
}
