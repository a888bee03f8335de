/// What stands in a document: bodies, places, dates, and the clauses that tell incidents.
public struct Extraction: Sendable {
  /// The document's text cut into tokens.
  public let tokens: Tokens
  /// Date expressions, unresolved.
  public internal(set) var expressions: [DateExpression] = []
  package var agencies: [AgencyFinding] = []
  package var places: [PlaceFinding] = []
  package var demonyms: [DemonymFinding] = []
  package var sentences: [SentenceReading] = []
}

/// A sentence with its clauses and the triggers that stand in them.
package struct SentenceReading: Sendable {
  /// Index in the document's sentences.
  package var sentence: Int
  package var tokens: Range<Int>
  package var clause: Clause
  package var hits: [TriggerHit]
}
