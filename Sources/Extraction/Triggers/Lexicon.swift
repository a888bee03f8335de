/// The lexicon and the triggers of a pack, numbered over one vocabulary.
final class Lexicon: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after. A class, for it is handed to every
  // reader of every sentence.

  /// Type ids, in the order in which a span that fits two goes to the first.
  let types: [String]
  @exclusivity(unchecked) private(set) var info: [WordInfo] = []
  /// Rules of each verb, by its number.
  @exclusivity(unchecked) private(set) var verbRules: [[TriggerRule]] = []
  /// What those rules ask for.
  @exclusivity(unchecked) private(set) var conditions = VerbConditions()
  /// Rules of noun triggers; the payload of `nouns`.
  @exclusivity(unchecked) private(set) var nounRules: [TriggerRule] = []
  @exclusivity(unchecked) private(set) var nouns = PhraseTrie()
  /// Phrases of several words, with their classes.
  @exclusivity(unchecked) private(set) var phrases = PhraseTrie()
  @exclusivity(unchecked) private(set) var phraseClasses: [LexicalClass] = []
  @exclusivity(unchecked) private(set) var lemmas: [String] = []
  /// Words that are forms of each verb, by its number.
  @exclusivity(unchecked) private(set) var forms: [[Int32]] = []
  /// How each modal verb bends what it governs.
  private(set) var modals: [Int32: VerbGroup.Modal] = [:]
  private(set) var pastAuxiliaries: Set<Int32> = []
  private(set) var been: Int32 = -1
  private(set) var of: Int32 = -1
  private(set) var one: Int32 = -1
  private(set) var a: Int32 = -1
  private(set) var why: Int32 = -2
  private(set) var by: Int32 = -1
  @exclusivity(unchecked) private var irregular: [String: String] = [:]
  @exclusivity(unchecked) private(set) var be: Int32 = -1
  /// The verb `tell`, which names its hearer, never its speaker, after it.
  private(set) var tell: Int32 = -1
  private(set) var labile: Set<Int32> = []
  private(set) var without: Set<Int32> = []
  private(set) var temporal: Set<Int32> = []
  private(set) var abroad: Set<Int32> = []
  private(set) var inWord: Int32 = -1
  private(set) var there: Int32 = -1
  private(set) var which: Int32 = -1
  private(set) var fire: Int32 = -1
  private(set) var directions: Set<Int32> = []
  private(set) var it: Int32 = -1
  private(set) var courts: Set<Int32> = []
  private(set) var currencies: Set<Int32> = []
  private(set) var associations: Set<Int32> = []
  private(set) var networks: Set<Int32> = []
  private(set) var waters: Set<Int32> = []
  private(set) var frontiers: Set<Int32> = []
  private(set) var quantifiers: Set<Int32> = []
  private(set) var violent: Set<Int32> = []
  private(set) var inquiries: Set<Int32> = []
  private(set) var particles: Set<Int32> = []
  private(set) var approximate: Set<Int32> = []
  private(set) var over: Int32 = -1
  private(set) var reasons: Set<Int32> = []
  private(set) var long: Int32 = -1
  private(set) var no: Int32 = -1
  private(set) var here: Int32 = -1
  private(set) var asWord: Int32 = -1
  private(set) var since: Int32 = -2
  private(set) var something: Int32 = -2
  private(set) var falsehoods: Set<Int32> = []
  /// Buildings whose names begin with where they stand: `station`, `prison`.
  private(set) var facilities: Set<Int32> = []
  /// Forms of verbs whose object is a place: `reached`, `toured`.
  private(set) var going: Set<Int32> = []
  /// What is named after a place that it leads to: `the Pyongyang road`.
  private(set) var routes: Set<Int32> = []

  init(
    types: [String], lexicon: [LexiconRow], triggers: [TriggerRow],
    vocabulary: inout Vocabulary
  ) {
    self.types = types
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
        isVerb = name == "verb" || name.hasSuffix("-verb")
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
    conditions = VerbConditions(verbRules)
    for index in verbRules.indices {
      // More words to be met come first, then the weightier type.
      verbRules[index].sort {
        $0.following.count != $1.following.count
          ? $0.following.count > $1.following.count
          : $0.isSpecial != $1.isSpecial
            ? $0.isSpecial : $0.type != $1.type ? $0.type < $1.type : $0.form < $1.form
      }
    }
  }

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

  private func enterAuxiliaries(_ vocabulary: inout Vocabulary) {
    let kinds: [(VerbGroup.Modal, [String])] = [
      (.future, ["will", "shall", "won't"]), (.would, ["would", "wouldn't"]),
      (.must, ["must", "ought", "should", "shouldn't", "mustn't", "needs"]),
    ]
    for (modal, words) in kinds {
      for word in words { modals[vocabulary.intern(word)] = modal }
    }
    for word in ["was", "were", "wasn't", "weren't", "had", "hadn't", "did", "didn't"] {
      pastAuxiliaries.insert(vocabulary.intern(word))
    }
    for word in ["without", "instead", "against", "rather", "than"] {
      without.insert(vocabulary.intern(word))
    }
    for word in ["after", "before", "while", "when", "since", "upon"] {
      temporal.insert(vocabulary.intern(word))
    }
    for word in ["abroad", "country", "overseas", "homeland", "asylum"] {
      abroad.insert(vocabulary.intern(word))
    }
    inWord = vocabulary.intern("in")
    there = vocabulary.intern("there")
    it = vocabulary.intern("it")
    for word in [
      "around", "about", "over", "nearly", "almost", "roughly", "approximately", "some", "under",
    ] {
      approximate.insert(vocabulary.intern(word))
    }
    over = vocabulary.intern("over")
    for word in ["for", "with", "of", "over"] { reasons.insert(vocabulary.intern(word)) }
    for word in ["out", "away", "off", "up", "down", "back", "over"] {
      particles.insert(vocabulary.intern(word))
    }
    for word in ["from", "to", "into", "onto"] { directions.insert(vocabulary.intern(word)) }
    which = vocabulary.intern("which")
    fire = vocabulary.intern("fire")
    long = vocabulary.intern("long")
    no = vocabulary.intern("no")
    here = vocabulary.intern("here")
    asWord = vocabulary.intern("as")
    since = vocabulary.intern("since")
    something = vocabulary.intern("something")
    for word in ["false", "untrue", "fake", "baseless", "wrong", "unfounded", "incorrect"] {
      falsehoods.insert(vocabulary.intern(word))
    }
    been = vocabulary.intern("been")
    of = vocabulary.intern("of")
    one = vocabulary.intern("one")
    a = vocabulary.intern("a")
    why = vocabulary.intern("why")
    by = vocabulary.intern("by")
    grow(to: Int32(vocabulary.count - 1))
  }

  private func grow(to word: Int32) {
    guard info.count <= Int(word) else { return }
    info.append(contentsOf: repeatElement(WordInfo(), count: Int(word) + 1 - info.count))
  }

  private func enter(_ form: String, _ cls: LexicalClass, _ vocabulary: inout Vocabulary) {
    let words = vocabulary.internPhrase(form)
    if words.count == 1 {
      grow(to: words[0])
      info[Int(words[0])].classes.formUnion(cls)
    } else {
      let number = Int32(phraseClasses.count)
      if let before = phrases.insert(words, payload: number) {
        phraseClasses[Int(before)].formUnion(cls)
      } else {
        phraseClasses.append(cls)
      }
    }
  }

  /// Words of lists of their own.
  private func enterList(_ row: LexiconRow, _ vocabulary: inout Vocabulary) {
    switch row.name {
    case "court-noun": courts.insert(vocabulary.intern(row.form))
    case "currency": currencies.insert(vocabulary.intern(row.form))
    case "facility-noun": facilities.insert(vocabulary.intern(row.form))
    case "route-noun": routes.insert(vocabulary.intern(row.form))
    case "quantifier": quantifiers.insert(vocabulary.intern(row.form))
    case "frontier-noun": frontiers.insert(vocabulary.intern(row.form))
    case "waters-noun": waters.insert(vocabulary.intern(row.form))
    case "network-noun": networks.insert(vocabulary.intern(row.form))
    case "association-noun": associations.insert(vocabulary.intern(row.form))
    case "inquiry-noun": inquiries.insert(vocabulary.intern(row.form))
    default: break
    }
  }

  /// Irregular forms may stand in any row of a verb; they hold for all of its rows.
  private func collectIrregular(_ lexicon: [LexiconRow], _ triggers: [TriggerRow]) {
    var name = ""
    var isVerb = false
    for row in lexicon where row.language == "en" {
      if row.name != name {
        name = row.name
        isVerb = name.hasSuffix("verb")
      }
      if isVerb { note(row.form) }
    }
    for row in triggers where row.language == "en" && row.kind == "verb" { note(row.form) }
  }

  private func note(_ entry: String) {
    guard let lemma = entry.halves(0x20)?.head, irregular[lemma] == nil else { return }
    irregular[lemma] = entry
  }

  private func lemmaNumber(
    _ entry: String, _ vocabulary: inout Vocabulary, _ numbers: inout LemmaNumbers
  ) -> Int32 {
    let lemma = entry.halves(0x20)?.head ?? entry
    let word = vocabulary.intern(lemma)
    if let known = numbers[word] { return known }
    let number = Int32(lemmas.count)
    numbers[word] = number
    lemmas.append(lemma)
    verbRules.append([])
    var formWords: [Int32] = []
    formWords.reserveCapacity(6)
    var verb = irregular[lemma] ?? lemma
    var all: [(word: Int32, kind: VerbForms)] = []
    all.reserveCapacity(8)
    verb.withUTF8 { letters in
      Inflection.forms(letters) { form, kind in all.append((vocabulary.intern(form), kind)) }
    }
    for (word, kind) in all {
      formWords.append(word)
      grow(to: word)
      info[Int(word)].forms.formUnion(kind)
      if info[Int(word)].lemma < 0 { info[Int(word)].lemma = number }
    }
    forms.append(formWords)
    return number
  }

  private func enterVerb(
    _ row: LexiconRow, _ cls: LexicalClass?, _ vocabulary: inout Vocabulary,
    _ numbers: inout LemmaNumbers
  ) {
    let number = lemmaNumber(row.form, &vocabulary, &numbers)
    if row.name == "violent-verb" { violent.insert(number) }
    if row.name == "going-verb" { going.formUnion(forms[Int(number)]) }
    guard let cls else { return }
    for word in forms[Int(number)] { info[Int(word)].classes.formUnion(cls) }
  }

  private func enterTrigger(
    _ row: TriggerRow, type: Int16, _ vocabulary: inout Vocabulary,
    _ numbers: inout LemmaNumbers, _ frames: inout FrameTable
  ) {
    let words = row.form.parts()
    guard let first = words.first else { return }
    switch row.kind {
    case "verb":
      let lemma = lemmaNumber(row.form, &vocabulary, &numbers)
      let frame = frames.frame(row.frame, &vocabulary)
      verbRules[Int(lemma)].append(
        TriggerRule(
          type: type, frame: frame.frame, following: frame.following, refused: frame.refused,
          acting: frame.acting, target: frame.target, typeName: row.type, form: first))
    case "phrase":
      let following = words.dropFirst().map { vocabulary.internForms($0) }
      let frame = frames.frame(row.frame, &vocabulary)
      // `lead/march/haul from`: the same words behind each of several verbs.
      let verbs = first.parts(UInt8(ascii: "/"))
      for verb in verbs {
        let lemma = lemmaNumber(verb, &vocabulary, &numbers)
        let form =
          verbs.count == 1 ? row.form : ([verb] + words.dropFirst()).joined(separator: " ")
        verbRules[Int(lemma)].append(
          TriggerRule(
            type: type, frame: frame.frame, following: following, refused: frame.refused,
            acting: frame.acting, target: frame.target, typeName: row.type, form: form))
      }
    default:
      let rule = TriggerRule(
        type: type, frame: Frame(row.frame), following: [], typeName: row.type, form: row.form)
      let number = Int32(nounRules.count)
      nounRules.append(rule)
      for phrase in vocabulary.internNumbers(row.form) { nouns.insert(phrase, payload: number) }
    }
    grow(to: Int32(vocabulary.count - 1))
  }
}
