public import Corpus
import Events
public import Knowledge

/// Reads what stands in a text: bodies, places, and clauses that tell incidents. No clock, no
/// resolution: what a name means is settled by normalisation.
public final class Extractor: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after.

  /// The words that the rules and the names of the pack are made of.
  public let vocabulary: Vocabulary
  let lexicon: Lexicon
  let korean: KoreanWords
  let names: NameIndex
  let agencyWords: AgencyWords
  let koreanAgencies: KoreanAgencyWords
  let koreanPlaces: KoreanPlaceWords
  let placeTypes: PlaceTypeWords
  let world: WorldPlaces
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
  var already: Int32 = -1
  var accordingWord: Int32 = -1
  var justWord: Int32 = -1
  var sinceWord: Int32 = -1
  var alsoWord: Int32 = -1
  package var ofWord: Int32 = -1
  var singular: Set<Int32> = []
  var placeNouns: Set<Int32> = []
  /// Type ids, in the order in which a span that fits two goes to the first.
  public var types: [String] { lexicon.types }
  /// Reads date expressions.
  public let dateReader: DateReader

  /// A reader with the names and words of a pack.
  public convenience init(pack: KnowledgePack) {
    self.init(atlas: Atlas(pack, world: World.standard))
  }

  /// A reader with the names of a pack and of the world.
  public init(atlas: Atlas) {
    let pack = atlas.pack
    var vocabulary = Vocabulary()
    let rows = pack.lexicon.map {
      LexiconRow(name: $0.wordClass, language: $0.language, form: $0.form)
    }
    let triggers = pack.triggers.map {
      TriggerRow(
        type: $0.type, language: $0.language, kind: $0.kind.rawValue, form: $0.form,
        frame: $0.frame)
    }
    lexicon = Lexicon(
      types: pack.types.map(\.type.id), lexicon: rows, triggers: triggers,
      vocabulary: &vocabulary)
    korean = KoreanWords(types: pack.types.map(\.type.id), lexicon: rows, triggers: triggers)
    names = NameIndex(atlas, vocabulary: &vocabulary)
    let adjectives = atlas.world.countries.flatMap { country in
      country.adjectives.map {
        LexiconRow(name: "demonym", language: "en", form: "\(country.code):\($0)")
      }
    }
    agencyWords = AgencyWords(adjectives + rows, vocabulary: &vocabulary)
    koreanAgencies = KoreanAgencyWords(rows)
    koreanPlaces = KoreanPlaceWords(rows)
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
    ofWord = vocabulary.intern("of")
    for word in ["he", "she", "him", "her", "his"] { singular.insert(vocabulary.intern(word)) }
    justWord = vocabulary.intern("just")
    accordingWord = vocabulary.intern("according")
    for word in ["city", "province", "county", "town", "region", "district", "village"] {
      placeNouns.insert(vocabulary.intern(word))
    }
    for row in rows where row.name == "response" {
      responses.insert(row.form, payload: 0, into: &vocabulary)
    }
    for row in rows where row.name == "scene-shift" {
      shifts.insert(row.form, payload: 0, into: &vocabulary)
    }
    for (word, value) in Extractor.numbers { numberWords[vocabulary.intern(word)] = value }
    for (word, value) in [("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9)] {
      scales[vocabulary.intern(word)] = value
    }
    typeLabels = Dictionary(
      pack.types.map { ($0.type.id, $0.type.label) }, uniquingKeysWith: { first, _ in first })
    for row in rows where row.name == "unit" {
      let parts = row.form.split(separator: ":", maxSplits: 2).map(String.init)
      guard parts.count == 3 else { continue }
      if units.insert(parts[2], payload: Int32(unitNames.count), into: &vocabulary) == nil {
        unitNames.append((parts[0], parts[1]))
      }
    }
    dateReader = DateReader(pack: pack, vocabulary: &vocabulary)
    self.vocabulary = vocabulary
  }
}

extension Extractor {
  /// Everything that stands in a document, unresolved.
  public func read(_ document: SourceDocument) -> Extraction {
    let tokens = Tokenizer(vocabulary: vocabulary).tokens(of: document.text)
    var result = Extraction(tokens: tokens)
    let agencyFinder = AgencyFinder(
      names: names, words: agencyWords, vocabulary: vocabulary, lexicon: lexicon,
      from: vocabulary.id(of: "from"), korean: koreanAgencies, world: world)
    let placeFinder = PlaceFinder(
      names: names, types: placeTypes, lexicon: lexicon, vocabulary: vocabulary, world: world,
      korean: koreanPlaces)
    let dates = dateReader.expressions(in: tokens)
    result.expressions = dates
    var ranges: [Range<Int>] = []
    for sentence in document.sentences {
      let range = tokens.indices(in: sentence.bytes)
      ranges.append(range)
      let first = result.agencies.count
      agencyFinder.findings(in: tokens, range: range, into: &result.agencies)
      let taken = result.agencies[first...].map(\.tokens)
      let before = result.places.count
      placeFinder.findings(in: tokens, range: range, taken: taken, into: &result.places)
      let inside = result.agencies[first...].compactMap { agencyFinder.place(in: $0, tokens) }
      if !inside.isEmpty {
        result.places += inside
        result.places[before...].sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
      }
    }
    dropDated(&result, dates)
    findDemonyms(tokens, into: &result)
    let spans = namedSpans(result, dates)
    let reader = ClauseReader(
      lexicon: lexicon, vocabulary: vocabulary, known: KnownNames(tokens, sentences: ranges))
    var next = 0
    for (index, sentence) in document.sentences.enumerated() {
      let zone = document.zone(of: sentence)
      guard zone == .body || zone == .footnote || zone == .headline else { continue }
      let range = ranges[index]
      while next < spans.count, spans[next].tokens.lowerBound < range.lowerBound { next += 1 }
      var end = next
      while end < spans.count, spans[end].tokens.lowerBound < range.upperBound { end += 1 }
      if isKorean(range, tokens) {
        let read = KoreanReader(words: korean, tokens: tokens, types: types).read(
          in: range, names: spans[next..<end], text: document.string(sentence.bytes))
        result.sentences.append(
          SentenceReading(
            sentence: index, tokens: range, clause: read.clause, hits: read.hits))
        continue
      }
      guard range.contains(where: { lexicon.canTrigger(tokens[$0].word) }) || hasBe(range, tokens)
      else {
        // Nothing here can tell an incident: its names are kept for what follows.
        let units = spans[next..<end].map { span in
          UnitReader(lexicon: lexicon, vocabulary: vocabulary, tokens: tokens).unit(of: span)
        }
        result.sentences.append(
          SentenceReading(
            sentence: index, tokens: range, clause: Clause(units: units, groups: []), hits: []))
        continue
      }
      var clause = reader.read(tokens, in: range, names: spans[next..<end])
      markQuotes(&clause, sentence, tokens)
      let hits = TriggerFinder(
        lexicon: lexicon, vocabulary: vocabulary, tokens: tokens, clause: clause
      ).hits()
      result.sentences.append(
        SentenceReading(sentence: index, tokens: range, clause: clause, hits: hits))
    }
    return result
  }

  /// Whether a sentence may hold a trigger made with `be`: `are at odds`.
  private func hasBe(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    range.contains { lexicon.isStative(tokens[$0].word) }
  }

  /// Whether most words of a sentence are Hangul.
  private func isKorean(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    var hangul = 0
    var latin = 0
    for index in range {
      if tokens[index].kind == .hangul { hangul += 1 }
      if tokens[index].kind == .word { latin += 1 }
    }
    return hangul > latin
  }

  private func markQuotes(_ clause: inout Clause, _ sentence: Sentence, _ tokens: Tokens) {
    guard !sentence.quotations.isEmpty else { return }
    for index in clause.units.indices {
      let byte = Int(tokens[clause.units[index].tokens.lowerBound].start)
      clause.units[index].isQuoted = sentence.isQuoted(byte)
    }
  }

  private func findDemonyms(_ tokens: Tokens, into result: inout Extraction) {
    agencyWords.demonyms.forEachMatch(in: tokens, vocabulary: vocabulary) { match in
      guard tokens[match.start].isCapitalised else { return }
      result.demonyms.append(
        DemonymFinding(
          tokens: match.range, country: agencyWords.countries[Int(match.payload)]))
    }
  }

  /// `August` in a date is no place.
  private func dropDated(_ result: inout Extraction, _ dates: [DateExpression]) {
    guard !dates.isEmpty else { return }
    var next = 0
    result.places.removeAll { place in
      while next < dates.count, dates[next].tokens.upperBound <= place.tokens.lowerBound {
        next += 1
      }
      guard next < dates.count, place.typedLevel == nil else { return false }
      if case .event = dates[next].value { return false }
      if case .bounded = dates[next].value { return false }
      return dates[next].tokens.overlaps(place.tokens)
    }
  }

  /// A named event may be told by a clause (`Ju Sang Song was dismissed`): its words stay words.
  private func holdsVerb(_ date: DateExpression, _ tokens: Tokens) -> Bool {
    date.tokens.contains { index in
      let info = lexicon.info(tokens[index].word)
      return !tokens[index].isCapitalised && info.forms.contains(.past)
    }
  }

  /// Names and dates as units of clauses: bodies win over places, places over dates.
  private func namedSpans(_ result: Extraction, _ dates: [DateExpression]) -> [NamedSpan] {
    var spans: [NamedSpan] = []
    for (index, finding) in result.agencies.enumerated() {
      spans.append(NamedSpan(tokens: finding.tokens, entity: .agency(index)))
    }
    for (index, finding) in result.places.enumerated() {
      spans.append(NamedSpan(tokens: finding.tokens, entity: .place(index)))
    }
    for (index, date) in dates.enumerated() where !holdsVerb(date, result.tokens) {
      spans.append(NamedSpan(tokens: date.tokens, entity: .date(index)))
    }
    spans.sort {
      ($0.tokens.lowerBound, -$0.tokens.upperBound) < ($1.tokens.lowerBound, -$1.tokens.upperBound)
    }
    var kept: [NamedSpan] = []
    kept.reserveCapacity(spans.count)
    for span in spans
    where kept.last.map({ $0.tokens.upperBound <= span.tokens.lowerBound }) ?? true {
      kept.append(span)
    }
    return kept
  }
}
