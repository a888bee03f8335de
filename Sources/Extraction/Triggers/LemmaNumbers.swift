/// The numbers of verbs by the ids of their base forms.
struct LemmaNumbers {
  private var byWord: [Int32] = []

  /// The number of a verb, nil where it has none yet.
  subscript(word: Int32) -> Int32? {
    get { Int(word) < byWord.count && byWord[Int(word)] >= 0 ? byWord[Int(word)] : nil }
    set {
      if byWord.count <= Int(word) {
        byWord.append(contentsOf: repeatElement(-1, count: Int(word) + 1024 - byWord.count))
      }
      byWord[Int(word)] = newValue ?? -1
    }
  }
}
