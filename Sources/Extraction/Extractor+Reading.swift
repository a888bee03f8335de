public import Corpus
import Events

extension Extractor {
  /// Everything that stands in a document, unresolved.
  public func read(_ document: SourceDocument) -> Extraction {
    let tokens = Tokenizer(vocabulary: vocabulary).tokens(of: document.text)
    var result = Extraction(tokens: tokens)
    let agencyFinder = AgencyFinder(
      names: names, words: agencyWords, vocabulary: vocabulary, lexicon: lexicon,
      from: from, hangul: hangul, world: world)
    let placeFinder = PlaceFinder(
      names: names, types: placeTypes, lexicon: lexicon, vocabulary: vocabulary, world: world,
      hangul: hangul)
    let dates = dateReader.expressions(in: tokens, areMarked: true)
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
      let before =
        index > 0 && document.sentences[index - 1].paragraph == sentence.paragraph
          && ranges[index - 1].count <= Extractor.longestStretch ? ranges[index - 1] : nil
      var start = range.lowerBound
      repeat {
        let stretch = start..<min(range.upperBound, start + Extractor.longestStretch)
        result.sentences.append(
          self.reading(
            of: stretch, in: sentence, index, isWhole: stretch == range, document, tokens,
            spans[next..<end], reader, before: before))
        start = max(stretch.upperBound, start + 1)
      } while start < range.upperBound
    }
    return result
  }

  /// Most tokens that are read as one sentence: a longer one is no sentence but a list or worse,
  /// and reading it piece by piece keeps the time linear.
  private static var longestStretch: Int { 256 }

  private func reading(
    of range: Range<Int>, in sentence: Sentence, _ index: Int, isWhole: Bool,
    _ document: SourceDocument, _ tokens: Tokens, _ spans: ArraySlice<NamedSpan>,
    _ reader: ClauseReader, before: Range<Int>?
  ) -> SentenceReading {
    var names = spans
    if !isWhole {
      names = names.drop { $0.tokens.lowerBound < range.lowerBound }
        .prefix { $0.tokens.lowerBound < range.upperBound }
    }
    if isKorean(range, tokens) {
      let read = KoreanReader(words: korean, tokens: tokens, types: types).read(
        in: range, names: names,
        text: isWhole ? document.string(sentence.bytes) : tokens.text(range))
      return SentenceReading(
        sentence: index, tokens: range, clause: read.clause, hits: read.hits)
    }
    guard range.contains(where: { tokens[$0].marks.contains(.trigger) }) else {
      // Nothing here can tell an incident: its names are kept for what follows.
      let unitReader = UnitReader(lexicon: lexicon, vocabulary: vocabulary, tokens: tokens)
      return SentenceReading(
        sentence: index, tokens: range,
        clause: Clause(units: names.map { unitReader.unit(of: $0) }, groups: []), hits: [])
    }
    let words = SentenceWords(range, in: tokens)
    let gate = TriggerGate(lexicon: lexicon, vocabulary: vocabulary, tokens: tokens)
    guard gate.opens(for: range, words) else {
      // As little: its verbs tell incidents only with words that are not here.
      let unitReader = UnitReader(lexicon: lexicon, vocabulary: vocabulary, tokens: tokens)
      return SentenceReading(
        sentence: index, tokens: range,
        clause: Clause(units: unitReader.names(in: range, names: names), groups: []), hits: [])
    }
    var clause = reader.read(tokens, in: range, names: names)
    markQuotes(&clause, sentence, tokens)
    let hits = TriggerFinder(
      lexicon: lexicon, vocabulary: vocabulary, tokens: tokens, clause: clause, words: words,
      before: before
    ).hits()
    return SentenceReading(sentence: index, tokens: range, clause: clause, hits: hits)
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
    var index = 0
    while index < tokens.count {
      guard tokens[index].marks.contains(.demonym) || tokens[index].kind == .hangul,
        let match = agencyWords.demonyms.longestMatch(
          at: index, in: tokens, vocabulary: vocabulary)
      else {
        index += 1
        continue
      }
      if tokens[index].isCapitalised {
        result.demonyms.append(
          DemonymFinding(
            tokens: match.range, country: agencyWords.countries[Int(match.payload)]))
      }
      index = match.end
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
      spans.append(
        NamedSpan(
          tokens: finding.tokens, entity: .place(index), end: finding.bytes.upperBound,
          isCountry: finding.candidates.contains { $0.level == 0 }))
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
