/// The key of a member, compared byte by byte with the literals of a `switch`.
///
/// A key is read for every value of a record; a string for each would cost more than the value.
public struct JSONKey: Sendable {
  /// The first sixteen bytes, the lowest byte first.
  private let words: (UInt64, UInt64)
  /// Number of bytes; keys longer than sixteen equal no literal but are told apart by `rest`.
  private let count: Int
  private let rest: [UInt8]

  init(_ bytes: UnsafeRawBufferPointer) {
    count = bytes.count
    words = JSONKey.words(bytes)
    rest = bytes.count > 16 ? Array(bytes[16...]) : []
  }

  private static func words(_ bytes: UnsafeRawBufferPointer) -> (UInt64, UInt64) {
    (word(bytes, from: 0), bytes.count > 8 ? word(bytes, from: 8) : 0)
  }

  /// Up to eight bytes from an offset on.
  private static func word(_ bytes: UnsafeRawBufferPointer, from start: Int) -> UInt64 {
    if bytes.count >= start + 8 {
      return UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var word: UInt64 = 0
    for index in start..<bytes.count { word |= UInt64(bytes[index]) << (8 * (index - start)) }
    return word
  }

  /// Whether a key is a literal.
  public static func ~= (literal: StaticString, key: JSONKey) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard count == key.count else { return false }
    let bytes = UnsafeRawBufferPointer(start: literal.utf8Start, count: count)
    // One byte tells most keys of the same length apart.
    guard count == 0 || bytes[0] == UInt8(truncatingIfNeeded: key.words.0) else { return false }
    return words(bytes) == key.words
      && (count <= 16 || key.rest.elementsEqual(bytes[16...]))
  }
}

extension JSONReader {
  /// Reads the key of a member.
  mutating func key() throws(JSONError) -> JSONKey {
    let start = try openString()
    let end = try plainEnd(from: start)
    if bytes[end] == 0x22 {
      offset = end + 1
      return bytes.withUnsafeBytes {
        JSONKey(UnsafeRawBufferPointer(rebasing: $0[start..<end]))
      }
    }
    return try stringBytes().withUnsafeBytes { JSONKey($0) }
  }
}
