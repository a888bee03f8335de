public import Corpus
public import Knowledge
public import Settings

extension Problem {
  /// An input that could not be read.
  public init(_ error: CorpusError) {
    let status: ExitStatus =
      switch error.code {
      case .manifest: .usage
      case .missing, .unreadable: .failed
      default: .partial
      }
    self.init(
      file: error.path, line: error.line, column: error.column, code: error.code.rawValue,
      message: error.message, hint: error.hint, status: status)
  }

  /// A knowledge pack that cannot be read.
  public init(_ error: KnowledgeError) {
    self.init(
      file: error.file, line: error.line, column: error.column, code: "invalid-knowledge",
      message: error.message, hint: error.hint, status: .usage)
  }

  /// A style sheet or a report definition that is faulty.
  public init(_ error: SettingsError) {
    self.init(
      file: error.file, line: error.line, column: error.column, code: "invalid-settings",
      message: error.message, hint: error.hint, status: .usage)
  }
}
