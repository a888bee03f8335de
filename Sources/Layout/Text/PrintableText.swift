extension String {
  /// The text without what must never reach a page: control characters and the invisible marks
  /// that turn the direction of text. White space stays; data files keep the text whole.
  public var printable: String {
    var utf8 = self.utf8.makeIterator()
    var suspect = false
    while let byte = utf8.next() {
      if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte == 0xEF
      {
        suspect = true
        break
      }
    }
    guard suspect else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where !String.isHidden(scalar) { result.append(scalar) }
    return String(result)
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
