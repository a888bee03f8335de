/// Korean triggers, endings and cue words of a pack.
final class KoreanWords: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after. A class, for it is handed to every
  // reader of every sentence.

  /// A stem that can tell an incident: a noun that takes `하다`, or a verb's stem with its ending.
  struct Stem: Sendable {
    var type: Int16
    var text: String
    /// A noun that needs a verb (`체포`), rather than a verb's own stem (`붙잡`).
    var isNoun: Bool
    /// Words one of which must stand in the clause before it; empty where none need.
    var near: [String]
    var name: String
  }

  private(set) var stems: [Stem] = []
  /// Stems by their first scalar, longest first.
  private(set) var byFirst: [Unicode.Scalar: [Int]] = [:]
  private(set) var lists: [String: [[UInt8]]] = [:]

  init(types: [String], lexicon: [LexiconRow], triggers: [TriggerRow]) {
    for row in triggers where row.language == "ko" {
      guard let type = types.firstIndex(of: row.type), let first = row.form.unicodeScalars.first
      else { continue }
      let near = Frame.followingWords(row.frame.replacing("near=", with: "then=")).first ?? []
      byFirst[first, default: []].append(stems.count)
      stems.append(
        Stem(
          type: Int16(type), text: row.form, isNoun: row.kind == "noun", near: near,
          name: "\(row.type):\(row.form)"))
    }
    for key in byFirst.keys {
      byFirst[key]?.sort {
        let a = stems[$0]
        let b = stems[$1]
        return (-a.text.utf8.count, a.type, $0) < (-b.text.utf8.count, b.type, $1)
      }
    }
    for row in lexicon where row.language == "ko" {
      lists[row.name, default: []].append(Array(row.form.utf8))
    }
  }

  /// Whether a word begins with one of a list.
  func begins(_ word: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { word.utf8.starts(with: $0) }
  }

  /// Whether a word of a list stands in a text.
  func occurs(_ text: String, _ list: String) -> Bool {
    guard let words = lists[list] else { return false }
    var text = text
    return text.withUTF8 { bytes in
      words.contains { KoreanWords.find($0, bytes) }
    }
  }

  /// Whether a word ends in one of a list.
  func ends(_ word: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { ending in
      word.utf8.count >= ending.count && word.utf8.suffix(ending.count).elementsEqual(ending)
    }
  }

  private static func find(_ word: [UInt8], _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    var at = 0
    let last = text.count - word.count
    while at <= last {
      if text[at] == first {
        var same = true
        for offset in 1..<max(1, word.count) where text[at + offset] != word[offset] {
          same = false
          break
        }
        if same { return true }
      }
      at += 1
    }
    return false
  }
}

extension String {
  /// The text with every occurrence of a word replaced.
  func replacing(_ word: String, with other: String) -> String {
    guard !word.isEmpty, contains(word) else { return self }
    var out = ""
    var rest = self[...]
    while let range = rest.firstRange(of: word) {
      out += rest[..<range.lowerBound] + other
      rest = rest[range.upperBound...]
    }
    return out + rest
  }
}
