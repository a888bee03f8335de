/// What stands about a verb, as the conditions of its triggers ask for it: made once a word, and
/// only as far as it is asked for.
///
/// Beside the words themselves it holds what they are, so that a condition can ask for a class that
/// no list exhausts: `§body` for a body, `§persons` for a number of persons, `§amount` for a number
/// of things by weight or piece, `§place` for a place within a country, `§country` for a country and
/// `§abroad` for one that something goes to, or a body of it.
final class KoreanWindow {
  /// A stretch of words: whole, and with the names of bodies left out, in which no goods stand.
  struct Stretch {
    var words: String
    var things: String
  }

  private let index: Int
  private let lexicon: KoreanWords
  private var whole: Stretch?
  private var clause: Stretch?
  private var clauseBeyond: Stretch?
  private var nearestObject: Stretch??

  init(_ index: Int, _ lexicon: KoreanWords) {
    self.index = index
    self.lexicon = lexicon
  }

  /// The words about the verb, in its quotation.
  func around(_ sentence: KoreanSentence) -> Stretch {
    if let whole { return whole }
    let quote = sentence.words[index].quote
    let range = max(0, index - 14)..<min(sentence.words.count, index + 12)
    let made = stretch(range.filter { sentence.words[$0].quote == quote }, sentence, marked: false)
    whole = made
    return made
  }

  /// The words before a verb, as far as they may be its own; a relative clause also tells of the
  /// noun behind it.
  func before(_ sentence: KoreanSentence, isAdnominal: Bool) -> Stretch {
    if let known = isAdnominal ? clauseBeyond : clause { return known }
    let quote = sentence.words[index].quote
    var from = index
    while from > 0, index - from < 14, sentence.words[from - 1].quote == quote {
      // Another verb's object is not this one's.
      if let other = sentence.predicates.last(where: { $0.last == from - 1 }),
        other.ending.kind == .final
          || other.ending.kind == .reported && other.ending.tense != .prospective
          || other.ending.kind == .connective && other.ending.tense != .none
            && sentence.words[from..<index].contains(where: { $0.isSubject || $0.isTopic })
      {
        break
      }
      from -= 1
    }
    var end = index
    if isAdnominal {
      // `달아난 계절노동자 6명을`: of whom it is told stands behind it.
      while end + 1 < sentence.words.count, end - index < 4, sentence.words[end + 1].quote == quote
      {
        end += 1
        let word = sentence.words[end]
        if word.isSubject || word.isObject || word.isTopic || word.hasCommaAfter { break }
      }
    }
    let made = stretch(Array(from...end), sentence, marked: true)
    if isAdnominal { clauseBeyond = made } else { clause = made }
    return made
  }

  /// The nearest object before a verb, of its own clause.
  func object(_ sentence: KoreanSentence) -> Stretch? {
    if let known = nearestObject { return known }
    var found: Stretch?
    var at = index
    let quote = sentence.words[index].quote
    while at > 0, index - at < 6, sentence.words[at - 1].quote == quote {
      at -= 1
      if sentence.words[at].isObject {
        found = stretch([at], sentence, marked: true)
        break
      }
      if sentence.predicates.contains(where: { $0.last == at }) { break }
    }
    nearestObject = .some(found)
    return found
  }

  /// The word of the nearest object.
  func objectWord(_ sentence: KoreanSentence) -> String? {
    guard index > 0,
      let at = (max(0, index - 3)..<index).last(where: { sentence.words[$0].isObject })
    else { return nil }
    return sentence.words[at].text
  }

  private func stretch(
    _ words: [Int], _ sentence: KoreanSentence, marked: Bool
  ) -> Stretch {
    var all = ""
    var things = ""
    for at in words {
      let word = sentence.words[at]
      all += word.text
      all += " "
      if word.body == nil {
        things += word.text
        things += " "
      }
      guard marked else { continue }
      for mark in marks(at, sentence) {
        all += mark
        things += mark
      }
    }
    return Stretch(words: all, things: things)
  }

  private func marks(_ at: Int, _ sentence: KoreanSentence) -> [String] {
    let word = sentence.words[at]
    var marks: [String] = []
    if word.body != nil { marks.append("§body ") }
    if let place = word.place {
      marks.append(sentence.countries.contains(place) ? "§country " : "§place ")
    }
    let before = at > 0 ? sentence.words[at - 1] : nil
    if word.date == nil {
      let text = word.text
      let figures = text.unicodeScalars.prefix { $0.value < 0x80 || $0.value == 0xB7 }
      let isCounted = text.first?.isNumber ?? false
      let unit =
        isCounted
        ? String(
          text.unicodeScalars.dropFirst(figures.count).drop { "천만백여수억".unicodeScalars.contains($0) }
        )
        : text
      let isNumbered = isCounted || before.map { KoreanWindow.isNumber($0) } ?? false
      if isNumbered {
        if lexicon.begins(unit, "person-counter") { marks.append("§persons ") }
        if lexicon.names(unit, "amount-unit")
          || isCounted && lexicon.occurs(text, "weight-unit")
        {
          marks.append("§amount ")
        }
      }
      if lexicon.names(text, "person-numeral") { marks.append("§persons ") }
    }
    if goesAbroad(at, sentence) { marks.append("§abroad ") }
    return marks
  }

  private static func isNumber(_ word: KoreanWord) -> Bool {
    guard word.date == nil, let first = word.text.first else { return false }
    if first.isNumber {
      return !(word.text.last?.isLetter ?? false) || "천만백여억".contains(word.text.last ?? " ")
    }
    return numerals.contains(word.text)
  }

  private static let numerals: Set<String> = [
    "한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열", "열두", "수십", "수백", "수천", "십여", "여러", "몇",
    "스무", "서너", "두세", "대여섯",
  ]

  /// `중국에`, `브라질 연방경찰에`, `터키 당국에`: a country to which something goes, or a body of it.
  private func goesAbroad(_ at: Int, _ sentence: KoreanSentence) -> Bool {
    let word = sentence.words[at]
    guard let place = word.place, sentence.countries.contains(place), let rest = word.particle
    else { return false }
    if ["에", "으로", "로", "측에", "에게"].contains(rest) { return true }
    guard rest.isEmpty, at + 1 < sentence.words.count else { return false }
    let next = sentence.words[at + 1]
    return (next.body != nil || lexicon.begins(next.text, "state-noun"))
      && (next.text.hasSuffix("에") || next.text.hasSuffix("에게") || next.text.hasSuffix("측에"))
  }
}
