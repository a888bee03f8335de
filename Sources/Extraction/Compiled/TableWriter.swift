/// Writes lists of numbers and texts one after another, each with its length before it; read again
/// by ``TableReader`` in the same order. Numbers are those of the machine: what is written is read
/// by the same build.
struct TableWriter {
  private(set) var bytes: [UInt8]

  /// - Parameter head: what the tables begin with, a multiple of eight bytes.
  init(_ head: [UInt8]) { bytes = head }

  mutating func number(_ value: Int) { append([Int64(value)]) }

  mutating func list<Number: FixedWidthInteger & BitwiseCopyable>(_ values: [Number]) {
    number(values.count)
    append(values)
  }

  /// A set of word ids; in order, so that the same set is always the same bytes.
  mutating func set(_ values: Set<Int32>) { list(values.sorted()) }

  /// Texts, as their bytes in a row and where each ends.
  mutating func texts(_ values: [String]) {
    var ends: [Int32] = []
    var all: [UInt8] = []
    for value in values {
      all.append(contentsOf: value.utf8)
      ends.append(Int32(all.count))
    }
    list(ends)
    list(all)
  }

  private mutating func append<Number: BitwiseCopyable>(_ values: [Number]) {
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
    // Every list begins at a multiple of eight.
    bytes.append(contentsOf: repeatElement(0, count: (8 - bytes.count % 8) % 8))
  }
}
