internal import CCairo
internal import CFreeType
internal import CHarfBuzz

/// One face, opened for shaping (HarfBuzz) and for drawing (Cairo over FreeType).
///
/// Cairo keeps faces in caches of its own beyond the life of this object, so the FreeType face and
/// its library are handed to Cairo and freed when Cairo lets go of them.
final class FontFace {
  /// Where it comes from.
  let file: FontFile
  /// HarfBuzz's font, scaled to the units of the em.
  let shaping: OpaquePointer
  /// Cairo's face.
  let drawing: OpaquePointer
  /// Units of the em.
  let unitsPerEm: Double
  /// The glyph of a space.
  private(set) lazy var space = glyph(" ")

  init(_ file: FontFile) throws(FontError) {
    func unreadable() -> FontError {
      FontError(
        family: file.family, lookedFor: "a font file that FreeType and HarfBuzz can read",
        reason: .unreadable(path: file.path), hint: "install the font again")
    }
    guard let blob = hb_blob_create_from_file_or_fail(file.path) else { throw unreadable() }
    let face = hb_face_create(blob, UInt32(file.index))
    hb_blob_destroy(blob)
    guard let face, hb_face_get_glyph_count(face) > 0, let font = hb_font_create(face) else {
      hb_face_destroy(face)
      throw unreadable()
    }
    let units = hb_face_get_upem(face)
    hb_face_destroy(face)
    hb_font_set_scale(font, Int32(units), Int32(units))
    guard let drawing = FontFace.cairoFace(file) else {
      hb_font_destroy(font)
      throw unreadable()
    }
    self.file = file
    self.shaping = font
    self.drawing = drawing
    self.unitsPerEm = Double(units)
  }

  deinit {
    hb_font_destroy(shaping)
    cairo_font_face_destroy(drawing)
  }

  /// The glyph of a code point, without shaping.
  func glyph(_ scalar: Unicode.Scalar) -> UInt32? {
    var glyph: hb_codepoint_t = 0
    return hb_font_get_nominal_glyph(shaping, scalar.value, &glyph) != 0 && glyph != 0 ? glyph : nil
  }

  /// Whether HarfBuzz finds glyphs for all of a cluster, such as a syllable of single letters.
  func composes(_ cluster: [Unicode.Scalar]) -> Bool {
    let buffer = hb_buffer_create()
    defer { hb_buffer_destroy(buffer) }
    for (number, scalar) in cluster.enumerated() {
      hb_buffer_add(buffer, scalar.value, UInt32(number))
    }
    hb_buffer_set_content_type(buffer, HB_BUFFER_CONTENT_TYPE_UNICODE)
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR)
    hb_buffer_set_script(
      buffer, hb_unicode_script(hb_unicode_funcs_get_default(), cluster[0].value))
    hb_shape(shaping, buffer, nil, 0)
    var count: UInt32 = 0
    guard let infos = hb_buffer_get_glyph_infos(buffer, &count) else { return false }
    return (0..<Int(count)).allSatisfy { infos[$0].codepoint != 0 }
  }

  /// Highest and lowest point of the ink of a glyph over the baseline, in ems.
  func inkExtent(_ scalar: Unicode.Scalar) -> (top: Double, bottom: Double)? {
    guard let glyph = glyph(scalar) else { return nil }
    var extents = hb_glyph_extents_t()
    guard hb_font_get_glyph_extents(shaping, glyph, &extents) != 0 else { return nil }
    let top = Double(extents.y_bearing) / unitsPerEm
    return (top, top + Double(extents.height) / unitsPerEm)
  }

  /// Its address is what Cairo knows the library by.
  private nonisolated(unsafe) static let libraryKey =
    UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

  private static func cairoFace(_ file: FontFile) -> OpaquePointer? {
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return nil }
    var face: FT_Face?
    guard FT_New_Face(library, file.path, FT_Long(file.index), &face) == 0, let face else {
      FT_Done_FreeType(library)
      return nil
    }
    // FT_LOAD_NO_HINTING: hinted advances come out up to 9 % wide.
    guard
      let cairo = cairo_ft_font_face_create_for_ft_face(face, Int32(FT_LOAD_NO_HINTING))
    else {
      FT_Done_FreeType(library)
      return nil
    }
    let status = cairo_font_face_set_user_data(cairo, libraryKey, UnsafeMutableRawPointer(library))
    {
      // Frees the face as well: it is the only one of this library.
      library in FT_Done_FreeType(library.map { OpaquePointer($0) })
    }
    guard status == CAIRO_STATUS_SUCCESS else {
      cairo_font_face_destroy(cairo)
      FT_Done_FreeType(library)
      return nil
    }
    return cairo
  }
}
