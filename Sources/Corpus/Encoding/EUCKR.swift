import Glibc

/// EUC-KR as extended in code page 949, through the C library's converter.
enum EUCKR {
  /// Whether every byte outside ASCII belongs to a pair, and at least half of the pairs are Hangul.
  static func isLikely(_ bytes: [UInt8]) -> Bool {
    var pairs = 0
    var hangul = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      if lead < 0x80 {
        index += 1
        continue
      }
      guard lead >= 0x81, lead <= 0xFE, index + 1 < bytes.count else { return false }
      let trail = bytes[index + 1]
      let isExtended = lead <= 0xC6 && (ByteScan.isLetter(trail) || trail >= 0x81)
      guard (lead >= 0xA1 && trail >= 0xA1 && trail <= 0xFE) || (isExtended && trail <= 0xFE) else {
        return false
      }
      pairs += 1
      if (0xB0...0xC8).contains(lead), trail >= 0xA1 { hangul += 1 }
      index += 2
    }
    return pairs > 0 && hangul * 2 >= pairs
  }

  static func decode(_ bytes: [UInt8]) throws(TextDecoder.Fault) -> [UInt8] {
    let converter = iconv_open("UTF-8", "CP949")
    guard Int(bitPattern: converter) != -1 else {
      throw TextDecoder.Fault(
        reason: .converter, offset: 0,
        message: "this system cannot convert EUC-KR (the C library's converter is not installed)")
    }
    defer { iconv_close(converter) }
    var input = bytes
    var output = [UInt8](repeating: 0, count: bytes.count * 3 / 2 + 16)
    var written = 0
    var failedAt: Int?
    input.withUnsafeMutableBytes { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.assumingMemoryBound(to: CChar.self)
        var left = source.count
        var into = target.baseAddress?.assumingMemoryBound(to: CChar.self)
        var room = target.count
        let result = iconv(converter, &from, &left, &into, &room)
        if result == Int.max || Int(bitPattern: UInt(result)) == -1 {
          failedAt = source.count - left
        }
        written = target.count - room
      }
    }
    if let failedAt {
      throw TextDecoder.Fault(
        reason: .encoding, offset: failedAt,
        message: "bytes that are not EUC-KR at offset \(failedAt)")
    }
    output.removeSubrange(written...)
    return output
  }
}
