/// What is wrong with an input, where, and what to do.
public struct CorpusError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of fault it is; its raw value is the code that error records carry.
  public enum Code: String, Sendable, CaseIterable {
    /// There is no such file or folder.
    case missing = "missing"
    /// The file or folder may not be read.
    case unreadable = "unreadable"
    /// The file is not text.
    case binary = "binary-file"
    /// The bytes are in no encoding that is read.
    case encoding = "invalid-encoding"
    /// The document has no text.
    case empty = "empty"
    /// A line of a stream is not a JSON object with the right fields.
    case line = "invalid-line"
    /// A line or file is longer than the limit.
    case tooLong = "too-long"
    /// The manifest is wrong.
    case manifest = "invalid-manifest"
    /// The front matter is wrong.
    case frontMatter = "invalid-front-matter"
    /// Two documents have the same key.
    case duplicate = "duplicate-key"
    /// The file's ending is none that is read.
    case unknownFormat = "unknown-format"
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

  /// A fault of an input.
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
    var place = path
    if let line { place += ":\(line)" }
    if let line = line, let column = column, line > 0 { place += ":\(column)" }
    return "\(place): \(code.rawValue): \(message)"
  }
}
