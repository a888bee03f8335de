/// Rows of one part of a lane.
struct PackedRows {
  var marks: [PlacedMark] = []
  /// Whether each row holds a label of two lines.
  var isDouble: [Bool] = []
  /// Largest number of marks with labels that share a point.
  var clique = 0
  var count: Int { isDouble.count }
  var doubles: Int { isDouble.filter { $0 }.count }
}

/// Chooses a label for each mark and puts them into rows.
struct RowPacker {
  let air: Double
  /// Whether a mark makes room for the next by hanging its label left.
  var looksAhead = false

  /// Packs marks in time order. Each takes the first of its options that a row already has room
  /// for, one line before two; else the first that fits, in a row of its own. The rows are then
  /// partitioned anew, so that there are exactly as many as marks share a point.
  ///
  /// - Parameters:
  ///   - options: for each mark its options, the best first.
  func pack(_ options: [[PlacedMark]]) -> PackedRows {
    var rows: [[RowInterval]] = []
    var chosen: [PlacedMark] = []
    for (position, candidates) in options.enumerated() {
      guard let fallback = candidates.first else { continue }
      let full = candidates.filter {
        $0.choice.lines.count == fallback.choice.lines.count
          && ($0.choice.side == .below) == (fallback.choice.side == .below)
      }
      let next = position + 1 < options.count ? options[position + 1].first : nil
      let preferred = lookAhead(full, next: next, rows: rows)
      var pick: (mark: PlacedMark, row: Int)?
      search: for candidate in preferred where candidate.choice.lines == fallback.choice.lines {
        let interval = self.interval(candidate)
        for row in rows.indices where !rows[row].contains(where: interval.overlaps) {
          pick = (candidate, row)
          break search
        }
      }
      let mark = pick?.mark ?? (looksAhead ? preferred.first ?? fallback : fallback)
      let row = pick?.row ?? rows.count
      if row == rows.count { rows.append([]) }
      rows[row].append(interval(mark))
      chosen.append(mark)
    }
    return partitioned(chosen)
  }

  /// Puts marks with chosen labels into the least number of rows, earlier marks above later.
  func partitioned(_ chosen: [PlacedMark]) -> PackedRows {
    let intervals = chosen.map(interval)
    let (assigned, count) = IntervalPartition.rows(intervals)
    var firstMark = [(x: Double, entry: Int)](
      repeating: (.infinity, Int.max), count: count)
    for (position, row) in assigned.enumerated() {
      let mark = (x: chosen[position].shape.x0, entry: chosen[position].entry)
      if mark < firstMark[row] { firstMark[row] = mark }
    }
    let order = (0..<count).sorted { firstMark[$0] < firstMark[$1] }
    var moved = [Int](repeating: 0, count: count)
    for (new, row) in order.enumerated() { moved[row] = new }
    var result = PackedRows()
    result.isDouble = [Bool](repeating: false, count: count)
    result.clique = IntervalPartition.clique(intervals)
    for (position, mark) in chosen.enumerated() {
      var placed = mark
      placed.row = moved[assigned[position]]
      if placed.isDouble { result.isDouble[placed.row] = true }
      result.marks.append(placed)
    }
    return result
  }

  /// Where the next mark would stand in a label hung right, the left side is tried first.
  private func lookAhead(
    _ options: [PlacedMark], next: PlacedMark?, rows: [[RowInterval]]
  ) -> [PlacedMark] {
    guard looksAhead, let next, let right = options.first(where: { $0.choice.side == .right }),
      next.shape.x0 >= right.shape.x1 + air, next.shape.x0 < right.x1 + air
    else { return options }
    return options.filter { $0.choice.side == .left }
      + options.filter { $0.choice.side != .left }
  }

  func interval(_ mark: PlacedMark) -> RowInterval { RowInterval(mark.x0, mark.x1, air: air) }
}
