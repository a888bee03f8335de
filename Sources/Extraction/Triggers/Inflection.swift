/// The forms of an English verb that tell how it is used.
public struct VerbForms: OptionSet, Hashable, Sendable {
  /// The set as bits.
  public let rawValue: UInt8
  /// A set given as bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// `arrest`
  public static let base = VerbForms(rawValue: 1)
  /// `arrests`
  public static let present = VerbForms(rawValue: 2)
  /// `arrested`, `took`
  public static let past = VerbForms(rawValue: 4)
  /// `arrested`, `taken`
  public static let participle = VerbForms(rawValue: 8)
  /// `arresting`
  public static let progressive = VerbForms(rawValue: 16)
}

/// Regular English inflection, with irregular past forms given by the lexicon.
enum Inflection {
  /// The forms of a verb given as `lemma [past [participle]]`.
  static func forms(_ entry: String) -> [(form: String, kind: VerbForms)] {
    let words = entry.split(separator: " ").map(String.init)
    guard let lemma = words.first else { return [] }
    var all: [(String, VerbForms)] = [(lemma, .base), (third(lemma), .present)]
    if words.count > 1 {
      all.append((words[1], .past))
      all.append((words.count > 2 ? words[2] : words[1], .participle))
    } else {
      for form in pasts(lemma) {
        all.append((form, .past))
        all.append((form, .participle))
      }
    }
    for form in progressives(lemma) { all.append((form, .progressive)) }
    return all
  }

  /// The plural of a regular noun; the third person of a regular verb follows the same rule.
  static func third(_ word: String) -> String {
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("z") || word.hasSuffix("ch")
      || word.hasSuffix("sh") || word.hasSuffix("o")
    {
      return word + "es"
    }
    if word.hasSuffix("y"), !endsInVowelY(word) { return word.dropLast() + "ies" }
    return word + "s"
  }

  private static func pasts(_ word: String) -> [String] {
    if word.hasSuffix("e") { return [word + "d"] }
    if word.hasSuffix("y"), !endsInVowelY(word) { return [word.dropLast() + "ied"] }
    return doubled(word).map { $0 + "ed" }
  }

  private static func progressives(_ word: String) -> [String] {
    if word.hasSuffix("ie") { return [word.dropLast(2) + "ying"] }
    if word.hasSuffix("ee") || word.hasSuffix("ye") || word.hasSuffix("oe") {
      return [word + "ing"]
    }
    if word.hasSuffix("e"), word.count > 2 { return [word.dropLast() + "ing"] }
    return doubled(word).map { $0 + "ing" }
  }

  private static let vowels: Set<Character> = ["a", "e", "i", "o", "u"]

  private static func endsInVowelY(_ word: String) -> Bool {
    word.dropLast().last.map(vowels.contains) ?? false
  }

  /// The stem as it stands and, where spelling may double its last consonant, doubled too:
  /// `ban` gives `bann`, `smuggle` nothing, `open` both, as the stress is not known.
  private static func doubled(_ word: String) -> [String] {
    let letters = Array(word)
    guard letters.count >= 3, let last = letters.last, !vowels.contains(last), last != "w",
      last != "x", last != "y", last != "h", vowels.contains(letters[letters.count - 2]),
      !vowels.contains(letters[letters.count - 3])
    else {
      // `traffic` takes a k.
      if word.hasSuffix("ic") { return [word + "k"] }
      return [word]
    }
    if word.hasSuffix("ic") { return [word + "k"] }
    let both = word + String(last)
    let syllables = letters.indices.filter { index in
      vowels.contains(letters[index]) && (index == 0 || !vowels.contains(letters[index - 1]))
    }.count
    return syllables == 1 ? [both] : [word, both]
  }
}
