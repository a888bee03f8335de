extension Extractor {
  /// Whether a word makes its noun phrase point back: `the`, `these`, `both`.
  package func isDefinite(_ word: Int32) -> Bool { definite.contains(word) }
  /// Whether a word is an article.
  package func isArticle(_ word: Int32) -> Bool { articles.contains(word) }
  /// The value of a number word up to twenty and of the tens, or nil.
  package func numberWord(_ word: Int32) -> Int? { numberWords[word] }
  /// The name of a type.
  package func typeLabel(_ id: String) -> String { typeLabels[id] ?? id }
  /// Prepositions by what they say of a place.
  package func words(_ list: [String]) -> Set<Int32> {
    Set(list.map { vocabulary.id(of: $0) }.filter { $0 >= 0 })
  }

  static let numbers: [(String, Int)] = [
    ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7),
    ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("thirteen", 13),
    ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18),
    ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40), ("fifty", 50),
  ]
}
