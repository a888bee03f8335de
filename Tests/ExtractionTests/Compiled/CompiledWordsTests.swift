import Corpus
import Events
import Knowledge
import Testing

@testable import Extraction

/// A reader of tables reads as one of rows.
@Suite struct CompiledWordsTests {
  static let tables = Result { CompiledWords.tables(of: try KnowledgePack.builtIn()) }

  private func extractor(_ tables: [UInt8]) throws -> Extractor {
    let pack = try KnowledgePack.builtIn()
    return tables.withUnsafeBytes {
      Extractor(atlas: Atlas(pack, world: World.standard), tables: $0)
    }
  }

  @Test func areWrittenAgainAsTheyWereRead() throws {
    let tables = try Self.tables.get()
    let again = CompiledWords.tables(of: try KnowledgePack.builtIn(), by: try extractor(tables))
    // A million bytes are not to be printed.
    let isSame = again == tables
    #expect(isSame)
  }

  @Test func giveTheSameReading() throws {
    let text = """
      Seoul, 3 May 2021. Police arrested three smugglers near the Yalu River, took away their \
      phones and swore in a new chief of customs. The Ministry of State Security was not accused \
      of having shot them dead; a court sentenced two officials to death for taking bribes. \
      보위부는 밀수꾼 두 명을 체포했다고 주민이 전했다.
      """
    let read = try extractor(try Self.tables.get())
    let made = try Reader.extractor.get()
    let document = SourceDocument(record: DocumentRecord(key: "t"), text: text)
    let (first, second) = (made.read(document), read.read(document))
    #expect(first.sentences.contains { !$0.hits.isEmpty })
    #expect("\(first.sentences.map(\.hits))" == "\(second.sentences.map(\.hits))")
    #expect("\(first.agencies)" == "\(second.agencies)")
    #expect("\(first.places)" == "\(second.places)")
    #expect(first.tokens.tokens.map(\.marks) == second.tokens.tokens.map(\.marks))
    #expect(
      (0..<Int32(made.vocabulary.count)).allSatisfy {
        made.vocabulary.word($0) == read.vocabulary.word($0)
      })
  }

  @Test func arePassedOverWhereTheyAreCutOffOrOfAnotherPack() throws {
    let tables = try Self.tables.get()
    let pack = try KnowledgePack.builtIn()
    func isRead(_ bytes: [UInt8]) -> Bool {
      bytes.withUnsafeBytes { CompiledWords($0, of: pack) != nil }
    }
    #expect(isRead(tables))
    for length in [0, 1, 8, 100, tables.count / 3, tables.count / 2, tables.count - 8] {
      #expect(!isRead(Array(tables.prefix(length))), "\(length) bytes")
    }
    // The first letter of the hash.
    #expect(!isRead([0x2D] + tables.dropFirst()))
  }
}
