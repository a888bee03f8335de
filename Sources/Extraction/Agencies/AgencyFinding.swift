/// A body as it stands in a text.
package struct AgencyFinding: Sendable {
  package var tokens: Range<Int>
  package var bytes: Range<Int>
  /// Ids of the pack that the words can mean; empty for a body that no pack lists.
  package var candidates: [String]
  /// The words without article and country.
  package var core: String
  /// `police`, `military`, `ministry` and the like.
  package var kind: String
  /// Country that the words themselves name, if any.
  package var country: String?
  /// Generic words rather than a name.
  package var isGeneric: Bool
  /// Made of words that any country's bodies bear: `Supreme Court`, `National Intelligence Service`.
  package var isCommonName = false
  /// A noun for people who act for it: `police officers`.
  package var isAgentNoun = false
  /// An acronym, resolved per document.
  package var isAcronym = false
  /// The gloss that fixes an acronym for the document.
  package var isFixed = false
  /// Anaphoric: `the ministry`.
  package var isAnaphor = false
  /// A place inside the words: `Istanbul police`.
  package var placeTokens: Range<Int>?
  /// Full name that an acronym in brackets glosses: the finding before it.
  package var glossOf: Int?
  /// Named in Korean: its words are its name, particles left off.
  package var isKorean = false
  /// Country that is meant where the document's own has no such body.
  package var otherwise: String?
  /// Bodies of other countries that the words are a name of.
  package var known: [KnownBody] = []
  /// A Korean name with something before its head: `인천지법`.
  package var hasPrefix = false
}
