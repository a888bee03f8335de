internal import Layout

/// The runs of marks that are not written yet.
///
/// A mark joins an earlier run of its look where nothing drawn since then touches it, so that the
/// picture stays the same. What touches what is judged by squares of the page.
struct LiveRuns {
  private(set) var runs: [LiveRun] = []
  /// Number of the last run that drew in each square of the page; -1 for none.
  private var squares: [Int32]
  private let columns: Int
  private let rows: Int
  private var latest: [LiveRun.Look: Int] = [:]
  /// Whether a run may be gone back to; else only the last one is grown.
  private let joins: Bool

  private static let side = 4.0

  init(page: ScenePage, joins: Bool) {
    self.joins = joins
    // Squares of huge pages are left out: what lies there only joins the last run.
    columns = max(1, min(2048, Int(max(0, page.width.isFinite ? page.width : 0) / Self.side) + 1))
    rows = max(1, min(8192, Int(max(0, page.height.isFinite ? page.height : 0) / Self.side) + 1))
    squares = joins ? [Int32](repeating: -1, count: columns * rows) : []
  }

  /// Adds a mark to the run that it belongs to.
  mutating func add(_ item: SceneItem, look: LiveRun.Look, _ body: (inout LiveRun) -> Void) {
    let number = joins ? place(SceneBounds(item), look) : last(look)
    body(&runs[number])
  }

  /// Adds a mark that touches no other, to the run of its look wherever that is.
  mutating func add(anywhere look: LiveRun.Look, _ body: (inout LiveRun) -> Void) {
    if latest[look] == nil {
      runs.append(LiveRun(look))
      latest[look] = runs.count - 1
    }
    if let number = latest[look] { body(&runs[number]) }
  }

  private mutating func last(_ look: LiveRun.Look) -> Int {
    if runs.last?.look != look || !look.canGrow { runs.append(LiveRun(look)) }
    return runs.count - 1
  }

  private mutating func place(_ bounds: SceneBounds, _ look: LiveRun.Look) -> Int {
    guard !bounds.isEmpty else { return last(look) }
    // A point around it, for the width of its line.
    let across = range(bounds.left - 1, bounds.right + 1, columns)
    let down = range(bounds.top - 1, bounds.bottom + 1, rows)
    var least: Int32 = -1
    for row in down {
      for column in across { least = max(least, squares[row * columns + column]) }
    }
    var number = -1
    // Marks that cover or cut each other may share a run only where they do not touch.
    if let known = latest[look], look.canGrow ? known >= Int(least) : known > Int(least) {
      number = known
    }
    if number < 0 {
      runs.append(LiveRun(look))
      number = runs.count - 1
    }
    latest[look] = number
    for row in down {
      for column in across { squares[row * columns + column] = Int32(number) }
    }
    return number
  }

  private func range(_ from: Double, _ to: Double, _ count: Int) -> ClosedRange<Int> {
    func square(_ value: Double) -> Int {
      Int(min(Double(count - 1), max(0, (value / Self.side).rounded(.down))))
    }
    return square(from)...max(square(from), square(to))
  }

  /// Forgets all runs, after they were written.
  mutating func removeAll() {
    runs.removeAll(keepingCapacity: true)
    latest.removeAll(keepingCapacity: true)
    for place in squares.indices { squares[place] = -1 }
  }
}
