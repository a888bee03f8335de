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
    separate()
    if value < 0 { bytes.append(0x2d) }
    digits(value.magnitude)
  }

  private mutating func digits(_ value: UInt) {
    if value >= 10 { digits(value / 10) }
    bytes.append(UInt8(0x30 + value % 10))
  }

  /// A space, where a number would else be read as one with what stands before it.
  private mutating func separate() {
    switch bytes.last {
    case nil, 0x20, 0x5b, 0x3c, 0x3e, 0x28, 0x29: break
    default: bytes.append(0x20)
    }
  }

  /// Adds a reference to an object.
  mutating func reference(_ number: Int) {
    integer(number)
    raw(" 0 R")
  }

  /// Adds a number with at most two decimals.
  mutating func number(_ value: Double) {
    if value == value.rounded(), abs(value) < 1_000_000 { return integer(Int(value)) }
    var text = ByteText()
    text.number(value)
    separate()
    bytes.append(contentsOf: text.bytes)
  }

  /// Adds words: in PDFDocEncoding (ISO 32000-1, annex D.2) where it has them all, else as UTF-16.
  mutating func string(_ words: String) {
    let words = PlainText.clean(words)
    guard words.utf8.allSatisfy({ $0 < 0x80 }) else {
      let codes = words.unicodeScalars.compactMap(PDFText.documentCode)
      if codes.count == words.unicodeScalars.count { return literal(codes) }
      raw("<FEFF")
      for unit in words.utf16 {
        hex(UInt8(unit >> 8))
        hex(UInt8(unit & 0xff))
      }
      return raw(">")
    }
    literal(words.utf8)
  }

  private mutating func literal(_ codes: some Sequence<UInt8>) {
    raw("(")
    for byte in codes {
      if byte == 0x28 || byte == 0x29 || byte == 0x5c { bytes.append(0x5c) }
      bytes.append(byte)
    }
    raw(")")
  }

  /// The code of a character in PDFDocEncoding; a space for one that does not break.
  private static func documentCode(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x20..<0x7f: UInt8(scalar.value)
    case 0xa0: 0x20
    case 0xa1...0xff where scalar.value != 0xad: UInt8(scalar.value)
    case 0x2026: 0x83
    case 0x2014: 0x84
    case 0x2013: 0x85
    case 0x2212: 0x8a
    case 0x201c: 0x8d
    case 0x201d: 0x8e
    case 0x2018: 0x8f
    case 0x2019: 0x90
    default: nil
    }
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
