/// A text cut into tokens.
public struct Tokens: Sendable {
  /// The text, UTF-8.
  public let bytes: [UInt8]
  /// Its tokens, in order.
  public let tokens: [Token]

  /// A text and its tokens.
  public init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
  }

  /// Number of tokens.
  public var count: Int { tokens.count }
  /// The token at an index.
  public subscript(index: Int) -> Token { tokens[index] }

  /// The words of a token as they stand.
  public func text(_ index: Int) -> String {
    String(decoding: bytes[tokens[index].range], as: UTF8.self)
  }

  /// The words from one token up to another, as they stand.
  public func text(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let start = Int(tokens[range.lowerBound].start)
    let end = Int(tokens[range.upperBound - 1].end)
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The value of a number token without its group separators, or nil where it has a fraction,
  /// is no number or exceeds 18 digits.
  public func integer(_ index: Int) -> Int? {
    guard tokens[index].kind == .number else { return nil }
    var value = 0
    var digits = 0
    for byte in bytes[tokens[index].range] {
      switch byte {
      case 48...57:
        digits += 1
        if digits > 18 { return nil }
        value = value * 10 + Int(byte - 48)
      case UInt8(ascii: ","): continue
      default: return nil
      }
    }
    return value
  }

  /// The value of a number token, with its fraction, or nil where it is no number.
  public func number(_ index: Int) -> Double? {
    guard tokens[index].kind == .number else { return nil }
    var value = 0.0
    var scale = 0.0
    for byte in bytes[tokens[index].range] {
      switch byte {
      case 48...57:
        if scale == 0 {
          value = value * 10 + Double(byte - 48)
        } else {
          value += Double(byte - 48) * scale
          scale /= 10
        }
      case UInt8(ascii: "."): scale = 0.1
      default: continue
      }
    }
    return value
  }

  /// Whether the token is the word with that id.
  @inline(__always)
  public func isWord(_ index: Int, _ id: Int32) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].word == id
  }

  /// Index of the first token that begins at or after a byte.
  public func index(atOrAfter byte: Int) -> Int {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Indices of the tokens that begin within a range of bytes.
  public func indices(in range: Range<Int>) -> Range<Int> {
    let low = index(atOrAfter: range.lowerBound)
    return low..<max(low, index(atOrAfter: range.upperBound))
  }
}
