/// Words that say what kind of place a name is: `province`, `County`, `-ri`.
final class PlaceTypeWords: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after. A class, for it is handed to every
  // reader of every sentence.

  private var suffixes = PhraseTrie()
  private var levels: [Int] = []
  private var hyphens: [Int32: Int] = [:]
  private var prefixes: Set<Int32> = []
  private var wider = PhraseTrie()
  /// Needed for names in Hangul only, of which there are none here.
  private let vocabulary = Vocabulary()

  init(_ rows: [LexiconRow], vocabulary: inout Vocabulary) {
    for row in rows where row.language == "en" {
      switch row.name {
      case "place-type":
        guard let (level, form) = PlaceTypeWords.levelled(row.form) else { continue }
        if suffixes.insert(form, payload: Int32(levels.count), into: &vocabulary) == nil {
          levels.append(level)
        }
      case "place-hyphen":
        guard let (level, form) = PlaceTypeWords.levelled(row.form) else { continue }
        hyphens[vocabulary.intern(form)] = level
      case "place-prefix": prefixes.insert(vocabulary.intern(row.form))
      case "region-name": wider.insert(row.form, payload: 0, into: &vocabulary)
      default: break
      }
    }
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

extension PlaceTypeWords {
  /// `1:province`: a level and the word for places of it.
  private static func levelled(_ form: String) -> (level: Int, form: String)? {
    guard let (head, tail) = form.halves(UInt8(ascii: ":")), let level = Int(head) else {
      return nil
    }
    return (level, tail)
  }
}
