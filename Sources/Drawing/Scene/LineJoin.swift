internal import Layout

/// How the lines of a paragraph are joined when they are read or copied.
enum LineJoin {
  /// Whether a line of text goes on in another line and ends with a whole word.
  ///
  /// Layout drops the space at which it breaks a line. Where it breaks without one, after a hyphen
  /// or between Han characters, none is put back.
  static func needsSpace(after index: Int, in items: [SceneItem], inline: Int) -> Bool {
    guard case .text(let text) = items[index], let last = text.string.unicodeScalars.last else {
      return false
    }
    // Links begin and end between the lines of a paragraph.
    var inline = inline
    for next in items[(index + 1)...].prefix(5) {
      switch next {
      case .open(let tag):
        guard tag.role == nil || tag.role == .span else { return false }
        inline += 1
      case .close:
        inline -= 1
        guard inline >= 0 else { return false }
      case .rect, .path: return false
      case .text(let line):
        guard line.origin.y > text.origin.y, let first = line.string.unicodeScalars.first else {
          return false
        }
        return !isJoined(text.string.unicodeScalars, last) && !(isHan(last) && isHan(first))
      }
    }
    return false
  }

  /// Whether words end in a space, or in a hyphen, dash or stroke that stands at a word.
  private static func isJoined(_ words: String.UnicodeScalarView, _ last: Unicode.Scalar) -> Bool {
    if last == " " { return true }
    guard "-/\u{2010}\u{2013}\u{2014}".unicodeScalars.contains(last) else { return false }
    return words.dropLast().last.map { $0 != " " } ?? false
  }

  private static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2e80...0x312f, 0x3190...0xa4cf, 0xf900...0xfaff, 0x20000...0x3ffff: true
    default: false
    }
  }
}
