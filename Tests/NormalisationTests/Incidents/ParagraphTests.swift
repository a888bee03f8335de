import Corpus
import Events
import FoundationEssentials
import Knowledge
import Testing

@testable import Normalisation

/// A news paragraph with the incidents that a careful reader records.
struct Paragraph: Decodable {
  /// One of them; `optional` where readers may differ.
  struct Gold: Decodable {
    var type: String
    var quote: String
    var province: String?
    var date: String
    var optional: Bool?
    var alt_types: [String]?
    var province_accept: [String]?
    var date_accept: [String]?
  }
  var id: String
  var language: String
  /// Absent where the text itself must tell.
  var published: String?
  var text: String
  var incidents: [Gold]

  static func all(_ name: String) throws -> [Paragraph] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/Fixtures/\(name).jsonl"))
    return try bytes.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(Paragraph.self, from: Data($0))
    }
  }

  var document: SourceDocument {
    SourceDocument(
      record: DocumentRecord(
        key: id, language: language,
        published: published.map { DateSupport.reference($0) } ?? .unknown,
        publishedBasis: published == nil ? "none" : "input"),
      text: text)
  }
}

/// How well the incidents read match those recorded.
struct Agreement {
  var found = 0
  var given = 0
  var gold = 0
  var strict = 0
  var f1: Double { given + gold == 0 ? 1 : 2 * Double(found) / Double(given + gold) }
  var strictF1: Double { given + gold == 0 ? 1 : 2 * Double(strict) / Double(given + gold) }

  mutating func add(
    _ paragraph: Paragraph, _ incidents: [Incident], provinceName: (String) -> String?
  ) {
    var free = Set(incidents.indices)
    given += incidents.count
    for gold in paragraph.incidents {
      let types = [gold.type] + (gold.alt_types ?? [])
      let near = incidents.indices.filter { index in
        free.contains(index)
          && incidents[index].citations.contains { $0.quote.contains(gold.quote) }
      }
      let right = near.first { types.contains(incidents[$0].type) } ?? near.first
      if gold.optional != true { self.gold += 1 }
      guard let right else { continue }
      free.remove(right)
      if gold.optional == true {
        given -= 1
        continue
      }
      found += 1
      let incident = incidents[right]
      let provinces = [gold.province ?? ""] + (gold.province_accept ?? [])
      let province = incident.place?.province.flatMap(provinceName) ?? ""
      let dates = [gold.date] + (gold.date_accept ?? [])
      if types.contains(incident.type), provinces.contains(province),
        dates.map(canonical).contains(canonical(incident.date.edtf ?? ""))
      {
        strict += 1
      }
    }
  }

  /// A set and an interval with the same ends are one.
  private func canonical(_ edtf: String) -> String {
    guard edtf.hasPrefix("["), edtf.contains("..") else { return edtf }
    let inner = edtf.dropFirst().dropLast()
    guard let range = inner.firstRange(of: "..") else { return edtf }
    let low = inner[..<range.lowerBound]
    let high = inner[range.upperBound...]
    return (low.isEmpty ? ".." : String(low)) + "/" + (high.isEmpty ? ".." : String(high))
  }
}

@Suite struct ParagraphTests {
  static let normaliser = Result { Normaliser(pack: try KnowledgePack.builtIn()) }

  @Test("Paragraphs of many countries: found F1 of at least 0.9")
  func paragraphs() throws {
    let normaliser = try Self.normaliser.get()
    var agreement = Agreement()
    for paragraph in try Paragraph.all("paragraphs") {
      let reading = normaliser.reading(of: paragraph.document)
      agreement.add(paragraph, reading.incidents) { normaliser.placeName($0) }
    }
    #expect(agreement.gold >= 60)
    #expect(agreement.f1 >= 0.9, "found F1 \(agreement.f1)")
    #expect(agreement.strictF1 >= 0.7, "strict F1 \(agreement.strictF1)")
  }
}

extension ParagraphTests {
  @Test(
    "Further paragraphs, written before the rules were run on them",
    arguments: ["further", "third", "korean", "korean-wide", "korean-acts", "korean-structure"])
  func further(_ name: String) throws {
    let normaliser = try Self.normaliser.get()
    var agreement = Agreement()
    for paragraph in try Paragraph.all(name) {
      let reading = normaliser.reading(of: paragraph.document)
      agreement.add(paragraph, reading.incidents) { normaliser.placeName($0) }
    }
    #expect(agreement.f1 >= 0.9, "found F1 \(agreement.f1)")
    #expect(agreement.strictF1 >= 0.75, "strict F1 \(agreement.strictF1)")
  }

  @Test("Whole English articles of twenty countries, written before the rules were run on them")
  func articles() throws {
    let normaliser = try Self.normaliser.get()
    var agreement = Agreement()
    for paragraph in try Paragraph.all("articles") {
      let reading = normaliser.reading(of: paragraph.document)
      agreement.add(paragraph, reading.incidents) { normaliser.placeName($0) }
    }
    #expect(agreement.gold >= 100)
    #expect(agreement.f1 >= 0.87, "found F1 \(agreement.f1)")
    #expect(agreement.strictF1 >= 0.65, "strict F1 \(agreement.strictF1)")
  }

  @Test("Every title fits a chart and every incident stands on its sentence")
  func titlesAndQuotes() throws {
    let normaliser = try Self.normaliser.get()
    for name in ["paragraphs", "further", "third", "korean", "korean-wide", "articles"] {
      for paragraph in try Paragraph.all(name) {
        for incident in normaliser.reading(of: paragraph.document).incidents {
          #expect(incident.title.count <= 80, "\(incident.title)")
          #expect(!incident.title.isEmpty && !incident.title.contains("\n"))
          #expect(!incident.citations.isEmpty)
          for citation in incident.citations { #expect(paragraph.text.contains(citation.quote)) }
          #expect(incident.accounts.contains(incident.id))
        }
      }
    }
  }
}
