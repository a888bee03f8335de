/// Rows by numbers that stand in a column; several rows can have one number.
struct RowLookup {
  private var heads: [Int32]
  private var next: [Int32] = []
  private var entries: [(number: UInt32, row: Int32)] = []

  /// Rows by a number each; 0 is none.
  init(_ numbers: [UInt32]) {
    self.init(capacity: numbers.count)
    for (row, number) in numbers.enumerated() where number != 0 { add(number, row) }
  }

  /// Rows by the numbers of their lists.
  init(_ lists: ColumnReader.Lists) {
    self.init(capacity: lists.values.count)
    for row in lists.ends.indices {
      for number in lists[row] { add(number, row) }
    }
  }

  private init(capacity: Int) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    heads = [Int32](repeating: -1, count: size)
    next.reserveCapacity(capacity)
    entries.reserveCapacity(capacity)
  }

  /// The rows that have a number, the last first.
  func rows(_ number: UInt32) -> [Int] {
    var rows: [Int] = []
    var place = heads[slot(number)]
    while place >= 0 {
      if entries[Int(place)].number == number { rows.append(Int(entries[Int(place)].row)) }
      place = next[Int(place)]
    }
    return rows
  }

  private mutating func add(_ number: UInt32, _ row: Int) {
    let slot = slot(number)
    next.append(heads[slot])
    heads[slot] = Int32(truncatingIfNeeded: entries.count)
    entries.append((number, Int32(truncatingIfNeeded: row)))
  }

  private func slot(_ number: UInt32) -> Int {
    Int((number &* 0x9E37_79B1) >> 4) & (heads.count - 1)
  }
}
