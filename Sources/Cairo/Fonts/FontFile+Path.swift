internal import CCairo
internal import CFreeType
internal import CHarfBuzz

extension FontFile {
  /// Whether a style sheet names a file, not a family.
  static func isPath(_ name: String) -> Bool {
    let lower = name.lowercased()
    return name.contains("/") || [".ttf", ".otf", ".ttc"].contains { lower.hasSuffix($0) }
  }

  /// A static font file by its path.
  ///
  /// - Throws: `FontError` where it cannot be read as a font, is variable or has no outlines.
  init(path: String) throws(FontError) {
    func refused(_ why: String, _ hint: String) -> FontError {
      FontError(family: path, lookedFor: why, reason: .unreadable(path: path), hint: hint)
    }
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else {
      throw refused("FreeType", "install libfreetype6")
    }
    defer { FT_Done_FreeType(library) }
    var face: FT_Face?
    guard FT_New_Face(library, path, 0, &face) == 0, let face else {
      throw refused(
        "a font file that FreeType can read",
        "give the path of a .ttf file, from the style sheet's folder or from the root")
    }
    let flags = Int(face.pointee.face_flags)
    guard flags & (1 << 8) == 0 else {
      throw refused(
        "a static font", "a variable font loses its names in a PDF: give one static file a weight")
    }
    guard flags & 1 != 0 else {
      throw refused("a font with outlines", "bitmap fonts cannot be printed at any size")
    }
    let isBold = Int(face.pointee.style_flags) & 2 != 0
    self.init(
      path: path, index: 0, family: face.pointee.family_name.map { String(cString: $0) } ?? path,
      weight: isBold ? 200 : 80, slant: 0, width: 100,
      format: FT_Get_Font_Format(face).map { String(cString: $0) } ?? "")
  }
}
