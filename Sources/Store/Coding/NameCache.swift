/// The numbers of names that were written lately.
///
/// A small table in which a name can push out another: what is pushed out is merely written in
/// full again, and a full dictionary would cost more than it saves. Names are not kept but pointed
/// at where they stand in the record.
struct NameCache {
  private struct Slot {
    /// Which record the slot is of; another one's does not count.
    var record: UInt32 = 0
    var number: UInt32 = 0
    var offset: UInt32 = 0
    var count: UInt32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: NameCache.size)
  private var record: UInt32 = 1
  private var count: UInt32 = 0

  /// Forgets every name: a new record begins.
  mutating func restart() {
    record &+= 1
    count = 0
    // After four thousand million records old slots could look like new ones.
    if record == 0 {
      slots = [Slot](repeating: Slot(), count: NameCache.size)
      record = 1
    }
  }

  /// The number of a name that was written before; otherwise nil, and the name takes the next.
  ///
  /// - Parameters:
  ///   - bytes: the record so far.
  ///   - offset: where the name will stand in it if it is written now.
  mutating func number(
    of name: UnsafeBufferPointer<UInt8>, in bytes: [UInt8], offset: Int
  ) -> Int? {
    let slot = NameCache.slot(of: name)
    let known = slots[slot]
    if known.record == record, Int(known.count) == name.count {
      let start = Int(known.offset)
      let isSame = bytes.withUnsafeBufferPointer { bytes in
        var index = 0
        while index < name.count, bytes[start + index] == name[index] { index += 1 }
        return index == name.count
      }
      if isSame { return Int(known.number) }
    }
    slots[slot] = Slot(
      record: record, number: count, offset: UInt32(truncatingIfNeeded: offset),
      count: UInt32(truncatingIfNeeded: name.count))
    count += 1
    return nil
  }

  private static let size = 64

  /// From length, first and last bytes; the same on every machine, so that records are too.
  private static func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
    var hash = UInt64(truncatingIfNeeded: name.count)
    for index in 0..<min(8, name.count) { hash = (hash ^ UInt64(name[index])) &* 0x100_0000_01B3 }
    for index in max(0, name.count - 8)..<name.count {
      hash = (hash ^ UInt64(name[index])) &* 0x100_0000_01B3
    }
    return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) % UInt64(size))
  }
}
