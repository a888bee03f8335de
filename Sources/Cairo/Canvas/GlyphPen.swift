internal import CCairo

/// Gathers the glyphs of a line and hands them to Cairo face by face, with their text.
final class GlyphPen {
  /// Words of the line that is being drawn; -1 for a space.
  var words: [Int] = []
  private var glyphs: [cairo_glyph_t] = []
  private var clusters: [cairo_text_cluster_t] = []
  private var text: [CChar] = []
  private var backward = false
  private var face: OpaquePointer?
  private var size = 0.0
  private var setFace: OpaquePointer?
  private var setSize = 0.0

  /// Takes up a face and a size; draws what was gathered in another.
  func use(
    _ face: OpaquePointer, size: Double, backward: Bool, on context: OpaquePointer, _ outline: Bool
  ) {
    if face == self.face, size == self.size, backward == self.backward { return }
    flush(on: context, asOutline: outline)
    self.face = face
    self.size = size
    self.backward = backward
  }

  func add(glyph: UInt32, x: Double, y: Double) {
    glyphs.append(cairo_glyph_t(index: UInt(glyph), x: x, y: y))
  }

  func add(bytes: Int, glyphs count: Int) {
    clusters.append(cairo_text_cluster_t(num_bytes: Int32(bytes), num_glyphs: Int32(count)))
  }

  func add(text bytes: ArraySlice<UInt8>) {
    text.append(contentsOf: bytes.lazy.map { CChar(bitPattern: $0) })
  }

  func add(byte: UInt8) { text.append(CChar(bitPattern: byte)) }

  /// Draws what was gathered.
  func flush(on context: OpaquePointer, asOutline: Bool) {
    guard let face, !glyphs.isEmpty else { return clear() }
    if face != setFace || size != setSize {
      cairo_set_font_face(context, face)
      cairo_set_font_size(context, size)
      setFace = face
      setSize = size
    }
    if asOutline {
      // Pictures: Cairo 1.16 would put each glyph on a whole pixel.
      cairo_new_path(context)
      cairo_glyph_path(context, glyphs, Int32(glyphs.count))
      cairo_fill(context)
    } else {
      let flags = backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(0)
      cairo_show_text_glyphs(
        context, text, Int32(text.count), glyphs, Int32(glyphs.count), clusters,
        Int32(clusters.count), flags)
    }
    clear()
  }

  private func clear() {
    glyphs.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
  }
}
