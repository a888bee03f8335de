import Foundation
import Testing

@Suite struct IngestCommandTests {
  let first = "Police arrested three smugglers in Hyesan on April 26, 2012, a source said.\n"
  let second = "Three smugglers were arrested by police in Hyesan on April 26, 2012.\n"

  func fill(_ folder: URL) throws -> URL {
    let texts = folder.appending(path: "texts")
    try FileManager.default.createDirectory(at: texts, withIntermediateDirectories: true)
    try Data(first.utf8).write(to: texts.appending(path: "a.txt"))
    try Data(second.utf8).write(to: texts.appending(path: "b.txt"))
    return texts
  }

  @Test func aStoreIsFilledOnceAndRead() throws {
    try Binary.withFolder { folder in
      let texts = try fill(folder)
      let store = folder.appending(path: "store.db").path
      let one = try Binary.run(["ingest", texts.path, "--store", store])
      #expect(one.status == 0, "\(one.errors)")
      #expect(one.errors.contains("2 new"))
      let two = try Binary.run(["ingest", texts.path, "--store", store])
      #expect(two.errors.contains("2 unchanged"), "\(two.errors)")
      let list = try Binary.run(["incidents", "--store", store, "--format", "csv"])
      #expect(list.status == 0)
      #expect(list.output.contains("Hyesan"))
      let direct = try Binary.run(["incidents", texts.path, "--format", "csv"])
      #expect(list.output == direct.output)
    }
  }

  @Test func anotherPackReadsAgainAndSaysSo() throws {
    try Binary.withFolder { folder in
      let texts = try fill(folder)
      let store = folder.appending(path: "store.db").path
      #expect(try Binary.run(["ingest", texts.path, "--store", store, "-q"]).status == 0)
      let pack = Binary.root.appending(path: "Tests/KnowledgeTests/Fixtures/mm").path
      let other = try Binary.run(
        ["ingest", texts.path, "--store", store, "--knowledge", pack])
      #expect(other.status == 0, "\(other.errors)")
      #expect(other.errors.contains("2 read again by a new version or knowledge pack"))
      let same = try Binary.run(["ingest", texts.path, "--store", store, "--knowledge", pack])
      #expect(same.errors.contains("2 unchanged") && !same.errors.contains("read again"))
    }
  }

  @Test func tellingsOfOneActAreOneIncidentWithAllCitations() throws {
    try Binary.withFolder { folder in
      let texts = try fill(folder)
      let list = try Binary.run(["incidents", texts.path, "--format", "jsonl"])
      let lines = list.output.split(separator: "\n")
      #expect(lines.count == 1, "\(list.output)")
      let object =
        try JSONSerialization.jsonObject(with: Data((lines.first ?? "").utf8)) as? [String: Any]
      #expect((object?["citations"] as? [Any])?.count == 2)
    }
  }

  @Test func filtersTakeNamesAndIds() throws {
    try Binary.withFolder { folder in
      let texts = try fill(folder)
      func count(_ arguments: [String]) throws -> Int {
        let outcome = try Binary.run(
          ["incidents", texts.path, "--format", "jsonl"] + arguments)
        #expect(outcome.status == 0, "\(outcome.errors)")
        return outcome.output.split(separator: "\n").count
      }
      #expect(try count(["--province", "Ryanggang"]) == 1)
      #expect(try count(["--province", "KP-01"]) == 0)
      #expect(try count(["--type", "arrest_detention", "--from", "2012", "--to", "2012-05"]) == 1)
      #expect(try count(["--to", "2011"]) == 0)
      let wrong = try Binary.run(["incidents", texts.path, "--province", "Ryangang City X"])
      #expect(wrong.status == 2)
    }
  }

  @Test func explainShowsSentenceRulesAndWhatWasRefused() throws {
    try Binary.withFolder { folder in
      let texts = try fill(folder)
      let list = try Binary.run(["incidents", texts.path, "--format", "jsonl"])
      let object =
        try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [String: Any]
      let id = try #require(object?["id"] as? String)
      let outcome = try Binary.run(["explain", id, texts.path])
      #expect(outcome.status == 0, "\(outcome.errors)")
      for word in ["arrest_detention", "2012-04-26", "“Police arrested", "rule"] {
        #expect(outcome.output.contains(word), "\(word)")
      }
      #expect(try Binary.run(["explain", "zzzz", texts.path]).status == 2)
    }
  }
}
