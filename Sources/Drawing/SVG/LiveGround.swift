internal import Layout

/// Which shapes of a page may be drawn before its labelled parts: those that belong to none of them
/// and lie over nothing that comes earlier. They can stand together.
struct LiveGround {
  private(set) var items: [Int] = []
  private var covered: [Bool]
  private let columns: Int
  private let rows: Int
  private static let side = 2 * LiveScale.units

  /// Finds them.
  ///
  /// - Parameter isKept: whether a part of the page becomes an element of its own.
  init(_ page: ScenePage, isKept: (SceneTag) -> Bool) {
    columns = max(1, min(2048, Int(max(0, page.width.isFinite ? page.width : 0) / Self.side) + 1))
    rows = max(1, min(8192, Int(max(0, page.height.isFinite ? page.height : 0) / Self.side) + 1))
    covered = [Bool](repeating: false, count: columns * rows)
    var parts: [Bool] = []
    for (index, item) in page.items.enumerated() {
      switch item {
      case .open(let tag): parts.append(parts.last == true || isKept(tag))
      case .close: _ = parts.popLast()
      case .rect, .path, .text:
        let isOwn = cover(item, whereFree: parts.last != true)
        if isOwn, !isText(item) { items.append(index) }
      }
    }
  }

  private func isText(_ item: SceneItem) -> Bool {
    if case .text = item { true } else { false }
  }

  /// Marks what an item covers; only where all of it is free and it is a shape, it stays free.
  private mutating func cover(_ item: SceneItem, whereFree: Bool) -> Bool {
    let bounds = SceneBounds(item)
    guard !bounds.isEmpty else { return false }
    let edge = LiveScale.units / 2
    let down = range(bounds.top - edge, bounds.bottom + edge, rows)
    let across = range(bounds.left - edge, bounds.right + edge, columns)
    let isFree =
      whereFree && !isText(item)
      && down.allSatisfy { row in across.allSatisfy { !covered[row * columns + $0] } }
    if isFree { return true }
    // Text lies over everything, so that nothing is hidden by what is drawn before it.
    if isText(item) { return false }
    for row in down { for column in across { covered[row * columns + column] = true } }
    return false
  }

  private func range(_ from: Double, _ to: Double, _ count: Int) -> ClosedRange<Int> {
    func square(_ value: Double) -> Int {
      Int(min(Double(count - 1), max(0, (value / Self.side).rounded(.down))))
    }
    return square(from)...square(max(from, to))
  }
}
