/// What some orders sort by before dates: type, unit, body or confidence.
struct MajorOrder {
  /// For each row the place of its value among all; empty where dates come first.
  private var ranks: [UInt32] = []
  private var count = 1

  init(_ sort: IncidentQuery.Sort, _ columns: ColumnReader) throws {
    switch sort {
    case .register, .newestFirst: break
    case .type: try rank(.type, columns)
    case .province: try rank(.province, columns)
    case .agency: try rank(.lead, columns)
    case .surestFirst: try rankConfidence(columns)
    }
  }

  /// The place of a row's value.
  func rank(_ row: Int) -> Int { ranks.isEmpty ? 0 : Int(ranks[row]) }

  /// The places whose rows can stand on a page.
  ///
  /// - Returns: nil for all; and how many rows stand before those.
  func wanted(of rows: [UInt32], from offset: Int, to end: Int) -> (Range<Int>?, passed: Int) {
    guard !ranks.isEmpty else { return (nil, 0) }
    var counts = [Int](repeating: 0, count: count)
    for row in rows { counts[Int(ranks[Int(row)])] += 1 }
    var before = 0
    var range = 0..<0
    var passed = 0
    for (rank, count) in counts.enumerated() where count > 0 && before < end {
      if before + count <= offset {
        passed = before + count
      } else {
        range = (range.isEmpty ? rank : range.lowerBound)..<(rank + 1)
      }
      before += count
    }
    return (range, passed)
  }

  /// By the names of a column; what has none comes last.
  private mutating func rank(_ column: IncidentColumn, _ columns: ColumnReader) throws {
    let names = try columns.names(.words)
    let places = names.ranks()
    ranks = try columns.words(column)
    count = names.count + 1
    for row in ranks.indices {
      let number = Int(ranks[row])
      ranks[row] = UInt32(number == 0 || number > names.count ? names.count : places[number])
    }
  }

  private mutating func rankConfidence(_ columns: ColumnReader) throws {
    let numbers = try columns.words(.confidence)
    var known: [Double: UInt32] = [:]
    // Few values stand in most rows: each is looked for in a small table first.
    var recent = [(value: Double, place: UInt32)](repeating: (.nan, 0), count: 64)
    ranks.reserveCapacity(numbers.count / 2)
    for row in 0..<numbers.count / 2 {
      let (lower, upper) = (numbers[2 * row], numbers[2 * row + 1])
      let value = IncidentColumn.number(lower, upper)
      let slot = Int((upper ^ (upper >> 12) ^ lower) & 63)
      if recent[slot].value != value {
        let place = known[value] ?? UInt32(known.count)
        known[value] = place
        recent[slot] = (value, place)
      }
      ranks.append(recent[slot].place)
    }
    var places = [UInt32](repeating: 0, count: known.count)
    for (place, one) in known.sorted(by: { $0.key > $1.key }).enumerated() {
      places[Int(one.value)] = UInt32(place)
    }
    for row in ranks.indices { ranks[row] = places[Int(ranks[row])] }
    count = max(1, known.count)
  }
}
