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
    let words = entry.parts()
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
    let letters = word.utf8
    switch letters.last {
    case Letter.s, Letter.x, Letter.z, Letter.o: return word + "es"
    case Letter.h where [Letter.c, Letter.s].contains(letters.dropLast().last): return word + "es"
    case Letter.y where !endsInVowelY(word): return word.dropLast() + "ies"
    default: return word + "s"
    }
  }

  private static func pasts(_ word: String) -> [String] {
    switch word.utf8.last {
    case Letter.e: return [word + "d"]
    case Letter.y where !endsInVowelY(word): return [word.dropLast() + "ied"]
    default: return doubled(word).map { $0 + "ed" }
    }
  }

  private static func progressives(_ word: String) -> [String] {
    guard word.utf8.last == Letter.e else { return doubled(word).map { $0 + "ing" } }
    switch word.utf8.dropLast().last {
    case Letter.i: return [word.dropLast(2) + "ying"]
    case Letter.e, Letter.y, Letter.o: return [word + "ing"]
    default: return word.utf8.count > 2 ? [word.dropLast() + "ing"] : [word + "ing"]
    }
  }

  private enum Letter {
    static let a = UInt8(ascii: "a")
    static let c = UInt8(ascii: "c")
    static let e = UInt8(ascii: "e")
    static let h = UInt8(ascii: "h")
    static let i = UInt8(ascii: "i")
    static let o = UInt8(ascii: "o")
    static let s = UInt8(ascii: "s")
    static let u = UInt8(ascii: "u")
    static let w = UInt8(ascii: "w")
    static let x = UInt8(ascii: "x")
    static let y = UInt8(ascii: "y")
    static let z = UInt8(ascii: "z")

    static func isVowel(_ letter: UInt8) -> Bool {
      letter == a || letter == e || letter == i || letter == o || letter == u
    }
  }

  private static func endsInVowelY(_ word: String) -> Bool {
    word.utf8.dropLast().last.map(Letter.isVowel) ?? false
  }

  /// The stem as it stands and, where spelling may double its last consonant, doubled too:
  /// `ban` gives `bann`, `smuggle` nothing, `open` both, as the stress is not known.
  private static func doubled(_ word: String) -> [String] {
    let letters = Array(word.utf8)
    // `traffic` takes a k.
    if letters.suffix(2) == [Letter.i, Letter.c] { return [word + "k"] }
    guard letters.count >= 3, let last = letters.last, !Letter.isVowel(last), last != Letter.w,
      last != Letter.x, last != Letter.y, last != Letter.h,
      Letter.isVowel(letters[letters.count - 2]), !Letter.isVowel(letters[letters.count - 3])
    else { return [word] }
    let both = String(decoding: letters + [last], as: UTF8.self)
    let syllables = letters.indices.filter { index in
      Letter.isVowel(letters[index]) && (index == 0 || !Letter.isVowel(letters[index - 1]))
    }.count
    return syllables == 1 ? [both] : [word, both]
  }
}
