/// Builds the text of PDF objects.
struct PDFText {
  var bytes: [UInt8] = []

  init() {}

  init(_ text: String) { bytes = Array(text.utf8) }

  /// Adds syntax as it stands.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Adds bytes as they stand.
  mutating func raw(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  /// Adds a whole number, with a space before it where one is needed.
  mutating func integer(_ value: Int) {
    if let last = bytes.last, !" [<>()".utf8.contains(last) { bytes.append(0x20) }
    bytes.append(contentsOf: String(value).utf8)
  }

  /// Adds a reference to an object.
  mutating func reference(_ number: Int) {
    integer(number)
    raw(" 0 R")
  }

  /// Adds a number with at most two decimals.
  mutating func number(_ value: Double) {
    var text = ByteText()
    text.number(value)
    if let last = bytes.last, !" [<>()".utf8.contains(last) { bytes.append(0x20) }
    bytes.append(contentsOf: text.bytes)
  }

  /// Adds words: as they stand where they are ASCII, else as UTF-16.
  mutating func string(_ words: String) {
    let words = PlainText.clean(words)
    guard words.utf8.allSatisfy({ $0 < 0x80 }) else {
      raw("<FEFF")
      for unit in words.utf16 {
        hex(UInt8(unit >> 8))
        hex(UInt8(unit & 0xff))
      }
      return raw(">")
    }
    raw("(")
    for byte in words.utf8 {
      if byte == 0x28 || byte == 0x29 || byte == 0x5c { bytes.append(0x5c) }
      bytes.append(byte)
    }
    raw(")")
  }

  /// Adds bytes as a hexadecimal string.
  mutating func hexString(_ data: [UInt8]) {
    raw("<")
    for byte in data { hex(byte) }
    raw(">")
  }

  private mutating func hex(_ byte: UInt8) {
    for digit in [byte >> 4, byte & 15] { bytes.append(digit + (digit < 10 ? 0x30 : 0x37)) }
  }
}
