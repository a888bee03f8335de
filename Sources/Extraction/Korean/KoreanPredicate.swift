/// A word of a Korean sentence, as spaces set it off, with its particles.
struct KoreanWord {
  var units: Range<Int>
  /// Its syllables, without marks and what stands in brackets.
  var scalars: [UInt32]
  var text: String
  /// Number of the quotation that it stands in, or -1.
  var quote = -1
  var hasCommaAfter = false
  /// Unit of the date, the place or the body that it names.
  var date: Int?
  var place: Int?
  var body: Int?
  /// What follows the name of the place in it: `에서` of `카이로에서`; nil where it names none.
  var particle: String?
  /// Its end, as far as it can hold a particle: a place's name has none in itself.
  var ending: String { particle ?? text }
}

/// A verb of a Korean sentence with its auxiliaries, or a noun and the verb that carries it.
struct KoreanPredicate {
  var word: Int
  /// Last word of it.
  var last: Int
  var quote: Int
  var ending: KoreanEnding
  var stem = -1
  var head: KoreanWords.Head = []
  /// The stem is a noun that another word makes a verb.
  var isCarried = false
  var isNegated = false
  /// `하고 있다`
  var isOngoing = false
  /// `제한돼 있다`: how things stand, not what was done.
  var isState = false
  /// `해 왔다`
  var isDurative = false
  /// Words from here to the verb that it shares: `16일 부산에서 A씨를, 17일 대구에서 B씨를 체포했다`
  /// has a verb after the first object too. -1 where the verb stands.
  var shared = -1
  /// `하기로 했다`, `할 예정이다`, `하려 했다`
  var refusal: Standing.Reason?
}
