/// A file that could not be written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file that was to be written.
  public var path: String
  /// Which step failed, such as `writing`.
  public var operation: String
  /// The system's number of the error, `errno`.
  public var code: Int32
  /// The system's words for it.
  public var reason: String
  /// What to do about it.
  public var hint: String
  /// Exit code of a program that ends with it: 74, EX_IOERR of sysexits.h.
  public static let exitCode: Int32 = 74

  /// Where, what, why, and what to do, on two lines.
  public var description: String { "\(path): \(operation): \(reason)\nhint: \(hint)" }
}
