/// A name found in a text before its clauses are read: a body, a place or a date.
struct NamedSpan: Sendable {
  var tokens: Range<Int>
  var entity: UnitEntity
  /// The byte where a place's name ends, which can be inside its last token; -1 for other names.
  var end = -1
  /// The name is a country's.
  var isCountry = false
}
