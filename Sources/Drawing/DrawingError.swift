public import Cairo

/// A page that could not be drawn.
public struct DrawingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was being done, such as `drawing page 3`.
  public var operation: String
  /// What went wrong, in the words of the library below.
  public var reason: String
  /// What to do about it.
  public var hint: String

  /// What, why, and what to do, on two lines.
  public var description: String { "\(operation): \(reason)\nhint: \(hint)" }

  /// An error of drawing.
  public init(operation: String, reason: String, hint: String) {
    self.operation = operation
    self.reason = reason
    self.hint = hint
  }

  /// The same as Cairo has it.
  public init(_ error: CairoError) {
    self.init(operation: error.operation, reason: error.status, hint: error.hint)
  }
}
