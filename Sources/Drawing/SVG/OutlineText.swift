/// A stretch of glyphs of one colour, as Cairo's SVG has it.
struct OutlineText {
  /// One glyph: the number of its outline and its place from the first, in hundredths of a point.
  struct Glyph: Hashable {
    var outline: Int
    var dx: Int
    var dy: Int
  }
  /// Colour as an attribute.
  var paint: ByteText
  /// Place of the first glyph in hundredths of a point.
  var x: Int
  var y: Int
  var glyphs: [Glyph]
}
