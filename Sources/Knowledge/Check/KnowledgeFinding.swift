/// Something wrong, or doubtful, in a knowledge pack.
public struct KnowledgeFinding: Hashable, Sendable, CustomStringConvertible {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// The pack must not be used so.
    case error
    /// Worth a look.
    case warning
  }

  /// The file, as the user gave it.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column in Unicode scalars, from 1.
  public var column: Int
  /// How bad it is.
  public var severity: Severity
  /// What kind of thing it is: `duplicate-id`, `orphan-parent` and the like.
  public var code: String
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String

  /// `file:line:column: code: message (hint)`, with `warning` before the code of a warning.
  public var description: String {
    let word = severity == .warning ? "warning: " : ""
    return "\(file):\(line):\(column): \(word)\(code): \(message) (\(hint))"
  }
}
