/// The lines of a text: broken at LF, CRLF, CR, U+0085, U+2028 and U+2029.
struct TextLines: Sendable {
  /// First byte of each line; at least one, 0.
  let starts: [Int]
  /// Each line without its break and without white space around it; empty where blank.
  let trimmed: [Range<Int>]
  /// One past the last byte of the text.
  let end: Int

  init(_ text: [UInt8]) {
    var starts = [0]
    var trimmed: [Range<Int>] = []
    text.withUnsafeBufferPointer { buffer in
      let count = buffer.count
      var index = 0
      func close(_ end: Int) {
        trimmed.append(Self.trim(buffer, starts[starts.count - 1]..<end))
      }
      while index < count {
        let byte = buffer[index]
        var length = 0
        if byte == 0x0A {
          length = 1
        } else if byte == 0x0D {
          length = index + 1 < count && buffer[index + 1] == 0x0A ? 2 : 1
        } else if byte == 0xC2 {
          if index + 1 < count, buffer[index + 1] == 0x85 { length = 2 }
        } else if byte == 0xE2, index + 2 < count, buffer[index + 1] == 0x80,
          buffer[index + 2] == 0xA8 || buffer[index + 2] == 0xA9
        {
          length = 3
        }
        if length == 0 {
          index += 1
        } else {
          close(index)
          index += length
          starts.append(index)
        }
      }
      close(count)
    }
    self.starts = starts
    self.trimmed = trimmed
    self.end = text.count
  }

  var count: Int { starts.count }

  /// Bytes of a line with its break.
  func full(_ line: Int) -> Range<Int> {
    starts[line]..<(line + 1 < starts.count ? starts[line + 1] : end)
  }

  static func trim(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let width = spaceWidth(text, at: start, end: end)
      if width == 0 { break }
      start += width
    }
    while end > start {
      let width = spaceWidth(text, before: end, start: start)
      if width == 0 { break }
      end -= width
    }
    return start..<end
  }

  /// Bytes of the white-space character at an offset; 0 where there is none.
  static func spaceWidth(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
    let byte = text[index]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    if byte < 0x80 { return 0 }
    if byte == 0xC2 {
      return index + 1 < end && (text[index + 1] == 0xA0 || text[index + 1] == 0x85) ? 2 : 0
    }
    guard index + 2 < end else { return 0 }
    return isWideSpace(byte, text[index + 1], text[index + 2]) ? 3 : 0
  }

  private static func spaceWidth(
    _ text: UnsafeBufferPointer<UInt8>, before end: Int, start: Int
  ) -> Int {
    let byte = text[end - 1]
    if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) { return 1 }
    if byte < 0x80 { return 0 }
    if end - 2 >= start, text[end - 2] == 0xC2, byte == 0xA0 || byte == 0x85 { return 2 }
    guard end - 3 >= start else { return 0 }
    return isWideSpace(text[end - 3], text[end - 2], byte) ? 3 : 0
  }

  /// U+2000–200B, U+2028, U+2029, U+202F, U+205F, U+3000, U+FEFF.
  private static func isWideSpace(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Bool {
    switch (a, b) {
    case (0xE2, 0x80): (c >= 0x80 && c <= 0x8B) || c == 0xA8 || c == 0xA9 || c == 0xAF
    case (0xE2, 0x81): c == 0x9F
    case (0xE3, 0x80): c == 0x80
    case (0xEF, 0xBB): c == 0xBF
    default: false
    }
  }
}
