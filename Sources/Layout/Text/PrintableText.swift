extension String {
  /// The text without what must never reach a page: control characters and the invisible marks
  /// that turn the direction of text. White space stays; data files keep the text whole.
  public var printable: String {
    guard mayHide else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where !String.isHidden(scalar) { result.append(scalar) }
    return String(result)
  }

  /// Whether any byte could belong to a hidden character; quotation marks and Hangul could not.
  private var mayHide: Bool {
    // Most text has nothing but ASCII, which is asked for first.
    var isPlain = true
    for byte in utf8 where byte &- 0x20 >= 0x5f {
      isPlain = isPlain && (0x09...0x0d).contains(byte)
    }
    guard !isPlain else { return false }
    var lead: UInt8 = 0
    var middle: UInt8 = 0
    for byte in utf8 {
      if byte &- 0x20 < 0x5f {
        lead = middle
        middle = byte
        continue
      }
      switch (lead, middle, byte) {
      case (_, _, 0x00...0x08), (_, _, 0x0E...0x1F), (_, _, 0x7F): return true
      // U+0080 to U+009F; U+061C.
      case (_, 0xC2, 0x80...0x9F), (_, 0xD8, 0x9C): return true
      // U+200E, U+200F, U+202A to U+202E; U+2066 to U+2069.
      case (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA6...0xA9):
        return true
      // U+FEFF; U+FFF9 to U+FFFB.
      case (0xEF, 0xBB, 0xBF), (0xEF, 0xBF, 0xB9...0xBB): return true
      default: break
      }
      lead = middle
      middle = byte
    }
    return false
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85: false
    case 0x00...0x1F, 0x7F...0x9F: true
    // Bidirectional embeddings, overrides, isolates and marks.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    // Byte order mark and interlinear annotation.
    case 0xFEFF, 0xFFF9...0xFFFB: true
    default: false
    }
  }
}
