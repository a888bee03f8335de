/// A body as it stands in a text.
struct AgencyFinding: Sendable {
  var tokens: Range<Int>
  var bytes: Range<Int>
  /// Ids of the pack that the words can mean; empty for a body that no pack lists.
  var candidates: [String]
  /// The words without article and country.
  var core: String
  /// `police`, `military`, `ministry` and the like.
  var kind: String
  /// Country that the words themselves name, if any.
  var country: String?
  /// Generic words rather than a name.
  var isGeneric: Bool
  /// A noun for people who act for it: `police officers`.
  var isAgentNoun = false
  /// An acronym, resolved per document.
  var isAcronym = false
  /// Anaphoric: `the ministry`.
  var isAnaphor = false
  /// A place inside the words: `Istanbul police`.
  var placeTokens: Range<Int>?
  /// Full name that an acronym in brackets glosses: the finding before it.
  var glossOf: Int?
}
