/// The plain letters under Latin letters with marks.
///
/// Tables made from the canonical decompositions of Unicode 15, with the letters that have none
/// (ø, đ, ł, ı ...) set to what newspapers write; `.` stands for no letter, `!` for two.
enum LatinBase {
  /// The plain letter under U+00C0 to U+024F or U+1E00 to U+1EFF, `!` for two, or nil.
  static func letter(of value: UInt32) -> UInt8? {
    let byte: UInt8
    switch value {
    case 0xC0..<0x250: byte = latin[Int(value - 0xC0)]
    case 0x1E00..<0x1F00: byte = additional[Int(value - 0x1E00)]
    default: return nil
    }
    return byte == UInt8(ascii: ".") ? nil : byte
  }

  /// The two plain letters that stand for one.
  static func pair(of value: UInt32) -> StaticString {
    switch value {
    case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: "ae"
    case 0x152, 0x153: "oe"
    case 0xDE, 0xFE: "th"
    default: "ss"
    }
  }

  private static let latin = Array(
    ("aaaaaa!ceeeeiiiidnooooo.ouuuuy!!aaaaaa!ceeeeiiiidnooooo.ouuuuy!yaaaaaaccccccccdd"
      + "ddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkkkllllllllllnnnnnnnnnoooooo!!rrrrrrssssss"
      + "ssttttttuuuuuuuuuuuuwwyyyzzzzzzsbb........d...ee.......ikk......oo.............u"
      + "u..yy........................aaiioouuuuuuuuuueaaaa!!..ggkkoooo..j...gg..nnaa!!oo"
      + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy...............b............").utf8)

  private static let additional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooo"
      + "oooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s..!."
      + "aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuu"
      + "uuyyyyyyyy......").utf8)
}
