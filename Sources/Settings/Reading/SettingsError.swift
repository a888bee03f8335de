/// A settings file that cannot be used: where, what, and what to do.
public struct SettingsError: Error, Hashable, Sendable {
  /// Path or built-in name of the file.
  public var file: String
  /// Line, from 1; 0 where the whole file is meant.
  public var line: Int
  /// Column, from 1, counted in Unicode scalars; 0 where the whole line is meant.
  public var column: Int
  /// What is wrong.
  public var message: String
  /// What to do about it; may be empty.
  public var hint: String

  /// An error at a place of a file.
  public init(
    file: String, line: Int = 0, column: Int = 0, message: String, hint: String = ""
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.hint = hint
  }
}

extension SettingsError: CustomStringConvertible {
  /// `file:line:column: message` and, on a line of its own, the hint.
  public var description: String {
    var place = file
    if line > 0 { place += ":\(line)" }
    if line > 0, column > 0 { place += ":\(column)" }
    return "\(place): \(message)" + (hint.isEmpty ? "" : "\nhint: \(hint)")
  }
}
