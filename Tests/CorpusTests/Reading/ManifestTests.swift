import Corpus
import Events
import Testing

@Suite struct ManifestTests {
  private func read(_ manifest: String) throws -> (
    documents: [SourceDocument], errors: [CorpusError]
  ) {
    let scratch = try Scratch()
    try scratch.write("a.txt", "Two men fled.")
    try scratch.write("sub/b.txt", "Three men fled.")
    try scratch.write("manifest.csv", manifest)
    return readAll([.path(scratch.path)])
  }

  @Test func rowsReachTheirFiles() throws {
    let (documents, errors) = try read(
      "\u{FEFF}file,title,published,basis\r\na.txt,\"A, b\",2016-08,\"said \"\"so\"\"\"\r\nsub/b.txt,,,\r\n"
    )
    #expect(errors == [])
    #expect(documents.map(\.record.title) == ["A, b", nil])
    #expect(documents[0].record.publishedNote == "said \"so\"")
    #expect(documents.map(\.record.publishedBasis) == ["manifest", "none"])
  }

  /// Manifests, and the line and column of their fault.
  @Test(arguments: [
    ("file,published\na.txt,2016-13-01\n", 2, 7), ("file,tittle\na.txt,x\n", 1, 6),
    ("file\nnone.txt\n", 2, 1), ("file,url\na.txt,javascript:x\n", 2, 7),
    ("title\nx\n", 1, 1), ("file,title\na.txt\n", 2, 1), ("file\na.txt\na.txt\n", 3, 1),
    ("file,title\na.txt,\"open\n", 2, 7), ("", 1, 1),
    ("file,language\na.txt,english please\n", 2, 7),
    ("file,file\na.txt,b\n", 1, 6), ("file,title\n,x\n", 2, 1), ("file,title\na.txt,a\"b\n", 2, 8),
  ])
  func faultsHaveTheirPlace(_ manifest: String, _ line: Int, _ column: Int) throws {
    let (_, errors) = try read(manifest)
    let error = try #require(errors.first)
    #expect(errors.count == 1)
    #expect(error.code == .manifest)
    #expect(error.path.hasSuffix("/manifest.csv"))
    #expect((error.line, error.column) == (line, column))
    #expect(!error.hint.isEmpty)
  }

  @Test func aFaultyRowStandsInTheDocumentsPlace() throws {
    let (documents, errors) = try read("file,published\na.txt,May\nsub/b.txt,2016\n")
    #expect(documents.map(\.record.key) == ["sub/b"])
    #expect(errors.count == 1)
  }

  @Test func withoutItsManifestAFolderIsNotRead() throws {
    let (documents, errors) = try read("nonsense\n")
    #expect(documents.isEmpty)
    #expect(errors.count == 1)
  }
}
