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

  /// The syllable with a plain first consonant and with one vowel for ㅐ and ㅔ, for names that
  /// transliterations spell in several ways.
  static func plain(_ scalar: UInt32) -> UInt32 {
    guard isSyllable(scalar) else { return scalar }
    let code = scalar - base
    let vowel = code / 28 % 21
    let merged: UInt32 = vowel == 1 ? 5 : vowel == 3 ? 7 : vowel
    return base + (plainLeads[Int(code / 588)] * 21 + merged) * 28 + code % 28
  }

  /// ㄱ for ㄲ and ㅋ, ㄷ for ㄸ and ㅌ, ㅂ for ㅃ and ㅍ, ㅅ for ㅆ, ㅈ for ㅉ and ㅊ.
  private static let plainLeads: [UInt32] = [
    0, 0, 2, 3, 3, 5, 6, 7, 7, 9, 9, 11, 12, 12, 12, 0, 3, 7, 18,
  ]

  static func scalars(_ text: some StringProtocol) -> [UInt32] { text.unicodeScalars.map(\.value) }

  static func text(_ scalars: some Sequence<UInt32>) -> String {
    String(String.UnicodeScalarView(scalars.compactMap(Unicode.Scalar.init)))
  }
}
