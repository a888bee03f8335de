/// The words of a sentence as a set that may hold a few words too many, never one too few: asked
/// before rules are tried one by one.
struct SentenceWords {
  private var bits = InlineArray<16, UInt64>(repeating: 0)

  /// No words: no rule that asks for one can hold.
  init() {}

  /// The words of some tokens.
  init(_ range: Range<Int>, in tokens: Tokens) {
    tokens.tokens.withUnsafeBufferPointer { tokens in
      for index in range where tokens[index].word >= 0 { insert(tokens[index].word) }
    }
  }

  private mutating func insert(_ word: Int32) {
    let at = Self.place(word)
    bits[at >> 6] |= 1 << UInt64(at & 63)
  }

  /// Whether a word may stand in the sentence.
  @inline(__always)
  func mayHold(_ word: Int32) -> Bool {
    let at = Self.place(word)
    return bits[at >> 6] & (1 << UInt64(at & 63)) != 0
  }

  /// Whether the sentence may hold a word of each group.
  func mayHold(all groups: [[Int32]]) -> Bool {
    groups.allSatisfy { group in group.contains { mayHold($0) } }
  }

  @inline(__always)
  private static func place(_ word: Int32) -> Int {
    Int(truncatingIfNeeded: (UInt32(bitPattern: word) &* 0x9E37_79B1) >> 22)
  }
}
