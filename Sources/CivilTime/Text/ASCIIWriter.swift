/// Gathers ASCII text byte by byte, which is many times faster than growing a `String`.
struct ASCIIWriter {
  private var bytes: [UInt8] = []

  /// What was written.
  var string: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A year of at least four digits, with a minus before year 0.
  mutating func year(_ year: Int) {
    if year < 0 { bytes.append(UInt8(ascii: "-")) }
    number(abs(year), width: 4)
  }

  /// A number that is not negative, with zeros before it up to the width.
  mutating func number(_ value: Int, width: Int) {
    let start = bytes.count
    var (rest, digits) = (value, 0)
    while rest > 0 || digits < width {
      bytes.append(UInt8(rest % 10) + UInt8(ascii: "0"))
      rest /= 10
      digits += 1
    }
    bytes[start...].reverse()
  }
}
