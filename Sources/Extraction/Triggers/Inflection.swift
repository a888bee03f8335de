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
///
/// Over bytes, for every verb of the lexicon is bent when it is made.
enum Inflection {
  /// Some bytes of a word, read in place.
  typealias Letters = UnsafeBufferPointer<UInt8>

  /// Calls back with the forms of a verb given as `lemma [past [participle]]`.
  static func forms(_ entry: Letters, _ body: (Letters, VerbForms) -> Void) {
    let words = entry.split(separator: 0x20)
    guard let lemma = words.first.map(Letters.init(rebasing:)) else { return }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: lemma.count + 8) { scratch in
      let form = Form(scratch, lemma)
      body(lemma, .base)
      body(form.third(), .present)
      if words.count > 1 {
        body(Letters(rebasing: words[1]), .past)
        body(Letters(rebasing: words.count > 2 ? words[2] : words[1]), .participle)
      } else {
        form.pasts {
          body($0, .past)
          body($0, .participle)
        }
      }
      form.progressives { body($0, .progressive) }
    }
  }

  /// The plural of a regular noun; the third person of a regular verb follows the same rule.
  static func third(_ word: String) -> String {
    var word = word
    return word.withUTF8 { third($0) { String(decoding: $0, as: UTF8.self) } }
  }

  /// What is made of the plural of a regular noun, or the third person of a regular verb.
  static func third<Result>(_ word: Letters, _ body: (Letters) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count + 8) { scratch in
      let form = Form(scratch, word)
      return body(form.third())
    }
  }
}

/// Forms of one word, one at a time in the same bytes.
private struct Form {
  private let scratch: UnsafeMutableBufferPointer<UInt8>
  private let word: UnsafeBufferPointer<UInt8>

  init(_ scratch: UnsafeMutableBufferPointer<UInt8>, _ word: UnsafeBufferPointer<UInt8>) {
    self.scratch = scratch
    self.word = word
  }

  /// The word without some last letters, with a letter more and an ending.
  private func with(
    _ ending: StaticString, dropping count: Int = 0, adding letter: UInt8? = nil
  ) -> Inflection.Letters {
    for index in word.indices { scratch[index] = word[index] }
    var end = max(0, word.count - count)
    if let letter {
      scratch[end] = letter
      end += 1
    }
    for index in 0..<ending.utf8CodeUnitCount { scratch[end + index] = ending.utf8Start[index] }
    return Inflection.Letters(rebasing: scratch[..<(end + ending.utf8CodeUnitCount)])
  }

  /// A letter counted from the end, 1 the last; 0 where there is none.
  private func letter(_ fromEnd: Int) -> UInt8 {
    fromEnd <= word.count ? word[word.count - fromEnd] : 0
  }

  func third() -> Inflection.Letters {
    switch letter(1) {
    case Letter.s, Letter.x, Letter.z, Letter.o: return with("es")
    case Letter.h where letter(2) == Letter.c || letter(2) == Letter.s: return with("es")
    case Letter.y where !endsInVowelY: return with("ies", dropping: 1)
    default: return with("s")
    }
  }

  func pasts(_ body: (Inflection.Letters) -> Void) {
    switch letter(1) {
    case Letter.e: body(with("d"))
    case Letter.y where !endsInVowelY: body(with("ied", dropping: 1))
    default: stems("ed", body)
    }
  }

  func progressives(_ body: (Inflection.Letters) -> Void) {
    guard letter(1) == Letter.e else { return stems("ing", body) }
    switch letter(2) {
    case Letter.i: body(with("ying", dropping: 2))
    case Letter.e, Letter.y, Letter.o: body(with("ing"))
    default: body(word.count > 2 ? with("ing", dropping: 1) : with("ing"))
    }
  }

  private var endsInVowelY: Bool { Letter.isVowel(letter(2)) }

  /// The stem as it stands and, where spelling may double its last consonant, doubled too:
  /// `ban` gives `bann`, `smuggle` nothing, `open` both, as the stress is not known.
  private func stems(_ ending: StaticString, _ body: (Inflection.Letters) -> Void) {
    let last = letter(1)
    // `traffic` takes a k.
    if last == Letter.c, letter(2) == Letter.i {
      return body(with(ending, adding: UInt8(ascii: "k")))
    }
    guard word.count >= 3, !Letter.isVowel(last), last != Letter.w, last != Letter.x,
      last != Letter.y, last != Letter.h, Letter.isVowel(letter(2)), !Letter.isVowel(letter(3))
    else { return body(with(ending)) }
    var syllables = 0
    for index in word.indices
    where Letter.isVowel(word[index]) && (index == 0 || !Letter.isVowel(word[index - 1])) {
      syllables += 1
    }
    if syllables > 1 { body(with(ending)) }
    body(with(ending, adding: last))
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
