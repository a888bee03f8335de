/// The numbers of names that were written lately.
///
/// A small table in which a name can push out another: what is pushed out is merely written in
/// full again, and a full dictionary would cost more than it saves.
struct NameCache {
  private var slots: [(name: String, number: Int)?] = []
  private var count = 0

  /// The number of a name that was written before; otherwise nil, and the name takes the next.
  mutating func number(of name: String) -> Int? {
    if slots.isEmpty { slots = Array(repeating: nil, count: NameCache.size) }
    let slot = NameCache.slot(of: name)
    if let known = slots[slot], known.name == name { return known.number }
    slots[slot] = (name, count)
    count += 1
    return nil
  }

  private static let size = 64

  /// From length, first and last bytes; the same on every machine, so that records are too.
  private static func slot(of name: String) -> Int {
    var name = name
    return name.withUTF8 { bytes in
      var hash = UInt64(truncatingIfNeeded: bytes.count)
      for byte in bytes.prefix(8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      for byte in bytes.suffix(8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
      return Int(truncatingIfNeeded: (hash ^ (hash >> 29)) % UInt64(size))
    }
  }
}
