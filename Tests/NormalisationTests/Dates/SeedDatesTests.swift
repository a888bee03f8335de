import CivilTime
import Corpus
import Events
import Extraction
import Testing

@testable import Normalisation

/// The dates of the seeds, value and role, without a manifest.
struct SeedDatesTests {
  struct Row: Decodable {
    var document: String
    var text: String
    var start: Int
    var end: Int
    var values: [String?]
    var roles: [String]
  }

  @Test func everyDateOfTheSeedsGetsItsValueAndRole() throws {
    let reader = try DateSupport.reader()
    let rows = try DateSupport.fixture("seed-dates.json", of: Row.self)
    #expect(rows.count == 37)
    var readings: [String: [DateMention]] = [:]
    for name in Set(rows.map(\.document)).sorted() {
      let document = SourceDocument(
        record: DocumentRecord(key: name), text: try DateSupport.seed(name))
      let tokens = reader.tokenizer.tokens(of: document.text)
      readings[name] = DateResolver.read(document, tokens, with: reader).dates
    }
    for row in rows {
      let near = (readings[row.document] ?? []).filter {
        $0.span.start < row.end && row.start < $0.span.end
      }
      let wanted = row.values.map { DateSupport.canonical($0) }
      let value = near.contains { wanted.contains(DateSupport.canonical($0.date.edtf)) }
      let role = near.contains { row.roles.contains($0.role.rawValue) }
      let got = near.map { "\($0.text) = \($0.date.edtf ?? "nil") \($0.role)" }
      let isNothing = wanted.first == .some(nil) && near.isEmpty
      #expect(value || isNothing, "\(row.document) \(row.text): wanted \(wanted), got \(got)")
      #expect(role || isNothing, "\(row.document) \(row.text): wanted \(row.roles), got \(got)")
    }
  }

  @Test func aTextIsDatedByTheEventsItTellsOf() throws {
    let reader = try DateSupport.reader()
    let document = SourceDocument(
      record: DocumentRecord(key: "001"), text: try DateSupport.seed("001"))
    let record = DateResolver.read(
      document, reader.tokenizer.tokens(of: document.text), with: reader
    ).record
    #expect(record.publishedBasis == "inferred")
    #expect(record.published.earliest?.year == 2021)
    #expect(record.published.latest?.description == "2021-12-31")
    #expect(record.published.basis == .inferred)
    #expect(record.published.earliest != record.published.latest)
  }
}
