import Foundation
import Testing

/// `dateline knowledge check`, from a sound pack to a broken one.
@Suite struct KnowledgeCommandTests {
  @Test func theBuiltInPackIsSound() throws {
    let outcome = try Binary.run(["knowledge", "check"])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
  }

  @Test func aFaultHasItsPlaceAndAHint() throws {
    try Binary.withFolder { folder in
      try Data("key,value\nid,xx\ncountry,XX\nversion,1\n".utf8).write(
        to: folder.appending(path: "pack.csv"))
      try Data(
        "id,level,kind,country,parent,name\nXX,0,country,XX,,Exland\nXX-1,1,state,XX,YY,North\n"
          .utf8
      ).write(to: folder.appending(path: "places.csv"))
      let outcome = try Binary.run(["knowledge", "check", folder.path])
      #expect(outcome.status == 2)
      #expect(outcome.output.contains("places.csv:3:17: orphan-parent: "))
      #expect(outcome.output.contains("hint: "))
      let lines = try Binary.run(["knowledge", "check", folder.path, "--format", "jsonl"])
      #expect(lines.output.contains("\"code\":\"orphan-parent\""))
    }
  }

  @Test func aMissingFolderIsNamed() throws {
    let outcome = try Binary.run(["knowledge", "check", "no/such/pack"])
    #expect(outcome.status == 2)
    #expect(outcome.output.contains("no/such/pack"))
  }

  @Test func theBuiltInPackIsWrittenOutAndPasses() throws {
    try Binary.withFolder { folder in
      let pack = folder.appending(path: "pack").path
      #expect(try Binary.run(["knowledge", "export", pack]).status == 0)
      #expect(try Binary.run(["knowledge", "check", pack]).status == 0)
      let again = try Binary.run(["knowledge", "export", pack])
      #expect(again.status == 1)
      #expect(again.errors.contains("hint:"))
    }
  }
}
