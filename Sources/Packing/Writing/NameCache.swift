/// The numbers of names that were written lately.
///
/// A small table in which a name can push out another: what is pushed out is merely written in
/// full again, and a full dictionary would cost more than it saves. Names are not kept but pointed
/// at where they stand in the record.
struct NameCache: ~Copyable {
  private struct Slot {
    /// Which record the slot is of; another one's does not count.
    var record: UInt32 = 0
    var number: UInt32 = 0
    var offset: UInt32 = 0
    var count: UInt32 = 0
  }

  private let slots: UnsafeMutablePointer<Slot>
  private var record: UInt32 = 1
  private var count: UInt32 = 0

  init() {
    slots = .allocate(capacity: NameCache.size)
    slots.initialize(repeating: Slot(), count: NameCache.size)
  }

  deinit { slots.deallocate() }

  /// Forgets every name: a new record begins.
  mutating func restart() {
    record &+= 1
    count = 0
    // After four thousand million records old slots could look like new ones.
    if record == 0 {
      slots.update(repeating: Slot(), count: NameCache.size)
      record = 1
    }
  }

  /// The number of a name that was written before; otherwise nil, and the name takes the next.
  ///
  /// - Parameters:
  ///   - record: the first byte of the record.
  ///   - offset: where the name will stand in it if it is written now.
  mutating func number(
    of name: UnsafeRawPointer, count length: Int, in start: UnsafeRawPointer, offset: Int
  ) -> Int? {
    let slot = NameCache.slot(of: name, count: length)
    let known = slots[slot]
    if known.record == record, Int(known.count) == length,
      NameCache.isSame(start + Int(known.offset), name, count: length)
    {
      return Int(known.number)
    }
    slots[slot] = Slot(
      record: record, number: count, offset: UInt32(truncatingIfNeeded: offset),
      count: UInt32(truncatingIfNeeded: length))
    count += 1
    return nil
  }

  private static let size = 256

  private static func isSame(_ a: UnsafeRawPointer, _ b: UnsafeRawPointer, count: Int) -> Bool {
    var index = 0
    while index + 8 <= count {
      if a.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        != b.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      {
        return false
      }
      index += 8
    }
    while index < count {
      if a.load(fromByteOffset: index, as: UInt8.self)
        != b.load(fromByteOffset: index, as: UInt8.self)
      {
        return false
      }
      index += 1
    }
    return true
  }

  /// From length, first and last bytes; the same on every machine, so that records are too.
  private static func slot(of name: UnsafeRawPointer, count: Int) -> Int {
    func byte(_ offset: Int) -> UInt64 {
      UInt64(name.load(fromByteOffset: offset, as: UInt8.self))
    }
    func four(_ offset: Int) -> UInt64 {
      UInt64(UInt32(littleEndian: name.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    func eight(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: name.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    let head: UInt64
    let tail: UInt64
    if count >= 8 {
      (head, tail) = (eight(0), eight(count - 8))
    } else if count >= 4 {
      (head, tail) = (four(0), four(count - 4))
    } else if count > 0 {
      (head, tail) = (byte(0) | byte(count / 2) << 8 | byte(count - 1) << 16, 0)
    } else {
      (head, tail) = (0, 0)
    }
    let mixed = (head ^ (tail &* 0x9E37_79B9_7F4A_7C15)) &+ UInt64(truncatingIfNeeded: count)
    return Int(truncatingIfNeeded: (mixed &* 0xD6E8_FEB8_6659_FD93) >> 56)
  }
}
