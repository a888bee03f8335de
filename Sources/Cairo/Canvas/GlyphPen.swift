internal import CCairo

/// Gathers the glyphs of a line and hands them to Cairo face by face, with their text.
final class GlyphPen {
  /// Words of the line that is being drawn; -1 for a space.
  @exclusivity(unchecked) var words: [Int] = []
  @exclusivity(unchecked) private var glyphs = GrowingBuffer<cairo_glyph_t>()
  @exclusivity(unchecked) private var clusters = GrowingBuffer<cairo_text_cluster_t>()
  @exclusivity(unchecked) private var text = GrowingBuffer<UInt8>()
  private var backward = false
  private var face: OpaquePointer?
  private var size = 0.0
  private var setFace: OpaquePointer?
  private var setSize = 0.0

  deinit {
    glyphs.free()
    clusters.free()
    text.free()
  }

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
    glyphs.room(for: 1)[0] = cairo_glyph_t(index: UInt(glyph), x: x, y: y)
  }

  /// Adds glyphs one after the other, the pen at a place.
  func add(
    _ more: UnsafeBufferPointer<GlyphStore.Glyph>, x start: Double, y: Double, size: Double
  ) {
    let target = glyphs.room(for: more.count)
    var x = start
    for index in more.indices {
      let glyph = more[index]
      target[index] = cairo_glyph_t(
        index: UInt(glyph.id), x: x + Double(glyph.dx) * size, y: y - Double(glyph.dy) * size)
      x += Double(glyph.advance) * size
    }
  }

  func add(bytes: Int, glyphs count: Int) {
    clusters.room(for: 1)[0] = cairo_text_cluster_t(
      num_bytes: Int32(bytes), num_glyphs: Int32(count))
  }

  func add(_ more: UnsafeBufferPointer<GlyphStore.Cluster>) {
    let target = clusters.room(for: more.count)
    for index in more.indices {
      target[index] = cairo_text_cluster_t(
        num_bytes: Int32(more[index].bytes), num_glyphs: Int32(more[index].glyphs))
    }
  }

  func add(text bytes: UnsafeBufferPointer<UInt8>) {
    let target = text.room(for: bytes.count)
    for index in bytes.indices { target[index] = bytes[index] }
  }

  func add(byte: UInt8) { text.room(for: 1)[0] = byte }

  /// Draws what was gathered.
  func flush(on context: OpaquePointer, asOutline: Bool) {
    guard let face, glyphs.count > 0 else { return clear() }
    if face != setFace || size != setSize {
      cairo_set_font_face(context, face)
      cairo_set_font_size(context, size)
      setFace = face
      setSize = size
    }
    if asOutline {
      // Pictures: Cairo 1.16 would put each glyph on a whole pixel.
      cairo_new_path(context)
      cairo_glyph_path(context, glyphs.start, Int32(glyphs.count))
      cairo_fill(context)
    } else {
      let flags = backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(0)
      let characters = UnsafeRawPointer(text.start).assumingMemoryBound(to: CChar.self)
      cairo_show_text_glyphs(
        context, characters, Int32(text.count), glyphs.start, Int32(glyphs.count), clusters.start,
        Int32(clusters.count), flags)
    }
    clear()
  }

  private func clear() {
    glyphs.count = 0
    clusters.count = 0
    text.count = 0
  }
}

/// Elements of a plain type in memory that grows and is used again, without the checks that an
/// array makes at each of a hundred thousand glyphs.
private struct GrowingBuffer<Element: BitwiseCopyable> {
  private(set) var start: UnsafeMutablePointer<Element>
  private var capacity: Int
  var count = 0

  init() {
    capacity = 256
    start = .allocate(capacity: capacity)
  }

  func free() { start.deallocate() }

  /// Where the next elements go, which count as there already.
  mutating func room(for more: Int) -> UnsafeMutablePointer<Element> {
    if count + more > capacity {
      capacity = max(capacity * 2, count + more)
      let larger = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
      larger.update(from: start, count: count)
      start.deallocate()
      start = larger
    }
    count += more
    return start + (count - more)
  }
}
