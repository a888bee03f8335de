import Extraction
import Knowledge

/// Words of a text as one line of a title.
enum TitleText {
  /// The words in one line: no quotation marks, no glosses in brackets, single spaces.
  static func plain(_ text: [UInt8], _ range: Range<Int>) -> String {
    guard range.lowerBound >= 0, range.upperBound <= text.count else { return "" }
    return String(unsafeUninitializedCapacity: range.count) { out in
      text.withUnsafeBufferPointer { text in
        var count = 0
        var depth = 0
        var space = false
        var at = range.lowerBound
        while at < range.upperBound {
          let byte = text[at]
          switch byte {
          case UInt8(ascii: "("), UInt8(ascii: "["):
            depth += 1
            at += 1
          case UInt8(ascii: ")"), UInt8(ascii: "]"):
            depth = max(0, depth - 1)
            at += 1
          case UInt8(ascii: "\""): at += 1
          case 0x20, 0x09...0x0D:
            space = space || (depth == 0 && count > 0)
            at += 1
          default:
            let width = min(width(byte), range.upperBound - at)
            if width > 1, isQuotation(text, at, width) {
              at += width
              continue
            }
            if width > 1, isSpace(text, at, width) {
              space = space || (depth == 0 && count > 0)
              at += width
              continue
            }
            guard depth == 0 else {
              at += width
              continue
            }
            if space {
              out[count] = 0x20
              count += 1
            }
            space = false
            for offset in 0..<width {
              out[count] = text[at + offset]
              count += 1
            }
            at += width
          }
        }
        return count
      }
    }
  }

  /// Whether a line holds a name, in whatever spelling: `Medellin` is `Medellín`.
  static func names(_ line: String, _ name: String) -> Bool {
    let key = FoldingKey.plain(name)
    return !key.isEmpty && FoldingKey.plain(line).holds(key)
  }

  private static func width(_ byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  /// “ and ”.
  private static func isQuotation(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int
  ) -> Bool {
    width == 3 && text[at] == 0xE2 && text[at + 1] == 0x80
      && (text[at + 2] == 0x9C || text[at + 2] == 0x9D)
  }

  /// White space beyond ASCII: U+0085, U+00A0, U+1680, U+2000–U+200A, U+2028, U+2029, U+202F,
  /// U+205F, U+3000.
  private static func isSpace(
    _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ width: Int
  ) -> Bool {
    if width == 2 { return text[at] == 0xC2 && (text[at + 1] == 0x85 || text[at + 1] == 0xA0) }
    guard width == 3 else { return false }
    switch (text[at], text[at + 1], text[at + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
      (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return true
    default: return false
    }
  }
}
