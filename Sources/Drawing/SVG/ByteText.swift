/// Builds the bytes of an XML file: escaped text, short numbers.
struct ByteText {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Adds markup as it stands.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds markup made by the program itself, such as an id.
  mutating func markup(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func append(contentsOf other: ByteText) { bytes.append(contentsOf: other.bytes) }

  mutating func append(contentsOf other: ArraySlice<UInt8>) { bytes.append(contentsOf: other) }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Adds words from outside: markup is escaped, and what XML forbids or would turn the words
  /// round is left out.
  mutating func escaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "'": raw("&#39;")
      case "\t", "\n", "\r": bytes.append(0x20)
      default:
        if !PlainText.isUnfit(scalar) {
          bytes.append(contentsOf: Unicode.UTF8.encode(scalar) ?? .init())
        }
      }
    }
  }

  /// Adds a number with at most two decimals and no needless zeros.
  mutating func number(_ value: Double) { hundredths(ByteText.hundredths(value)) }

  /// Adds a number with at most one decimal.
  mutating func tenths(_ value: Double) {
    number(value.isFinite && abs(value) < 1e9 ? (value * 10).rounded() / 10 : 0)
  }

  /// A number in hundredths, as it will be written.
  static func hundredths(_ value: Double) -> Int {
    value.isFinite && abs(value) < 1e9 ? Int((value * 100).rounded()) : 0
  }

  /// Adds a number of hundredths.
  mutating func hundredths(_ value: Int) {
    var rest = value
    if rest < 0 {
      bytes.append(0x2d)
      rest = -rest
    }
    let (whole, fraction) = rest.quotientAndRemainder(dividingBy: 100)
    if whole != 0 || fraction == 0 { bytes.append(contentsOf: String(whole).utf8) }
    guard fraction != 0 else { return }
    bytes.append(0x2e)
    bytes.append(UInt8(0x30 + fraction / 10))
    if fraction % 10 != 0 { bytes.append(UInt8(0x30 + fraction % 10)) }
  }

  /// Adds a number after another: a minus sign or a leading point needs no space before it.
  mutating func nextHundredths(_ value: Int) {
    if value >= 0 { bytes.append(0x20) }
    hundredths(value)
  }
}
