/// Folding of letters to lower-case ASCII, so that `P’yŏngan` and `P'yongan` are one word.
enum LatinFolding {
  /// Base letters of U+00C0–U+024F and U+1E00–U+1EFF; `.` where a letter has none.
  private static let latin1AndA =
    "AAAAAAACEEEEIIIIDNOOOOO.OUUUUYTsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
    + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlL"
    + "lLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs"
  private static let latinB =
    "..................f.............Oo.............Uu..............."
    + "....DDdLLlNNnAaIiOoUuUuUuUuUu.AaAa....GgKkOoOo..jDDdGg..NnAa...."
    + "AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............" + "................"
  private static let latinAdditional =
    "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm"
    + "MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv"
    + "WwWwWwWwWwXxXxYyZzZzZzhtwy.s..S.AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe"
    + "EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......"

  private static let low = Array((latin1AndA + latinB).utf8)
  private static let high = Array(latinAdditional.utf8)

  /// The ASCII base letter of a Latin letter outside ASCII, upper or lower case, or nil.
  static func base(_ scalar: UInt32) -> UInt8? {
    let letter: UInt8
    switch scalar {
    case 0xC0...0x24F: letter = low[Int(scalar - 0xC0)]
    case 0x1E00...0x1EFF: letter = high[Int(scalar - 0x1E00)]
    default: return nil
    }
    return letter == UInt8(ascii: ".") ? nil : letter
  }

  /// The second base letter of a ligature, as `e` of `æ`, or 0.
  static func second(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0xC6, 0xE6, 0x152, 0x153: UInt8(ascii: "e")
    case 0xDF, 0x1E9E: UInt8(ascii: "s")
    case 0xDE, 0xFE: UInt8(ascii: "h")
    case 0x132, 0x133: UInt8(ascii: "j")
    default: 0
    }
  }
}
