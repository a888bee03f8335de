/// What can go wrong with a store, in words that say what to do.
public struct StoreError: Error, Hashable, Sendable {
  /// The class of the trouble, which decides the exit code.
  public enum Kind: String, Sendable {
    /// No store at this path.
    case missing
    /// The file is no store, or its pages are damaged.
    case corrupt
    /// A newer program wrote it.
    case newer
    /// Another process holds it for long.
    case locked
    /// Reading or writing the file failed.
    case io
    /// A statement failed; a defect of the program.
    case statement
  }

  /// The class of the trouble.
  public var kind: Kind
  /// Path of the store, or `:memory:`.
  public var path: String
  /// What happened.
  public var message: String
  /// What to do.
  public var hint: String

  /// A trouble with a store.
  public init(_ kind: Kind, path: String, message: String, hint: String) {
    self.kind = kind
    self.path = path
    self.message = message
    self.hint = hint
  }
}
