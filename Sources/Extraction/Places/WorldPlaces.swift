/// The places of every other country, found by name.
struct WorldPlaces: Sendable {
  /// The places that a spelling can mean, those meant first in front.
  private let find: @Sendable (String) -> [PlaceCandidate]

  init(_ find: @escaping @Sendable (String) -> [PlaceCandidate]) { self.find = find }

  /// No world layer.
  static let none = WorldPlaces { _ in [] }

  /// The longest name of at most four words at a token.
  func longestMatch(
    at index: Int, in tokens: Tokens, limit: Int
  ) -> (end: Int, candidates: [PlaceCandidate])? {
    var end = index + 1
    var ends = [end]
    while end < limit, ends.count < 4, tokens[end].kind == .word || tokens[end].symbol == Symbol.hyphen,
      !tokens[end].flags.contains(.lineBreakBefore)
    {
      let hyphen = tokens[end].symbol == Symbol.hyphen
      if hyphen, tokens[end].hasSpaceBefore { break }
      let next = hyphen ? end + 1 : end
      guard next < limit, tokens[next].isCapitalised || tokens[next].length <= 3 else { break }
      end = next + 1
      ends.append(end)
    }
    for end in ends.reversed() {
      guard tokens[end - 1].isCapitalised || end == index + 1 else { continue }
      let found = find(tokens.text(index..<end))
      if !found.isEmpty { return (end, found) }
    }
    return nil
  }

  /// A name in Hangul, particles cut off.
  func hangul(at index: Int, in tokens: Tokens) -> (byteEnd: Int, candidates: [PlaceCandidate])? {
    nil
  }
}
