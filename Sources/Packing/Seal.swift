/// A sum over bytes by which damage shows that SQLite cannot see.
///
/// Not against forgery: whoever can write the file can write the sum.
package enum Seal {
  /// Bytes of a seal.
  package static let size = 8

  /// The sum of some bytes: eight at a time, each step reversible, so that one changed bit always
  /// gives another sum.
  package static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash ^ UInt64(littleEndian: word))
      index += 8
    }
    while index < bytes.count {
      hash = mixed(hash ^ UInt64(bytes[index]))
      index += 1
    }
    return hash
  }

  /// The sum of a text, as a number that SQLite holds.
  package static func sum(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { Int(truncatingIfNeeded: sum(UnsafeRawBufferPointer($0))) }
  }

  /// The bytes with their seal behind them.
  package static func closed(_ bytes: [UInt8]) -> [UInt8] {
    var closed = bytes
    let sum = bytes.withUnsafeBytes(sum)
    withUnsafeBytes(of: sum.littleEndian) { closed.append(contentsOf: $0) }
    return closed
  }

  /// The bytes before their seal.
  package static func content(_ closed: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: closed[..<max(0, closed.count - size)])
  }

  /// The bytes before their seal, if that is unbroken.
  package static func opened(
    _ closed: UnsafeRawBufferPointer
  ) throws(BrokenRecord) -> UnsafeRawBufferPointer {
    guard closed.count >= size else { throw BrokenRecord(offset: closed.count) }
    let content = content(closed)
    let seal = closed.loadUnaligned(fromByteOffset: content.count, as: UInt64.self)
    guard UInt64(littleEndian: seal) == sum(content) else {
      throw BrokenRecord(offset: content.count)
    }
    return content
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0xD6E8_FEB8_6659_FD93
    return product ^ (product >> 32)
  }
}
