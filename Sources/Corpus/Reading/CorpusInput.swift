/// Something to read documents from.
public enum CorpusInput: Hashable, Sendable {
  /// A file, or a folder that is searched through and through.
  case path(String)
  /// Files below a folder that patterns take; their keys are relative to that folder.
  case selection(PathSelection)
  /// JSON lines on standard input.
  case standardInput

  /// The input that an argument of a command names: `-` is standard input.
  public init(argument: String) {
    self = argument == "-" ? .standardInput : .path(argument)
  }
}

/// How a corpus is read.
public struct CorpusOptions: Hashable, Sendable {
  /// Most bytes of a line of a stream; longer ones are errors.
  public var lineLimit: Int
  /// Most bytes of a file that holds one document, or of a table.
  public var fileLimit: Int
  /// Whether `manifest.csv` beside the documents is read.
  public var readsManifests: Bool

  /// Options; the limits are 16 MiB a line and 256 MiB a file.
  public init(lineLimit: Int = 16 << 20, fileLimit: Int = 256 << 20, readsManifests: Bool = true) {
    self.lineLimit = lineLimit
    self.fileLimit = fileLimit
    self.readsManifests = readsManifests
  }
}

/// How a source writes its documents.
enum SourceFormat: Hashable, Sendable {
  case plainText, markdown, html, jsonLines, csv, feed, pdf

  /// The format of a file by its ending; nil where it is none that is read.
  init?(name: String) {
    guard let dot = name.utf8.lastIndex(of: 0x2E) else { return nil }
    switch String(name[name.index(after: dot)...]).lowercased() {
    case "txt", "text": self = .plainText
    case "md", "markdown": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson": self = .jsonLines
    case "csv": self = .csv
    case "rss", "atom", "xml": self = .feed
    case "pdf": self = .pdf
    default: return nil
    }
  }
}
