/// Korean verbs, as far as they tell tense and telling: stems before which a clause ends.
enum KoreanVerbs {
  private static let telling = KoreanTable<Bool>(all: [
    "전했", "말했", "밝혔", "보도했", "알려왔", "전해왔", "설명했", "덧붙였", "강조했",
  ])
  private static let coming = KoreanTable<Bool>(all: ["예정", "계획", "앞두고"])
  private static let endings: Set<UInt32> = Set(
    ["다", "며", "고", "나", "데"].map { KoreanSyllable.key(Array($0.utf8), 0) })

  /// What the stem of a word tells, or nil.
  static func stem(_ cursor: KoreanCursor) -> DateCues? {
    if cursor.sees(telling) { return DateCues(tense: .past, governor: .reporting) }
    if cursor.sees(coming) { return DateCues(tense: .future, governor: .act) }
    return nil
  }

  /// Whether a word that ends at a byte ends as verbs do.
  static func ends(_ bytes: [UInt8], at end: Int) -> Bool {
    guard end >= 3 else { return false }
    return endings.contains(KoreanSyllable.key(bytes, end - 3))
  }
}
