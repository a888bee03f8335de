/// What a character may be in a file that is read by machines and by people.
enum PlainText {
  /// Control characters, marks and overrides of direction, what is no character at all.
  static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7f...0x9f, 0x61c, 0x200b, 0x200e, 0x200f, 0x2028...0x202e, 0x2060...0x206f,
      0xfeff, 0xfff0...0xfffb, 0xfdd0...0xfdef, 0xe0000...0xe007f:
      true
    default: scalar.value & 0xfffe == 0xfffe
    }
  }

  /// The words without what is unfit; white space of any kind becomes a space.
  static func clean(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" || scalar == "\n" || scalar == "\r" {
        result.append(" ")
      } else if !isUnfit(scalar) {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
