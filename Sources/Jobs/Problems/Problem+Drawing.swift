internal import Cairo
public import Drawing

extension Problem {
  /// A file that could not be written.
  public init(_ error: FileError) {
    self.init(
      file: error.path, code: "write-failed", message: "\(error.operation): \(error.reason)",
      hint: error.hint, status: .io)
  }

  /// A page that could not be drawn.
  public init(_ error: DrawingError) {
    self.init(
      code: "drawing-failed", message: "\(error.operation): \(error.reason)", hint: error.hint)
  }
}

extension Problem {
  /// A font that cannot be had.
  init(_ error: FontError) {
    let said = error.description.split(separator: "\n").first.map(String.init)
    self.init(code: "font-missing", message: said ?? "no font", hint: error.hint)
  }
}
