import Glibc
import Records

/// Reads documents from files, folders and streams, one after another, in an order that depends on
/// nothing but the inputs.
///
/// Files of a folder come in the byte order of their paths. `manifest.csv` and `briefing.yaml` are
/// never documents. A fault takes the place of the document it concerns: as many results come as
/// documents were met, so that documents in = documents out + errors. Memory is bounded by one
/// document: a stream of any length is read line by line.
public final class CorpusReader {
  private let options: CorpusOptions
  private var inputs: ArraySlice<CorpusInput>
  private var queue: ArraySlice<Entry> = []
  private var stream: Stream?
  private var table: Table?
  private var feed: Feed?
  private var keys: [String: String] = [:]
  private var seen: Set<[UInt8]> = []

  private struct Feed {
    var items: ArraySlice<[String: String]>
    var path: String
  }

  /// How many items were given so far: documents and the errors in the place of documents.
  public private(set) var itemCount = 0
  /// Files of folders that were passed over because their ending is none that is read.
  public private(set) var ignored: [String] = []

  /// A reader over some inputs, in their order.
  public init(inputs: [CorpusInput], options: CorpusOptions = CorpusOptions()) {
    self.inputs = inputs[...]
    self.options = options
  }

  deinit {
    if let stream, stream.owns { FileSystem.closeDescriptor(stream.descriptor) }
  }

  enum Entry {
    case file(FoundFile)
    case failure(CorpusError)
  }

  private struct Stream {
    var lines: LineStream
    var descriptor: Int32
    var owns: Bool
    var path: String
  }

  private struct Table {
    var rows: CSVReader
    var header: [String]
    var path: String
  }

  /// The next document or error, or nil at the end.
  public func next() -> Result<SourceDocument, CorpusError>? { nextItem()?.read() }

  /// The next item, not yet read, or nil at the end.
  public func nextItem() -> CorpusItem? {
    guard let item = find() else { return nil }
    itemCount += 1
    return item
  }

  private func find() -> CorpusItem? {
    while true {
      if stream != nil {
        if let item = nextLine() { return item }
      } else if table != nil {
        if let item = nextRow() { return item }
      } else if let item = nextFeedItem() {
        return item
      } else if let entry = queue.popFirst() {
        switch entry {
        case .failure(let error): return failure(error)
        case .file(let file):
          if let item = item(file) { return item }
        }
      } else if let input = inputs.popFirst() {
        open(input)
      } else {
        return nil
      }
    }
  }

  private func open(_ input: CorpusInput) {
    switch input {
    case .standardInput:
      stream = Stream(
        lines: LineStream(descriptor: 0, limit: options.lineLimit), descriptor: 0, owns: false,
        path: "-")
    case .path(let path):
      var walk = FolderWalk(options: options)
      walk.start(path)
      queue = walk.entries[...]
      ignored += walk.ignored
    case .selection(let selection):
      var walk = FolderWalk(options: options)
      walk.start(selection)
      queue = walk.entries[...]
    }
  }

  private func failure(_ error: CorpusError) -> CorpusItem {
    CorpusItem(path: error.path, line: error.line, content: .failure(error))
  }

  /// The item of a file, or nil where its documents come one by one or it was read before.
  private func item(_ file: FoundFile) -> CorpusItem? {
    guard seen.insert(file.path).inserted else { return nil }
    switch file.format {
    case .jsonLines:
      switch FileSystem.openForReading(file.path) {
      case .success(let descriptor):
        stream = Stream(
          lines: LineStream(descriptor: descriptor, limit: options.lineLimit),
          descriptor: descriptor, owns: true, path: file.shown)
        return nil
      case .failure(let error): return failure(CorpusError(reading: file.shown, error))
      }
    case .csv: return openTable(file)
    case .feed: return openFeed(file)
    case .plainText, .markdown, .html, .pdf:
      if let other = keys.updateValue(file.shown, forKey: file.key) {
        return failure(
          CorpusError(
            path: file.shown, code: .duplicate,
            message: "its key “\(file.key)” is also that of \(other)",
            hint: "rename one of the two; the key is the path without its ending"))
      }
      return CorpusItem(
        path: file.shown, line: nil,
        content: .file(
          CorpusItem.FileSource(
            path: file.path, key: file.key, relativePath: file.relativePath, format: file.format,
            row: file.row, limit: options.fileLimit)))
    }
  }

  private func nextLine() -> CorpusItem? {
    while let current = stream {
      switch current.lines.next() {
      case .line(let bytes, let number):
        if bytes.allSatisfy({ $0 <= 0x20 }) { continue }
        return CorpusItem(path: current.path, line: number, content: .line(bytes))
      case .tooLong(let count, let number):
        return failure(
          CorpusError(
            path: current.path, line: number, code: .tooLong,
            message: "a line of \(count) bytes; at most \(options.lineLimit) are read",
            hint: "split the document"))
      case .failed(let number):
        closeStream()
        return failure(CorpusError(reading: current.path, SystemError(number)))
      case nil: closeStream()
      }
    }
    return nil
  }

  private func closeStream() {
    if let stream, stream.owns { FileSystem.closeDescriptor(stream.descriptor) }
    stream = nil
  }

  private func openFeed(_ file: FoundFile) -> CorpusItem? {
    switch FileSystem.contents(file.path, limit: options.fileLimit) {
    case .failure(let error): return failure(CorpusError(reading: file.shown, error))
    case .success(let contents):
      let text: [UInt8]
      do {
        text = try TextDecoder.decode(contents, declared: HTMLCharset.declaredByXML(contents))
      } catch {
        return failure(CorpusError(decoding: file.shown, error))
      }
      guard let items = FeedFile.read(text, name: file.key) else {
        return failure(
          CorpusError(
            path: file.shown, code: .unknownFormat, message: "this is no RSS or Atom feed",
            hint: "give feeds, text, Markdown, HTML, PDF, JSON lines or CSV"))
      }
      guard !items.isEmpty else {
        return failure(
          CorpusError(
            path: file.shown, code: .empty, message: "the feed has no items",
            hint: "remove the file or get it again"))
      }
      feed = Feed(items: items[...], path: file.shown)
      return nil
    }
  }

  private func nextFeedItem() -> CorpusItem? {
    guard let fields = feed?.items.popFirst(), let path = feed?.path else {
      feed = nil
      return nil
    }
    return CorpusItem(path: path, line: nil, content: .row(fields))
  }

  private func openTable(_ file: FoundFile) -> CorpusItem? {
    let bytes: [UInt8]
    switch FileSystem.contents(file.path, limit: options.fileLimit) {
    case .success(let contents):
      do {
        bytes = try TextDecoder.decode(contents)
      } catch {
        return failure(CorpusError(decoding: file.shown, error))
      }
    case .failure(let error): return failure(CorpusError(reading: file.shown, error))
    }
    var rows = CSVReader(bytes, file: file.shown)
    do {
      guard let header = try rows.next() else {
        return failure(
          CorpusError(
            path: file.shown, code: .empty, message: "the table is empty",
            hint: "give it a header with at least “id” and “text”"))
      }
      let names = header.fields.map { $0.trimmingSpaces.lowercased() }
      guard names.contains("id"), names.contains("text") else {
        return failure(
          CorpusError(
            path: file.shown, line: 1, column: 1, code: .line,
            message: "the header has no columns “id” and “text”",
            hint: "known columns are id, text, published, title, url, publisher, author, language"))
      }
      table = Table(rows: rows, header: names, path: file.shown)
      return nil
    } catch {
      return failure(CorpusError(table: file.shown, error))
    }
  }

  private func nextRow() -> CorpusItem? {
    guard var current = table else { return nil }
    do {
      guard let row = try current.rows.next() else {
        table = nil
        return nil
      }
      table = current
      guard row.fields.count == current.header.count else {
        return failure(
          CorpusError(
            path: current.path, line: row.line, column: 1, code: .line,
            message: "\(row.fields.count) fields where the header has \(current.header.count)",
            hint: "give each row as many fields as the header; quote fields that hold commas"))
      }
      var fields: [String: String] = [:]
      for (name, value) in zip(current.header, row.fields) { fields[name] = value }
      return CorpusItem(path: current.path, line: row.line, content: .row(fields))
    } catch {
      table = nil
      return failure(CorpusError(table: current.path, error))
    }
  }
}

extension CorpusError {
  init(table path: String, _ error: CSVError) {
    self.init(
      path: path, line: error.line, column: error.column, code: .line, message: error.message,
      hint: error.hint)
  }
}
