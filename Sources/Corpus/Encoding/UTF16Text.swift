/// UTF-16, strictly: a lone surrogate or half a unit is a fault.
enum UTF16Text {
  /// Whether bytes without a mark look like UTF-16, and in which order: true for big-endian.
  static func byteOrder(_ bytes: [UInt8]) -> Bool? {
    let window = bytes.prefix(4096)
    guard window.count >= 4, bytes.count % 2 == 0 else { return nil }
    var even = 0
    var odd = 0
    for (index, byte) in window.enumerated() where byte == 0 {
      if index % 2 == 0 { even += 1 } else { odd += 1 }
    }
    let half = window.count / 2
    if even * 10 >= half * 4, odd * 20 <= half { return true }
    if odd * 10 >= half * 4, even * 20 <= half { return false }
    return nil
  }

  static func decode(_ bytes: [UInt8], from start: Int, big: Bool) throws(TextDecoder.Fault)
    -> [UInt8]
  {
    guard (bytes.count - start) % 2 == 0 else {
      throw TextDecoder.Fault(
        reason: .encoding, offset: bytes.count - 1, message: "half a UTF-16 unit at the end")
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = start
    func unit(_ at: Int) -> UInt32 {
      big
        ? UInt32(bytes[at]) << 8 | UInt32(bytes[at + 1])
        : UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at])
    }
    while index < bytes.count {
      var value = unit(index)
      var width = 2
      if (0xD800...0xDBFF).contains(value), index + 3 < bytes.count {
        let low = unit(index + 2)
        if (0xDC00...0xDFFF).contains(low) {
          value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
          width = 4
        }
      }
      guard value != 0, let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        throw TextDecoder.Fault(
          reason: value == 0 ? .binary : .encoding, offset: index,
          message: (value == 0 ? "a NUL" : "a lone surrogate") + " at offset \(index)")
      }
      text.append(contentsOf: encoded)
      index += width
    }
    return text
  }
}
