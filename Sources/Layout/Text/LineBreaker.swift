/// Finds where a text may be broken into lines, after the spirit of UAX 14.
///
/// Lines break at spaces, after dashes, after a slash, after the two dots of a date interval, and
/// between Han characters and kana. Hangul breaks at spaces only. No line ends in a hyphen: readers
/// of the file's text would take it for a word parted there, and drop it; addresses break before
/// theirs.
public enum LineBreaker {
  /// A stretch that stays on one line.
  public struct Piece: Hashable, Sendable {
    /// The words, without the spaces that follow.
    public var text: Substring
    /// Whether a space follows that is printed unless the line ends here.
    public var hasSpaceAfter: Bool
    /// Whether the line may end here.
    public var mayBreakAfter: Bool
  }

  /// The stretches of a text, in order; spaces collapse to one, control characters are dropped.
  ///
  /// The last piece never may break; the caller decides what follows it.
  public static func pieces(of text: Substring) -> [Piece] {
    var pieces: [Piece] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var index = start
    var previous: Unicode.Scalar?
    var beforePrevious: Unicode.Scalar?
    var isAddress = false

    func finish(_ end: Substring.Index, space: Bool) {
      if start < end {
        pieces.append(
          Piece(text: text[start..<end], hasSpaceAfter: space, mayBreakAfter: true))
      } else if space, !pieces.isEmpty {
        pieces[pieces.count - 1].hasSpaceAfter = true
      } else if space {
        pieces.append(Piece(text: text[end..<end], hasSpaceAfter: true, mayBreakAfter: true))
      }
    }

    while index < scalars.endIndex {
      let scalar = scalars[index]
      var next = scalars.index(after: index)
      if isSpace(scalar) {
        finish(index, space: scalar != "\u{200B}")
        start = next
        beforePrevious = nil
        previous = nil
        isAddress = false
      } else {
        isAddress = isAddress || (scalar == "/" && previous == "/")
        // What would stand alone before the break must be more than a bracket.
        if let previous, index > start,
          (isAddress && scalar == "-")
            || breaks(between: previous, and: scalar, after: beforePrevious),
          previous != "." || holdsDigit(scalars[start..<index])
        {
          finish(index, space: false)
          start = index
        }
        beforePrevious = previous
        previous = scalar
        // No break inside a run of plain letters and digits, most of any text.
        if isPlain(scalar.value) {
          while next < text.endIndex, isPlain(UInt32(text.utf8[next])) {
            beforePrevious = previous
            previous = Unicode.Scalar(text.utf8[next])
            next = text.utf8.index(after: next)
          }
        }
      }
      index = next
    }
    finish(scalars.endIndex, space: false)
    if let last = pieces.indices.last, !pieces[last].hasSpaceAfter {
      pieces[last].mayBreakAfter = false
    }
    return pieces
  }

  /// White space at which lines break: not the no-break spaces.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85, 0x1680, 0x2000...0x2006, 0x2008...0x200B, 0x2028, 0x2029, 0x205F,
      0x3000:
      true
    default: false
    }
  }

  private static func breaks(
    between left: Unicode.Scalar, and right: Unicode.Scalar, after beforeLeft: Unicode.Scalar?
  ) -> Bool {
    if right.value < 0x80, left.value < 0x80, isPlain(left.value) { return false }
    switch left {
    case "\u{2013}", "\u{2014}":
      return beforeLeft != nil && !isCloser(right)
    case "/":
      return beforeLeft != nil && right != "/" && !isCloser(right)
    case ".":
      return beforeLeft == "." && isDigit(right)
    default: break
    }
    guard isIdeographic(left) || isIdeographic(right) else { return false }
    return !isCloser(right) && !isOpener(left) && !right.properties.isGraphemeExtend
      && right != "\u{2060}" && left != "\u{2060}" && left != "\u{00A0}" && right != "\u{00A0}"
  }

  /// A letter or digit of ASCII.
  private static func isPlain(_ value: UInt32) -> Bool {
    (97...122).contains(value) || (65...90).contains(value) || (48...57).contains(value)
  }

  private static func holdsDigit(_ scalars: Substring.UnicodeScalarView) -> Bool {
    scalars.contains(where: isDigit)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// Han characters and kana; Hangul is set by words.
  static func isIdeographic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "\"", "'", "’", "”", "»", "…", "、", "。",
      "，", "．", "！", "？", "：", "；", "）", "］", "」", "』", "》", "〉", "】", "・", "ー", "々", "っ", "ッ",
      "ゃ", "ゅ", "ょ", "ャ", "ュ", "ョ":
      true
    default: false
    }
  }

  private static func isOpener(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "“", "‘", "«", "（", "［", "「", "『", "《", "〈", "【": true
    default: false
    }
  }
}
