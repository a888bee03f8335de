internal import Packing

/// What the search index holds of scripts that do not part their words as Latin does.
///
/// Hangul joins particles and compounds into one word, Han and Kana part nothing. So each run of
/// such characters is indexed a second time as overlapping pairs, and a word is looked for as the
/// sequence of its pairs: "보위성" finds "국가보위성이".
enum SearchSyllables {
  /// The pairs of all such runs of some texts, or nil where there is none.
  static func index(_ texts: [Slice]) -> String? {
    var result = ""
    for text in texts where reaches(text) {
      for run in runs(text.string) {
        for pair in pairs(run) {
          result.unicodeScalars.append(contentsOf: pair)
          result += " "
        }
      }
    }
    return result.isEmpty ? nil : result
  }

  /// The expression of the search language for some words of a user; all of them must be there.
  static func match(_ words: String) -> String {
    words.split(whereSeparator: \.isWhitespace).map { word in
      let scalars = Array(word.unicodeScalars)
      guard let first = scalars.first, scalars.allSatisfy(isSyllable) else {
        return quoted(word)
      }
      if scalars.count == 1 { return "syllables : \"\(first)\"*" }
      let pairs = pairs(scalars).dropLast().map { String(String.UnicodeScalarView($0)) }
      return "syllables : \"\(pairs.joined(separator: " "))\""
    }.map { "(\($0))" }.joined(separator: " AND ")
  }

  /// A word as text, so that no operator of the search language hides in it.
  private static func quoted(_ word: Substring) -> String {
    "\"" + word.replacing("\"", with: "\"\"") + "\""
  }

  /// Whether a text may hold such characters: the least of them begins with the byte E1.
  private static func reaches(_ text: Slice) -> Bool {
    let bytes = text.bytes
    var index = 0
    while index + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { break }
      index += 8
    }
    return bytes[index...].contains { $0 >= 0xE1 }
  }

  private static func runs(_ text: String) -> [[Unicode.Scalar]] {
    var runs: [[Unicode.Scalar]] = []
    var run: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if isSyllable(scalar) {
        run.append(scalar)
      } else if !run.isEmpty {
        runs.append(run)
        run = []
      }
    }
    if !run.isEmpty { runs.append(run) }
    return runs
  }

  /// Overlapping pairs, and the last character alone, so that one character finds every word.
  private static func pairs(_ run: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    guard run.count > 1 else { return [run] }
    return (1..<run.count).map { [run[$0 - 1], run[$0]] } + [[run[run.count - 1]]]
  }

  private static func isSyllable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x11FF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
      0x20000...0x3134F:
      true
    default: false
    }
  }
}
