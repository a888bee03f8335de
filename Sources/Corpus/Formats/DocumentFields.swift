import Events
import Knowledge

/// The fields of a document that comes as a record: a JSON line or a row of a table.
struct DocumentFields {
  var id: String?
  var text: [UInt8]?
  var published: String?
  var title: String?
  var url: String?
  var publisher: String?
  var author: String?
  var language: String?
  var prefer: String?

  init() {}

  /// The fields of a table's row.
  init(_ fields: [String: String]) {
    func value(_ name: String) -> String? {
      guard let value = fields[name], !value.isEmpty else { return nil }
      return value
    }
    id = value("id")
    text = fields["text"].map { Array($0.utf8) }
    published = value("published")
    title = value("title")
    url = value("url")
    publisher = value("publisher")
    author = value("author")
    language = value("language")
    prefer = value("prefer")
  }

  /// The document, or what is missing or wrong.
  func document(path: String, line: Int) throws(CorpusError) -> SourceDocument {
    func fault(_ message: String, _ hint: String) -> CorpusError {
      CorpusError(path: path, line: line, code: .line, message: message, hint: hint)
    }
    guard let id, !id.isEmpty else {
      throw fault("the field “id” is missing", "give each document an id of its own")
    }
    guard let text else {
      throw fault("the field “text” is missing", "give the document's words as “text”")
    }
    var record = DocumentRecord(
      key: id, title: title, publisher: publisher, author: author, url: url)
    record.sha256 = SHA256.hex(text)
    record.byteCount = text.count
    if let language {
      guard Manifest.isTag(language) else {
        throw fault("“\(language)” is no language tag", "write en, ko or another tag")
      }
      record.language = language
    } else {
      record.language = LanguageDetector.detect(text)
    }
    if let published, !published.isEmpty {
      guard let date = PublishedDate.parse(published) else {
        throw fault(
          "“\(published)” is no date of publication",
          "write it in EDTF, as 2016-08-25 or 2016-08, or leave it out")
      }
      record.published = date
      record.publishedBasis = "input"
    } else if let url, let date = PublishedDate.inAddress(url) {
      record.published = date
      record.publishedBasis = "url"
    }
    let direction = SourceDocument.TimeDirection(rawValue: prefer ?? "past")
    guard let direction else {
      throw fault("“prefer” is neither past nor future", "leave it out for past")
    }
    return SourceDocument(record: record, text: text, timeDirection: direction)
  }
}
