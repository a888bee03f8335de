/// The letters of a Hangul syllable.
enum KoreanJamo {
  /// Last letters that endings are told by.
  static let none: UInt32 = 0
  static let n: UInt32 = 4
  static let d: UInt32 = 7
  static let l: UInt32 = 8
  static let m: UInt32 = 16
  static let b: UInt32 = 17
  static let s: UInt32 = 19
  static let ss: UInt32 = 20

  private static let base: UInt32 = 0xAC00

  static func isSyllable(_ scalar: UInt32) -> Bool { (base...0xD7A3).contains(scalar) }

  /// The last letter of a syllable, 0 for none.
  static func final(_ scalar: UInt32) -> UInt32 {
    isSyllable(scalar) ? (scalar - base) % 28 : 0
  }

  /// The vowel of a syllable, 0 (ㅏ) to 20 (ㅣ).
  static func vowel(_ scalar: UInt32) -> UInt32 { (scalar - base) / 28 % 21 }

  /// The syllable with another last letter.
  static func with(final letter: UInt32, _ scalar: UInt32) -> UInt32 {
    scalar - (scalar - base) % 28 + letter
  }

  /// The syllable with another vowel and no last letter.
  static func with(vowel: UInt32, _ scalar: UInt32) -> UInt32 {
    base + ((scalar - base) / 588 * 21 + vowel) * 28
  }

  static func scalars(_ text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }

  static func text(_ scalars: some Sequence<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
