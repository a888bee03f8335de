internal import Layout

/// The runs of marks that are not written yet.
///
/// Marks of one look share a run wherever that leaves the picture as it is: what is drawn over
/// something else stands in a higher layer, and in a layer nothing touches anything of another
/// look. What touches what is judged by squares of the page.
struct LiveRuns {
  private struct Key: Hashable {
    var layer: Int32
    var look: LiveRun.Look
  }
  private var all: [(layer: Int32, run: LiveRun)] = []
  /// Layer and look of what was drawn last in each square of the page; -1 for nothing.
  private var squares: [Int32]
  private let columns: Int
  private let rows: Int
  private var known: [Key: Int] = [:]
  private var looks: [LiveRun.Look: Int32] = [:]
  /// Whether a run may be gone back to; else only the last one is grown.
  let joins: Bool

  private static let side = 2 * LiveScale.units
  /// Looks that are told apart in a square.
  private static let lookBits: Int32 = 10

  init(page: ScenePage, joins: Bool) {
    self.joins = joins
    // Squares of huge pages are left out: all that lies there counts as touching.
    columns = max(1, min(2048, Int(max(0, page.width.isFinite ? page.width : 0) / Self.side) + 1))
    rows = max(1, min(8192, Int(max(0, page.height.isFinite ? page.height : 0) / Self.side) + 1))
    squares = joins ? [Int32](repeating: -1, count: columns * rows) : []
  }

  /// The runs in the order to be written.
  var runs: [LiveRun] {
    guard joins else { return all.map(\.run) }
    let order = all.indices.sorted { (all[$0].layer, $0) < (all[$1].layer, $1) }
    return order.map { all[$0].run }
  }

  /// Adds a mark to the run that it belongs to.
  mutating func add(_ item: SceneItem, look: LiveRun.Look, _ body: (inout LiveRun) -> Void) {
    let number = joins ? place(SceneBounds(item), look) : last(look)
    body(&all[number].run)
  }

  /// Adds a mark that touches no other, to the run of its look wherever that is.
  mutating func add(anywhere look: LiveRun.Look, _ body: (inout LiveRun) -> Void) {
    body(&all[run(look, in: 0)].run)
  }

  private mutating func last(_ look: LiveRun.Look) -> Int {
    if all.last?.run.look != look || !look.canGrow { all.append((0, LiveRun(look))) }
    return all.count - 1
  }

  private mutating func run(_ look: LiveRun.Look, in layer: Int32) -> Int {
    let key = Key(layer: layer, look: look)
    if let number = known[key] { return number }
    known[key] = all.count
    all.append((layer, LiveRun(look)))
    return all.count - 1
  }

  private mutating func place(_ bounds: SceneBounds, _ look: LiveRun.Look) -> Int {
    guard !bounds.isEmpty else { return run(look, in: 0) }
    // Around it, half the width of its line and a tenth of a point.
    let edge = look.lineWidth / 2 + 1
    let across = range(bounds.left - edge, bounds.right + edge, columns)
    let down = range(bounds.top - edge, bounds.bottom + edge, rows)
    let own = looks[look] ?? Int32(min(looks.count, 1 << Self.lookBits - 2))
    looks[look] = own
    // The last number stands for all further looks, which never join.
    let joinsOwn = look.canGrow && own < 1 << Self.lookBits - 2
    var layer: Int32 = 0
    for row in down {
      for column in across {
        let square = squares[row * columns + column]
        guard square >= 0 else { continue }
        let isOwn = joinsOwn && square & (1 << Self.lookBits - 1) == own
        layer = max(layer, square >> Self.lookBits + (isOwn ? 0 : 1))
      }
    }
    for row in down {
      for column in across { squares[row * columns + column] = layer << Self.lookBits | own }
    }
    return run(look, in: layer)
  }

  private func range(_ from: Double, _ to: Double, _ count: Int) -> ClosedRange<Int> {
    func square(_ value: Double) -> Int {
      Int(min(Double(count - 1), max(0, (value / Self.side).rounded(.down))))
    }
    return square(from)...square(max(from, to))
  }

  mutating func removeAll() {
    all.removeAll()
    known.removeAll()
    if joins { squares = [Int32](repeating: -1, count: columns * rows) }
  }
}
