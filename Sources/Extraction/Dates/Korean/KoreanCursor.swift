/// A place in Korean text, from which words and figures are taken one after another.
struct KoreanCursor {
  let bytes: [UInt8]
  var at: Int

  /// Takes a word where it stands next.
  mutating func take(_ word: String) -> Bool {
    var index = at
    for byte in word.utf8 {
      guard index < bytes.count, bytes[index] == byte else { return false }
      index += 1
    }
    at = index
    return true
  }

  /// Takes the first of the words that stands next and gives its companion.
  mutating func take<Value>(_ words: KoreanTable<Value>) -> Value? {
    guard at + 2 < bytes.count, bytes[at] >= 0xE0 else { return nil }
    let key = KoreanSyllable.key(bytes, at)
    for word in words.words where word.key == key {
      let end = at + word.bytes.count
      guard end <= bytes.count else { continue }
      var index = 3
      while index < word.bytes.count, bytes[at + index] == word.bytes[index] { index += 1 }
      if index == word.bytes.count {
        at = end
        return word.value
      }
    }
    return nil
  }

  /// Whether one of the words stands next.
  func sees<Value>(_ words: KoreanTable<Value>) -> Bool {
    var other = self
    return other.take(words) != nil
  }

  /// Takes figures, at most four.
  mutating func digits() -> Int? {
    var index = at
    var value = 0
    while index < bytes.count, index - at < 5, bytes[index] >= 48, bytes[index] <= 57 {
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    guard index > at, index - at <= 4 else { return nil }
    at = index
    return value
  }

  /// Takes figures with a word after them: `8월`.
  mutating func number(_ word: String, _ range: ClosedRange<Int>) -> Int? {
    let start = at
    if let value = digits(), range.contains(value), take(word) { return value }
    at = start
    return nil
  }

  /// Passes over blanks, not over the end of a line.
  mutating func blanks() {
    while at < bytes.count {
      if bytes[at] == 0x20 || bytes[at] == 0x09 {
        at += 1
      } else if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
        at += 2
      } else {
        return
      }
    }
  }

  /// Whether a Hangul syllable stands next.
  var isHangul: Bool {
    guard at + 2 < bytes.count else { return false }
    let scalar =
      UInt32(bytes[at] & 0x0F) << 12 | UInt32(bytes[at + 1] & 0x3F) << 6
      | UInt32(bytes[at + 2] & 0x3F)
    return bytes[at] & 0xF0 == 0xE0 && (0xAC00...0xD7A3).contains(scalar)
  }

  /// Whether the run ends here, or goes on with nothing but particles.
  var isClosed: Bool {
    var next = self
    var taken = 0
    while next.isHangul {
      guard taken < 3, next.take(KoreanDateWords.particles) != nil else { return false }
      taken += 1
    }
    return true
  }
}
