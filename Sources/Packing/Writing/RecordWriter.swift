/// Writes values as compact bytes: variable-length numbers, and each name only once.
///
/// The same value gives the same bytes, so stored records can be compared without reading them.
package struct RecordWriter: ~Copyable {
  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  /// Number of bytes written.
  package private(set) var count = 0
  /// Where the record begins in which names are written once.
  private var base = 0
  private var names = NameCache()

  /// A writer of nothing yet.
  package init(reserving capacity: Int = 512) {
    self.capacity = max(64, capacity)
    start = .allocate(byteCount: self.capacity, alignment: 8)
  }

  deinit { start.deallocate() }

  /// What is written so far; valid until more is written.
  package var buffer: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// A copy of what is written so far.
  package var bytes: [UInt8] { Array(buffer) }

  /// Begins anew in the same memory.
  package mutating func restart() {
    count = 0
    base = 0
    names.restart()
  }

  /// Begins another record behind what is written: its names are its own.
  package mutating func beginRecord() {
    base = count
    names.restart()
  }

  /// Puts the record under its seal: nothing can be written behind it.
  package mutating func seal() {
    let sum = Seal.sum(UnsafeRawBufferPointer(rebasing: buffer[base...]))
    makeRoom(8)
    start.storeBytes(of: sum.littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  /// A number from 0 on.
  package mutating func count(_ value: Int) {
    makeRoom(10)
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      put(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    put(UInt8(truncatingIfNeeded: rest))
  }

  /// Any number; small ones of either sign are short.
  package mutating func int(_ value: Int) { count((value << 1) ^ (value >> (Int.bitWidth - 1))) }

  package mutating func int(_ value: Int?) {
    flag(value != nil)
    if let value { int(value) }
  }

  package mutating func flag(_ value: Bool) {
    makeRoom(1)
    put(value ? 1 : 0)
  }

  package mutating func double(_ value: Double) {
    makeRoom(9)
    // One byte for the two commonest values.
    if value == 1 || value == 0 {
      put(value == 1 ? 1 : 0)
      return
    }
    put(2)
    start.storeBytes(
      of: value.bitPattern.littleEndian, toByteOffset: count, as: UInt64.self)
    count += 8
  }

  /// A text that hardly repeats.
  package mutating func text(_ value: String) {
    var value = value
    value.withUTF8 { text(Slice(UnsafeRawBufferPointer($0))) }
  }

  package mutating func text(_ value: String?) {
    flag(value != nil)
    if let value { text(value) }
  }

  /// A text that is there.
  package mutating func text(_ value: Slice) {
    count(value.count)
    raw(value)
  }

  /// A text, or none.
  package mutating func text(optional value: Slice) {
    flag(!value.isNone)
    if !value.isNone { text(value) }
  }

  /// A text that repeats: written in full the first time, as a number afterwards.
  package mutating func name(_ value: String?) {
    guard let value else {
      count(0)
      return
    }
    var name = value
    name.withUTF8 { self.name(Slice(UnsafeRawBufferPointer($0))) }
  }

  /// A text that repeats, or none.
  package mutating func name(_ value: Slice) {
    guard let source = value.start else {
      count(0)
      return
    }
    // Behind the mark of a new name and the length of this one.
    var offset = count + 2
    var rest = value.count >> 7
    while rest > 0 {
      offset += 1
      rest >>= 7
    }
    let known = names.number(
      of: source, count: value.count, in: UnsafeRawPointer(start) + base, offset: offset - base)
    if let known {
      count(known + 2)
      return
    }
    makeRoom(1)
    put(1)
    text(value)
  }

  package mutating func names(_ values: [String]) {
    count(values.count)
    for value in values { name(value) }
  }

  /// Bytes as they are.
  package mutating func raw(_ value: Slice) {
    guard let source = value.start, value.count > 0 else { return }
    makeRoom(value.count)
    (start + count).copyMemory(from: source, byteCount: value.count)
    count += value.count
  }

  private mutating func put(_ byte: UInt8) {
    start.storeBytes(of: byte, toByteOffset: count, as: UInt8.self)
    count += 1
  }

  private mutating func makeRoom(_ more: Int) {
    if count + more > capacity { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    larger.copyMemory(from: start, byteCount: count)
    start.deallocate()
    start = larger
  }
}
