import Events
public import Knowledge

/// Reads what stands in a text: bodies, places, and clauses that tell incidents. No clock, no
/// resolution: what a name means is settled by normalisation.
public final class Extractor: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after.

  /// The words that the rules and the names of the pack are made of.
  public let vocabulary: Vocabulary
  let lexicon: Lexicon
  let hangul: KoreanKnowledge.Source
  let names: NameIndex
  let agencyWords: AgencyWords
  let placeTypes: PlaceTypeWords
  let world: WorldPlaces
  private let atlasWorld: World
  var definite: Set<Int32> = []
  var articles: Set<Int32> = []
  var demonstratives: Set<Int32> = []
  var numberWords: [Int32: Int] = [:]
  var typeLabels: [String: String] = [:]
  var scales: [Int32: Double] = [:]
  var units = PhraseTrie()
  var unitNames: [(kind: String, unit: String)] = []
  var responses = PhraseTrie()
  var shifts = PhraseTrie()
  /// Types that a noun of occasion can name again (`the verdict`); empty for any.
  var occasions: [Int32: [String]] = [:]
  var frontierWords: Set<Int32> = []
  var insideWords: Set<Int32> = []
  var already: Int32 = -1
  var accordingWord: Int32 = -1
  var justWord: Int32 = -1
  var sinceWord: Int32 = -1
  var alsoWord: Int32 = -1
  var timesWord: Int32 = -2
  var masses: Set<Int32> = []
  var joints: Set<Int32> = []
  var localWords: Set<Int32> = []
  var centralWords: Set<Int32> = []
  var roughCounts: Set<Int32> = []
  package var ofWord: Int32 = -1
  var singular: Set<Int32> = []
  var from: Int32 = -1
  var placeNouns: Set<Int32> = []
  var korean: KoreanWords { hangul.value.words }
  /// Type ids, in the order in which a span that fits two goes to the first.
  public var types: [String] { lexicon.types }
  /// Reads date expressions.
  public let dateReader: DateReader

  /// A reader with the names and words of a pack.
  public convenience init(pack: KnowledgePack) {
    self.init(atlas: Atlas(pack, world: World.standard))
  }

  /// A reader with the names of a pack and of the world.
  public convenience init(atlas: Atlas) {
    self.init(atlas: atlas, tables: KnowledgePack.builtInTables)
  }

  /// - Parameter tables: words made ready beforehand, used where they are those of the pack.
  init(atlas: Atlas, tables: UnsafeRawBufferPointer?) {
    let pack = atlas.pack
    atlasWorld = atlas.world
    let rows: [LexiconRow]
    var vocabulary: Vocabulary
    if let tables, let ready = CompiledWords(tables, of: pack) {
      rows = ready.lists
      vocabulary = ready.vocabulary
      lexicon = ready.lexicon
      for row in rows where row.language == "en" { lexicon.enterList(row, &vocabulary) }
      lexicon.enterAuxiliaries(&vocabulary)
    } else {
      rows = Extractor.lists(of: pack)
      (vocabulary, lexicon) = Extractor.words(of: pack)
    }
    hangul = KoreanKnowledge.Source(types: pack.types.map(\.type.id), words: pack.words)
    names = NameIndex(atlas, vocabulary: &vocabulary)
    let adjectives = atlas.world.countries.flatMap { country in
      country.adjectives.map {
        LexiconRow(name: "demonym", language: "en", form: "\(country.code):\($0)")
      }
    }
    agencyWords = AgencyWords(adjectives + rows, vocabulary: &vocabulary)
    world = WorldPlaces(atlas.world.gazetteer, packCountry: pack.country)
    placeTypes = PlaceTypeWords(rows, vocabulary: &vocabulary)
    for word in ["the", "these", "those", "both", "this", "that"] {
      definite.insert(vocabulary.intern(word))
    }
    for word in ["this", "these", "that", "those"] {
      demonstratives.insert(vocabulary.intern(word))
    }
    for word in ["the", "a", "an"] { articles.insert(vocabulary.intern(word)) }
    already = vocabulary.intern("already")
    sinceWord = vocabulary.intern("since")
    alsoWord = vocabulary.intern("also")
    timesWord = vocabulary.intern("times")
    for word in ["in", "of"] { insideWords.insert(vocabulary.intern(word)) }
    for word in ["border", "frontier", "side"] { frontierWords.insert(vocabulary.intern(word)) }
    for row in rows where row.name == "local-word" {
      localWords.insert(vocabulary.intern(row.form))
    }
    for row in rows where row.name == "joint-noun" {
      joints.insert(vocabulary.intern(row.form))
    }
    for word in ["dozens", "scores", "hundreds", "tens"] {
      roughCounts.insert(vocabulary.intern(word))
    }
    for row in rows where row.name == "state-word" {
      centralWords.insert(vocabulary.intern(row.form))
    }
    for word in [
      "thousands", "millions", "hundreds", "thousand", "million", "crore", "lakh", "billion",
    ] { masses.insert(vocabulary.intern(word)) }
    ofWord = vocabulary.intern("of")
    for word in ["he", "she", "him", "her", "his"] { singular.insert(vocabulary.intern(word)) }
    justWord = vocabulary.intern("just")
    accordingWord = vocabulary.intern("according")
    from = vocabulary.intern("from")
    for word in ["city", "province", "county", "town", "region", "district", "village"] {
      placeNouns.insert(vocabulary.intern(word))
    }
    for row in rows where row.name == "response" {
      responses.insert(row.form, payload: 0, into: &vocabulary)
    }
    for row in rows where row.name == "scene-shift" {
      shifts.insert(row.form, payload: 0, into: &vocabulary)
    }
    for row in rows where row.name == "event-noun" {
      guard let (type, noun) = row.form.halves(UInt8(ascii: ":")) else { continue }
      for form in [noun, Inflection.third(noun)] {
        let word = vocabulary.intern(form)
        if type == "?" {
          occasions[word] = []
        } else {
          occasions[word, default: []].append(type)
        }
      }
    }
    for (word, value) in Extractor.numbers { numberWords[vocabulary.intern(word)] = value }
    for (word, value) in [("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9)] {
      scales[vocabulary.intern(word)] = value
    }
    typeLabels = Dictionary(
      pack.types.map { ($0.type.id, $0.type.label) }, uniquingKeysWith: { first, _ in first })
    for row in rows where row.name == "unit" {
      let parts = row.form.parts(UInt8(ascii: ":"))
      guard parts.count == 3 else { continue }
      if units.insert(parts[2], payload: Int32(unitNames.count), into: &vocabulary) == nil {
        unitNames.append((parts[0], parts[1]))
      }
    }
    dateReader = DateReader(pack: pack, vocabulary: &vocabulary)
    vocabulary.mark(
      Extractor.marks(
        vocabulary.count, names: names, bodies: agencyWords, lexicon: lexicon, dates: dateReader))
    self.vocabulary = vocabulary
  }

  /// The rows of lists: few words, entered by whoever asks for them, at every start. The words of
  /// Korean are made when Korean is met, but for classes asked for in any language.
  static func lists(of pack: KnowledgePack) -> [LexiconRow] {
    pack.words.mapLexicon {
      LexicalClass(name: $0) == nil && !Lexicon.isVerb($0)
        && ($1 != "ko" || classesOfAnyLanguage.contains($0))
    } _: {
      LexiconRow(name: $0, language: $1, form: $2)
    }
  }

  /// The lexicon of a pack, made of its rows.
  private static func words(of pack: KnowledgePack) -> (Vocabulary, Lexicon) {
    let rows = pack.words.mapLexicon {
      $1 != "ko"
    } _: {
      LexiconRow(name: $0, language: $1, form: $2)
    }
    let triggers = pack.words.mapTriggers {
      $0 != "ko"
    } _: {
      TriggerRow(type: $0, language: $1, kind: $2, form: $3, frame: $4)
    }
    var vocabulary = Vocabulary(words: 2 * rows.count + 5 * triggers.count)
    let lexicon = Lexicon(
      types: pack.types.map(\.type.id), lexicon: rows, triggers: triggers,
      vocabulary: &vocabulary)
    return (vocabulary, lexicon)
  }

  private static let classesOfAnyLanguage = [
    "local-word", "response", "scene-shift", "event-noun", "unit",
  ]

  /// The capital of a country by its code, as the world layer lists it.
  package func capital(of country: String) -> PlaceChoice? {
    capitalName(of: country).flatMap { capital(of: country, among: world.places(named: $0)) }
  }

  /// The capital of a country by its code, also that of the pack's own.
  package func anyCapital(of country: String) -> PlaceChoice? {
    capital(of: country)
      ?? capitalName(of: country).flatMap { name in
        names.places(of: [vocabulary.id(of: name)]).flatMap { capital(of: country, among: $0) }
      }
  }

  private func capitalName(of country: String) -> String? {
    atlasWorld.countries.first { $0.code == country }?.capitals.first
  }

  private func capital(of country: String, among places: [PlaceChoice]) -> PlaceChoice? {
    places.filter { $0.country == country && $0.level > 0 && $0.province != nil }
      .max { ($0.isCapital ? 1 : 0, $0.weight) < ($1.isCapital ? 1 : 0, $1.weight) }
  }
}
