extension Extractor {
  /// What each word can begin, by its id: taken from the lists, most of which are short, rather than
  /// asked of every list for every word.
  static func marks(
    _ count: Int, names: NameIndex, bodies: AgencyWords, lexicon: Lexicon, dates: DateReader
  ) -> [WordMarks] {
    var marks = [WordMarks](repeating: [], count: count)
    func note(_ mark: WordMarks, _ phrases: PhraseTrie) {
      phrases.forEachFirst { marks[$0].formUnion(mark) }
    }
    note([.body, .demonym], bodies.demonyms)
    note([.body, .source], names.sources)
    note([.body, .agency], names.agencies)
    note(.body, bodies.heads)
    note(.body, bodies.agents)
    note(.body, bodies.known.trie)
    for word in bodies.modifiers { marks[Int(word)].insert(.body) }
    note(.place, names.places)
    note(.phrase, lexicon.phrases)
    note(.trigger, lexicon.nouns)
    for word in lexicon.verbTriggers where word < count { marks[word].insert(.trigger) }
    for word in dates.triggers where word < count { marks[word].insert(.date) }
    return marks
  }
}
