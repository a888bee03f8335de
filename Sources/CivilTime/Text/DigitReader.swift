/// Reads numbers of fixed width; what does not fit is left where it is.
struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position == bytes.count }
  var remaining: Int { bytes.count - position }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
    position += 1
    return true
  }

  /// Exactly so many digits.
  mutating func number(_ width: Int) -> Int? {
    guard remaining >= width else { return nil }
    var value = 0
    for byte in bytes[position..<position + width] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    position += width
    return value
  }

  /// Four digits, with a minus before any year but 0.
  mutating func year() -> Int? {
    let negative = skip("-")
    guard let year = number(4), !(negative && year == 0) else { return nil }
    return negative ? -year : year
  }
}
