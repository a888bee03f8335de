/// Why a string is not EDTF: where, what, and what would stand there.
public struct EDTFError: Error, Hashable, Sendable {
  /// What is wrong, for programs.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The string is empty.
    case empty
    /// It ends too early.
    case unexpectedEnd = "unexpected-end"
    /// A character that cannot stand there.
    case unexpectedCharacter = "unexpected-character"
    /// A year that is none: `-0000`, `Y1985`, a year of more than 18 digits.
    case invalidYear = "invalid-year"
    /// A month or grouping that does not exist.
    case invalidMonth = "invalid-month"
    /// A day that the calendar does not have.
    case invalidDay = "invalid-day"
    /// An hour, minute or second that does not exist.
    case invalidTime = "invalid-time"
    /// A zone that does not exist.
    case invalidZone = "invalid-zone"
    /// The end lies before the start.
    case reversed
    /// The dates of a range are not of one precision.
    case mixedPrecision = "mixed-precision"
    /// Not one date is stated: `../..`, `[]`.
    case noDate = "no-date"
  }

  /// What is wrong, for programs.
  public let kind: Kind
  /// The column, from 1, of the character at fault; one past the end where the string is too short.
  public let column: Int
  /// What is wrong, for people.
  public let reason: String
  /// What may stand there.
  public let expected: String
}

extension EDTFError: CustomStringConvertible {
  /// One line: `column 6: there is no month 13; expected a month 01 to 12 …`.
  public var description: String { "column \(column): \(reason); expected \(expected)" }
}
