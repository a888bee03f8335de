import Corpus
import Events
import Foundation
import Testing

@Suite struct CorpusReaderTests {
  @Test func seedsComeWithTheirManifest() {
    let (documents, errors) = readAll([.path(seedsFolder)])
    #expect(errors == [])
    #expect(
      documents.map(\.record.key) == [
        "000_fa57c0bd9843d747", "001_d86b077ee9cf956d", "002_3c44066c6e76f9a0",
        "003_e4fd70d9aa1b2f39", "004_f220918665f7b989",
      ])
    #expect(
      documents.map(\.record.published.edtf) == [
        "2024-11-12~", "[2021-05..2021-12]", "[2019-03-04..2019-04-30]", "2016-08-25", "2012-05-09",
      ])
    #expect(documents.allSatisfy { $0.record.publishedBasis == "manifest" })
    #expect(documents[4].record.publisher == "SinoNK")
    #expect(documents[4].record.publishedNote == "byline “May 09, 2012”")
    #expect(documents.allSatisfy { $0.record.sha256.count == 64 && $0.record.byteCount > 2000 })
  }

  @Test func manifestCanBeLeftOut() {
    let (documents, _) = readAll(
      [.path(seedsFolder + "/000_fa57c0bd9843d747.txt")],
      options: CorpusOptions(readsManifests: false))
    #expect(documents.map(\.record.published.edtf) == [nil])
    let (with, _) = readAll([.path(seedsFolder + "/000_fa57c0bd9843d747.txt")])
    #expect(with.map(\.record.published.edtf) == ["2024-11-12~"])
  }

  @Test func foldersAreReadThroughInByteOrder() throws {
    let scratch = try Scratch()
    for name in ["b.txt", "a/z.txt", "a.txt", "B.txt", "a/b/c.md", ".hidden.txt", "é.txt"] {
      try scratch.write(name, "Two men fled from \(name).")
    }
    try scratch.write("briefing.yaml", "title: x")
    try scratch.write("picture.png", [0x89, 0x50])
    let reader = CorpusReader(inputs: [.path(scratch.path + "/")])
    var keys: [String] = []
    while let item = reader.nextItem() { keys.append(try item.read().get().record.key) }
    #expect(keys == ["B", "a", "a/b/c", "a/z", "b", "é"])
    #expect(reader.ignored.count == 1)
  }

  @Test func oneFaultDoesNotStopTheOthers() throws {
    let scratch = try Scratch()
    try scratch.write("a.txt", "Two men fled.")
    try scratch.write("b.txt", [0x00, 0x01])
    try scratch.write("c.txt", "Three men fled.")
    try scratch.write("c.md", "Four men fled.")
    let (documents, errors) = readAll([.path(scratch.path), .path(scratch.path + "/none.txt")])
    #expect(documents.map(\.record.key) == ["a", "c"])
    #expect(errors.map(\.code) == [.binary, .duplicate, .missing])
    #expect(errors[0].description.hasPrefix(scratch.path + "/b.txt: binary-file: "))
  }

  @Test func anEmptyFolderIsAFault() throws {
    let scratch = try Scratch()
    let (documents, errors) = readAll([.path(scratch.path)])
    #expect(documents.isEmpty)
    #expect(errors.map(\.code) == [.empty])
  }

  @Test func linksInCirclesEnd() throws {
    let scratch = try Scratch()
    try scratch.write("a/a.txt", "Two men fled.")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path + "/a/loop", withDestinationPath: scratch.path)
    let (documents, _) = readAll([.path(scratch.path)])
    #expect(documents.count == 1)
  }

  @Test func jsonLinesKeepGoing() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a.jsonl",
      """
      {"id":"one","text":"Two men fled.","published":"2016-08-25","title":"T","url":"https://x.org/1","language":"en","prefer":"future","extra":[1,{"a":2}]}

      {"id":"two","text":}
      not json
      {"id":"three"}
      {"text":"x"}
      {"id":4,"text":"Line one.\\nLine \\u201ctwo\\u201d."}
      {"id":"five","text":"lone \\ud800"}
      {"id":"six","text":"x","published":"sometime"}
      {"id":"seven","text":"x","prefer":"sideways"}
      {"type":"document","doc":"x","incidents":[]}
      {"id":"eight","text":""}
      """)
    let (documents, errors) = readAll([.path(scratch.path)])
    #expect(documents.map(\.record.key) == ["one", "4", "eight"])
    #expect(documents[0].timeDirection == .future)
    #expect(documents[0].record.publishedBasis == "input")
    #expect(documents[1].sentences.count == 2)
    #expect(errors.map(\.line) == [3, 4, 5, 6, 8, 9, 10, 11])
    #expect(errors.allSatisfy { $0.code == .line && !$0.hint.isEmpty })
    #expect(errors[0].column == 20)
    #expect(errors.last?.message.contains("record of extraction") == true)
  }

  @Test func aLineOverTheLimitIsOneError() throws {
    let scratch = try Scratch()
    let long = String(repeating: "x", count: 5000)
    try scratch.write(
      "a.jsonl",
      "{\"id\":\"a\",\"text\":\"Fled.\"}\n{\"id\":\"b\",\"text\":\"\(long)\"}\n{\"id\":\"c\",\"text\":\"Fled.\"}"
    )
    let (documents, errors) = readAll(
      [.path(scratch.path)], options: CorpusOptions(lineLimit: 1000))
    #expect(documents.map(\.record.key) == ["a", "c"])
    #expect(errors.map(\.code) == [.tooLong])
    #expect(errors.map(\.line) == [2])
  }

  @Test func tablesOfDocuments() throws {
    let scratch = try Scratch()
    try scratch.write(
      "a.csv",
      "id,text,published,ignored\n1,\"Two men fled.\nThen, three.\",2016-08,x\n2,short\n3,Fled.,,\n4,Fled.,soon,\n"
    )
    let (documents, errors) = readAll([.path(scratch.path)])
    #expect(documents.map(\.record.key) == ["1", "3"])
    #expect(documents[0].record.published.edtf == "2016-08")
    #expect(errors.map(\.line) == [4, 6])
  }
}
