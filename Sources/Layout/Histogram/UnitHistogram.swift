public import CivilTime
public import Settings

/// Incidents along an unbroken time axis, stacked by month, quarter, year or decade; solid where
/// the day is known, hatched where it lies within bounds or goes on, hollow where only a month,
/// a year or the day of the report is known.
public struct UnitHistogram {
  /// How well a date is known, in the three patterns of a stack.
  public enum Pattern: Int, Sendable, Hashable, CaseIterable {
    case solid, hatched, hollow
  }

  /// One incident.
  public struct Entry: Sendable, Hashable {
    /// The day that decides its bin.
    public var day: CivilDate
    /// How well the date is known.
    public var pattern: Pattern
    /// What kind of incident it is, in a word or two; empty where nothing is told of stacks.
    public var kind: String
    /// One incident at a day.
    public init(day: CivilDate, pattern: Pattern, kind: String = "") {
      self.day = day
      self.pattern = pattern
      self.kind = kind
    }
  }

  /// Width of the figure in points.
  public let width: Double
  /// Height of the figure in points.
  public private(set) var height: Double
  /// The display list, from the figure's top left corner.
  public private(set) var items: [SceneItem] = []
  /// What one stack stands for: “month”, “quarter”, “year”, “decade”.
  public private(set) var unitName = "year"
  /// Whether each incident has a square of its own.
  public private(set) var isBySquares = true

  /// How many the highest stack holds, the first where several are as high, and its first and
  /// last day; nil where there are no entries.
  public private(set) var peak: (count: Int, first: CivilDate, last: CivilDate)?
  /// First day and count of every stack that holds any, in order.
  public private(set) var stacks: [(first: CivilDate, count: Int)] = []
  /// How many the next highest stack holds.
  public private(set) var second = 0

  private let style: Style
  private let measuring: any TextMeasuring
  private let tell: (([Entry]) -> [String])?

  /// Draws a histogram, no higher than so many points; nothing where there are no entries.
  ///
  /// - Parameter tell: what to print beside the number of a stack, the longest words first; they
  ///   stand only where they touch nothing.
  public init(
    _ entries: [Entry], width: Double, height: Double, style: Style,
    measuring: any TextMeasuring, tell: (([Entry]) -> [String])? = nil
  ) {
    self.tell = tell
    self.width = width
    self.height = height
    self.style = style
    self.measuring = measuring
    guard let first = entries.map(\.day).min(), let last = entries.map(\.day).max() else { return }
    draw(entries, first: first, last: last)
  }

  private static let axisHeight = 12.0
  private static let numberHeight = 9.0

  private mutating func draw(_ entries: [Entry], first: CivilDate, last: CivilDate) {
    let years = first.year...last.year
    let unit = UnitHistogram.unit(years: years.count, width: width)
    unitName = unit.name
    let start = unit == .decade ? unit.index(first) : years.lowerBound * unit.perYear
    let end = unit == .decade ? unit.index(last) : (years.upperBound + 1) * unit.perYear - 1
    let bins = end - start + 1
    var stacks = Array(repeating: [0, 0, 0], count: bins)
    for entry in entries { stacks[unit.index(entry.day) - start][entry.pattern.rawValue] += 1 }
    let most = stacks.map { $0.reduce(0, +) }.max() ?? 1
    note(stacks.map { $0.reduce(0, +) }, unit: unit, start: start)
    let pitch = width / Double(bins)
    height = min(
      height, UnitHistogram.axisHeight + UnitHistogram.numberHeight + Double(most) * min(pitch, 9))
    let base = height - UnitHistogram.axisHeight
    let room = base - UnitHistogram.numberHeight
    let side = min(pitch, 9, room / Double(most))
    isBySquares = side >= 4
    var tops = Array(repeating: base, count: bins)
    for (index, stack) in stacks.enumerated() where stack.contains(where: { $0 > 0 }) {
      let middle = (Double(index) + 0.5) * pitch
      let top =
        isBySquares
        ? drawSquares(stack, middle: middle, base: base, side: side)
        : drawBar(
          stack, x: Double(index) * pitch, width: max(pitch - 0.6, pitch * 0.8), base: base,
          scale: room / Double(most))
      tops[index] = top
    }
    for (index, stack) in stacks.enumerated() where tops[index] < base {
      drawNumber(stack.reduce(0, +), at: index, tops: tops, pitch: pitch)
    }
    drawWords(entries, tops: tops, pitch: pitch) { unit.index($0.day) - start }
    drawAxis(unit, start: start, bins: bins, pitch: pitch, base: base)
  }

  private mutating func note(_ counts: [Int], unit: Unit, start: Int) {
    let sorted = counts.indices.sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    stacks = counts.indices.compactMap { index in
      guard counts[index] > 0, let first = unit.firstDay(start + index) else { return nil }
      return (first, counts[index])
    }
    guard let highest = sorted.first else { return }
    second = sorted.count > 1 ? counts[sorted[1]] : 0
    guard let first = unit.firstDay(start + highest),
      let next = unit.firstDay(start + highest + 1)
    else { return }
    peak = (counts[highest], first, CivilDate(dayNumber: next.dayNumber - 1))
  }

  private mutating func drawSquares(
    _ stack: [Int], middle: Double, base: Double, side: Double
  ) -> Double {
    var y = base
    for pattern in Pattern.allCases {
      for _ in 0..<stack[pattern.rawValue] {
        y -= side
        let inset = min(0.8, side * 0.12)
        let box = Rect(
          x: middle - side / 2 + inset, y: y + inset, width: side - 2 * inset,
          height: side - 2 * inset)
        fill(box, pattern)
      }
    }
    return y
  }

  private mutating func drawBar(
    _ stack: [Int], x: Double, width: Double, base: Double, scale: Double
  ) -> Double {
    var y = base
    for pattern in Pattern.allCases where stack[pattern.rawValue] > 0 {
      let high = Double(stack[pattern.rawValue]) * scale
      y -= high
      fill(Rect(x: x, y: y, width: width, height: high), pattern)
    }
    return y
  }

  private mutating func fill(_ box: Rect, _ pattern: Pattern) {
    switch pattern {
    case .solid:
      items.append(.rect(box, fill: .ink, stroke: nil))
    case .hatched:
      let lines = Hatching.lines(box, gap: 2)
      if !lines.isEmpty { items.append(.path(lines, fill: nil, stroke: Stroke(.ink, 0.6))) }
      fallthrough
    case .hollow:
      let line = min(0.5, box.width / 4, box.height / 4)
      items.append(
        .rect(
          Rect(
            x: box.x + line / 2, y: box.y + line / 2, width: max(0, box.width - line),
            height: max(0, box.height - line)), fill: nil, stroke: Stroke(.ink, line)))
    }
  }

  /// Where the numbers of stacks stand.
  private var numbers: [Int: Rect] = [:]

  /// Tells of the largest stacks in words, beside their numbers.
  private mutating func drawWords(
    _ entries: [Entry], tops: [Double], pitch: Double, bin: (Entry) -> Int
  ) {
    guard let tell else { return }
    var stacks: [Int: [Entry]] = [:]
    for entry in entries { stacks[bin(entry), default: []].append(entry) }
    let font = Font(.regular, style.small.size)
    var taken = numbers.sorted { $0.key < $1.key }.map(\.value)
    let order = numbers.keys.sorted {
      (-(stacks[$0]?.count ?? 0), $0) < (-(stacks[$1]?.count ?? 0), $1)
    }
    for index in order {
      guard let stack = stacks[index], stack.count > 1, let number = numbers[index] else {
        continue
      }
      // In as few lines as may be, right of the number, else left of it.
      let places = tell(stack).lazy.flatMap { [measuring] words in
        (1...3).lazy.flatMap { count in
          let lines = UnitHistogram.parted(words, in: count) {
            measuring.width(of: $0, font: font)
          }
          return [true, false].map { (lines, count, $0) }
        }
      }
      for (lines, count, isRight) in places {
        guard lines.count == count else { continue }
        let wide = lines.map { measuring.width(of: $0, font: font) }.max() ?? 0
        let lead = style.small.size * 1.22
        let high = number.height + lead * Double(count - 1)
        let box = Rect(
          x: isRight ? number.maxX + 3 : number.x - 3 - wide, y: number.maxY - high, width: wide,
          height: high)
        let room = Rect(x: box.x - 2, y: box.y - 1, width: wide + 4, height: box.height + 3)
        guard box.maxX <= width, box.x >= 0, count == 1 || box.y >= 0 else { continue }
        let bins = max(0, Int(room.x / pitch))...min(tops.count - 1, Int(room.maxX / pitch))
        guard bins.allSatisfy({ $0 == index || tops[$0] >= room.maxY }),
          !taken.contains(where: { $0 != number && $0.intersects(room) })
        else { continue }
        taken.append(box)
        for (line, text) in lines.enumerated() {
          let long = measuring.width(of: text, font: font)
          let baseline = number.maxY - lead * Double(count - 1 - line)
          items.append(
            .text(
              SceneText(
                text, at: Point(isRight ? box.x : box.maxX - long, baseline), font: font,
                ink: .secondary, width: long)))
        }
        break
      }
    }
  }

  /// Right end of the number printed last.
  private var lastNumberEnd = -Double.infinity

  /// Prints the count over a stack, unless it would touch the number before or a higher stack.
  private mutating func drawNumber(_ count: Int, at index: Int, tops: [Double], pitch: Double) {
    let middle = (Double(index) + 0.5) * pitch
    let top = tops[index]
    let font = Font(.bold, style.small.size)
    let words = String(count)
    let wide = measuring.width(of: words, font: font)
    let x = min(max(0, middle - wide / 2), width - wide)
    let first = max(0, Int((x - 1) / pitch))
    let last = min(tops.count - 1, Int((x + wide + 1) / pitch))
    guard x > lastNumberEnd + 2, tops[first...last].allSatisfy({ $0 >= top - 1 }) else { return }
    lastNumberEnd = x + wide
    numbers[index] = Rect(
      x: x, y: top - 2.5 - style.small.size, width: wide, height: style.small.size)
    items.append(
      .text(SceneText(words, at: Point(x, top - 2.5), font: font, ink: .ink, width: wide)))
  }

  private mutating func drawAxis(
    _ unit: Unit, start: Int, bins: Int, pitch: Double, base: Double
  ) {
    items.append(
      .path(
        [.move(Point(0, base)), .line(Point(width, base))], fill: nil, stroke: Stroke(.ink, 0.7)))
    let font = Font(.regular, style.small.size)
    let perYear = unit.perYear
    let years = (bins + perYear - 1) / perYear
    let yearWidth = pitch * Double(perYear)
    let needed = measuring.width(of: "0000", font: font) + 5
    let every =
      [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000]
      .first { Double($0) * yearWidth >= needed } ?? 2000
    var ticks: [PathElement] = []
    for offset in 0...years {
      let x = min(Double(offset) * yearWidth, width)
      let year = unit == .decade ? (start + offset) * 10 : start / perYear + offset
      let isNamed = (unit == .decade ? start + offset : year) % every == 0
      ticks.append(.move(Point(x, base)))
      ticks.append(.line(Point(x, base + (isNamed || offset == years ? 3.5 : 1.8))))
      guard offset < years, isNamed else { continue }
      let words = String(year)
      let wide = measuring.width(of: words, font: font)
      let place = every == 1 ? x + (yearWidth - wide) / 2 : x + 2
      guard place + wide <= width + 0.5 else { continue }
      items.append(
        .text(
          SceneText(
            words, at: Point(place, base + 10), font: font, ink: .secondary, width: wide)))
    }
    items.append(.path(ticks, fill: nil, stroke: Stroke(.ink, 0.4)))
  }
}
