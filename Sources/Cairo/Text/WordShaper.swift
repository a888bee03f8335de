internal import CHarfBuzz

/// Shapes one word with HarfBuzz into a store: kerning on, ligatures off.
struct WordShaper {
  let stack: FontStack
  private let buffer: OpaquePointer
  private let features: [hb_feature_t]
  private let language: OpaquePointer?

  init(stack: FontStack) {
    self.stack = stack
    buffer = hb_buffer_create()
    // Never the language of the machine's locale: the same text must come out the same everywhere.
    language = hb_language_from_string("en", -1)
    features = ["liga=0", "clig=0"].map { name in
      var feature = hb_feature_t()
      hb_feature_from_string(name, -1, &feature)
      return feature
    }
  }

  func close() { hb_buffer_destroy(buffer) }

  /// Shapes a word, keeps it in the store and gives its number; `missing` hears of each character
  /// that no font has.
  func shape(
    _ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64, into store: GlyphStore,
    missing: (Unicode.Scalar) -> Void
  ) -> Int {
    let text = Int32(store.text.count)..<Int32(store.text.count + bytes.count)
    store.text.append(contentsOf: bytes)
    let firstSegment = Int32(store.segments.count)
    var advance = 0.0
    var rightToLeft = false
    var leftToRight = false
    if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) && bytes.first != nil {
      let latin = HB_SCRIPT_LATIN.rawValue
      leftToRight = bytes.contains { (0x61...0x7a).contains($0 | 0x20) }
      append(face: 0, script: latin, utf8: bytes, text: text, to: store)
    } else {
      for item in Itemiser(stack: stack).items(of: String(decoding: bytes, as: UTF8.self)) {
        if item.face < 0 {
          for scalar in item.scalars where !Itemiser.isJoiner(scalar) {
            appendBox(scalar, to: store)
            missing(scalar)
          }
          continue
        }
        let start = store.text.count
        for scalar in item.scalars { store.text.append(contentsOf: UTF8.encode(scalar)!) }
        let copy = Array(store.text[start...])
        copy.withUnsafeBufferPointer { utf8 in
          let range = Int32(start)..<Int32(start + utf8.count)
          append(face: item.face, script: item.script, utf8: utf8, text: range, to: store)
        }
        if WordShaper.isRightToLeft(item.script) {
          rightToLeft = true
        } else if item.script != 0 {
          leftToRight = true
        }
      }
    }
    let segments = firstSegment..<Int32(store.segments.count)
    if rightToLeft { store.segments[Int(firstSegment)...].reverse() }
    for segment in store.segments[Int(firstSegment)...] { advance += segment.advance }
    return store.add(
      GlyphStore.Word(
        hash: hash, text: text, segments: segments, advance: advance, isRightToLeft: rightToLeft,
        isLeftToRight: leftToRight && !rightToLeft))
  }

  static func isRightToLeft(_ script: UInt32) -> Bool {
    script != 0
      && hb_script_get_horizontal_direction(hb_script_t(rawValue: script)) == HB_DIRECTION_RTL
  }

  private func append(
    face number: Int, script: UInt32, utf8: UnsafeBufferPointer<UInt8>, text: Range<Int32>,
    to store: GlyphStore
  ) {
    let face = stack.faces[number]
    let backward = WordShaper.isRightToLeft(script)
    hb_buffer_clear_contents(buffer)
    let characters = UnsafeRawPointer(utf8.baseAddress)?.assumingMemoryBound(to: CChar.self)
    hb_buffer_add_utf8(buffer, characters, Int32(utf8.count), 0, Int32(utf8.count))
    hb_buffer_set_direction(buffer, backward ? HB_DIRECTION_RTL : HB_DIRECTION_LTR)
    hb_buffer_set_script(
      buffer, script == 0 ? HB_SCRIPT_COMMON : hb_script_t(rawValue: script))
    hb_buffer_set_language(buffer, language)
    hb_shape(face.shaping, buffer, features, UInt32(features.count))
    var count: UInt32 = 0
    let infos = hb_buffer_get_glyph_infos(buffer, &count)
    let positions = hb_buffer_get_glyph_positions(buffer, &count)
    let firstGlyph = Int32(store.glyphs.count)
    let firstCluster = Int32(store.clusters.count)
    var advance = 0.0
    if let infos, let positions, count > 0 {
      let units = face.unitsPerEm
      for index in 0..<Int(count) {
        let place = positions[index]
        advance += Double(place.x_advance) / units
        store.glyphs.append(
          GlyphStore.Glyph(
            id: infos[index].codepoint, advance: Float(Double(place.x_advance) / units),
            dx: Float(Double(place.x_offset) / units), dy: Float(Double(place.y_offset) / units)))
      }
      appendClusters(infos, count: Int(count), bytes: utf8.count, backward: backward, to: store)
    }
    store.segments.append(
      GlyphStore.Segment(
        face: Int32(number), backward: backward, glyphs: firstGlyph..<Int32(store.glyphs.count),
        clusters: firstCluster..<Int32(store.clusters.count), text: text, advance: advance))
  }

  /// Clusters in the order of the text, as Cairo wants them.
  private func appendClusters(
    _ infos: UnsafeMutablePointer<hb_glyph_info_t>, count: Int, bytes: Int, backward: Bool,
    to store: GlyphStore
  ) {
    var index = 0
    func cluster(_ number: Int) -> Int {
      Int(infos[backward ? count - 1 - number : number].cluster)
    }
    while index < count {
      var end = index + 1
      while end < count, cluster(end) == cluster(index) { end += 1 }
      let next = end < count ? cluster(end) : bytes
      store.clusters.append(
        GlyphStore.Cluster(bytes: UInt16(next - cluster(index)), glyphs: UInt16(end - index)))
      index = end
    }
  }

  private func appendBox(_ scalar: Unicode.Scalar, to store: GlyphStore) {
    let start = Int32(store.text.count)
    store.text.append(contentsOf: UTF8.encode(scalar)!)
    let here = Int32(store.glyphs.count)
    let cluster = Int32(store.clusters.count)
    store.segments.append(
      GlyphStore.Segment(
        face: -1, backward: false, glyphs: here..<here, clusters: cluster..<cluster,
        text: start..<Int32(store.text.count), advance: MissingGlyph(scalar).width))
  }
}
