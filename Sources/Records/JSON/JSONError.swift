/// Bytes that are not the JSON that was asked for.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Offset of the first byte that is wrong.
  public var offset: Int
  /// What is wrong.
  public var message: String

  /// A fault at an offset.
  public init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }

  /// The message and its place.
  public var description: String { "\(message) at byte \(offset)" }
}
