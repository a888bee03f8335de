/// What a word can begin, noted on it once so that most tokens need no look at any list.
struct WordMarks: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// A body, a source, or what stands before a body's name.
  static let body = WordMarks(rawValue: 1)
  /// A place of the pack or a country.
  static let place = WordMarks(rawValue: 2)
  /// A trigger.
  static let trigger = WordMarks(rawValue: 4)
  /// A word for a nation or its people.
  static let demonym = WordMarks(rawValue: 8)
  /// A phrase of the lexicon.
  static let phrase = WordMarks(rawValue: 16)
  /// A body of the pack.
  static let agency = WordMarks(rawValue: 64)
  /// A source of reports.
  static let source = WordMarks(rawValue: 128)
  /// A date.
  static let date = WordMarks(rawValue: 32)
}
