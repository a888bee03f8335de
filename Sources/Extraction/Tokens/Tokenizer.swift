/// Cuts UTF-8 into tokens in one pass, folding and numbering words on the way.
///
/// Rules of cutting:
/// - An apostrophe between letters belongs to the word (`P’yongyang`, `don't`); a possessive `'s`
///   is a token of its own, a closing apostrophe a mark.
/// - A hyphen is a mark of its own: `Sino-North`, `mid-July` are three tokens.
/// - Letters with dots between them are one word: `U.S.`, `a.m.`; the dot after any other
///   abbreviation is a mark.
/// - Numbers keep group commas and one decimal point: `9,000`, `1.5`; `2016.8.25` is five tokens.
///   A suffix is a token of its own: `28` `th`, `1990` `s`, `8` `kg`, `8` `월`.
/// - A run of Hangul is one token, an ideograph is one token.
///
/// Folding: ASCII lower case, Latin letters with marks to their base, typographic apostrophes to
/// `'`; combining marks, soft hyphens and zero-width marks vanish; NBSP and its kin are white space.
public struct Tokenizer: Sendable {
  /// Numbers no word.
  private static let none = Vocabulary()

  /// The words that get a number.
  public let vocabulary: Vocabulary

  /// A tokenizer that numbers the words of a vocabulary.
  public init(vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
  }

  /// The tokens of a text given as UTF-8; at most 2 GiB.
  public func tokens(of bytes: [UInt8]) -> Tokens {
    Tokens(bytes: bytes, tokens: Tokenizer.cut(bytes, vocabulary: vocabulary))
  }

  /// The tokens of a text.
  public func tokens(of text: String) -> Tokens { tokens(of: Array(text.utf8)) }

  /// The tokens of bytes, numbered where a vocabulary is given.
  static func cut(_ bytes: [UInt8], vocabulary: Vocabulary? = nil) -> [Token] {
    let vocabulary = vocabulary ?? none
    return bytes.withUnsafeBufferPointer { text in
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Vocabulary.longestWord) { fold in
        var scanner = TokenScanner(text: text, fold: fold, vocabulary: vocabulary)
        return scanner.run()
      }
    }
  }
}
