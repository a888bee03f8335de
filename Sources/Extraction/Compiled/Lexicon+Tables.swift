/// The lexicon as tables: written and read in one order.
extension Lexicon {
  /// Writes all that the rows have filled.
  func write(to writer: inout TableWriter) {
    // Words of others, of which nothing is known, may follow.
    let known = info.lastIndex { $0.lemma >= 0 || !$0.classes.isEmpty || !$0.forms.isEmpty } ?? -1
    let info = info[...known]
    writer.list(info.map(\.classes.rawValue))
    writer.list(info.map(\.forms.rawValue))
    writer.list(info.map(\.lemma))
    writer.list(phraseClasses.map(\.rawValue))
    writer.texts(lemmas)
    writer.list(verbRules.map { Int32($0.count) })
    Lexicon.write(verbRules.flatMap { $0 }, to: &writer)
    Lexicon.write(nounRules, to: &writer)
    nouns.write(to: &writer)
    phrases.write(to: &writer)
    writer.list([be, tell])
    for list in Lexicon.lists { writer.set(self[keyPath: list]) }
  }

  convenience init(types: [String], reading reader: inout TableReader) throws(TableReader.Fault) {
    self.init(types: types)
    let classes = try reader.slice(UInt64.self)
    let forms = try reader.slice(UInt8.self)
    let numbers = try reader.slice(Int32.self)
    guard classes.count == forms.count, forms.count == numbers.count else {
      throw TableReader.Fault()
    }
    info = classes.indices.map {
      WordInfo(
        classes: LexicalClass(rawValue: classes[$0]), forms: VerbForms(rawValue: forms[$0]),
        lemma: numbers[$0])
    }
    phraseClasses = try reader.list(UInt64.self).map(LexicalClass.init(rawValue:))
    lemmas = try reader.texts()
    let counts = try reader.slice(Int32.self)
    var rules = try Lexicon.rules(types, &reader)[...]
    for count in counts {
      guard count >= 0, rules.count >= Int(count) else { throw TableReader.Fault() }
      verbRules.append(Array(rules.prefix(Int(count))))
      rules = rules.dropFirst(Int(count))
    }
    nounRules = try Lexicon.rules(types, &reader)
    nouns = try PhraseTrie(reading: &reader)
    phrases = try PhraseTrie(reading: &reader)
    let words = try reader.list(Int32.self)
    guard words.count == 2, verbRules.count == lemmas.count else { throw TableReader.Fault() }
    (be, tell) = (words[0], words[1])
    for list in Lexicon.lists { self[keyPath: list] = try reader.set() }
    conditions = VerbConditions(verbRules)
  }

  /// What rows of verbs fill besides; lists of words are entered from their rows.
  private static var lists: [ReferenceWritableKeyPath<Lexicon, Set<Int32>>] {
    [\.labile, \.violent, \.going]
  }

  private static func write(_ rules: [TriggerRule], to writer: inout TableWriter) {
    var numbers: [Int32] = []
    for rule in rules {
      numbers += [Int32(rule.type), rule.frame.packed, Int32(rule.following.count)]
      for group in rule.following { numbers += [Int32(group.count)] + group }
      for words in [rule.refused, rule.acting, rule.target] {
        numbers += [Int32(words.count)] + words.sorted()
      }
    }
    writer.list(numbers)
    writer.texts(rules.map(\.form))
  }

  private static func rules(
    _ types: [String], _ reader: inout TableReader
  ) throws(TableReader.Fault) -> [TriggerRule] {
    let numbers = try reader.slice(Int32.self)
    var at = 0
    func next() throws(TableReader.Fault) -> Int32 {
      guard at < numbers.count else { throw TableReader.Fault() }
      at += 1
      return numbers[at - 1]
    }
    func words() throws(TableReader.Fault) -> [Int32] {
      let count = Int(try next())
      guard count >= 0, at + count <= numbers.count else { throw TableReader.Fault() }
      at += count
      return Array(numbers[at - count..<at])
    }
    var rules: [TriggerRule] = []
    for form in try reader.texts() {
      let type = try next()
      guard types.indices.contains(Int(type)), let frame = Frame(packed: try next()) else {
        throw TableReader.Fault()
      }
      var following: [[Int32]] = []
      for _ in 0..<(try next()) { following.append(try words()) }
      rules.append(
        TriggerRule(
          type: Int16(type), frame: frame, following: following, refused: Set(try words()),
          acting: Set(try words()), target: Set(try words()), typeName: types[Int(type)], form: form
        ))
    }
    return rules
  }
}

extension Frame {
  private static let needs = Need.allCases

  /// All of it in a number.
  var packed: Int32 {
    func number(_ need: Need) -> Int32 { Int32(Frame.needs.firstIndex(of: need) ?? 0) }
    return number(object) | number(subject) << 8 | number(near) << 16
      | (goesOn ? 1 << 24 : 0) | (isDone ? 1 << 25 : 0) | (isAlone ? 1 << 26 : 0)
  }

  init?(packed: Int32) {
    let (object, subject, near) = (packed & 255, packed >> 8 & 255, packed >> 16 & 255)
    guard max(object, subject, near) < Int32(Frame.needs.count) else { return nil }
    self.init("")
    self.object = Frame.needs[Int(object)]
    self.subject = Frame.needs[Int(subject)]
    self.near = Frame.needs[Int(near)]
    goesOn = packed & 1 << 24 != 0
    isDone = packed & 1 << 25 != 0
    isAlone = packed & 1 << 26 != 0
  }
}
