/// What a word may be there for, as the lexicon of the knowledge pack says.
public struct LexicalClass: OptionSet, Hashable, Sendable {
  /// The set as bits.
  public let rawValue: UInt64
  /// A set given as bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Names of the classes in `lexicon.csv`; a class's bit is its position.
  public static let names = [
    "determiner", "possessive", "pronoun", "object-pronoun", "number-word", "preposition",
    "conditional", "subordinator", "coordinator", "relative", "modal", "modal-neg", "be", "have",
    "do", "negation", "adverb", "habitual", "statistic", "speculative", "hearsay", "historical",
    "say-verb", "deny-verb", "speculate-verb", "order-verb", "urge-verb", "plan-verb", "try-verb",
    "duty-verb", "achieve-verb", "raise-verb", "decide-verb", "halt-verb", "light-verb",
    "occur-verb", "result-verb", "verb", "person-noun", "official-noun", "drug-noun", "goods-noun",
    "money-noun", "border-noun", "law-noun", "disaster-noun", "attack-noun", "home-noun",
    "post-noun", "visit-stop", "body-head", "commit-noun", "abstract-object", "intransitive-verb",
    "fear-noun", "report-noun", "plan-noun", "generic-noun", "source-noun", "ongoing-adverb",
    "duty-word",
  ]

  private static func named(_ name: String) -> LexicalClass {
    guard let index = names.firstIndex(of: name) else { return [] }
    return LexicalClass(rawValue: 1 << UInt64(index))
  }

  /// The class that a name of the lexicon means, or nil.
  public init?(name: String) {
    guard let index = LexicalClass.names.firstIndex(of: name) else { return nil }
    self.init(rawValue: 1 << UInt64(index))
  }

  static let determiner = named("determiner")
  static let possessive = named("possessive")
  static let pronoun = named("pronoun")
  static let objectPronoun = named("object-pronoun")
  static let number = named("number-word")
  static let preposition = named("preposition")
  static let conditional = named("conditional")
  static let subordinator = named("subordinator")
  static let coordinator = named("coordinator")
  static let relative = named("relative")
  static let modal = named("modal")
  static let modalNegated = named("modal-neg")
  static let be = named("be")
  static let have = named("have")
  static let doVerb = named("do")
  static let negation = named("negation")
  static let adverb = named("adverb")
  static let habitual = named("habitual")
  static let statistic = named("statistic")
  static let speculative = named("speculative")
  static let hearsay = named("hearsay")
  static let historical = named("historical")
  static let say = named("say-verb")
  static let deny = named("deny-verb")
  static let speculate = named("speculate-verb")
  static let order = named("order-verb")
  static let urge = named("urge-verb")
  static let plan = named("plan-verb")
  static let attempt = named("try-verb")
  static let duty = named("duty-verb")
  static let achieve = named("achieve-verb")
  static let raising = named("raise-verb")
  static let decide = named("decide-verb")
  static let halt = named("halt-verb")
  static let light = named("light-verb")
  static let occur = named("occur-verb")
  static let result = named("result-verb")
  static let person = named("person-noun")
  static let official = named("official-noun")
  static let drug = named("drug-noun")
  static let goods = named("goods-noun")
  static let money = named("money-noun")
  static let border = named("border-noun")
  static let law = named("law-noun")
  static let disaster = named("disaster-noun")
  static let attack = named("attack-noun")
  static let home = named("home-noun")
  static let post = named("post-noun")
  static let visitStop = named("visit-stop")
  static let bodyHead = named("body-head")
  static let commitNoun = named("commit-noun")
  static let abstractObject = named("abstract-object")
  static let intransitive = named("intransitive-verb")
  static let fearNoun = named("fear-noun")
  static let reportNoun = named("report-noun")
  static let planNoun = named("plan-noun")
  static let genericNoun = named("generic-noun")
  static let sourceNoun = named("source-noun")
  static let ongoing = named("ongoing-adverb")
  static let dutyWord = named("duty-word")
}
