/// Why a figure cannot be laid out, and what to do about it.
public struct LayoutError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String

  /// An error with a way out.
  public init(_ message: String, hint: String) {
    self.message = message
    self.hint = hint
  }

  /// What is wrong and what to do, in one line.
  public var description: String { "\(message); \(hint)" }
}
