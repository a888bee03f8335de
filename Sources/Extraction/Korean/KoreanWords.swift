/// Korean triggers, endings and cue words of a pack.
struct KoreanWords: Sendable {
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
  private(set) var lists: [String: [String]] = [:]

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
      lists[row.name, default: []].append(row.form)
    }
  }

  /// Whether a word begins with one of a list.
  func begins(_ word: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { word.hasPrefix($0) }
  }

  /// Whether a word of a list stands in a text.
  func occurs(_ text: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { text.contains($0) }
  }

  /// Whether a word ends in one of a list.
  func ends(_ word: String, _ list: String) -> Bool {
    (lists[list] ?? []).contains { word.hasSuffix($0) }
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
