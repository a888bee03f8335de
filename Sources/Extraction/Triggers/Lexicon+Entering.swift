/// How the rows of a pack are entered.
extension Lexicon {
  func enterAuxiliaries(_ vocabulary: inout Vocabulary) {
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
    airport = vocabulary.intern("airport")
    for word in [
      "threw", "throw", "dismissed", "dismiss", "rejected", "reject", "rubbished", "brushed",
    ] { dismissals.insert(vocabulary.intern(word)) }
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

  func enter(_ form: String, _ cls: LexicalClass, _ vocabulary: inout Vocabulary) {
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
  func enterList(_ row: LexiconRow, _ vocabulary: inout Vocabulary) {
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
  func collectIrregular(_ lexicon: [LexiconRow], _ triggers: [TriggerRow]) {
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

  func enterVerb(
    _ row: LexiconRow, _ cls: LexicalClass?, _ vocabulary: inout Vocabulary,
    _ numbers: inout LemmaNumbers
  ) {
    let number = lemmaNumber(row.form, &vocabulary, &numbers)
    if row.name == "violent-verb" { violent.insert(number) }
    if row.name == "going-verb" { going.formUnion(forms[Int(number)]) }
    guard let cls else { return }
    for word in forms[Int(number)] { info[Int(word)].classes.formUnion(cls) }
  }

  func enterTrigger(
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
