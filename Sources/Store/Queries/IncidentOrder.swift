internal import Packing

/// The order in which a query gives incidents, over the rows that it takes.
struct IncidentOrder {
  /// What places a row: value of the column that is sorted by, then dates, then key.
  struct Entry {
    var major: Int
    var dates: UInt64
    /// The first bytes of the key, which tell nearly all apart.
    var head: UInt64
    var row: Int

    func precedes(_ other: Entry) -> Bool {
      if major != other.major { return major < other.major }
      if dates != other.dates { return dates < other.dates }
      return head < other.head
    }
  }

  private let selection: IncidentSelection
  private let offset: Int
  /// Behind the last place of the page.
  private let end: Int

  /// The rows of the page that a query asks for, in its order.
  static func rows(of selection: IncidentSelection) throws -> [Int] {
    let query = selection.query
    let offset = max(0, query.offset)
    let (sum, isTooMuch) = offset.addingReportingOverflow(max(0, query.limit ?? .max))
    let order = IncidentOrder(selection: selection, offset: offset, end: isTooMuch ? .max : sum)
    guard offset < order.end else { return [] }
    if selection.columns.layout.isOrdered {
      switch query.sort {
      case .register: return try order.walk()
      case .newestFirst where !selection.hasText: return try order.walkBackwards()
      case .newestFirst: break
      default: return try order.parted()
      }
    }
    return try order.sorted()
  }

  private init(selection: IncidentSelection, offset: Int, end: Int) {
    self.selection = selection
    self.offset = offset
    self.end = end
  }

  /// The page where rows stand in its order: nothing is looked at behind it.
  private func walk() throws -> [Int] {
    let words = selection.hasText ? try selection.search() : nil
    defer { words?.reset() }
    var found = try words.map { try $0.step() ? $0.int(0) : nil } ?? nil
    var passed = 0
    var rows: [Int] = []
    for chunk in 0..<selection.columns.layout.chunks {
      try selection.visit(chunk) { row, _, _ in
        if let words {
          while let next = found, next < row { found = try words.step() ? words.int(0) : nil }
          guard found != nil else { return false }
          guard found == row else { return true }
        }
        passed += 1
        if passed > offset { rows.append(row) }
        return passed < end
      }
      if passed >= end || words != nil && found == nil { break }
    }
    return rows
  }

  /// The same from the last on; what has no day stands behind all others.
  private func walkBackwards() throws -> [Int] {
    var dated: [(dates: UInt64, row: Int)] = []
    let reach = end
    for chunk in (0..<selection.columns.layout.chunks).reversed() {
      let isDone = try selection.visit(chunk, backwards: true) { row, first, last in
        guard first != IncidentColumn.nothing || last != IncidentColumn.nothing else {
          return true
        }
        let dates = Self.dates(first, last, isBackwards: true)
        // The last of one date come first: these stand in the order of their keys.
        if dated.count >= reach, dated[reach - 1].dates != dates { return false }
        dated.append((dates, row))
        return true
      }
      if isDone == nil { break }
    }
    dated.sort { $0.dates != $1.dates ? $0.dates < $1.dates : $0.row < $1.row }
    var rows = dated.prefix(end).dropFirst(offset).map(\.row)
    guard dated.count < end else { return rows }
    var passed = dated.count
    for chunk in 0..<selection.columns.layout.chunks {
      try selection.visit(chunk) { row, first, last in
        guard first == IncidentColumn.nothing, last == IncidentColumn.nothing else { return true }
        passed += 1
        if passed > offset { rows.append(row) }
        return passed < end
      }
      if passed >= end { break }
    }
    return rows
  }

  /// The page where rows of one value stand in its order already.
  private func parted() throws -> [Int] {
    let majors = try MajorOrder(selection.query.sort, selection.columns)
    let taken = try rows()
    let (wanted, passed) = majors.wanted(of: taken, from: offset, to: end)
    guard let wanted else { return [] }
    var parts = [[Int]](repeating: [], count: wanted.count)
    for row in taken {
      let rank = majors.rank(Int(row))
      if wanted.contains(rank) { parts[rank - wanted.lowerBound].append(Int(row)) }
    }
    let page = parts.joined()
    return Array(page.dropFirst(offset - passed).prefix(end - offset))
  }

  /// All rows that are taken, in their order.
  private func rows() throws -> [UInt32] {
    if selection.hasText { return try selection.rows().map { UInt32($0) } }
    var rows: [UInt32] = []
    rows.reserveCapacity(selection.columns.layout.incidents)
    try selection.visitAll { row, _, _ in rows.append(UInt32(truncatingIfNeeded: row)) }
    return rows
  }

  /// The page after sorting all that can stand on it.
  private func sorted() throws -> [Int] {
    let columns = selection.columns
    let isBackwards = selection.query.sort == .newestFirst
    let majors = try MajorOrder(selection.query.sort, columns)
    let days = try columns.words(.days)
    let heads = try columns.words(.key)
    let taken = try rows()
    let (wanted, passed) = majors.wanted(of: taken, from: offset, to: end)
    var entries: [Entry] = []
    for row in taken.lazy.map(Int.init) {
      let major = majors.rank(row)
      guard wanted.map({ $0.contains(major) }) ?? true else { continue }
      entries.append(
        Entry(
          major: major,
          dates: Self.dates(days[2 * row], days[2 * row + 1], isBackwards: isBackwards),
          head: UInt64(heads[2 * row]) | UInt64(heads[2 * row + 1]) << 32, row: row))
    }
    let isSorted = entries.indices.dropFirst().allSatisfy {
      !entries[$0].precedes(entries[$0 - 1])
    }
    if !isSorted { entries.sort { $0.precedes($1) } }
    let last = min(entries.count, max(0, end - passed))
    let first = min(last, offset - passed)
    try orderTies(&entries, first, last)
    return entries[first..<last].map(\.row)
  }

  /// Orders those of the page by their whole keys whose first bytes do not tell them apart.
  private func orderTies(_ entries: inout [Entry], _ first: Int, _ last: Int) throws {
    var start = first
    while start > 0, start < last, !entries[start - 1].precedes(entries[start]) { start -= 1 }
    while start < last {
      var end = start + 1
      while end < entries.count, !entries[start].precedes(entries[end]) { end += 1 }
      if end - start > 1 {
        let group = Array(entries[start..<end])
        let keys = try selection.keys(of: group.map(\.row))
        let order = group.indices.sorted {
          keys[$0].utf8.lexicographicallyPrecedes(keys[$1].utf8)
        }
        for (index, place) in order.enumerated() { entries[start + index] = group[place] }
      }
      start = end
    }
  }

  /// First known day and last day as one number that orders as the register does, or backwards;
  /// what is open or unknown comes last.
  private static func dates(_ first: UInt32, _ last: UInt32, isBackwards: Bool) -> UInt64 {
    let day = first == IncidentColumn.nothing ? last : first
    let (begin, end) = (UInt64(day ^ 0x8000_0000), UInt64(last ^ 0x8000_0000))
    if isBackwards {
      return day == IncidentColumn.nothing
        ? .max : (0xFFFF_FFFF - begin) << 32 | (0xFFFF_FFFF - end)
    }
    return begin << 32 | end
  }
}
