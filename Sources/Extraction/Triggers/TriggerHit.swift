/// A trigger met in a clause that can carry an incident.
struct TriggerHit: Sendable {
  var type: Int16
  /// Verb group it belongs to.
  var group: Int
  /// First and last unit of the words that make it.
  var units: Range<Int>
  var rule: String
  var standing: Standing
  /// Units of the noun phrase that acts.
  var actor: Range<Int>?
  /// Units of the noun phrase that is acted on.
  var target: Range<Int>?
  var isOngoing = false
  var isNegative = false
  var isNoun = false
}
