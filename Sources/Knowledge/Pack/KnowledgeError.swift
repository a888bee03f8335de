import Records

/// A knowledge pack that cannot be read, with the place and what to do.
public struct KnowledgeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as the user gave it.
  public var file: String
  /// Line, from 1, where one is known.
  public var line: Int?
  /// Column in Unicode scalars, from 1, where one is known.
  public var column: Int?
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String

  /// An error at a file, or at a place in it.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, message: String, hint: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }

  init(_ error: CSVError) {
    self.init(
      file: error.file, line: error.line, column: error.column, message: error.message,
      hint: error.hint)
  }

  /// `file:line:column: message (hint)`.
  public var description: String {
    let place = [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
    return "\(file)\(place): \(message) (\(hint))"
  }
}
