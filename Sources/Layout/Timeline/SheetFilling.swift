/// Fills sheets with lanes in order, cutting a lane between its parts where a sheet ends.
struct SheetFilling {
  let form: RowsForm
  let spacing: RowSpacing

  /// Parts of a lane that stay together at the end of a sheet and at the beginning of the next.
  private static let together = 2

  /// The fewest sheets that hold the lanes, filled as evenly as can be; nil where a part is higher
  /// than a sheet, or there are no lanes.
  func sheets(_ lanes: [PackedLane], room: Double) -> [[PackedLane]]? {
    guard !lanes.isEmpty, var best = fill(lanes, to: room) else { return nil }
    // The lowest limit that takes no more sheets leaves the last as full as the others.
    var (low, high) = (room / 2, room)
    for _ in 0..<12 {
      let middle = (low + high) / 2
      if let tried = fill(lanes, to: middle), tried.count == best.count {
        (best, high) = (tried, middle)
      } else {
        low = middle
      }
    }
    return best
  }

  private func fill(_ lanes: [PackedLane], to limit: Double) -> [[PackedLane]]? {
    var sheets: [[PackedLane]] = [[]]
    var used = 0.0
    for lane in lanes {
      var rest = lane
      while true {
        let height = form.height(of: rest, spacing)
        if used + height <= limit {
          sheets[sheets.count - 1].append(rest)
          used += height
          break
        }
        if let count = cut(rest, room: limit - used, isAlone: used == 0) {
          var piece = rest
          piece.parts = Array(rest.parts.prefix(count))
          sheets[sheets.count - 1].append(piece)
          rest.parts.removeFirst(count)
          rest.lane.isContinued = true
          rest.lane.asides = []
        } else if used == 0 {
          return nil
        }
        sheets.append([])
        used = 0
      }
    }
    return sheets
  }

  /// How many parts of a lane stand in a room where not all do; nil where none should.
  private func cut(_ lane: PackedLane, room: Double, isAlone: Bool) -> Int? {
    var piece = lane
    let least = isAlone ? 1 : SheetFilling.together
    let most = lane.parts.count - least
    guard most >= least else { return nil }
    for count in stride(from: most, through: least, by: -1) {
      piece.parts = Array(lane.parts.prefix(count))
      if form.height(of: piece, spacing) <= room { return count }
    }
    return nil
  }
}
