public import Exchange

extension Problem {
  /// A record or a table of incidents that could not be read.
  public init(_ error: ExchangeError) {
    let status: ExitStatus = error.code == .unreadable ? .failed : .partial
    self.init(
      file: error.path, line: error.line, column: error.column, code: error.code.rawValue,
      message: error.message, hint: error.hint, status: status)
  }
}
