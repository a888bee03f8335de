/// Words that say what kind of place a name is: `province`, `County`, `-ri`.
final class PlaceTypeWords: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after. A class, for it is handed to every
  // reader of every sentence.

  private var suffixes = PhraseTrie()
  private var levels: [Int] = []
  private var hyphens: [Int32: Int] = [:]
  private var prefixes: Set<Int32> = []
  private var wider = PhraseTrie()
  private let vocabulary: Vocabulary

  init(_ rows: [LexiconRow], vocabulary: inout Vocabulary) {
    for row in rows where row.language == "en" {
      let parts = row.form.split(separator: ":", maxSplits: 1).map(String.init)
      switch row.name {
      case "place-type":
        guard parts.count == 2, let level = Int(parts[0]) else { continue }
        if suffixes.insert(parts[1], payload: Int32(levels.count), into: &vocabulary) == nil {
          levels.append(level)
        }
      case "place-hyphen":
        guard parts.count == 2, let level = Int(parts[0]) else { continue }
        hyphens[vocabulary.intern(parts[1])] = level
      case "place-prefix": prefixes.insert(vocabulary.intern(row.form))
      case "region-name": wider.insert(row.form, payload: 0, into: &vocabulary)
      default: break
      }
    }
    self.vocabulary = vocabulary
  }

  /// The type word at a token: its level and one past its last token.
  func suffix(at index: Int, _ tokens: Tokens) -> (level: Int, end: Int)? {
    guard index < tokens.count,
      let match = suffixes.longestMatch(at: index, in: tokens, vocabulary: vocabulary)
    else { return nil }
    return (levels[Int(match.payload)], match.end)
  }

  /// The type word after a hyphen.
  func hyphened(at index: Int, _ tokens: Tokens) -> (level: Int, end: Int)? {
    guard let level = hyphens[tokens[index].word] else { return nil }
    return (level, index + 1)
  }

  /// One past a name of what is wider than a country, as `Central Asia` or `Black Sea`, or nil.
  func region(at index: Int, _ tokens: Tokens) -> Int? {
    wider.longestMatch(at: index, in: tokens, vocabulary: vocabulary)?.end
  }

  /// `North`, `central`, `downtown`: may stand before a place without being part of it.
  func isPrefix(_ word: Int32) -> Bool { prefixes.contains(word) }
}
