/// What a unit of a sentence is in it.
package enum UnitTag: UInt8, Sendable {
  case noun, number, determiner, possessive, pronoun, preposition, to, coordinator, subordinator
  case conditional, relative, that, negation, adverb, verb, comma, stop, quote, date, genitive
}

/// What a unit names, where it is a name that was found before clauses are read.
package enum UnitEntity: Hashable, Sendable {
  case none
  case agency(Int)
  case place(Int)
  case date(Int)

  package var isAgency: Bool { if case .agency = self { true } else { false } }
  package var isPlace: Bool { if case .place = self { true } else { false } }
}

/// A word, a name, a date or a mark of a sentence.
package struct ClauseUnit: Sendable {
  /// Tokens it covers.
  package var tokens: Range<Int>
  /// Word id of its last token.
  package var word: Int32
  package var classes: LexicalClass
  package var forms: VerbForms
  package var lemma: Int32
  package var tag: UnitTag
  package var entity: UnitEntity = .none
  /// Begins with a capital letter and is not the first of the sentence.
  package var isName = false
  package var isPlural = false
  /// The mark, where it is one.
  package var symbol: UInt8 = 0
  /// Stands inside quotation marks.
  package var isQuoted = false

  package var isVerbal: Bool { !forms.isEmpty }
  package var isAuxiliary: Bool {
    !classes.isDisjoint(with: [.modal, .modalNegated, .be, .have, .doVerb])
  }
  /// Part of a noun phrase.
  package var isNominal: Bool {
    switch tag {
    case .noun, .number, .determiner, .possessive, .pronoun, .genitive: true
    default: false
    }
  }
}
