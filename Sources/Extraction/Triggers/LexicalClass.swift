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
    "occur-verb", "result-verb", "person-noun", "official-noun", "drug-noun", "goods-noun",
    "money-noun", "border-noun", "law-noun", "disaster-noun", "attack-noun", "home-noun",
    "post-noun", "visit-stop", "body-head", "commit-noun", "abstract-object", "intransitive-verb",
    "fear-noun", "report-noun", "plan-noun", "generic-noun", "source-noun", "ongoing-adverb",
    "duty-word", "announce-verb", "locative", "perpetrator", "enforcer",
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

  package static let determiner = named("determiner")
  package static let possessive = named("possessive")
  package static let pronoun = named("pronoun")
  package static let objectPronoun = named("object-pronoun")
  package static let number = named("number-word")
  package static let preposition = named("preposition")
  package static let conditional = named("conditional")
  package static let subordinator = named("subordinator")
  package static let coordinator = named("coordinator")
  package static let relative = named("relative")
  package static let modal = named("modal")
  package static let modalNegated = named("modal-neg")
  package static let be = named("be")
  package static let have = named("have")
  package static let doVerb = named("do")
  package static let negation = named("negation")
  package static let adverb = named("adverb")
  package static let habitual = named("habitual")
  package static let statistic = named("statistic")
  package static let speculative = named("speculative")
  package static let hearsay = named("hearsay")
  package static let historical = named("historical")
  package static let say = named("say-verb")
  package static let deny = named("deny-verb")
  package static let speculate = named("speculate-verb")
  package static let order = named("order-verb")
  package static let urge = named("urge-verb")
  package static let plan = named("plan-verb")
  package static let attempt = named("try-verb")
  package static let duty = named("duty-verb")
  package static let achieve = named("achieve-verb")
  package static let raising = named("raise-verb")
  package static let decide = named("decide-verb")
  package static let halt = named("halt-verb")
  package static let light = named("light-verb")
  package static let occur = named("occur-verb")
  package static let result = named("result-verb")
  package static let person = named("person-noun")
  package static let official = named("official-noun")
  package static let drug = named("drug-noun")
  package static let goods = named("goods-noun")
  package static let money = named("money-noun")
  package static let border = named("border-noun")
  package static let law = named("law-noun")
  package static let disaster = named("disaster-noun")
  package static let attack = named("attack-noun")
  package static let home = named("home-noun")
  package static let post = named("post-noun")
  package static let visitStop = named("visit-stop")
  package static let bodyHead = named("body-head")
  package static let commitNoun = named("commit-noun")
  package static let abstractObject = named("abstract-object")
  package static let intransitive = named("intransitive-verb")
  package static let fearNoun = named("fear-noun")
  package static let reportNoun = named("report-noun")
  package static let planNoun = named("plan-noun")
  package static let genericNoun = named("generic-noun")
  package static let sourceNoun = named("source-noun")
  package static let ongoing = named("ongoing-adverb")
  package static let announce = named("announce-verb")
  package static let perpetrator = named("perpetrator")
  package static let enforcer = named("enforcer")
  package static let locative = named("locative")
  package static let dutyWord = named("duty-word")
}
