/// A trouble as the user sees it: where, what, and what to do.
public struct Problem: Error, Hashable, Sendable {
  /// The file or address it concerns, if any.
  public var file: String?
  /// Line, from 1.
  public var line: Int?
  /// Column, from 1.
  public var column: Int?
  /// Short name of the trouble, for scripts.
  public var code: String
  /// What happened.
  public var message: String
  /// What to do.
  public var hint: String
  /// What the process exits with if this ends it.
  public var status: ExitStatus

  /// A trouble with its place, its name and its remedy.
  public init(
    file: String? = nil, line: Int? = nil, column: Int? = nil, code: String, message: String,
    hint: String = "", status: ExitStatus = .failed
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.code = code
    self.message = message
    self.hint = hint
    self.status = status
  }

  /// `file:line:column: code: message`, and the hint on a line of its own.
  public var text: String {
    var place = file.map(Self.printable) ?? ""
    if let line { place += ":\(line)" }
    if let column { place += ":\(column)" }
    let head = (place.isEmpty ? "" : place + ": ") + code + ": " + Self.printable(message)
    return hint.isEmpty ? head : head + "\nhint: " + Self.printable(hint)
  }

  /// Control characters are shown, not sent to the terminal.
  private static func printable(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || (0x7f...0x9f).contains(scalar.value) {
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
