/// Looking at UTF-8 bytes as characters, without making strings of them.
enum ByteScan {
  /// What a character is to the rules of sentences and zones.
  enum Kind {
    case upper, lower
    /// A letter of a script without case, as Hangul.
    case caseless
    case digit, space, other
  }

  /// The scalar at an offset and its length in bytes; damaged bytes come as U+FFFD, one at a time.
  static func scalar(_ text: [UInt8], at index: Int, end: Int) -> (value: UInt32, width: Int) {
    let first = text[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC0, index + width <= end else { return (0xFFFD, 1) }
    var value = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for offset in 1..<width {
      value = value << 6 | UInt32(text[index + offset] & 0x3F)
    }
    return (value, width)
  }

  /// The scalar that ends before an offset and its length in bytes.
  static func scalar(_ text: [UInt8], before end: Int, start: Int) -> (value: UInt32, width: Int) {
    var index = end - 1
    while index > start, end - index < 4, text[index] & 0xC0 == 0x80 { index -= 1 }
    return scalar(text, at: index, end: end)
  }

  static func kind(_ value: UInt32) -> Kind {
    if value < 0x80 {
      switch UInt8(value) {
      case 0x41...0x5A: return .upper
      case 0x61...0x7A: return .lower
      case 0x30...0x39: return .digit
      case 0x20, 0x09...0x0D: return .space
      default: return .other
      }
    }
    if isSpace(value) { return .space }
    if (0xAC00...0xD7A3).contains(value) || (0x4E00...0x9FFF).contains(value) { return .caseless }
    if (0x2000...0x2BFF).contains(value) || (0x3000...0x303F).contains(value) { return .other }
    guard let scalar = Unicode.Scalar(value) else { return .other }
    let properties = scalar.properties
    if properties.isUppercase { return .upper }
    if properties.isLowercase { return .lower }
    return properties.isAlphabetic ? .caseless : .other
  }

  static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x20, 0x09...0x0D, 0x85, 0xA0, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000,
      0xFEFF:
      true
    default: false
    }
  }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || isLetter(byte)
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// ASCII lower case.
  static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }

  /// First offset from `index` on that is no white space.
  static func skipSpace(_ text: [UInt8], _ index: Int, end: Int) -> Int {
    var index = index
    while index < end {
      let (value, width) = scalar(text, at: index, end: end)
      guard isSpace(value) else { break }
      index += width
    }
    return index
  }

  /// The range without white space around it.
  static func trim(_ text: [UInt8], _ range: Range<Int>) -> Range<Int> {
    let start = skipSpace(text, range.lowerBound, end: range.upperBound)
    var end = range.upperBound
    while end > start {
      let (value, width) = scalar(text, before: end, start: start)
      guard isSpace(value) else { break }
      end -= width
    }
    return start..<end
  }

  /// Where a phrase ends that begins at `index`, or nil.
  ///
  /// Case does not count; a space of the phrase stands for any white space, an apostrophe for a
  /// straight, curly or lost one.
  static func match(_ phrase: [UInt8], _ text: [UInt8], at index: Int, end: Int) -> Int? {
    var index = index
    for byte in phrase {
      if byte == 0x20 {
        let next = skipSpace(text, index, end: end)
        if next == index { return nil }
        index = next
      } else if byte == 0x27 {
        guard index < end else { return nil }
        if text[index] == 0x27 {
          index += 1
        } else if index + 2 < end, text[index] == 0xE2, text[index + 1] == 0x80,
          text[index + 2] == 0x99 || text[index + 2] == 0x98
        {
          index += 3
        }
      } else {
        guard index < end, lower(text[index]) == byte else { return nil }
        index += 1
      }
    }
    return index
  }

  /// Whether a phrase stands at the very end of the range, at the start of a word.
  static func endsWith(_ phrase: [UInt8], _ text: [UInt8], _ range: Range<Int>) -> Bool {
    let start = range.upperBound - phrase.count
    guard start >= range.lowerBound else { return false }
    return match(phrase, text, at: start, end: range.upperBound) == range.upperBound
  }

  /// The number of scalars in a range.
  static func scalarCount(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where text[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  /// Words of a range: runs without white space.
  static func words(_ text: [UInt8], _ range: Range<Int>, limit: Int = .max) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var index = skipSpace(text, range.lowerBound, end: range.upperBound)
    while index < range.upperBound, words.count < limit {
      let start = index
      while index < range.upperBound {
        let (value, width) = scalar(text, at: index, end: range.upperBound)
        if isSpace(value) { break }
        index += width
      }
      words.append(start..<index)
      index = skipSpace(text, index, end: range.upperBound)
    }
    return words
  }
}
