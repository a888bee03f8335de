/// Words that a document writes with a capital where no sentence begins: its names.
///
/// The first word of a sentence has a capital anyhow; whether it is a name the others tell.
struct KnownNames: Sendable {
  private var hashes: Set<UInt64> = []

  init() {}

  /// - Parameter sentences: tokens of each sentence, in order.
  init(_ tokens: Tokens, sentences: [Range<Int>]) {
    for range in sentences {
      var index = range.lowerBound + 1
      while index < range.upperBound {
        let token = tokens[index]
        if token.kind == .word, token.isCapitalised, !token.flags.contains(.allCaps),
          tokens[index - 1].kind != .punctuation
        {
          hashes.insert(KnownNames.hash(tokens.bytes[token.range]))
        }
        index += 1
      }
    }
  }

  /// Whether a word is among them.
  func contains(_ token: Token, _ bytes: [UInt8]) -> Bool {
    hashes.contains(KnownNames.hash(bytes[token.range]))
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
