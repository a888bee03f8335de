/// Shares lanes out over sheets, in order, as evenly as can be.
enum SheetPartition {
  /// Ends of the sheets (one past their last lane), so that the highest sheet is as low as can
  /// be; nil where even the highest exceeds the room.
  static func ends(_ heights: [Double], sheets: Int, room: Double) -> [Int]? {
    let count = heights.count
    guard sheets > 0, count > 0 else { return count == 0 ? [0] : nil }
    let sheets = min(sheets, count)
    var sums = [0.0]
    for height in heights { sums.append(sums[sums.count - 1] + height) }
    // best[k][i]: lowest possible highest sheet for the first i lanes on k sheets.
    var best = [[Double]](
      repeating: [Double](repeating: .infinity, count: count + 1), count: sheets + 1)
    var cut = [[Int]](repeating: [Int](repeating: 0, count: count + 1), count: sheets + 1)
    best[0][0] = 0
    for sheet in 1...sheets {
      for end in sheet...count {
        for start in stride(from: end - 1, through: sheet - 1, by: -1) {
          let height = sums[end] - sums[start]
          if height > best[sheet][end] { break }
          let highest = max(best[sheet - 1][start], height)
          if highest < best[sheet][end] {
            best[sheet][end] = highest
            cut[sheet][end] = start
          }
        }
      }
    }
    guard best[sheets][count] <= room else { return nil }
    var ends = [count]
    var end = count
    for sheet in stride(from: sheets, to: 1, by: -1) {
      end = cut[sheet][end]
      ends.append(end)
    }
    return ends.reversed()
  }

  /// The least number of sheets that hold lanes in order, and where they end.
  static func least(_ heights: [Double], most: Int, room: Double) -> [Int]? {
    guard heights.allSatisfy({ $0 <= room }) else { return nil }
    var sheets = 1
    var used = 0.0
    for height in heights {
      if used + height > room {
        sheets += 1
        used = 0
      }
      used += height
    }
    guard sheets <= most else { return nil }
    return ends(heights, sheets: sheets, room: room)
  }
}
