public import Events
import Records

/// Writes what was read from documents as JSON lines: one record a line, keys in a fixed order, LF
/// only, the same bytes for the same values.
///
/// A record holds everything that a store keeps, so that records can be read on one machine and
/// taken in on another.
public struct ExtractionWriter: Sendable {
  /// The place of an id, for the names of provinces and localities.
  let place: @Sendable (String) -> Place?
  /// Whether the documents' texts are written too.
  let withText: Bool

  /// A writer that finds names of places by id.
  public init(withText: Bool = false, place: @escaping @Sendable (String) -> Place?) {
    self.withText = withText
    self.place = place
  }

  /// A writer that finds names of places in a directory.
  public init(withText: Bool = false, directory: Directory) {
    let places = directory.places
    self.init(withText: withText) { places[$0] }
  }

  /// The record of a document and all that was read from it, with its line end.
  public func line(_ reading: Reading) -> [UInt8] {
    var writer = JSONWriter(reserving: 4096 + reading.incidents.count * 2048)
    writer.object { writer in
      writer.key("type")
      writer.string("document")
      writer.key("doc")
      writer.string(reading.document.key)
      writer.key("source")
      source(reading.document, &writer)
      writer.key("published")
      published(reading.document, &writer)
      if withText {
        writer.key("text")
        writer.string(reading.text)
      }
      writer.key("zones")
      writer.array { writer in
        for zone in reading.zones {
          writer.object {
            $0.key("zone")
            $0.string(zone.zone.rawValue)
            $0.span(zone.span)
          }
        }
      }
      writer.key("dates")
      writer.array { writer in for mention in reading.dates { writer.mention(mention) } }
      writer.key("places")
      writer.array { writer in for mention in reading.places { self.mention(mention, &writer) } }
      writer.key("agencies")
      writer.array { writer in for mention in reading.agencies { writer.mention(mention) } }
      writer.key("incidents")
      writer.array { writer in
        for incident in reading.incidents {
          writer.object { self.incident(incident, of: reading.document.key, &$0) }
        }
      }
      writer.key("rejected")
      writer.array { writer in for rejection in reading.rejected { writer.rejection(rejection) } }
    }
    writer.newline()
    return writer.bytes
  }

  /// The record of an input that could not be read, with its line end.
  ///
  /// - Parameters:
  ///   - path: the file, or nil for standard input.
  ///   - line: line of the input, from 1, where it has lines.
  public func errorLine(
    path: String? = nil, line: Int?, code: String, message: String, hint: String? = nil
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.key("type")
      $0.string("error")
      $0.key("line")
      $0.int(line)
      $0.key("code")
      $0.string(code)
      $0.key("message")
      $0.string(message)
      $0.key("path")
      $0.string(path)
      $0.key("hint")
      $0.string(hint)
    }
    writer.newline()
    return writer.bytes
  }

  /// The last record of a stream: how many documents came in, how many records went out, and how
  /// many errors; `documents = records + errors`.
  public func endLine(documents: Int, records: Int, errors: Int) -> [UInt8] {
    var writer = JSONWriter()
    writer.object {
      $0.key("type")
      $0.string("end")
      $0.key("in")
      $0.int(documents)
      $0.key("out")
      $0.int(records)
      $0.key("errors")
      $0.int(errors)
    }
    writer.newline()
    return writer.bytes
  }

  private func source(_ document: DocumentRecord, _ writer: inout JSONWriter) {
    writer.object {
      $0.key("sha256")
      $0.string(document.sha256)
      $0.key("bytes")
      $0.int(document.byteCount)
      $0.key("title")
      $0.string(document.title)
      $0.key("publisher")
      $0.string(document.publisher)
      $0.key("author")
      $0.string(document.author)
      $0.key("url")
      $0.string(document.url)
      $0.key("language")
      $0.string(document.language)
      $0.key("path")
      $0.string(document.path)
    }
  }

  private func published(_ document: DocumentRecord, _ writer: inout JSONWriter) {
    writer.object {
      $0.key("edtf")
      $0.string(document.published.edtf)
      $0.key("basis")
      $0.string(document.publishedBasis)
      $0.key("note")
      $0.string(document.publishedNote)
      $0.bounds(document.published)
      $0.key("dateDetail")
      $0.detail(document.published)
    }
  }

  private func mention(_ mention: PlaceMention, _ writer: inout JSONWriter) {
    writer.passage(mention.text, mention.span) {
      $0.key("place")
      $0.string(mention.link.place)
      $0.key("province")
      $0.string(mention.link.province.flatMap { place($0)?.name })
      $0.key("country")
      $0.string(mention.link.country)
      $0.key("role")
      $0.string(mention.link.role.rawValue)
      $0.key("provinceId")
      $0.string(mention.link.province)
      $0.key("rule")
      $0.string(mention.link.rule)
    }
  }
}
