/// What is wrong with records given for exchange, where, and what to do.
public struct ExchangeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is; its raw value is the code that messages carry.
  public enum Code: String, Sendable, CaseIterable {
    /// A record is not JSON, or lacks what it must have.
    case record = "invalid-record"
    /// The stream ends without its counts.
    case truncated = "stream-truncated"
    /// The counts of the stream are not those of its records.
    case counts = "count-mismatch"
    /// A line is longer than the limit.
    case tooLong = "too-long"
    /// The system refused to read.
    case unreadable
    /// A table is not one, or lacks a column.
    case table = "invalid-table"
  }

  /// File, or `-` for standard input.
  public var path: String
  /// Line, from 1, where known.
  public var line: Int?
  /// Column in characters, from 1, where known.
  public var column: Int?
  /// What kind of fault it is.
  public var code: Code
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String

  /// A fault of records.
  public init(
    path: String, line: Int? = nil, column: Int? = nil, code: Code, message: String, hint: String
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.code = code
    self.message = message
    self.hint = hint
  }

  /// `file:line:column: code: message`.
  public var description: String {
    let place = [path, line.map(String.init), column.map(String.init)].compactMap { $0 }
    return "\(place.joined(separator: ":")): \(code.rawValue): \(message)"
  }
}
