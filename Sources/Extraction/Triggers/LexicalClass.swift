/// What a word may be there for, as the lexicon of the knowledge pack says.
public struct LexicalClass: OptionSet, Hashable, Sendable {
  /// The set as bits.
  public let rawValue: UInt64
  /// A set given as bits.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Names of the classes in `lexicon.csv`; a class's bit is its position. At most 64.
  public static let names = [
    "determiner", "possessive", "pronoun", "object-pronoun", "number-word", "preposition",
    "conditional", "subordinator", "coordinator", "relative", "modal", "modal-neg", "be", "have",
    "do", "negation", "adverb", "habitual", "statistic", "speculative", "hearsay", "historical",
    "say-verb", "deny-verb", "speculate-verb", "order-verb", "urge-verb", "plan-verb", "try-verb",
    "duty-verb", "achieve-verb", "raise-verb", "decide-verb", "halt-verb", "light-verb",
    "occur-verb", "result-verb", "person-noun", "official-noun", "drug-noun", "goods-noun",
    "money-noun", "border-noun", "law-noun", "disaster-noun", "attack-noun", "home-noun",
    "post-noun", "visit-stop", "body-head", "commit-noun", "abstract-object", "intransitive-verb",
    "fear-noun", "report-noun", "plan-noun", "generic-noun", "source-noun", "ongoing-adverb",
    "duty-word", "announce-verb", "locative", "perpetrator", "enforcer",
  ]

  private static let bits = Dictionary(
    zip(names, 0 as UInt64..<64), uniquingKeysWith: { first, _ in first })

  // Constants that the compiler folds: they are asked for at every word.
  @inlinable package static func bit(_ position: UInt64) -> LexicalClass {
    LexicalClass(rawValue: 1 << position)
  }

  /// The class that a name of the lexicon means, or nil.
  public init?(name: String) {
    guard let bit = LexicalClass.bits[name] else { return nil }
    self.init(rawValue: 1 << bit)
  }

  @inlinable package static var determiner: LexicalClass { .bit(0) }
  @inlinable package static var possessive: LexicalClass { .bit(1) }
  @inlinable package static var pronoun: LexicalClass { .bit(2) }
  @inlinable package static var objectPronoun: LexicalClass { .bit(3) }
  @inlinable package static var number: LexicalClass { .bit(4) }
  @inlinable package static var preposition: LexicalClass { .bit(5) }
  @inlinable package static var conditional: LexicalClass { .bit(6) }
  @inlinable package static var subordinator: LexicalClass { .bit(7) }
  @inlinable package static var coordinator: LexicalClass { .bit(8) }
  @inlinable package static var relative: LexicalClass { .bit(9) }
  @inlinable package static var modal: LexicalClass { .bit(10) }
  @inlinable package static var modalNegated: LexicalClass { .bit(11) }
  @inlinable package static var be: LexicalClass { .bit(12) }
  @inlinable package static var have: LexicalClass { .bit(13) }
  @inlinable package static var doVerb: LexicalClass { .bit(14) }
  @inlinable package static var negation: LexicalClass { .bit(15) }
  @inlinable package static var adverb: LexicalClass { .bit(16) }
  @inlinable package static var habitual: LexicalClass { .bit(17) }
  @inlinable package static var statistic: LexicalClass { .bit(18) }
  @inlinable package static var speculative: LexicalClass { .bit(19) }
  @inlinable package static var hearsay: LexicalClass { .bit(20) }
  @inlinable package static var historical: LexicalClass { .bit(21) }
  @inlinable package static var say: LexicalClass { .bit(22) }
  @inlinable package static var deny: LexicalClass { .bit(23) }
  @inlinable package static var speculate: LexicalClass { .bit(24) }
  @inlinable package static var order: LexicalClass { .bit(25) }
  @inlinable package static var urge: LexicalClass { .bit(26) }
  @inlinable package static var plan: LexicalClass { .bit(27) }
  @inlinable package static var attempt: LexicalClass { .bit(28) }
  @inlinable package static var duty: LexicalClass { .bit(29) }
  @inlinable package static var achieve: LexicalClass { .bit(30) }
  @inlinable package static var raising: LexicalClass { .bit(31) }
  @inlinable package static var decide: LexicalClass { .bit(32) }
  @inlinable package static var halt: LexicalClass { .bit(33) }
  @inlinable package static var light: LexicalClass { .bit(34) }
  @inlinable package static var occur: LexicalClass { .bit(35) }
  @inlinable package static var result: LexicalClass { .bit(36) }
  @inlinable package static var person: LexicalClass { .bit(37) }
  @inlinable package static var official: LexicalClass { .bit(38) }
  @inlinable package static var drug: LexicalClass { .bit(39) }
  @inlinable package static var goods: LexicalClass { .bit(40) }
  @inlinable package static var money: LexicalClass { .bit(41) }
  @inlinable package static var border: LexicalClass { .bit(42) }
  @inlinable package static var law: LexicalClass { .bit(43) }
  @inlinable package static var disaster: LexicalClass { .bit(44) }
  @inlinable package static var attack: LexicalClass { .bit(45) }
  @inlinable package static var home: LexicalClass { .bit(46) }
  @inlinable package static var post: LexicalClass { .bit(47) }
  @inlinable package static var visitStop: LexicalClass { .bit(48) }
  @inlinable package static var bodyHead: LexicalClass { .bit(49) }
  @inlinable package static var commitNoun: LexicalClass { .bit(50) }
  @inlinable package static var abstractObject: LexicalClass { .bit(51) }
  @inlinable package static var intransitive: LexicalClass { .bit(52) }
  @inlinable package static var fearNoun: LexicalClass { .bit(53) }
  @inlinable package static var reportNoun: LexicalClass { .bit(54) }
  @inlinable package static var planNoun: LexicalClass { .bit(55) }
  @inlinable package static var genericNoun: LexicalClass { .bit(56) }
  @inlinable package static var sourceNoun: LexicalClass { .bit(57) }
  @inlinable package static var ongoing: LexicalClass { .bit(58) }
  @inlinable package static var announce: LexicalClass { .bit(60) }
  @inlinable package static var perpetrator: LexicalClass { .bit(62) }
  @inlinable package static var enforcer: LexicalClass { .bit(63) }
  @inlinable package static var locative: LexicalClass { .bit(61) }
  @inlinable package static var dutyWord: LexicalClass { .bit(59) }
}
