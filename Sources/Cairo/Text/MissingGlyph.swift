/// The box that stands for a character that no font has: its code point in two rows of digits.
struct MissingGlyph {
  /// Upper and lower row of hexadecimal digits.
  let rows: [String]
  /// Advance in ems, with the space before and after the box.
  var width: Double { Double(rows[0].utf8.count) * MissingGlyph.digit + 0.2 }
  /// Size of the digits in ems of the text.
  static let size = 0.36
  /// Width of a digit's place in ems of the text.
  static let digit = 0.24

  init(_ scalar: Unicode.Scalar) {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let length = hex.utf8.count <= 4 ? 4 : 6
    let padded = String(repeating: "0", count: length - hex.utf8.count) + hex
    rows = [String(padded.prefix(length / 2)), String(padded.suffix(length / 2))]
  }
}
