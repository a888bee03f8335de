/// Korean triggers, verbs that govern reports, and cue words of a pack.
final class KoreanWords: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after. A class, for it is handed to every
  // reader of every sentence.

  /// A word that can tell an incident: a noun that takes `하다`, or a verb.
  struct Stem: Sendable {
    var type: Int16
    var isNoun: Bool
    /// Groups of words; of each one must stand in the clause before it.
    var near: [WordGroup]
    /// Words one of which the nearest object must hold, where there is one.
    var object: WordGroup?
    /// Words none of which may stand in the sentence.
    var refused: WordGroup?
    var name: String
    /// `받다`: what is received says what it tells.
    var isReceiving = false
  }

  /// Words of which one is looked for in a text; shared by the triggers that name it.
  final class WordGroup: Sendable {
    let words: [[UInt8]]
    /// The words are goods, which the name of a body only seems to hold: `마약단속국`.
    let isOfThings: Bool

    init(_ words: [String], isOfThings: Bool) {
      self.words = words.map { Array($0.utf8) }
      self.isOfThings = isOfThings
    }

    /// Whether one of the words stands in a stretch of words.
    func occurs(in stretch: KoreanWindow.Stretch) -> Bool {
      var text = isOfThings ? stretch.things : stretch.words
      return text.withUTF8 { bytes in words.contains { KoreanWords.find($0, bytes) } }
    }
  }

  /// What a verb says of what it governs.
  struct Head: OptionSet, Sendable {
    let rawValue: UInt16
    static let say = Head(rawValue: 1)
    static let deny = Head(rawValue: 2)
    static let speculate = Head(rawValue: 4)
    static let light = Head(rawValue: 8)
    static let lightPassive = Head(rawValue: 16)
    static let order = Head(rawValue: 32)
    static let hearsay = Head(rawValue: 64)
    static let statistic = Head(rawValue: 128)
    static let plain = Head(rawValue: 256)
    static let happen = Head(rawValue: 512)

    static let names: [String: Head] = [
      "say-verb": .say, "deny-verb": .deny, "speculate-verb": .speculate, "light-verb": .light,
      "light-passive": .lightPassive, "order-verb": .order, "hearsay-verb": .hearsay,
      "statistic-verb": .statistic, "plain-verb": .plain,
      "happen-verb": .happen,
    ]
  }

  /// The forms of one verb or noun as they are written.
  struct Entry {
    var text: [UInt32]
    /// Nil for a noun.
    var base: KoreanConjugation.Base?
    /// The triggers that it is the word of.
    var stems: [Int] = []
    var head: Head = []
    var isPassive = false
    var infinitive: [UInt32] = []
  }

  /// A word read: what it is, and its ending.
  struct Match {
    var stem = -1
    var head: Head = []
    var ending: KoreanEnding
    var length: Int
    /// Syllables before the stem: `강제` of `강제북송`.
    var offset = 0
    /// The form that headlines use, of a verb.
    var infinitive: [UInt32] = []
    /// `됐다`, `받았다` after a noun.
    var voice: [UInt32] = []

    /// The word as headlines end: `체포`, `체포돼`, `붙잡혀`.
    func headline(of word: [UInt32]) -> String {
      if !infinitive.isEmpty { return KoreanJamo.text(word[..<offset] + infinitive) }
      return KoreanJamo.text(word[..<min(offset + length, word.count)] + voice)
    }
  }

  private(set) var stems: [Stem] = []
  /// Types of what people are held or punished for, and of what is done to them.
  private(set) var deeds: Set<Int16> = []
  private(set) var consequences: Set<Int16> = []
  private(set) var declarable: Set<Int16> = []
  private(set) var accusable: Set<Int16> = []
  let types: [String]
  /// Forms by their first two syllables, or by their one.
  private(set) var triggers: [UInt64: [Entry]] = [:]
  private(set) var heads: [UInt64: [Entry]] = [:]
  private(set) var lists: [String: [[UInt8]]] = [:]
  /// Nouns that tell an act with whatever verb they are the object or the goal of, by their last
  /// syllable.
  private var things: [UInt32: [Thing]] = [:]

  /// The form of a row for any quantity of things.
  static let amount = KoreanJamo.scalars("§amount")

  private struct Thing {
    var text: [UInt32]
    var isGoal: Bool
    var stem: Int
  }
  static let voices: [Entry] =
    [
      ("하다", false), ("되다", true), ("당하다", true), ("받다", true), ("시키다", false),
      ("지다", true),
    ].flatMap { verb, passive in
      let forms = KoreanConjugation.forms(of: verb)
      // An active noun needs no verb in a headline: `체포`.
      let infinitive = verb == "하다" ? [] : forms.first { $0.base == .infinitive }?.text ?? []
      return forms.map {
        Entry(text: $0.text, base: $0.base, isPassive: passive, infinitive: infinitive)
      }
    } + [
      Entry(text: KoreanJamo.scalars("되었"), base: .past, isPassive: true),
      Entry(text: KoreanJamo.scalars("되어"), base: .infinitive, isPassive: true),
    ]

  init(types: [String], lexicon: [LexiconRow], triggers rows: [TriggerRow]) {
    self.types = types
    var named: [String: [String]] = [:]
    var groups: [Substring: WordGroup] = [:]
    for row in lexicon where row.language == "ko" { named[row.name, default: []].append(row.form) }
    for (number, type) in types.enumerated() {
      if ["trafficking", "corruption", "killing"].contains(type) { deeds.insert(Int16(number)) }
      if ["punishment", "personnel_change", "repatriation"].contains(type) {
        consequences.insert(Int16(number))
      }
      if type == "corruption" { accusable.insert(Int16(number)) }
      if ["law_decree", "border_security", "personnel_change"].contains(type) {
        declarable.insert(Int16(number))
      }
    }
    var numbers: [String: Int] = [:]
    var forms: [(form: String, isNoun: Bool, stems: [Int])] = []
    for row in rows where row.language == "ko" {
      guard let type = types.firstIndex(of: row.type) else { continue }
      defer {
        if row.kind == "object" || row.kind == "goal", let number = stems.indices.last {
          enterThing(row.form, isGoal: row.kind == "goal", stem: number)
        }
      }
      let number = stems.count
      stems.append(
        Stem(
          type: Int16(type), isNoun: row.kind == "noun",
          near: KoreanWords.conditions(row.frame, "near=", named, &groups),
          object: KoreanWords.conditions(row.frame, "with=", named, &groups).first,
          refused: KoreanWords.conditions(row.frame, "not=", named, &groups).first,
          name: "\(row.type):\(row.form)",
          isReceiving: row.form == "받다" && row.type == "corruption"))
      if row.kind == "object" || row.kind == "goal" { continue }
      let name = row.kind + row.form
      if let known = numbers[name] {
        forms[known].stems.append(number)
      } else {
        numbers[name] = forms.count
        forms.append((row.form, row.kind == "noun", [number]))
      }
    }
    for form in forms {
      enter(form.form, isNoun: form.isNoun, stems: form.stems, head: [], into: &triggers)
    }
    for row in lexicon where row.language == "ko" {
      if let head = Head.names[row.name] {
        enter(
          row.form, isNoun: !row.form.hasSuffix("다"), stems: [], head: head, into: &heads)
      } else {
        lists[row.name, default: []].append(Array(row.form.utf8))
      }
    }
    for key in triggers.keys { triggers[key]?.sort { $0.text.count > $1.text.count } }
    for key in heads.keys { heads[key]?.sort { $0.text.count > $1.text.count } }
  }

  /// The words of a condition: `near=국경/접경`, or those of a list, `near=@border-word/초소`.
  private static func conditions(
    _ frame: String, _ key: String, _ named: [String: [String]],
    _ groups: inout [Substring: WordGroup]
  ) -> [WordGroup] {
    frame.split(separator: " ").compactMap { part in
      guard part.hasPrefix(key) else { return nil }
      let list = part.dropFirst(key.count)
      let isOfThings = ["@contraband-word", "@ware-word", "마약", "실탄"].contains {
        list.contains($0)
      }
      if let known = groups[list] { return known }
      let words = list.split(separator: "/").flatMap { word in
        word.hasPrefix("@") ? named[String(word.dropFirst())] ?? [] : [String(word)]
      }
      let group = WordGroup(words, isOfThings: isOfThings)
      groups[list] = group
      return group
    }
  }

  private func enter(
    _ form: String, isNoun: Bool, stems: [Int], head: Head, into table: inout [UInt64: [Entry]]
  ) {
    let scalars = KoreanJamo.scalars(form)
    guard !scalars.isEmpty else { return }
    if isNoun {
      table[KoreanWords.key(scalars, 0), default: []].append(
        Entry(text: scalars, base: nil, stems: stems, head: head))
      return
    }
    let last = scalars.dropLast().last ?? 0
    let isPassive =
      KoreanWords.carried.contains { form.hasSuffix($0) } || KoreanWords.passiveEnds.contains(last)
      || form.hasSuffix("지다") || form.hasSuffix("당하다")
      || form.hasSuffix("되다") || head == .lightPassive
    let made = KoreanConjugation.forms(of: form)
    let infinitive = made.first { $0.base == .infinitive }?.text ?? []
    for made in made {
      table[KoreanWords.key(made.text, 0), default: []].append(
        Entry(
          text: made.text, base: made.base, stems: stems, head: head, isPassive: isPassive,
          infinitive: infinitive))
    }
  }

  private func enterThing(_ form: String, isGoal: Bool, stem: Int) {
    let text = KoreanJamo.scalars(form)
    guard let last = text.last else { return }
    things[last, default: []].append(Thing(text: text, isGoal: isGoal, stem: stem))
  }

  /// The triggers of nouns in which a word without its particle ends: `지시문` of `특별지시문`.
  func stems(of noun: ArraySlice<UInt32>, isGoal: Bool) -> [Int] {
    guard let last = noun.last, let some = things[last] else { return [] }
    return some.filter { $0.isGoal == isGoal && noun.suffix($0.text.count).elementsEqual($0.text) }
      .map(\.stem)
  }

  /// The two syllables from a place of a word, or its last.
  static func key(_ word: [UInt32], _ at: Int) -> UInt64 {
    UInt64(word[at]) << 32 | (at + 1 < word.count ? UInt64(word[at + 1]) : 0)
  }

  /// 붙잡히, 끌리, 쫓기: the last syllable of verbs whose subject is acted on.
  private static let passiveEnds: Set<UInt32> = Set(KoreanJamo.scalars("히"))

  private static let carried = [
    "끌려가다", "잡혀가다", "붙들리다", "쫓겨나다", "끌려나오다", "끌려나가다", "팔려가다", "팔리다", "밀려나다", "내쫓기다",
    "열리다", "끊기다", "빼앗기다", "뜯기다", "붙들려가다", "실려가다", "떨려나다", "잘리다",
  ]
}
