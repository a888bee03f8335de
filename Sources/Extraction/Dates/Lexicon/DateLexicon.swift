/// The words of date expressions by their id in the vocabulary.
struct DateLexicon: Sendable {
  /// What a word can be, and the number it stands for in that.
  struct Entry: Sendable {
    var classes: WordClass = []
    var value: Int16 = 0
  }

  private var entries: [Entry] = []

  /// The words of the English tables, entered into a vocabulary.
  init(vocabulary: inout Vocabulary) {
    entries.reserveCapacity(vocabulary.count + 4096)
    for row in EnglishDateWords.rows {
      for (offset, word) in row.words.parts().enumerated() {
        let value = row.counted ? row.value + offset : row.value
        add(vocabulary.intern(word), row.classes, value: value)
      }
    }
  }

  /// Gives a word a class more.
  mutating func add(_ word: Int32, _ classes: WordClass, value: Int? = nil) {
    guard word >= 0 else { return }
    if entries.count <= Int(word) {
      entries.append(contentsOf: repeatElement(Entry(), count: Int(word) + 1 - entries.count))
    }
    entries[Int(word)].classes.formUnion(classes)
    if let value, value != 0 { entries[Int(word)].value = Int16(value) }
  }

  /// The words of any of some classes, by id.
  func words(of classes: WordClass) -> some Sequence<Int> {
    entries.indices.lazy.filter { !entries[$0].classes.isDisjoint(with: classes) }
  }

  @inline(__always)
  subscript(word: Int32) -> Entry {
    word >= 0 && Int(word) < entries.count ? entries[Int(word)] : Entry()
  }
}

/// One row of a word table: words of the same class.
struct DateWordRow {
  /// The words, parted by spaces.
  let words: String
  let classes: WordClass
  /// The number that the words stand for, or that the first does.
  let value: Int
  /// Whether each word stands for one more than the word before it.
  let counted: Bool

  init(_ words: String, _ classes: WordClass, _ value: Int = 0, counted: Bool = false) {
    self.words = words
    self.classes = classes
    self.value = value
    self.counted = counted
  }
}
