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

  @Test(.timeLimit(.minutes(2))) func leaveOutNothingOfTheLexicon() throws {
    let (made, read) = (
      try Reader.extractor.get().lexicon, try extractor(try Self.tables.get()).lexicon
    )
    // What only those need who make the lexicon, and the words of others behind its own.
    let passed: Set = ["irregular", "forms", "info"]
    for (left, right) in zip(Mirror(reflecting: made).children, Mirror(reflecting: read).children)
    where !passed.contains(left.label ?? "") {
      let isSame = Whole.text(left.value) == Whole.text(right.value)
      #expect(isSame, "Lexicon+Tables.swift does not carry \(left.label ?? "")")
    }
    let isSame = made.info.indices.allSatisfy {
      Whole.text(made.info(Int32($0))) == Whole.text(read.info(Int32($0)))
    }
    #expect(isSame, "Lexicon+Tables.swift does not carry all of a word")
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

/// All that a value holds, by its members, in one order.
private enum Whole {
  static func text(_ value: Any) -> String {
    if let words = value as? Set<Int32> { return "\(words.sorted())" }
    if value is Int32 || value is String || value is UInt64 { return "\(value)" }
    let mirror = Mirror(reflecting: value)
    let parts = mirror.children.map { "\($0.label ?? ""):\(text($0.value))" }
    if parts.isEmpty { return "\(value)" }
    return
      "[\((mirror.displayStyle == .dictionary ? parts.sorted() : parts).joined(separator: ","))]"
  }
}
