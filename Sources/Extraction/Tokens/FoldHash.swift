/// FNV-1a over folded bytes, finished so that the low bits may index a table.
struct FoldHash {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  mutating func add(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  @inline(__always)
  var value: UInt32 { UInt32(truncatingIfNeeded: state ^ (state >> 32)) }

  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = FoldHash()
    for byte in bytes { hash.add(byte) }
    return hash.value
  }
}
