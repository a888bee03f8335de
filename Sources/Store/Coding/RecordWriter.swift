/// Writes values as compact bytes: variable-length numbers, and each name only once.
///
/// The same value gives the same bytes, so stored records can be compared without reading them.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []
  private var names = NameCache()

  init(reserving capacity: Int = 512) { bytes.reserveCapacity(capacity) }

  /// Begins another record in the same memory.
  mutating func restart() {
    bytes.removeAll(keepingCapacity: true)
    names.restart()
  }

  /// Puts the record under its seal: nothing can be written behind it.
  mutating func seal() {
    let sum = bytes.withUnsafeBytes { Seal.sum($0) }
    withUnsafeBytes(of: sum.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A number from 0 on.
  mutating func count(_ value: Int) {
    var rest = UInt(bitPattern: value)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Any number; small ones of either sign are short.
  mutating func int(_ value: Int) { count((value << 1) ^ (value >> (Int.bitWidth - 1))) }

  mutating func int(_ value: Int?) {
    flag(value != nil)
    if let value { int(value) }
  }

  mutating func flag(_ value: Bool) { bytes.append(value ? 1 : 0) }

  mutating func double(_ value: Double) {
    // One byte for the two commonest values.
    if value == 1 || value == 0 {
      bytes.append(value == 1 ? 1 : 0)
      return
    }
    bytes.append(2)
    withUnsafeBytes(of: value.bitPattern.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A text that hardly repeats.
  mutating func text(_ value: String) {
    count(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  mutating func text(_ value: String?) {
    flag(value != nil)
    if let value { text(value) }
  }

  /// A text that repeats: written in full the first time, as a number afterwards.
  mutating func name(_ value: String?) {
    guard let value else {
      count(0)
      return
    }
    var name = value
    name.withUTF8 { utf8 in
      // Behind the mark of a new name and the length of this one.
      var offset = bytes.count + 2
      var rest = utf8.count >> 7
      while rest > 0 {
        offset += 1
        rest >>= 7
      }
      if let known = names.number(of: utf8, in: bytes, offset: offset) {
        count(known + 2)
        return
      }
      bytes.append(1)
      count(utf8.count)
      bytes.append(contentsOf: utf8)
    }
  }

  mutating func names(_ values: [String]) {
    count(values.count)
    for value in values { name(value) }
  }
}
