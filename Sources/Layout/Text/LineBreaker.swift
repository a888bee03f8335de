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

  /// A stretch as a range of bytes.
  struct Span {
    var bytes: Range<Int>
    var hasSpaceAfter: Bool
    var mayBreakAfter: Bool
  }

  /// The stretches of a text, in order; spaces collapse to one, control characters are dropped.
  ///
  /// The last piece never may break; the caller decides what follows it.
  public static func pieces(of text: Substring) -> [Piece] {
    var text = text
    return text.withUTF8 { spans(of: $0) }.map { span in
      let start = text.utf8.index(text.startIndex, offsetBy: span.bytes.lowerBound)
      let end = text.utf8.index(start, offsetBy: span.bytes.count)
      return Piece(
        text: text[start..<end], hasSpaceAfter: span.hasSpaceAfter,
        mayBreakAfter: span.mayBreakAfter)
    }
  }

  /// The same stretches of a text of well-formed UTF-8.
  static func spans(of text: UnsafeBufferPointer<UInt8>) -> [Span] {
    var spans: [Span] = []
    spans.reserveCapacity(text.count / 5 + 1)
    var start = 0
    var index = 0
    var previous: Unicode.Scalar?
    var beforePrevious: Unicode.Scalar?
    var isAddress = false

    func finish(_ end: Int, space: Bool) {
      if start < end {
        spans.append(Span(bytes: start..<end, hasSpaceAfter: space, mayBreakAfter: true))
      } else if space, !spans.isEmpty {
        spans[spans.count - 1].hasSpaceAfter = true
      } else if space {
        spans.append(Span(bytes: end..<end, hasSpaceAfter: true, mayBreakAfter: true))
      }
    }

    while index < text.count {
      let (scalar, length) = scalar(of: text, at: index)
      var next = index + length
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
          previous != "." || text[start..<index].contains(where: { (0x30...0x39).contains($0) })
        {
          finish(index, space: false)
          start = index
        }
        beforePrevious = previous
        previous = scalar
        // No break inside a run of plain letters and digits, most of any text.
        if isPlain(scalar.value) {
          let first = next
          while next < text.count, isPlain(UInt32(text[next])) { next += 1 }
          if next > first {
            beforePrevious = Unicode.Scalar(text[next - 2])
            previous = Unicode.Scalar(text[next - 1])
          }
        }
      }
      index = next
    }
    finish(text.count, space: false)
    if let last = spans.indices.last, !spans[last].hasSpaceAfter {
      spans[last].mayBreakAfter = false
    }
    return spans
  }

  /// The character at a place, and how many bytes it takes.
  private static func scalar(
    of text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, Int) {
    let lead = text[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
    var value = UInt32(lead) & (0x7f >> UInt32(length))
    for byte in text[(index + 1)..<min(index + length, text.count)] {
      value = value << 6 | UInt32(byte & 0x3f)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
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
