/// Reads EDTF from left to right, each byte once, without recursion.
struct EDTFParser {
  private let bytes: [UInt8]
  /// The offset of the next byte.
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next byte, or nil at the end.
  var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The byte so far ahead of the next one, or nil beyond the end.
  func peek(_ distance: Int) -> UInt8? {
    position + distance < bytes.count ? bytes[position + distance] : nil
  }

  /// Moves over the byte if it is the next one.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  /// Moves over the next byte.
  mutating func advance() { position += 1 }

  /// Moves over `..` if it is next.
  mutating func skipDots() -> Bool {
    guard next == .dot, peek(1) == .dot else { return false }
    position += 2
    return true
  }

  /// The next digit, moved over; nil where the next byte is none.
  mutating func digit() -> UInt8? {
    guard let byte = next, byte.isDigit else { return nil }
    position += 1
    return byte - .zero
  }

  /// A whole expression, to the end of the string.
  mutating func expression() throws(EDTFError) -> EDTF.Value {
    guard !bytes.isEmpty else {
      throw EDTFError(
        kind: .empty, column: 1, reason: "the string is empty",
        expected: "a date, an interval or a set")
    }
    if next == .openBracket || next == .openBrace { return .set(try set()) }
    let start = try intervalEnd()
    if next == .slash { return .interval(try interval(from: start)) }
    guard case .date(let date) = start else { throw unexpected("'/' and the end of the interval") }
    if next == .T { return .dateTime(try dateTime(on: date)) }
    try end(expecting: date.continuation(isIntervalEnd: false))
    return .date(date)
  }

  /// Makes sure that nothing follows.
  func end(expecting expected: String) throws(EDTFError) {
    if next != nil { throw unexpected(expected) }
  }

  /// The error for the next byte, or for the end of the string.
  func unexpected(_ expected: String) -> EDTFError {
    let column = position + 1
    guard let scalar = nextScalar else {
      return EDTFError(
        kind: .unexpectedEnd, column: column, reason: "the string ends too early",
        expected: expected)
    }
    return EDTFError(
      kind: .unexpectedCharacter, column: column, reason: EDTFParser.complaint(about: scalar),
      expected: expected)
  }

  /// An error of meaning at an offset already passed.
  func error(
    _ kind: EDTFError.Kind, at offset: Int, _ reason: String, expected: String
  ) -> EDTFError {
    EDTFError(kind: kind, column: offset + 1, reason: reason, expected: expected)
  }

  /// The text read since the offset.
  func text(since offset: Int) -> String {
    String(decoding: bytes[offset..<position], as: UTF8.self)
  }

  private var nextScalar: Unicode.Scalar? {
    let rest = bytes[position...].prefix(4)
    return String(decoding: rest, as: UTF8.self).unicodeScalars.first
  }

  private static func complaint(about scalar: Unicode.Scalar) -> String {
    switch scalar {
    case " ", "\t", "\n", "\r", "\u{A0}": "a space cannot stand in EDTF"
    case "u", "x": "an unspecified digit is written 'X', not '\(scalar)'"
    case "y": "a long year begins with 'Y', not 'y'"
    case "e": "an exponent is written 'E', not 'e'"
    case "p", "s": "significant digits are written 'S', not '\(scalar)'"
    case "?", "~", "%": "'\(scalar)' cannot stand here ('?' and '~' together are written '%')"
    case "\u{2010}"..."\u{2015}", "\u{2212}": "a dash or minus is written '-', not '\(scalar)'"
    case "(", ")": "groups are not bracketed; a qualifier stands right of the group"
    case "\0"..<" ", "\u{7F}"..."\u{9F}": "a control character cannot stand in EDTF"
    default: "'\(scalar)' cannot stand here"
    }
  }
}

extension UInt8 {
  static let zero = UInt8(ascii: "0")
  static let dot = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let hyphen = UInt8(ascii: "-")
  static let plus = UInt8(ascii: "+")
  static let slash = UInt8(ascii: "/")
  static let colon = UInt8(ascii: ":")
  static let openBracket = UInt8(ascii: "[")
  static let closeBracket = UInt8(ascii: "]")
  static let openBrace = UInt8(ascii: "{")
  static let closeBrace = UInt8(ascii: "}")
  static let E = UInt8(ascii: "E")
  static let S = UInt8(ascii: "S")
  static let T = UInt8(ascii: "T")
  static let X = UInt8(ascii: "X")
  static let Y = UInt8(ascii: "Y")
  static let Z = UInt8(ascii: "Z")

  var isDigit: Bool { (48...57).contains(self) }
}
