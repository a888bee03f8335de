/// Telling UTF-8 from what is not.
public enum UTF8Check {
  /// Offset of the first byte that is not UTF-8, or nil; surrogates and overlong forms are not.
  public static func firstFault(_ bytes: [UInt8], from start: Int = 0) -> Int? {
    bytes.withUnsafeBytes { firstFault($0, from: start) }
  }

  /// Offset of the first byte of a buffer that is not UTF-8, or nil.
  public static func firstFault(_ buffer: UnsafeRawBufferPointer, from start: Int = 0) -> Int? {
    let count = buffer.count
    var index = start
    while index < count {
      // Thirty-two and eight ASCII bytes at a time.
      while index + 32 <= count {
        let word =
          buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          | buffer.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self)
          | buffer.loadUnaligned(fromByteOffset: index + 16, as: UInt64.self)
          | buffer.loadUnaligned(fromByteOffset: index + 24, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 != 0 { break }
        index += 32
      }
      while index + 8 <= count,
        buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        index += 8
      }
      guard index < count else { return nil }
      let width = width(buffer, at: index)
      if width == 0 { return index }
      index += width
    }
    return nil
  }

  /// Length of the character at an offset, 0 where there is none.
  public static func width(_ buffer: UnsafeRawBufferPointer, at index: Int) -> Int {
    let first = buffer[index]
    if first < 0x80 { return 1 }
    let count = buffer.count
    func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      index + offset < count && range.contains(buffer[index + offset])
    }
    switch first {
    case 0xC2...0xDF: return follows(1) ? 2 : 0
    case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
    case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
    case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
    case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
    case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
    case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
    default: return 0
    }
  }
}
