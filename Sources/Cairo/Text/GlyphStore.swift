/// Shaped words, each kept once: flat arrays, so that a hundred thousand words stay small.
final class GlyphStore {
  /// One glyph, with what it moves the pen by.
  struct Glyph {
    var id: UInt32
    /// In ems.
    var advance: Float
    /// From the pen, in ems, upwards positive.
    var dx: Float
    var dy: Float
  }
  /// The bytes of text that some glyphs stand for together.
  struct Cluster {
    var bytes: UInt16
    var glyphs: UInt16
  }
  /// Part of a word in one face and one direction.
  struct Segment {
    /// Number of the face in its stack; -1 for a box with a code point.
    var face: Int32
    /// Whether the glyphs stand in the opposite order of the text.
    var backward: Bool
    var glyphs: Range<Int32>
    var clusters: Range<Int32>
    /// Bytes of the text, in the store's own copy.
    var text: Range<Int32>
    /// In ems.
    var advance: Double
  }
  /// A piece of text without spaces.
  struct Word {
    var hash: UInt64
    var text: Range<Int32>
    var segments: Range<Int32>
    /// In ems.
    var advance: Double
    /// Whether it is of a script that runs from right to left.
    var isRightToLeft: Bool
    /// Whether it has letters of a script that runs from left to right.
    var isLeftToRight: Bool
  }

  // Asked for at every word of every line; each access ends before the next begins.
  @exclusivity(unchecked) var glyphs: [Glyph] = []
  @exclusivity(unchecked) var clusters: [Cluster] = []
  @exclusivity(unchecked) var segments: [Segment] = []
  @exclusivity(unchecked) var text: [UInt8] = []
  @exclusivity(unchecked) private(set) var words: [Word] = []
  @exclusivity(unchecked) private var slots = [Int32](repeating: -1, count: 1 << 12)

  /// All that is kept, to be read only.
  struct Contents {
    let words: UnsafeBufferPointer<Word>
    let segments: UnsafeBufferPointer<Segment>
    let glyphs: UnsafeBufferPointer<Glyph>
    let clusters: UnsafeBufferPointer<Cluster>
    let text: UnsafeBufferPointer<UInt8>
  }

  /// Reads what is kept; no word may be added meanwhile.
  func withContents(_ body: (Contents) -> Void) {
    words.withUnsafeBufferPointer { words in
      segments.withUnsafeBufferPointer { segments in
        glyphs.withUnsafeBufferPointer { glyphs in
          clusters.withUnsafeBufferPointer { clusters in
            text.withUnsafeBufferPointer { text in
              body(
                Contents(
                  words: words, segments: segments, glyphs: glyphs, clusters: clusters, text: text))
            }
          }
        }
      }
    }
  }

  /// FNV-1a, finished by a multiplication so that the low bits are good.
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
  }

  /// Number of a word shaped before.
  func find(_ bytes: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int? {
    slots.withUnsafeBufferPointer { slots in
      words.withUnsafeBufferPointer { words in
        var slot = Int(hash >> 20) & (slots.count - 1)
        while slots[slot] >= 0 {
          let number = Int(slots[slot])
          if words[number].hash == hash, words[number].text.count == bytes.count,
            same(words[number].text, bytes)
          {
            return number
          }
          slot = (slot + 1) & (slots.count - 1)
        }
        return nil
      }
    }
  }

  /// Keeps a word and gives its number.
  func add(_ word: Word) -> Int {
    words.append(word)
    if words.count * 2 > slots.count {
      slots = [Int32](repeating: -1, count: slots.count * 2)
      for number in words.indices { place(number) }
    } else {
      place(words.count - 1)
    }
    return words.count - 1
  }

  private func place(_ number: Int) {
    var slot = Int(words[number].hash >> 20) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }

  private func same(_ range: Range<Int32>, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { kept in
      var place = Int(range.lowerBound)
      for byte in bytes {
        if kept[place] != byte { return false }
        place += 1
      }
      return true
    }
  }
}
