/// Reads what ``TableWriter`` wrote, in place.
struct TableReader {
  /// The tables are cut off, or are no tables.
  struct Fault: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { at == bytes.count }

  mutating func number() throws(Fault) -> Int {
    Int(try take(Int64.self, 1)[0])
  }

  mutating func list<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type = Number.self
  ) throws(Fault) -> [Number] {
    Array(try slice(type))
  }

  mutating func set() throws(Fault) -> Set<Int32> { Set(try slice(Int32.self)) }

  mutating func texts() throws(Fault) -> [String] {
    let ends = try slice(Int32.self)
    let all = try slice(UInt8.self)
    var texts: [String] = []
    texts.reserveCapacity(ends.count)
    var start = 0
    for end in ends {
      guard start <= Int(end), Int(end) <= all.count else { throw Fault() }
      texts.append(
        String(decoding: UnsafeBufferPointer(rebasing: all[start..<Int(end)]), as: UTF8.self))
      start = Int(end)
    }
    return texts
  }

  /// A list where it stands.
  mutating func slice<Number: FixedWidthInteger & BitwiseCopyable>(
    _ type: Number.Type
  ) throws(Fault) -> UnsafeBufferPointer<Number> {
    let count = try number()
    return try take(type, count)
  }

  private mutating func take<Number: BitwiseCopyable>(
    _ type: Number.Type, _ count: Int
  ) throws(Fault) -> UnsafeBufferPointer<Number> {
    let size = MemoryLayout<Number>.stride
    guard count >= 0, count <= (bytes.count - at) / size, let base = bytes.baseAddress else {
      throw Fault()
    }
    let place = base + at
    guard UInt(bitPattern: place) % UInt(MemoryLayout<Number>.alignment) == 0 else { throw Fault() }
    at = min(bytes.count, at + (count * size + 7) / 8 * 8)
    return UnsafeBufferPointer(
      start: place.assumingMemoryBound(to: Number.self), count: count)
  }
}
