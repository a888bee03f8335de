/// The encoding that a web page declares in its first bytes.
enum HTMLCharset {
  /// The value of `charset=` in the first 2048 bytes, or nil.
  static func declared(_ bytes: [UInt8]) -> String? {
    value(of: Array("charset=".utf8), bytes)
  }

  /// The value of `encoding=` in the first 2048 bytes, or nil.
  static func declaredByXML(_ bytes: [UInt8]) -> String? {
    value(of: Array("encoding=".utf8), bytes)
  }

  private static func value(of name: [UInt8], _ bytes: [UInt8]) -> String? {
    let window = 0..<min(bytes.count, 2048)
    for index in window where ByteScan.lower(bytes[index]) == name[0] {
      guard let end = ByteScan.match(name, bytes, at: index, end: window.upperBound) else {
        continue
      }
      var start = end
      if start < window.upperBound, bytes[start] == 0x22 || bytes[start] == 0x27 { start += 1 }
      var stop = start
      while stop < window.upperBound,
        ByteScan.isAlphanumeric(bytes[stop]) || bytes[stop] == 0x2D || bytes[stop] == 0x5F
      {
        stop += 1
      }
      return stop > start ? String(decoding: bytes[start..<stop], as: UTF8.self) : nil
    }
    return nil
  }
}
