/// The lexicon and the triggers of a pack, numbered over one vocabulary.
final class Lexicon: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after. A class, for it is handed to every
  // reader of every sentence. What fills it stands in files of its own, so its members are open here.

  /// Type ids, in the order in which a span that fits two goes to the first.
  let types: [String]
  @exclusivity(unchecked) var info: [WordInfo] = []
  /// Rules of each verb, by its number.
  @exclusivity(unchecked) var verbRules: [[TriggerRule]] = []
  /// What those rules ask for.
  @exclusivity(unchecked) var conditions = VerbConditions()
  /// Rules of noun triggers; the payload of `nouns`.
  @exclusivity(unchecked) var nounRules: [TriggerRule] = []
  @exclusivity(unchecked) var nouns = PhraseTrie()
  /// Phrases of several words, with their classes.
  @exclusivity(unchecked) var phrases = PhraseTrie()
  @exclusivity(unchecked) var phraseClasses: [LexicalClass] = []
  @exclusivity(unchecked) var lemmas: [String] = []
  /// Words that are forms of each verb, by its number.
  @exclusivity(unchecked) var forms: [[Int32]] = []
  /// How each modal verb bends what it governs.
  var modals: [Int32: VerbGroup.Modal] = [:]
  var pastAuxiliaries: Set<Int32> = []
  var been: Int32 = -1
  var of: Int32 = -1
  var one: Int32 = -1
  var a: Int32 = -1
  var why: Int32 = -2
  var by: Int32 = -1
  @exclusivity(unchecked) var irregular: [String: String] = [:]
  @exclusivity(unchecked) var be: Int32 = -1
  /// The verb `tell`, which names its hearer, never its speaker, after it.
  var tell: Int32 = -1
  var labile: Set<Int32> = []
  var without: Set<Int32> = []
  var temporal: Set<Int32> = []
  var abroad: Set<Int32> = []
  var inWord: Int32 = -1
  var there: Int32 = -1
  var which: Int32 = -1
  var fire: Int32 = -1
  var directions: Set<Int32> = []
  var it: Int32 = -1
  var courts: Set<Int32> = []
  var currencies: Set<Int32> = []
  var associations: Set<Int32> = []
  var networks: Set<Int32> = []
  var waters: Set<Int32> = []
  var frontiers: Set<Int32> = []
  var quantifiers: Set<Int32> = []
  var violent: Set<Int32> = []
  var inquiries: Set<Int32> = []
  var particles: Set<Int32> = []
  var approximate: Set<Int32> = []
  var over: Int32 = -1
  var reasons: Set<Int32> = []
  var long: Int32 = -1
  var no: Int32 = -1
  var here: Int32 = -1
  var asWord: Int32 = -1
  var since: Int32 = -2
  var something: Int32 = -2
  var airport: Int32 = -2
  var dismissals: Set<Int32> = []
  var falsehoods: Set<Int32> = []
  /// Buildings whose names begin with where they stand: `station`, `prison`.
  var facilities: Set<Int32> = []
  /// Forms of verbs whose object is a place: `reached`, `toured`.
  var going: Set<Int32> = []
  /// What is named after a place that it leads to: `the Pyongyang road`.
  var routes: Set<Int32> = []

  /// An empty lexicon.
  init(types: [String]) {
    self.types = types
  }

  /// The words of the rows.
  convenience init(
    types: [String], lexicon: [LexiconRow], triggers: [TriggerRow],
    vocabulary: inout Vocabulary
  ) {
    self.init(types: types)
    var lemmaNumbers = LemmaNumbers()
    info.reserveCapacity(vocabulary.capacity)
    collectIrregular(lexicon, triggers)
    // Rows of a class stand together: what a class is there for is asked once for all of them.
    var name = ""
    var cls: LexicalClass?
    var isVerb = false
    for row in lexicon where row.language == "en" {
      if row.name != name {
        name = row.name
        cls = LexicalClass(name: name)
        isVerb = Lexicon.isVerb(name)
      }
      if isVerb {
        enterVerb(row, cls, &vocabulary, &lemmaNumbers)
      } else if let cls {
        enter(row.form, cls, &vocabulary)
      } else {
        enterList(row, &vocabulary)
      }
    }
    var frames = FrameTable()
    for row in triggers where row.language == "en" {
      guard let type = types.firstIndex(of: row.type) else { continue }
      enterTrigger(row, type: Int16(type), &vocabulary, &lemmaNumbers, &frames)
    }
    enterAuxiliaries(&vocabulary)
    for index in lemmas.indices where Lexicon.labileLemmas.contains(lemmas[index]) {
      labile.insert(Int32(index))
    }
    tell = lemmaNumbers[vocabulary.intern("tell")] ?? -2
    if let be = lemmaNumbers[vocabulary.intern("be")] {
      self.be = be
      for index in info.indices where info[index].classes.contains(.be) { info[index].lemma = be }
    }
    for index in verbRules.indices {
      // More words to be met come first, then the weightier type.
      verbRules[index].sort {
        $0.following.count != $1.following.count
          ? $0.following.count > $1.following.count
          : $0.isSpecial != $1.isSpecial
            ? $0.isSpecial : $0.type != $1.type ? $0.type < $1.type : $0.form < $1.form
      }
    }
    conditions = VerbConditions(verbRules)
  }

  /// Whether a class is one of verbs, whose forms are entered too.
  static func isVerb(_ name: String) -> Bool { name == "verb" || name.hasSuffix("-verb") }

  /// What is known of a word id; nothing for -1.
  func info(_ word: Int32) -> WordInfo {
    word >= 0 && Int(word) < info.count ? info[Int(word)] : WordInfo()
  }

  /// The words that tell an incident as verbs, by id: forms of verbs with rules, and what is the
  /// first after `be` in a rule, `under`, `at`.
  var verbTriggers: [Int] {
    let verbs = info.indices.filter { word in
      let lemma = info[word].lemma
      return lemma >= 0 && lemma != be && !verbRules[Int(lemma)].isEmpty
    }
    guard be >= 0 else { return verbs }
    return verbs + verbRules[Int(be)].flatMap { $0.following.last ?? [] }.map(Int.init)
  }

  private static let labileLemmas: Set<String> = [
    "begin", "start", "continue", "meet", "close", "open", "reopen", "open", "break", "fight",
    "vote", "work", "act", "help", "leave", "visit", "move", "talk", "protest", "agree", "decide",
    "rule", "respond", "fire", "shoot", "crack", "clamp", "step", "win", "lose", "speak", "search",
    "compete", "crash", "explode", "end", "change", "grow", "rise", "increase", "look", "appeal",
    "plead", "surrender", "participate", "apologize", "react", "turn", "gather", "march", "return",
  ]
}
