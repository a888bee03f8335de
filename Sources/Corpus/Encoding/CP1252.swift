/// Windows-1252, of which ISO 8859-1 text is a part.
enum CP1252 {
  /// The text, or nil where a byte is undefined or a control.
  static func decode(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      let value = byte >= 0xA0 ? UInt32(byte) : upper[Int(byte) - 0x80]
      guard value != 0, let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
        return nil
      }
      text.append(contentsOf: encoded)
    }
    return text
  }

  /// Scalars of the bytes 0x80 to 0x9F; 0 where undefined.
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
