/// What a unit of a sentence is in it.
enum UnitTag: UInt8, Sendable {
  case noun, number, determiner, possessive, pronoun, preposition, to, coordinator, subordinator
  case conditional, relative, that, negation, adverb, verb, comma, stop, quote, date, genitive
}

/// What a unit names, where it is a name that was found before clauses are read.
enum UnitEntity: Hashable, Sendable {
  case none
  case agency(Int)
  case place(Int)
  case date(Int)

  var isAgency: Bool { if case .agency = self { true } else { false } }
  var isPlace: Bool { if case .place = self { true } else { false } }
}

/// A word, a name, a date or a mark of a sentence.
struct ClauseUnit: Sendable {
  /// Tokens it covers.
  var tokens: Range<Int>
  /// Word id of its last token.
  var word: Int32
  var classes: LexicalClass
  var forms: VerbForms
  var lemma: Int32
  var tag: UnitTag
  var entity: UnitEntity = .none
  /// Begins with a capital letter and is not the first of the sentence.
  var isName = false
  var isPlural = false
  /// The mark, where it is one.
  var symbol: UInt8 = 0
  /// Stands inside quotation marks.
  var isQuoted = false

  var isVerbal: Bool { !forms.isEmpty }
  var isAuxiliary: Bool {
    !classes.isDisjoint(with: [.modal, .modalNegated, .be, .have, .doVerb])
  }
  /// Part of a noun phrase.
  var isNominal: Bool {
    switch tag {
    case .noun, .number, .determiner, .possessive, .pronoun, .genitive: true
    default: false
    }
  }
}
