/// A trigger met in a clause that can carry an incident.
package struct TriggerHit: Sendable {
  package var type: Int16
  /// Verb group it belongs to.
  package var group: Int
  /// First and last unit of the words that make it.
  package var units: Range<Int>
  package var rule: String
  package var standing: Standing
  /// Units of the noun phrase that acts.
  package var actor: Range<Int>?
  /// Units of the noun phrase that is acted on.
  package var target: Range<Int>?
  package var isOngoing = false
  package var isNegative = false
  package var isNoun = false
  /// Counts only where nothing else in the sentence tells an act.
  package var isWeak = false
  /// Unit of the date that dates a noun of its own: `the killing on Nov. 2 of a guard`; or -1.
  package var dateUnit = -1
  /// What a Korean sentence says of the act; nil in other languages.
  package var korean: KoreanFrame?
}
