internal import Packing

/// The values of as many rows as a piece holds, to be changed.
final class ColumnChunk {
  /// Lists in the order in which they came; one that is replaced stays unused until it is packed.
  private struct Lists {
    var starts: [UInt32] = []
    var counts: [UInt32] = []
    var pool: [UInt32] = []
  }

  /// Number of rows.
  private(set) var count = 0
  private var fixed: [[UInt32]]
  private var lists: [Lists]

  /// A piece without rows.
  init() {
    fixed = IncidentColumn.fixed.map { _ in [] }
    lists = IncidentColumn.lists.map { _ in Lists() }
  }

  /// The rows whose values are kept under the names of columns.
  init(_ piece: (IncidentColumn) throws -> UnsafeRawBufferPointer) throws {
    fixed = try IncidentColumn.fixed.map { Self.words(try piece($0)) }
    lists = []
    count = fixed[IncidentColumn.days.rawValue].count / 2
    guard zip(IncidentColumn.fixed, fixed).allSatisfy({ $1.count == count * $0.width }) else {
      throw BrokenRecord(offset: 0)
    }
    for column in IncidentColumn.lists {
      let words = Self.words(try piece(column))
      var all = Lists()
      guard words.first == UInt32(count), words.count > count else { throw BrokenRecord(offset: 0) }
      all.pool = Array(words[(1 + count)...])
      var start: UInt32 = 0
      for end in words[1...count] {
        guard end >= start, end <= all.pool.count else { throw BrokenRecord(offset: 0) }
        all.starts.append(start)
        all.counts.append(end - start)
        start = end
      }
      lists.append(all)
    }
  }

  /// Whether an incident stands in a row.
  func holds(_ slot: Int) -> Bool {
    slot < count && fixed[IncidentColumn.days.rawValue][2 * slot] != IncidentColumn.absent
  }

  /// Makes it have at least so many rows.
  func grow(to rows: Int) {
    guard rows > count else { return }
    for column in IncidentColumn.fixed {
      let value = column == .days ? IncidentColumn.absent : 0
      fixed[column.rawValue].append(
        contentsOf: repeatElement(value, count: (rows - count) * column.width))
    }
    for index in lists.indices {
      lists[index].starts.append(contentsOf: repeatElement(0, count: rows - count))
      lists[index].counts.append(contentsOf: repeatElement(0, count: rows - count))
    }
    count = rows
  }

  /// Takes an incident out.
  func clear(_ slot: Int) {
    for column in IncidentColumn.fixed {
      for index in 0..<column.width {
        fixed[column.rawValue][slot * column.width + index] =
          column == .days ? IncidentColumn.absent : 0
      }
    }
    for index in lists.indices { lists[index].counts[slot] = 0 }
  }

  /// Puts a number.
  func put(_ value: UInt32, _ column: IncidentColumn, _ slot: Int) {
    fixed[column.rawValue][slot] = value
  }

  /// Puts two numbers.
  func put(_ first: UInt32, _ second: UInt32, _ column: IncidentColumn, _ slot: Int) {
    fixed[column.rawValue][2 * slot] = first
    fixed[column.rawValue][2 * slot + 1] = second
  }

  /// Begins a list; what is added to it follows.
  func begin(_ column: IncidentColumn, _ slot: Int) {
    let index = column.rawValue - IncidentColumn.agencies.rawValue
    lists[index].starts[slot] = UInt32(lists[index].pool.count)
    lists[index].counts[slot] = 0
  }

  /// Adds a number to the list that was begun last in a column, if it is not in yet.
  func add(_ value: UInt32, _ column: IncidentColumn, _ slot: Int) {
    let index = column.rawValue - IncidentColumn.agencies.rawValue
    let start = Int(lists[index].starts[slot])
    for place in start..<lists[index].pool.count where lists[index].pool[place] == value { return }
    lists[index].pool.append(value)
    lists[index].counts[slot] += 1
  }

  /// A row's numbers of a column.
  func numbers(_ column: IncidentColumn, _ slot: Int) -> ArraySlice<UInt32> {
    fixed[column.rawValue][(slot * column.width)..<((slot + 1) * column.width)]
  }

  /// A row's list of a column.
  func list(_ column: IncidentColumn, _ slot: Int) -> ArraySlice<UInt32> {
    let all = lists[column.rawValue - IncidentColumn.agencies.rawValue]
    return all.pool[Int(all.starts[slot])..<Int(all.starts[slot] + all.counts[slot])]
  }

  /// The bytes under which a column is kept.
  func piece(_ column: IncidentColumn) -> [UInt8] {
    guard column.rawValue >= IncidentColumn.agencies.rawValue else {
      return fixed[column.rawValue].withUnsafeBytes { Seal.closed(Array($0)) }
    }
    let all = lists[column.rawValue - IncidentColumn.agencies.rawValue]
    var words = [UInt32(count)]
    words.reserveCapacity(1 + count + all.pool.count)
    var end: UInt32 = 0
    for number in all.counts {
      end += number
      words.append(end)
    }
    for (start, number) in zip(all.starts, all.counts) {
      words.append(contentsOf: all.pool[Int(start)..<Int(start + number)])
    }
    return words.withUnsafeBytes { Seal.closed(Array($0)) }
  }

  private static func words(_ bytes: UnsafeRawBufferPointer) -> [UInt32] {
    [UInt32](unsafeUninitializedCapacity: bytes.count / 4) { words, count in
      count = bytes.count / 4
      UnsafeMutableRawBufferPointer(words).copyMemory(
        from: UnsafeRawBufferPointer(rebasing: bytes[..<(4 * count)]))
    }
  }
}
