/// Why a figure cannot be laid out, and what to do about it.
public struct LayoutError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String
  /// Whether the height of the box is what is too small; a caller that made the box knows better
  /// how high it was asked to be.
  public var isOfBox: Bool

  /// An error with a way out.
  public init(_ message: String, hint: String, isOfBox: Bool = false) {
    self.message = message
    self.hint = hint
    self.isOfBox = isOfBox
  }

  /// What is wrong and what to do, in one line.
  public var description: String { "\(message); \(hint)" }
}
