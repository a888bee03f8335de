/// Reads PDF syntax byte by byte.
struct PDFScanner {
  let bytes: [UInt8]
  var place: Int

  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    self.place = max(0, place)
  }

  /// Where a word is next.
  static func find(_ word: String, in bytes: [UInt8], from start: Int) -> Int? {
    let word = Array(word.utf8)
    guard start >= 0, start + word.count <= bytes.count else { return nil }
    return (start...(bytes.count - word.count)).first { place in
      bytes[place] == word[0] && bytes[place..<place + word.count].elementsEqual(word)
    }
  }

  /// Whether a word stands here.
  func has(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= bytes.count else { return false }
    return word.withUTF8Buffer { bytes[place..<place + count].elementsEqual($0) }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 || byte == 0x0c || byte == 0
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    isSpace(byte) || "()<>[]{}/%".utf8.contains(byte)
  }

  /// Skips white space and comments.
  mutating func skipSpace() {
    while place < bytes.count {
      if bytes[place] == 0x25 {
        while place < bytes.count, bytes[place] != 0x0a, bytes[place] != 0x0d { place += 1 }
      } else if PDFScanner.isSpace(bytes[place]) {
        place += 1
      } else {
        return
      }
    }
  }

  /// Reads a whole number.
  mutating func integer() -> Int? {
    skipSpace()
    var value = 0
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]), place - start < 15 {
      value = value * 10 + Int(bytes[place] - 0x30)
      place += 1
    }
    return place > start ? value : nil
  }

  /// Reads a word, if it stands here.
  mutating func word(_ word: StaticString) -> Bool {
    skipSpace()
    guard has(word) else { return false }
    place += word.utf8CodeUnitCount
    return true
  }

  /// Skips a value, taking `1 0 R` as one.
  mutating func skipValueOrReference() -> Bool {
    let start = place
    if integer() != nil, integer() != nil, word("R") { return true }
    place = start
    return skipValue()
  }

  /// Skips a value: a number, name, string, array or dictionary with all it holds.
  mutating func skipValue() -> Bool {
    skipSpace()
    guard place < bytes.count else { return false }
    var depth = 0
    repeat {
      skipSpace()
      guard place < bytes.count else { return false }
      switch bytes[place] {
      case 0x28: guard skipString() else { return false }
      case 0x5b:
        depth += 1
        place += 1
      case 0x3c where has("<<"):
        depth += 1
        place += 2
      case 0x5d:
        depth -= 1
        place += 1
      case 0x3e where has(">>"):
        depth -= 1
        place += 2
      case 0x3c:
        while place < bytes.count, bytes[place] != 0x3e { place += 1 }
        place += 1
      case 0x2f:
        place += 1
        skipRegular()
      default:
        let start = place
        skipRegular()
        if place == start { return false }
      }
    } while depth > 0
    return depth == 0 && place <= bytes.count
  }

  /// Skips a string in parentheses, which may hold escaped and balanced ones.
  mutating func skipString() -> Bool { PDFString.skip(in: bytes, at: &place) }

  private mutating func skipRegular() {
    while place < bytes.count, !PDFScanner.isDelimiter(bytes[place]) { place += 1 }
  }
}
