import Events
import Knowledge

/// Something that a corpus holds and that is yet to be read: a file, a line of a stream, a row of a
/// table, or a fault met on the way to it.
///
/// Items come one after another from a ``CorpusReader``; reading them is pure and may happen in any
/// order and on any number of threads.
public struct CorpusItem: Sendable {
  enum Content: Sendable {
    case file(FileSource)
    case line([UInt8])
    case row([String: String])
    case failure(CorpusError)
  }

  /// A file that holds one document.
  struct FileSource: Sendable {
    var path: [UInt8]
    var key: String
    /// Path relative to the root of the corpus.
    var relativePath: String
    var format: SourceFormat
    var row: Manifest.Row?
    var limit: Int
    /// Its bytes, where they were read already.
    var loaded: Loaded?

    struct Loaded: Sendable {
      var bytes: [UInt8]
      var sha256: String
    }
  }

  /// Path as errors show it, `-` for standard input.
  public let path: String
  /// Line in that file, from 1, where it is a line or a row.
  public let line: Int?
  let content: Content

  /// About how many bytes it holds in memory before it is read.
  public var byteCount: Int {
    switch content {
    case .line(let bytes): bytes.count
    // Files are read by whoever takes the item; most are articles.
    case .file: 32 << 10
    case .row(let fields): fields.values.reduce(0) { $0 + $1.utf8.count }
    case .failure: 0
    }
  }

  /// Reads the document.
  public func read() -> Result<SourceDocument, CorpusError> {
    do throws(CorpusError) {
      switch content {
      case .failure(let error): throw error
      case .file(let source): return .success(try source.read(path: path))
      case .line(let bytes):
        return .success(try JSONLine.read(bytes, path: path, line: line ?? 0))
      case .row(let fields):
        return .success(try DocumentFields(fields).document(path: path, line: line ?? 0))
      }
    } catch {
      return .failure(error)
    }
  }
}

extension CorpusItem.FileSource {
  func read(path shown: String) throws(CorpusError) -> SourceDocument {
    let bytes = try contents(shown)
    var page = format == .pdf ? try pdf(shown) : try page(bytes, shown)
    // An empty file is more often a failed download than an empty article.
    guard page.text.contains(where: { $0 > 0x20 }) else {
      throw CorpusError(
        path: shown, code: .empty, message: "there is no text in it",
        hint: "remove the file or get it again")
    }
    var record = DocumentRecord(key: key, path: relativePath)
    record.sha256 = loaded?.sha256 ?? SHA256.hex(bytes)
    record.byteCount = bytes.count
    record.title = row?.title ?? page.title
    record.publisher = row?.publisher ?? page.publisher
    record.author = row?.author ?? page.author
    record.url = row?.url ?? page.url
    let language = row?.language ?? page.language.flatMap { Manifest.isTag($0) ? $0 : nil }
    record.language = language ?? LanguageDetector.detect(page.text)
    setDate(of: &record, page: &page)
    return SourceDocument(
      record: record, text: page.text, hints: page.hints, joinsLines: page.joinsLines)
  }

  private func contents(_ shown: String) throws(CorpusError) -> [UInt8] {
    if let loaded { return loaded.bytes }
    switch FileSystem.contents(path, limit: limit) {
    case .success(let bytes): return bytes
    case .failure(let error): throw CorpusError(reading: shown, error)
    }
  }

  private func pdf(_ shown: String) throws(CorpusError) -> FormattedText {
    do {
      var page = FormattedText(text: try TextDecoder.decode(try PDFText.read(path)))
      // Lines of a PDF are broken where its pages were.
      page.joinsLines = true
      return page
    } catch let fault as PDFText.Fault {
      throw CorpusError(pdf: shown, fault)
    } catch {
      throw CorpusError(
        path: shown, code: .encoding, message: "its text is not UTF-8", hint: "give the text")
    }
  }

  private func page(_ bytes: [UInt8], _ shown: String) throws(CorpusError) -> FormattedText {
    let declared = format == .html ? HTMLCharset.declared(bytes) : nil
    let text: [UInt8]
    do {
      text = try TextDecoder.decode(bytes, declared: declared)
    } catch {
      throw CorpusError(decoding: shown, error)
    }
    switch format {
    case .markdown: return Markdown.read(text)
    case .html: return HTMLPage.read(text) ?? FormattedText(text: [])
    default: return PlainText.read(text)
    }
  }

  /// The date of the manifest, else of the page's own metadata, else of its address.
  private func setDate(of record: inout DocumentRecord, page: inout FormattedText) {
    if let row, let published = row.published {
      record.published = published
      record.publishedBasis = "manifest"
      record.publishedNote = row.basis
    } else if let published = page.published.flatMap(PublishedDate.parse) {
      record.published = published
      record.publishedBasis = "front-matter"
    } else if let url = record.url, let published = PublishedDate.inAddress(url) {
      record.published = published
      record.publishedBasis = "url"
    }
  }
}

extension CorpusError {
  init(reading path: String, _ error: SystemError) {
    if error.isMissing {
      self.init(
        path: path, code: .missing, message: error.message, hint: "check the name and the folder")
    } else if error.isTooLarge {
      self.init(
        path: path, code: .tooLong, message: error.message,
        hint: "split it, or give its documents as JSON lines")
    } else {
      self.init(
        path: path, code: .unreadable, message: error.message,
        hint: "check the permissions of the file and its folders")
    }
  }

  init(decoding path: String, _ fault: TextDecoder.Fault) {
    switch fault.reason {
    case .binary:
      self.init(
        path: path, code: .binary, message: "this is no text: \(fault.message)",
        hint: "give text, Markdown, HTML, JSON lines or CSV")
    case .encoding:
      self.init(
        path: path, code: .encoding, message: fault.message,
        hint:
          "save the file as UTF-8; UTF-16, Windows-1252 and EUC-KR are read where they are whole")
    case .converter:
      self.init(
        path: path, code: .encoding, message: fault.message,
        hint: "install the converters of the C library, or save the file as UTF-8")
    }
  }
}
