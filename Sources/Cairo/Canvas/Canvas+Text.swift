internal import CCairo

extension Canvas {
  /// Draws a line of text in the colour set, its baseline beginning at a point.
  ///
  /// Text drawn so can be searched and copied from a PDF.
  ///
  /// - Parameter goesOn: whether more text of the same colour, weight and size follows at once,
  ///   with nothing else drawn between: Cairo then hears of both together, which costs less.
  public func show(
    _ text: String, x: Double, y: Double, weight: FaceWeight, size: Double, shaper: TextShaper,
    goesOn: Bool = false
  ) {
    var line = LineOfText(canvas: context, pen: pen, shaper: shaper, weight: weight, size: size)
    if case .png = format { line.asOutline = true }
    line.drawsSpaces = format == .pdf
    line.draw(text, x: x, y: y)
    if !goesOn { pen.flush(on: context, asOutline: line.asOutline) }
  }
}

/// Draws the words of a line one after the other.
private struct LineOfText {
  let canvas: OpaquePointer
  let pen: GlyphPen
  let shaper: TextShaper
  let weight: FaceWeight
  let size: Double
  var asOutline = false
  /// Only where the text can be copied; a space has no ink.
  var drawsSpaces = true

  init(canvas: OpaquePointer, pen: GlyphPen, shaper: TextShaper, weight: FaceWeight, size: Double) {
    self.canvas = canvas
    self.pen = pen
    self.shaper = shaper
    self.weight = weight
    self.size = size
  }

  func draw(_ text: String, x: Double, y: Double) {
    let store = shaper.stores[weight.rawValue]
    let turns = shaper.gatherWords(of: text, weight: weight, into: &pen.words)
    if turns { BidirectionalOrder.reorder(&pen.words, in: store) }
    store.withContents { draw($0, x: x, y: y) }
  }

  private func draw(_ store: GlyphStore.Contents, x start: Double, y: Double) {
    let space = shaper.space(weight) * size
    let faces = shaper.stacks[weight.rawValue].faces
    var x = start
    // A space takes the face of the word before it, so that a line is not cut up.
    var last = faces[0]
    for number in pen.words {
      guard number >= 0 else {
        if drawsSpaces, let glyph = last.space {
          pen.use(last.drawing, size: size, backward: false, on: canvas, asOutline)
          pen.add(glyph: glyph, x: x, y: y)
          pen.add(bytes: 1, glyphs: 1)
          pen.add(byte: 0x20)
        }
        x += space
        continue
      }
      for index in store.words[number].segments {
        let segment = store.segments[Int(index)]
        if segment.face < 0 {
          box(UnsafeBufferPointer(rebasing: store.text[segment.text.asInt]), x: x, y: y)
        } else {
          last = faces[Int(segment.face)]
          draw(segment, of: store, face: last, x: x, y: y)
        }
        x += segment.advance * size
      }
    }
  }

  private func draw(
    _ segment: GlyphStore.Segment, of store: GlyphStore.Contents, face: FontFace, x: Double,
    y: Double
  ) {
    pen.use(face.drawing, size: size, backward: segment.backward, on: canvas, asOutline)
    pen.add(
      UnsafeBufferPointer(rebasing: store.glyphs[segment.glyphs.asInt]), x: x, y: y, size: size)
    pen.add(UnsafeBufferPointer(rebasing: store.clusters[segment.clusters.asInt]))
    pen.add(text: UnsafeBufferPointer(rebasing: store.text[segment.text.asInt]))
    // Cairo takes the clusters of such a stretch from its end; the next is one of its own.
    if segment.backward { pen.flush(on: canvas, asOutline: asOutline) }
  }

  /// A box with the code point in it; the digits stand for the character when text is copied.
  private func box(_ utf8: UnsafeBufferPointer<UInt8>, x: Double, y: Double) {
    pen.flush(on: canvas, asOutline: asOutline)
    guard let scalar = String(decoding: utf8, as: UTF8.self).unicodeScalars.first else { return }
    let box = MissingGlyph(scalar)
    cairo_new_path(canvas)
    cairo_save(canvas)
    cairo_set_line_width(canvas, 0.04 * size)
    cairo_set_dash(canvas, nil, 0, 0)
    cairo_rectangle(
      canvas, x + 0.05 * size, y - 0.78 * size, (box.width - 0.1) * size, 0.88 * size)
    cairo_stroke(canvas)
    cairo_restore(canvas)
    let face = shaper.stacks[weight.rawValue].faces[0]
    pen.use(face.drawing, size: size * MissingGlyph.size, backward: false, on: canvas, asOutline)
    var count = 0
    for (row, digits) in box.rows.enumerated() {
      for (column, digit) in digits.unicodeScalars.enumerated() {
        pen.add(
          glyph: face.glyph(digit) ?? 0,
          x: x + (0.1 + Double(column) * MissingGlyph.digit + 0.01) * size,
          y: y - (row == 0 ? 0.42 : 0.02) * size)
        count += 1
      }
    }
    pen.add(bytes: utf8.count, glyphs: count)
    pen.add(text: utf8)
  }
}

extension Range<Int32> {
  /// The same range for subscripts.
  fileprivate var asInt: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
